#include "core/sheets/workbook.h"

#include <algorithm>

namespace lantu {

bool Sheet::isFilled(CellPosition position) const
{
    const qsizetype index = cells.indexFrom(position);
    return index < cells.size() && cells.positionAt(index) == position;
}

std::optional<Cell> Sheet::cellAt(CellPosition position) const
{
    const qsizetype index = cells.indexFrom(position);
    if (index == cells.size() || cells.positionAt(index) != position)
        return std::nullopt;
    return cells.at(index);
}

int Sheet::rowCount() const
{
    return cells.isEmpty() ? 0 : cells.positionAt(cells.size() - 1).row + 1;
}

int Sheet::columnCount() const
{
    int count = 0;
    for (const CellList::Entry& entry : cells.entries())
        count = std::max(count, entry.column + 1);
    return count;
}

} // namespace lantu
