#pragma once

#include "core/statistics/tableheader.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace lantu {

/// The cells that stand over a column, from above to below. In all but the last row a text stands
/// for the empty columns to its right too, merged or not, up to where a row above begins anew.
class HeaderTexts
{
public:
    /// Keeps references: both must outlive it.
    HeaderTexts(const SheetView& view, const TableHeader& header);

    /// Columns must be asked for from left to right.
    QStringList over(int column);

private:
    const SheetView& m_view;
    const TableHeader& m_header;
    std::vector<std::optional<Cell>> m_spread; ///< by row
};

} // namespace lantu
