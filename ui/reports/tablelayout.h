#pragma once

#include "ui/reports/textbreaker.h"

namespace lantu {

/// A table of a report broken to its column widths: knows how high any of its rows would be
/// together on one page, and places them.
class TableLayout
{
public:
    TableLayout(const ReportTable& table, double width);

    [[nodiscard]] qsizetype rowCount() const { return m_rows.size(); }
    /// Height of a part that holds the rows from `first` up to but not including `last`: caption,
    /// unit line, head and rows; with the notes where the part is the table's end.
    [[nodiscard]] double partHeight(qsizetype first, qsizetype last) const;
    /// Adds that part to `items`; `corner` is its upper left.
    void placePart(
        qsizetype first, qsizetype last, const QPointF& corner, QList<PageItem>* items) const;

    /// Widths of the columns in twips; their sum is the table's width.
    [[nodiscard]] const QList<double>& columnWidths() const { return m_widths; }

private:
    struct Cell {
        BrokenText text;
        std::optional<Progress> mark;
        QString key; ///< text of a merged cell, to find its equals
    };
    using Row = QList<Cell>;

    /// Rows of one merged cell within a part.
    struct Span {
        qsizetype first = 0;
        qsizetype last = 0; ///< not included
    };

    void distributeWidth(double width);
    void breakCells();
    [[nodiscard]] double captionHeight(qsizetype first) const;
    [[nodiscard]] QList<double> rowHeights(qsizetype first, qsizetype last) const;
    [[nodiscard]] QList<Span> spans(qsizetype column, qsizetype first, qsizetype last) const;
    [[nodiscard]] double naturalHeight(const Row& row, bool withMerged) const;
    double placeTop(qsizetype first, QPointF corner, QList<PageItem>* items) const;
    void placeHead(double y, double left, QList<PageItem>* items) const;
    void placeCell(const Cell& cell, const QRectF& rect, QList<PageItem>* items) const;
    void placeRows(qsizetype first, const QList<double>& heights, const QPointF& corner,
        QList<PageItem>* items) const;
    void placeNotes(const QPointF& corner, QList<PageItem>* items) const;
    void placeRule(double y, double left, PageRule::Weight weight, QList<PageItem>* items) const;
    [[nodiscard]] PageRule::Weight ruleBefore(qsizetype row) const;
    [[nodiscard]] double columnLeft(qsizetype column) const;
    [[nodiscard]] double width() const { return columnLeft(m_widths.size()); }

    const ReportTable& m_table;
    TextShape m_shape;
    QList<double> m_widths;
    Row m_head;
    double m_headHeight = 0;
    QList<Row> m_rows;
    QList<BrokenText> m_caption; ///< of the first part, and of all others
    QList<BrokenText> m_unit; ///< at most one
    QList<BrokenText> m_notes;
};

} // namespace lantu
