#include "core/statistics/tableheader.h"

#include "core/base/textfold.h"
#include "core/statistics/cellvalue.h"
#include "core/statistics/columnwords.h"
#include "core/statistics/headertexts.h"
#include "core/statistics/namereading.h"
#include "core/statistics/tablelines.h"
#include "core/statistics/yearpart.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// A header has at most this many rows above the one with the labels, and this many below:
/// yearbooks give every name in two languages and wrap it.
constexpr int MaxRowsAbove = 2;
constexpr int MaxRowsBelow = 5;

bool isText(const Cell& cell)
{
    return cell.type == Cell::Type::Text;
}

/// Whether a cell of the column that runs down belongs to a row of the header: the label of a row
/// of units, or the label that is merged over several rows.
bool isHeaderLabel(const SheetView& view, CellPosition place)
{
    const auto cell = view.shownCell(place);
    return !cell || view.mergeAt(place) || labelledRole(cell->text) == ColumnRole::Unit;
}

/// A row of a header has texts and years, none of them in the column that runs down.
bool continuesHeader(const SheetView& view, int row, int nameColumn)
{
    if (!view.mayBeHeader(row) || !isHeaderLabel(view, {row, nameColumn}))
        return false;
    const auto cells = view.cells(row);
    return std::all_of(cells.begin(), cells.end(), [&](const Cell& cell) {
        if (cell.position.column == nameColumn)
            return labelledRole(cell.text) == ColumnRole::Unit && cells.size() > 1;
        return cell.position.column > nameColumn && unitsInLine(cell.text).isEmpty()
            && (isText(cell) || yearIn(cell.text) || yearMonthIn(cell.text));
    });
}

/// Whether a row above the labels groups columns: several texts, or one over several columns. A
/// lone text is a line of its own.
bool groupsColumns(const SheetView& view, int row, int nameColumn)
{
    if (row < 0 || view.mergeAt({row, nameColumn}) || !continuesHeader(view, row, nameColumn))
        return false;
    const auto cells = view.cells(row);
    return cells.size() > 1 || view.mergeAt(cells.first().position);
}

/// Finds the rows of a header around that with the labels, and where it ends at the right.
void findExtent(const SheetView& view, int nameColumn, TableHeader& header)
{
    const int row = header.firstRow;
    // The label may be merged over all of the header, with rows that are empty but for it.
    if (const auto label = view.mergeAt({row, nameColumn});
        label && label->lastRow <= row + MaxRowsBelow)
        header.lastRow = label->lastRow;
    while (header.lastRow < row + MaxRowsBelow
        && continuesHeader(view, header.lastRow + 1, nameColumn))
        ++header.lastRow;
    while (header.firstRow > row - MaxRowsAbove
        && groupsColumns(view, header.firstRow - 1, nameColumn))
        --header.firstRow;
    for (int i = header.firstRow; i <= header.lastRow; ++i)
        if (const auto cells = view.cells(i); !cells.isEmpty()) {
            const auto merge = view.mergeAt(cells.last().position);
            const int last = merge ? merge->lastColumn : cells.last().position.column;
            header.endColumn = std::max(header.endColumn, last + 1);
        }
}

/// A cell that calls two things at once: 指标\年份, in a corner parted by a line.
bool isCorner(const QString& text)
{
    static const QRegularExpression corner(
        u"^(指标|项目)(名称)?[\\\\/"
        u"|,]?(年份|年度|地区|时间|市别)$|^(年份|年度|地区|时间|市别)[\\\\/|,]?("
        u"指标|项目)(名称)?$"_s);
    constexpr qsizetype Longest = 20;
    return text.size() <= Longest && folded(text).contains(corner);
}

bool isValue(const Cell& cell)
{
    return !isText(cell) || readValueText(cell.text).number;
}

/// What runs down, told by the cell in the first row below the header.
std::optional<ColumnRole> roleOfBody(const Cell& cell)
{
    static const QRegularExpression place(
        u"^[#*]?\\p{Han}{2,9}?[省市县区州盟旗]$|^全[国省市县区]$"_s);
    static const QRegularExpression year(u"^\\d{4}(年(度|末|底|上半年|前三季度|一季度)?)?$"_s);
    const QString key = folded(cell.text);
    if (yearIn(cell.text) && key.contains(year))
        return ColumnRole::Year;
    if (!isText(cell) || isNoteLine(cell.text) || !unitsInLine(cell.text).isEmpty())
        return std::nullopt;
    return key.contains(place) ? ColumnRole::Region : ColumnRole::Name;
}

/// Whether years stand below a label that says so, and texts below one of places: 时间 and 地区 may
/// be names of something too.
bool hasBody(const SheetView& view, const TableHeader& header, ColumnRole role)
{
    constexpr int MaxRows = 10;
    for (int row = header.lastRow + 1; row <= header.lastRow + MaxRows; ++row) {
        const auto cell = view.cellAt({row, header.starts.first()});
        const auto cells = view.cells(row);
        if (cell && role != ColumnRole::Year && (!isText(*cell) || isNameLabel(cell->text)))
            return false;
        if (cell && role != ColumnRole::Year && std::any_of(cells.begin(), cells.end(), isValue))
            return true;
        // One row of “十三五”末 or 合计 among the years makes them no less; parts of one year, with
        // all of it at their end, are times too.
        if (cell && (yearIn(cell->text) || yearPartOfCell(cell->text)))
            return true;
    }
    return false;
}

/// A lone label is a title (主要指标), unless it stands beside the rows of a header.
bool isLoneText(const SheetView& view, int row)
{
    const auto cells = view.cells(row);
    const auto merge = view.mergeAt(cells.first().position);
    return cells.size() == 1 && !(merge && merge->lastRow > row);
}

std::optional<TableHeader> labelledHeaderAt(const SheetView& view, int row)
{
    if (isLoneText(view, row))
        return std::nullopt;
    TableHeader header{row, row, {}, 0, false, {}};
    QList<std::pair<int, ColumnRole>> others; // years and places
    for (const Cell& cell : view.cells(row)) {
        const ColumnRole role =
            isText(cell) ? labelledRole(cell.text).value_or(ColumnRole::Other) : ColumnRole::Other;
        const int column = cell.position.column;
        // 一级指标 beside 二级指标 groups what the latter names.
        if (role == ColumnRole::Name && !header.starts.isEmpty()
            && header.starts.last() == column - 1)
            header.starts.last() = column;
        else if (role == ColumnRole::Name)
            header.starts << column;
        else if (others.isEmpty() && column == view.cells(row).first().position.column
            && isMonthLabel(folded(cell.text)))
            header.unlabelledRole = ColumnRole::Year;
        // Of a column of years beside one of places only the first is where a table begins.
        else if (role == ColumnRole::Year || role == ColumnRole::Region)
            others << std::pair(column, role);
    }
    // Months run down as years do, where nothing else does.
    if (header.starts.isEmpty() && others.isEmpty() && header.unlabelledRole)
        others << std::pair(view.cells(row).first().position.column, ColumnRole::Year);
    else
        header.unlabelledRole.reset();
    if (header.starts.isEmpty()) {
        header.hasNamesAcross = true;
        for (qsizetype i = 0; i < others.size(); ++i)
            if (i == 0 || others[i].first != others[i - 1].first + 1)
                header.starts << others[i].first;
    }
    if (header.starts.isEmpty())
        return std::nullopt;
    findExtent(view, header.starts.first(), header);
    if (header.hasNamesAcross && !hasBody(view, header, others.first().second))
        return std::nullopt;
    return header;
}

/// A header over names must say of all its columns what they hold, or any text would be one.
bool saysWhatIsMeasured(const SheetView& view, const TableHeader& header)
{
    const auto columns = readHeader(view, header, header.starts.first() + 1, header.endColumn);
    bool hasDate = false;
    for (const TableColumn& column : columns) {
        if (column.role == ColumnRole::Other)
            return false;
        hasDate |= column.role == ColumnRole::Value;
    }
    return hasDate;
}

std::optional<TableHeader> unlabelledHeaderAt(const SheetView& view, int row)
{
    const auto cells = view.cells(row);
    const bool hasCorner = isCorner(cells.first().text);
    if ((!hasCorner && cells.first().position.column == 0) || (hasCorner && cells.size() < 2)
        || !unitsInLine(cells.first().text).isEmpty())
        return std::nullopt;
    const int firstColumn = cells.first().position.column + (hasCorner ? 1 : 0);
    int body = row + 1;
    while (body <= row + MaxRowsBelow && view.mayBeHeader(body)
        && view.cells(body).first().position.column >= firstColumn)
        ++body;
    const auto firstOfBody = view.cells(body);
    if (firstOfBody.isEmpty() || firstOfBody.first().position.column >= firstColumn)
        return std::nullopt;
    const bool hasNumbers = std::any_of(firstOfBody.begin(), firstOfBody.end(),
        [&](const Cell& cell) { return cell.position.column >= firstColumn && isValue(cell); });
    const int nameColumn = firstOfBody.first().position.column;
    TableHeader header{row, row, {nameColumn}, 0, false, roleOfBody(firstOfBody.first())};
    if (!hasNumbers || !header.unlabelledRole)
        return std::nullopt;
    header.hasNamesAcross = header.unlabelledRole != ColumnRole::Name;
    findExtent(view, nameColumn, header);
    header.lastRow = std::min(header.lastRow, body - 1);
    if (!header.hasNamesAcross && !saysWhatIsMeasured(view, header))
        return std::nullopt;
    return header;
}

} // namespace

std::optional<TableHeader> headerAt(const SheetView& view, int row, HeaderSearch search)
{
    if (!view.mayBeHeader(row))
        return std::nullopt;
    if (auto header = labelledHeaderAt(view, row))
        return header;
    return search == HeaderSearch::All ? unlabelledHeaderAt(view, row) : std::nullopt;
}

QHash<int, TableColumn> readHeader(
    const SheetView& view, const TableHeader& header, int firstColumn, int endColumn)
{
    QHash<int, TableColumn> columns;
    HeaderTexts texts(view, header);
    for (int column = 0; column < endColumn; ++column) {
        const QStringList over = texts.over(column);
        if (column >= firstColumn)
            columns.insert(
                column, header.hasNamesAcross ? readNamedColumnTitle(over) : readColumnTitle(over));
    }
    if (header.unlabelledRole && columns.contains(header.starts.first()))
        columns[header.starts.first()].role = *header.unlabelledRole;
    return columns;
}

} // namespace lantu
