#include "core/sheets/mergeindex.h"

#include <algorithm>
#include <bit>

namespace lantu {

namespace {

/// Spans are numbered as in a heap: 1 holds all columns, 2n and 2n + 1 the halves of n, and those
/// from Columns on a single column each.
constexpr quint32 Columns = 16'384;

int firstColumnOf(quint32 span)
{
    const int width = static_cast<int>(Columns >> (std::bit_width(span) - 1));
    return static_cast<int>(span - std::bit_floor(span)) * width;
}

int lastColumnOf(quint32 span)
{
    const int width = static_cast<int>(Columns >> (std::bit_width(span) - 1));
    return firstColumnOf(span) + width - 1;
}

} // namespace

MergeIndex::MergeIndex(const QList<CellRange>& merges)
{
    for (const CellRange& merge : merges)
        add(merge, 1);
}

void MergeIndex::add(const CellRange& merge, quint32 span)
{
    if (merge.lastColumn < firstColumnOf(span) || merge.firstColumn > lastColumnOf(span))
        return;
    if (span >= Columns
        || (merge.firstColumn <= firstColumnOf(span) && merge.lastColumn >= lastColumnOf(span))) {
        m_bySpan[span] << merge;
        return;
    }
    add(merge, 2 * span);
    add(merge, 2 * span + 1);
}

std::optional<CellRange> MergeIndex::at(CellPosition position) const
{
    if (m_bySpan.isEmpty())
        return std::nullopt;
    for (quint32 span = Columns + static_cast<quint32>(position.column); span > 0; span /= 2) {
        const auto merges = m_bySpan.constFind(span);
        if (merges == m_bySpan.constEnd())
            continue;
        const auto next = std::upper_bound(merges->cbegin(), merges->cend(), position.row,
            [](int row, const CellRange& merge) { return row < merge.firstRow; });
        if (next != merges->cbegin() && std::prev(next)->contains(position))
            return *std::prev(next);
    }
    return std::nullopt;
}

} // namespace lantu
