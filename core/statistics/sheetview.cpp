#include "core/statistics/sheetview.h"

#include "core/sheets/formats/serialdate.h"
#include "core/statistics/namereading.h"
#include "core/statistics/yearpart.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace lantu {

namespace {

/// A year, or the serial number of a day that a format may show as one.
bool mayBeYear(double number)
{
    constexpr double FirstDay = 17'899; // 1949-01-01
    constexpr double LastDay = 109'939; // 2200-12-31
    const bool isWhole = std::floor(number) >= number;
    // 2022.12 and 202212 are its December.
    if (yearMonthIn(QString::number(number, 'f', isWhole ? 0 : 2))
        && std::abs(number * 100 - std::round(number * 100)) < 1e-6)
        return true;
    return isWhole
        && ((number >= 1949 && number <= 2199) || (number >= FirstDay && number <= LastDay));
}

bool hasStruckCells(const CellList& cells)
{
    return std::any_of(cells.entries().begin(), cells.entries().end(),
        [](const CellList::Entry& entry) { return entry.flags & CellList::Entry::Struck; });
}

} // namespace

SheetView::SheetView(const Sheet& sheet)
    : m_sheet(sheet)
    , m_merges(sheet.merges)
    , m_hasMarks(!sheet.comments.isEmpty() || hasStruckCells(sheet.cells))
{ }

QList<Cell> SheetView::cells(int row) const
{
    if (row < 0)
        return {};
    Row& kept = m_rows[static_cast<std::size_t>(row) % m_rows.size()];
    if (kept.number == row)
        return kept.cells;
    kept = {row, {}};
    for (qsizetype i = m_sheet.cells.indexFrom({row, 0});
         i < m_sheet.cells.size() && m_sheet.cells.positionAt(i).row == row; ++i)
        kept.cells << m_sheet.cells.at(i);
    return kept.cells;
}

std::optional<Cell> SheetView::cellAt(CellPosition position) const
{
    const QList<Cell> row = cells(position.row);
    const auto found = std::lower_bound(row.begin(), row.end(), position,
        [](const Cell& cell, CellPosition place) { return cell.position < place; });
    return found != row.end() && found->position == position ? std::optional(*found) : std::nullopt;
}

std::optional<Cell> SheetView::shownCell(CellPosition position) const
{
    if (auto cell = cellAt(position))
        return cell;
    const auto merge = mergeAt(position);
    return merge ? m_sheet.cellAt({merge->firstRow, merge->firstColumn}) : std::nullopt;
}

std::optional<CellRange> SheetView::mergeAt(CellPosition position) const
{
    return m_merges.at(position);
}

bool SheetView::isHidden(CellPosition position) const
{
    return m_sheet.isHidden || m_sheet.hiddenRows.contains(position.row)
        || m_sheet.hiddenColumns.contains(position.column);
}

bool SheetView::mayBeHeader(int row) const
{
    const QList<CellList::Entry>& entries = m_sheet.cells.entries();
    const qsizetype first = m_sheet.cells.indexFrom({row, 0});
    if (first == entries.size() || entries[first].row != row)
        return false;
    for (qsizetype i = first; i < entries.size() && entries[i].row == row; ++i)
        if (entries[i].type == Cell::Type::Number && !mayBeYear(entries[i].number))
            return false;
    return true;
}

QString timeText(const Cell& cell)
{
    const auto year = cell.type == Cell::Type::Number ? yearIn(cell.text) : std::nullopt;
    for (const DateSystem system : {DateSystem::From1900, DateSystem::From1904}) {
        const auto date = year ? SerialDate::fromNumber(cell.number, system) : std::nullopt;
        const bool isEdge = date && ((date->month == 1 && date->day == 1) || date->month == 12);
        if (date && date->year == *year && !isEdge)
            return QDate(date->year, date->month, date->day).toString(Qt::ISODate);
    }
    return cell.text;
}

} // namespace lantu
