#include "core/statistics/prosecontext.h"

#include "core/base/textfold.h"
#include "core/statistics/doubtfullabel.h"
#include "core/statistics/prosereader.h"
#include "core/statistics/remark.h"
#include "core/statistics/tablelines.h"
#include "core/statistics/yearpart.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

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
    if (tables.isEmpty())
        readAround();
}

void ProseContext::readAround()
{
    // A letter has few lines besides its sentences. Of a list of thousands only what leaves
    // something open matters, and one of a kind is enough to ask.
    constexpr qsizetype MostPlain = 20;
    QSet<QString> known;
    bool hasDoubtful = false;
    bool hasPart = false;
    for (const Cell& cell : m_view.sheet().cells) {
        if (cell.type != Cell::Type::Text || known.contains(cell.text)
            || !readSentences(cell, {}, m_regions).figures.isEmpty())
            continue;
        known << cell.text;
        for (const GeneralRemark& remark : generalRemarksIn(footnotesIn(cell.text)))
            if (remark.kind.isEmpty() && !m_remarks.contains(remark))
                m_remarks << remark;
        if (!isTitle(cell.text))
            continue;
        const Label label = labelOf(cell.text);
        if (m_labels.size() < MostPlain || (label.isDoubtful && !hasDoubtful)
            || (label.isOfPart && !hasPart))
            m_labels << label;
        hasDoubtful |= label.isDoubtful;
        hasPart |= label.isOfPart;
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
        hearLabel(labelOf(label), figure);
    for (const Cell& beside : m_view.cells(cell.position.row))
        if (beside.type == Cell::Type::Text && beside.position != cell.position)
            hearLabel(labelOf(beside.text), figure);
    for (const Label& label : m_labels)
        hearLabel(label, figure);
}

ProseContext::Label ProseContext::labelOf(const QString& text) const
{
    const auto part = yearPartIn(text);
    return {
        text, !doubtfulLabelWordIn(text, m_regions).isEmpty(), part && *part != YearPart::Whole};
}

void ProseContext::hearLabel(const Label& label, Figure& figure)
{
    figure.labels << label.text;
    const bool isOpen =
        label.isDoubtful || (label.isOfPart && figure.period && figure.period->isYear());
    if (figure.question.isEmpty() && isOpen)
        figure.question = Messages::tr("“%1” stands with the sentence: check what is counted")
                              .arg(singleLine(label.text));
}

} // namespace lantu
