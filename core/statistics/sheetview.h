#pragma once

#include "core/sheets/mergeindex.h"
#include "core/sheets/workbook.h"

#include <QList>

#include <array>
#include <optional>

namespace lantu {

/// A sheet as those read it who go over it row by row: keeps the cells of the last rows at hand and
/// finds merges fast. For one thread.
class SheetView
{
public:
    /// Keeps a reference: `sheet` must outlive the view. A sheet may stand for its view.
    SheetView(const Sheet& sheet); // NOLINT(google-explicit-constructor)

    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }
    [[nodiscard]] int rowCount() const { return m_sheet.rowCount(); }

    /// The filled cells of a row.
    [[nodiscard]] QList<Cell> cells(int row) const;
    [[nodiscard]] std::optional<Cell> cellAt(CellPosition position) const;
    /// The filled cell that is seen at a place: the one there, or the one whose merge covers it.
    [[nodiscard]] std::optional<Cell> shownCell(CellPosition position) const;
    [[nodiscard]] std::optional<CellRange> mergeAt(CellPosition position) const;
    [[nodiscard]] bool isFilled(CellPosition position) const { return m_sheet.isFilled(position); }
    /// Whether people who open the file do not see a place.
    [[nodiscard]] bool isHidden(CellPosition position) const;
    /// Whether somebody has written comments on cells or struck some through.
    [[nodiscard]] bool hasMarks() const { return m_hasMarks; }
    /// Whether a row may be one of a header: it is filled, and its numbers may all be years. Makes
    /// no cells.
    [[nodiscard]] bool mayBeHeader(int row) const;

private:
    struct Row {
        int number = -1;
        QList<Cell> cells;
    };

    const Sheet& m_sheet;
    MergeIndex m_merges;
    bool m_hasMarks;
    mutable std::array<Row, 8> m_rows;
};

/// What a cell says of time: its text, but for a day whose format shows no more than its year
/// (2023年 for 2023-06-30) that day, unless it is the first of the year or in its last month.
QString timeText(const Cell& cell);

} // namespace lantu
