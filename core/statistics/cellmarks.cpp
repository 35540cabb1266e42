#include "core/statistics/cellmarks.h"

#include "core/base/textfold.h"
#include "core/statistics/remark.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CellMarks)
};

/// A cell as people see it: of a merged one the first.
CellPosition seenAt(const SheetView& view, CellPosition place)
{
    const auto merge = view.mergeAt(place);
    return merge ? CellPosition{merge->firstRow, merge->firstColumn} : place;
}

void applyComment(
    const Remark& remark, const QSet<int>& yearsBeside, const QStringList& regions, Figure& figure)
{
    applyRemark(remark, yearsBeside, regions, figure);
    if (!remark.isOfRow)
        return;
    if (figure.status == VintageStatus::Unstated)
        figure.status = statusInRemark(remark.words);
    if (figure.note.isEmpty())
        figure.note = remark.quote;
    else if (!figure.note.contains(remark.quote))
        figure.note += u"；"_s + remark.quote;
}

} // namespace

Remark remarkOfComment(const QString& comment)
{
    static const QRegularExpression preface(u"^\\[[^\\]\\n]*\\][^\\[]*?linkid=870924\\s*"_s);
    static const QRegularExpression heading(
        u"^\\s*(Comment|Reply|批注|注释|备注|评论|答复|回复)\\s*[:：]\\s*$"_s);
    QString text = comment;
    QStringList lines = text.remove(preface).split(u'\n', Qt::SkipEmptyParts);
    if (text.size() < comment.size())
        lines.removeIf([](const QString& line) { return line.contains(heading); });
    for (QString& line : lines)
        line = singleLine(line);
    lines.removeAll(QString());
    const QString words = lines.join(u'；');
    return {words, words, true};
}

void applyMarks(const SheetView& view, CellPosition place, const QSet<int>& yearsBeside,
    const QStringList& regions, Figure& figure)
{
    const auto& comments = view.sheet().comments;
    if (const auto comment = comments.constFind(seenAt(view, place));
        comment != comments.constEnd())
        applyComment(remarkOfComment(*comment), yearsBeside, regions, figure);
    const auto cell = view.cellAt(place);
    if (cell && cell->isStruck && figure.question.isEmpty())
        figure.question =
            Messages::tr("the number is struck through: check whether it still holds");
}

CellMarks::CellMarks(const SheetView& view, const FigureTable& table)
    : m_view(view)
    , m_table(table)
{
    if (!m_view.hasMarks())
        return;
    for (auto column = table.columns.begin(); column != table.columns.end(); ++column)
        for (int row = table.headerRow; row < table.firstRow; ++row)
            take({row, column.key()}, m_headers[column.key()]);
    readLinesAbove();
}

void CellMarks::take(CellPosition place, Marks& marks) const
{
    constexpr int MostRemarks = 64; // around one figure; more are made to take time
    const CellPosition seen = seenAt(m_view, place);
    if (const QString comment = m_view.sheet().comments.value(seen); !comment.isEmpty())
        if (const Remark remark = remarkOfComment(comment);
            !marks.remarks.contains(remark) && marks.remarks.size() < MostRemarks)
            marks.remarks << remark;
    const auto cell = m_view.shownCell(place);
    if (cell && cell->isStruck && marks.struck.isEmpty())
        marks.struck = singleLine(cell->text);
}

/// Titles, units and notes: up to the figures of a table before, and no further than lines go.
void CellMarks::readLinesAbove()
{
    constexpr int MostLines = 12;
    const auto& comments = m_view.sheet().comments;
    const int last = std::max(0, m_table.headerRow - MostLines);
    for (int row = m_table.headerRow - 1; row >= last; --row) {
        if (!m_view.cells(row).isEmpty() && !m_view.mayBeHeader(row))
            return;
        for (auto comment = comments.lowerBound({row, 0});
             comment != comments.end() && comment.key().row == row; ++comment) {
            Remark remark = remarkOfComment(*comment);
            remark.isOfRow = false;
            m_general.remarks << remark;
        }
    }
}

void CellMarks::enterRow(int row, const QList<int>& valueColumns)
{
    if (!m_view.hasMarks())
        return;
    m_row = {};
    for (int column = m_table.firstColumn; column < m_table.endColumn; ++column)
        if (!std::binary_search(valueColumns.begin(), valueColumns.end(), column))
            take({row, column}, m_row);
}

void CellMarks::applyTo(CellPosition place, const QSet<int>& yearsBeside,
    const QStringList& regions, Figure& figure) const
{
    if (!m_view.hasMarks())
        return;
    applyMarks(m_view, place, yearsBeside, regions, figure);
    const Marks header = m_headers.value(place.column);
    for (const Marks* marks : {&m_row, &header, &m_general}) {
        for (const Remark& remark : marks->remarks)
            applyComment(remark, yearsBeside, regions, figure);
        if (!marks->struck.isEmpty() && figure.question.isEmpty())
            figure.question = Messages::tr("“%1” is struck through: check whether the figure still "
                                           "holds")
                                  .arg(marks->struck);
    }
}

} // namespace lantu
