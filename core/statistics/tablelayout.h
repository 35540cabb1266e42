#pragma once

#include "core/statistics/columntitle.h"
#include "core/statistics/sheetview.h"
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
    bool hasNamesAcross = false; ///< years or places run down, and the columns bear the names
    bool isNamedByTitle = false; ///< the same, but those of values bear none: the title's is theirs
    TableLines lines;

    /// The first column that plays `role`.
    [[nodiscard]] std::optional<int> columnOf(ColumnRole role) const;

    bool operator==(const FigureTable&) const = default;
};

/// What a table must hold to be one.
enum class TableContent {
    Figures, ///< a column of what was observed
    Targets, ///< that, or one that speaks of a plan
};

/// The tables of a sheet, below whatever title, unit and source lines stand above: a header of one
/// or more rows over rows that are named (指标), or over rows of years or places, in which case the
/// header names what is counted. Where a line with another unit or year interrupts the body, the
/// table ends; a table that continues another (续表) has that one's lines where it has none.
QList<FigureTable> findTables(const SheetView& view, TableContent content = TableContent::Figures);

} // namespace lantu
