#include "core/sheets/workbook.h"

#include <algorithm>

namespace lantu {

QString CellPosition::name() const
{
    // Columns count A…Z, AA…: digits of base 26 that start from 1 instead of 0.
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

bool CellRange::contains(CellPosition position) const
{
    return position.row >= firstRow && position.row <= lastRow && position.column >= firstColumn
        && position.column <= lastColumn;
}

QString CellRange::name() const
{
    return CellPosition{firstRow, firstColumn}.name() + u':'
        + CellPosition{lastRow, lastColumn}.name();
}

const Cell* Sheet::cellAt(CellPosition position) const
{
    const auto found = std::lower_bound(cells.cbegin(), cells.cend(), position,
        [](const Cell& cell, CellPosition wanted) { return cell.position < wanted; });
    return found != cells.cend() && found->position == position ? &*found : nullptr;
}

std::optional<CellRange> Sheet::mergeAt(CellPosition position) const
{
    for (const CellRange& merge : merges) {
        if (merge.contains(position))
            return merge;
    }
    return std::nullopt;
}

int Sheet::rowCount() const
{
    return cells.isEmpty() ? 0 : cells.constLast().position.row + 1;
}

int Sheet::columnCount() const
{
    int count = 0;
    for (const Cell& cell : cells)
        count = std::max(count, cell.position.column + 1);
    return count;
}

} // namespace lantu
