#include "core/statistics/headertexts.h"

#include "core/base/textfold.h"
#include "core/statistics/columnwords.h"
#include "core/statistics/namereading.h"

#include <utility>

namespace lantu {

namespace {

/// Labels stand over their own column alone, but 镇街 may be over figures of the years.
bool maySpread(const QString& text)
{
    return labelledRole(text).value_or(ColumnRole::Region) == ColumnRole::Region;
}

} // namespace

HeaderTexts::HeaderTexts(const SheetView& view, const TableHeader& header)
    : m_view(view)
    , m_header(header)
    , m_spread(static_cast<std::size_t>(header.lastRow - header.firstRow + 1))
{ }

QStringList HeaderTexts::over(int column)
{
    QStringList texts;
    bool beginsAnew = false;
    std::optional<Cell> previous;
    for (int row = m_header.firstRow; row <= m_header.lastRow; ++row) {
        auto& spread = m_spread[static_cast<std::size_t>(row - m_header.firstRow)];
        auto cell = m_view.shownCell({row, column});
        if (cell || beginsAnew)
            spread = cell && maySpread(cell->text) ? cell : std::nullopt;
        if (!cell && row < m_header.lastRow)
            cell = spread;
        beginsAnew |= m_view.isFilled({row, column});
        // The label of a row of units stands under the label of what runs down.
        const bool isUnitRow = cell && !texts.isEmpty() && m_header.starts.contains(column)
            && labelledRole(cell->text) == ColumnRole::Unit;
        if (isUnitRow)
            continue;
        if (cell && cell != previous)
            texts << timeText(*cell);
        previous = std::move(cell);
    }
    if (texts.size() > 1 && yearIn(texts.last()))
        texts.removeIf([](const QString& text) { return isYearGroupWord(folded(text)); });
    return texts;
}

} // namespace lantu
