#pragma once

#include "core/statistics/columntitle.h"
#include "core/statistics/sheetview.h"

#include <QHash>
#include <QList>

#include <optional>

namespace lantu {

/// The header of one table or of several side by side: which rows it takes and what runs down below
/// it.
struct TableHeader {
    int firstRow = 0;
    int lastRow = 0;
    QList<int> starts; ///< the first column of each table: the one that names its rows
    int endColumn = 0; ///< one past the last
    /// Years or places run down, and the header names what is counted; else names run down.
    bool hasNamesAcross = false;
    /// What runs down where the header does not say: nothing stands over it.
    std::optional<ColumnRole> unlabelledRole;

    bool operator==(const TableHeader&) const = default;
};

/// Which headers are looked for.
enum class HeaderSearch {
    Labelled, ///< those that say what runs down: 指标, 年份, 地区
    All, ///< those too that leave it open and are known by what stands below
};

/// The header that has its labels in `row`, with the rows above and below that belong to it.
std::optional<TableHeader> headerAt(const SheetView& view, int row, HeaderSearch search);

/// Reads the header of the columns from `firstColumn` up to but not including `endColumn`, by
/// column number.
QHash<int, TableColumn> readHeader(
    const SheetView& view, const TableHeader& header, int firstColumn, int endColumn);

} // namespace lantu
