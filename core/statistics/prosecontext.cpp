#include "core/statistics/prosecontext.h"

#include "core/base/textfold.h"
#include "core/statistics/doubtfullabel.h"
#include "core/statistics/prosereader.h"
#include "core/statistics/remark.h"
#include "core/statistics/tablelines.h"
#include "core/statistics/yearpart.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProseReader)
};

/// Sentences of a text that say what it is about (金清镇情况。) or where it is from.
QStringList labelsIn(const QString& text)
{
    static const QRegularExpression end(u"[。\\n]"_s);
    static const QRegularExpression source(u"^\\s*[(（]?(资料|数据)?来源"_s);
    static const QRegularExpression digit(u"\\d"_s);
    QStringList labels;
    const QStringList sentences = text.split(end, Qt::SkipEmptyParts);
    for (const QString& sentence : sentences)
        if ((&sentence == &sentences.constFirst() && !sentence.contains(digit) && isTitle(sentence))
            || sentence.contains(source))
            labels << sentence;
    return labels;
}

} // namespace

ProseContext::ProseContext(
    const SheetView& view, const QList<FigureTable>& tables, const QStringList& regions)
    : m_view(view)
    , m_regions(regions)
{
    if (!tables.isEmpty())
        return;
    const Sheet& sheet = view.sheet();
    for (const Cell& cell : sheet.cells) {
        if (cell.type != Cell::Type::Text || !readSentences(cell, {}, regions).figures.isEmpty())
            continue;
        m_remarks << generalRemarksIn(footnotesIn(cell.text));
        if (isTitle(cell.text))
            m_labels << cell.text;
    }
}

void ProseContext::applyTo(const Cell& cell, Figure& figure) const
{
    QList<GeneralRemark> remarks = m_remarks;
    remarks << generalRemarksIn(footnotesIn(cell.text));
    for (const GeneralRemark& remark : std::as_const(remarks))
        if (remark.kind.isEmpty())
            applyRemark(remark.remark, {}, m_regions, figure);
    for (const QString& label : labelsIn(cell.text))
        hearLabel(label, figure);
    for (const Cell& beside : m_view.cells(cell.position.row))
        if (beside.type == Cell::Type::Text && beside.position != cell.position)
            hearLabel(beside.text, figure);
    for (const QString& label : m_labels)
        hearLabel(label, figure);
}

bool ProseContext::isOfPart(const QString& text, const Figure& figure) const
{
    const auto part = yearPartIn(text);
    return part && *part != YearPart::Whole && figure.period && figure.period->isYear();
}

void ProseContext::hearLabel(const QString& label, Figure& figure) const
{
    figure.labels << label;
    if (figure.question.isEmpty()
        && (isOfPart(label, figure) || !doubtfulLabelWordIn(label, m_regions).isEmpty()))
        figure.question = Messages::tr("“%1” stands with the sentence: check what is counted")
                              .arg(singleLine(label));
}

} // namespace lantu
