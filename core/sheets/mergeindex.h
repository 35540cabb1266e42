#pragma once

#include "core/sheets/cell.h"

#include <QHash>
#include <QList>

#include <optional>

namespace lantu {

/// Finds the merge that covers a place among any number of them, in logarithmic time.
class MergeIndex
{
public:
    MergeIndex() = default;
    /// `merges` are in reading order and never overlap, as those of a Sheet.
    explicit MergeIndex(const QList<CellRange>& merges);

    /// The merged range that covers a place, if any.
    [[nodiscard]] std::optional<CellRange> at(CellPosition position) const;

private:
    void add(const CellRange& merge, quint32 span);

    /// A binary tree over the columns: each merge stands at the few spans that its columns are made
    /// of, where it shares no row with another, so that a span's merges are ordered by rows.
    QHash<quint32, QList<CellRange>> m_bySpan;
};

} // namespace lantu
