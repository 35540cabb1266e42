#include "ui/reports/tablelayout.h"

#include "ui/reports/columnwidths.h"
#include "ui/reports/reportstyle.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace lantu {

namespace {

constexpr double PaddingX = 3 * TwipsPerPoint;
constexpr double PaddingY = 2 * TwipsPerPoint;
constexpr double NoteGap = 3 * TwipsPerPoint;
constexpr double MarkShare = 0.8; ///< of the font's size
constexpr double MarkGap = 0.3; ///< of the font's size, between mark and word

TextShape emphasised(TextShape shape, bool isEmphasised)
{
    shape.font.setBold(isEmphasised);
    return shape;
}

double markWidth(const TextShape& shape)
{
    return shape.font.pixelSize() * MarkShare;
}

double markRoom(const TextShape& shape)
{
    return shape.font.pixelSize() * (MarkShare + MarkGap);
}

// A verdict's word stays beside its mark.
double leastWidth(const ReportCell& cell, const QFont& font)
{
    if (!cell.mark)
        return widestUnbreakable(cell.text, font);
    return QFontMetricsF(font).horizontalAdvance(cell.text)
        + font.pixelSize() * (MarkShare + MarkGap);
}

// A year stays on one line with its 年; longer titles wrap between words.
double leastTitleWidth(const QString& title, const QFont& font)
{
    constexpr qsizetype LengthOfAYear = 5;
    const bool isYear = title.size() <= LengthOfAYear && title.front().isDigit();
    return isYear ? QFontMetricsF(font).horizontalAdvance(title) : widestUnbreakable(title, font);
}

Qt::Alignment textAlignment(ReportColumn::Alignment alignment)
{
    switch (alignment) {
    case ReportColumn::Alignment::Left:
        return Qt::AlignLeft;
    case ReportColumn::Alignment::Right:
        return Qt::AlignRight;
    case ReportColumn::Alignment::Centre:
        return Qt::AlignHCenter;
    }
    return Qt::AlignLeft;
}

} // namespace

TableLayout::TableLayout(const ReportTable& table, double width)
    : m_table(table)
    , m_shape(reportstyle::tableCell(table.columns.size()))
{
    distributeWidth(width);
    breakCells();
    for (const auto& caption : {table.caption, table.continuedCaption}) {
        if (!caption.isEmpty())
            m_caption.append(BrokenText(caption, reportstyle::tableCaption(), width));
    }
    if (!table.unitLine.isEmpty())
        m_unit.append(BrokenText(table.unitLine, reportstyle::tableUnit(), width));
    for (const auto& note : table.notes)
        m_notes.append(BrokenText(note, reportstyle::tableNote(), width));
}

void TableLayout::distributeWidth(double width)
{
    QList<ColumnWish> wishes;
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        const auto& description = m_table.columns[column];
        double least = leastTitleWidth(description.title, emphasised(m_shape, true).font);
        for (const auto& row : m_table.rows) {
            const auto& cell = row.cells[column];
            const auto shape = emphasised(m_shape, row.isEmphasised);
            least = std::max(least, leastWidth(cell, shape.font));
        }
        wishes.append({description.weight, least + 2 * PaddingX + TwipsPerPoint});
    }
    m_widths = distributedWidths(wishes, width);
}

void TableLayout::breakCells()
{
    const auto broken = [&](const QString& text, qsizetype column, TextShape shape, double room) {
        shape.alignment = textAlignment(m_table.columns[column].alignment);
        return BrokenText(text, shape, m_widths[column] - 2 * PaddingX - room);
    };
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        auto shape = emphasised(m_shape, true);
        shape.alignment = Qt::AlignHCenter;
        m_head.append({BrokenText::balanced(
                           m_table.columns[column].title, shape, m_widths[column] - 2 * PaddingX),
            {}, {}});
    }
    m_headHeight = naturalHeight(m_head, true);
    for (const auto& row : m_table.rows) {
        const auto shape = emphasised(m_shape, row.isEmphasised);
        Row cells;
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            const auto& cell = row.cells[column];
            const bool isMerged = m_table.columns[column].isMergedDown;
            cells.append({broken(cell.text, column, isMerged ? m_shape : shape,
                              cell.mark ? markRoom(shape) : 0),
                cell.mark, cell.text});
        }
        m_rows.append(cells);
    }
}

double TableLayout::naturalHeight(const Row& row, bool withMerged) const
{
    double height = m_shape.pitch;
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (withMerged || !m_table.columns[column].isMergedDown)
            height = std::max(height, row[column].text.height());
    }
    return height + 2 * PaddingY;
}

QList<TableLayout::Span> TableLayout::spans(qsizetype column, qsizetype first, qsizetype last) const
{
    QList<Span> result;
    for (qsizetype row = first; row < last; ++row) {
        const bool continues = row > first && m_table.columns[column].isMergedDown
            && m_rows[row][column].key == m_rows[row - 1][column].key;
        if (continues)
            result.last().last = row + 1;
        else
            result.append({row, row + 1});
    }
    return result;
}

PageRule::Weight TableLayout::ruleBefore(qsizetype row) const
{
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        if (m_table.columns[column].isMergedDown
            && m_rows[row][column].key != m_rows[row - 1][column].key)
            return PageRule::Weight::Group;
    }
    return PageRule::Weight::Hairline;
}

// A merged cell that needs more than its rows have makes the last of them higher.
QList<double> TableLayout::rowHeights(qsizetype first, qsizetype last) const
{
    QList<double> heights;
    for (qsizetype row = first; row < last; ++row)
        heights.append(naturalHeight(m_rows[row], false));
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        if (!m_table.columns[column].isMergedDown)
            continue;
        for (const auto& span : spans(column, first, last)) {
            const auto begin = heights.begin() + (span.first - first);
            const auto end = heights.begin() + (span.last - first);
            const double needed = m_rows[span.first][column].text.height() + 2 * PaddingY;
            *(end - 1) += std::max(0.0, needed - std::accumulate(begin, end, 0.0));
        }
    }
    return heights;
}

double TableLayout::captionHeight(qsizetype first) const
{
    if (m_caption.isEmpty())
        return 0;
    return (first == 0 ? m_caption.first() : m_caption.last()).height();
}

double TableLayout::partHeight(qsizetype first, qsizetype last) const
{
    const auto heights = rowHeights(first, last);
    double height =
        captionHeight(first) + m_headHeight + std::accumulate(heights.begin(), heights.end(), 0.0);
    for (const auto& unit : m_unit)
        height += unit.height();
    if (last == rowCount() && !m_notes.isEmpty()) {
        height += NoteGap;
        for (const auto& note : m_notes)
            height += note.height();
    }
    return height;
}

void TableLayout::placePart(
    qsizetype first, qsizetype last, const QPointF& corner, QList<PageItem>* items) const
{
    const double left = corner.x();
    double y = placeTop(first, corner, items);
    const auto heights = rowHeights(first, last);
    placeRows(first, heights, {left, y}, items);
    y += std::accumulate(heights.begin(), heights.end(), 0.0);
    const bool isEnd = last == rowCount();
    placeRule(y, left, isEnd ? PageRule::Weight::Heavy : PageRule::Weight::Thin, items);
    if (isEnd)
        placeNotes({left, y + NoteGap}, items);
}

/// Caption, unit line and head; returns where the rows begin.
double TableLayout::placeTop(qsizetype first, QPointF corner, QList<PageItem>* items) const
{
    if (!m_caption.isEmpty())
        (first == 0 ? m_caption.first() : m_caption.last()).place(corner, items);
    corner.ry() += captionHeight(first);
    for (const auto& unit : m_unit) {
        unit.place(corner, items);
        corner.ry() += unit.height();
    }
    placeHead(corner.y(), corner.x(), items);
    return corner.y() + m_headHeight;
}

void TableLayout::placeHead(double y, double left, QList<PageItem>* items) const
{
    placeRule(y, left, PageRule::Weight::Heavy, items);
    for (qsizetype column = 0; column < m_head.size(); ++column) {
        const auto& text = m_head[column].text;
        text.place(
            {left + columnLeft(column) + PaddingX, y + (m_headHeight - text.height()) / 2}, items);
    }
    placeRule(y + m_headHeight, left, PageRule::Weight::Thin, items);
}

void TableLayout::placeRows(qsizetype first, const QList<double>& heights, const QPointF& corner,
    QList<PageItem>* items) const
{
    QList<double> tops{corner.y()};
    for (double height : heights)
        tops.append(tops.last() + height);
    const qsizetype last = first + heights.size();
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        const double left = corner.x() + columnLeft(column);
        for (const auto& span : spans(column, first, last)) {
            const double top = tops[span.first - first];
            const double bottom = tops[span.last - first];
            placeCell(
                m_rows[span.first][column], {left, top, m_widths[column], bottom - top}, items);
            if (span.last < last)
                items->append(PageRule{
                    {left, bottom, left + m_widths[column], bottom}, ruleBefore(span.last)});
        }
    }
}

void TableLayout::placeCell(const Cell& cell, const QRectF& rect, QList<PageItem>* items) const
{
    const double room = cell.mark ? markRoom(m_shape) : 0;
    const double top = rect.center().y() - cell.text.height() / 2;
    const QPointF corner(rect.left() + PaddingX + room, top);
    cell.text.place(corner, items);
    if (!cell.mark)
        return;
    // The text is aligned in its own box; the mark stands before where that put the first letter.
    const double extent = markWidth(m_shape);
    const double x = cell.text.placed(0, corner).rect().left() - room;
    items->append(
        PageMark{*cell.mark, {x, top + (cell.text.pitch() - extent) / 2, extent, extent}});
}

void TableLayout::placeNotes(const QPointF& corner, QList<PageItem>* items) const
{
    QPointF at = corner;
    for (const auto& note : m_notes) {
        note.place(at, items);
        at.ry() += note.height();
    }
}

void TableLayout::placeRule(
    double y, double left, PageRule::Weight weight, QList<PageItem>* items) const
{
    items->append(PageRule{{left, y, left + width(), y}, weight});
}

double TableLayout::columnLeft(qsizetype column) const
{
    return std::accumulate(m_widths.begin(), m_widths.begin() + column, 0.0);
}

} // namespace lantu
