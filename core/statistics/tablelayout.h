#pragma once

#include "core/sheets/workbook.h"
#include "core/statistics/columntitle.h"
#include "core/statistics/tablelines.h"

#include <QHash>
#include <QList>

#include <optional>

namespace lantu {

/// A table found on a sheet: where it stands, what its columns hold and what its lines say.
struct FigureTable {
    int headerRow = 0; ///< the first of the header
    int firstRow = 0; ///< of the body
    int endRow = 0; ///< one past the body
    int firstColumn = 0;
    int endColumn = 0; ///< one past the last; of tables side by side each has its own
    QHash<int, TableColumn> columns; ///< by column number
    TableLines lines;

    /// The first column that plays `role`.
    [[nodiscard]] std::optional<int> columnOf(ColumnRole role) const;

    bool operator==(const FigureTable&) const = default;
};

/// The tables of a sheet whose indicators run down: a header of one or more rows with a name
/// column and at least one column of values, below whatever title, unit and source lines stand
/// above. Where a line with another unit or year interrupts the body, the table ends.
QList<FigureTable> findTables(const Sheet& sheet);

/// The filled cell that is seen at a place: the one there, or the one whose merge covers it.
std::optional<Cell> shownCell(const Sheet& sheet, CellPosition position);

/// Whether people who open the file do not see a place.
bool isHidden(const Sheet& sheet, CellPosition position);

} // namespace lantu
