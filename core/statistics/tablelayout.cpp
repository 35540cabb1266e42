#include "core/statistics/tablelayout.h"

#include "core/base/textfold.h"
#include "core/statistics/namereading.h"
#include "core/statistics/objection.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// A header has at most this many rows above and below the one with 指标.
constexpr int MaxFurtherRows = 2;

/// The rows of a header and where in them the name columns stand.
struct HeaderRows {
    int first = 0;
    int last = 0;
    QList<int> nameColumns;
    int endColumn = 0;
};

/// A row of a header has texts and years, none of them in the name column.
bool continuesHeader(const Sheet& sheet, int row, int nameColumn)
{
    if (shownCell(sheet, {row, nameColumn}) && !sheet.mergeAt({row, nameColumn}))
        return false;
    const auto cells = filledCells(sheet, row);
    return !cells.isEmpty() && std::all_of(cells.begin(), cells.end(), [&](const Cell& cell) {
        return cell.position.column > nameColumn && unitsInLine(cell.text).isEmpty()
            && (cell.type == Cell::Type::Text || yearIn(cell.text));
    });
}

/// Whether a row above the labels groups columns: several texts, or one over several columns. A
/// lone text is a line of its own.
bool groupsColumns(const Sheet& sheet, int row, int nameColumn)
{
    if (row < 0 || sheet.mergeAt({row, nameColumn}) || !continuesHeader(sheet, row, nameColumn))
        return false;
    const auto cells = filledCells(sheet, row);
    return cells.size() > 1 || sheet.mergeAt(cells.first().position);
}

std::optional<HeaderRows> headerRowsAt(const Sheet& sheet, int row)
{
    HeaderRows header{row, row, {}, 0};
    const auto labels = filledCells(sheet, row);
    for (const Cell& cell : labels)
        if (cell.type == Cell::Type::Text && isNameLabel(cell.text))
            header.nameColumns << cell.position.column;
    if (header.nameColumns.isEmpty())
        return std::nullopt;
    const auto merge = sheet.mergeAt(labels.last().position);
    header.endColumn = (merge ? merge->lastColumn : labels.last().position.column) + 1;
    const int nameColumn = header.nameColumns.first();
    while (
        header.last < row + MaxFurtherRows && continuesHeader(sheet, header.last + 1, nameColumn))
        ++header.last;
    while (
        header.first > row - MaxFurtherRows && groupsColumns(sheet, header.first - 1, nameColumn))
        --header.first;
    for (int i = header.first; i <= header.last; ++i)
        if (const auto cells = filledCells(sheet, i); !cells.isEmpty())
            header.endColumn = std::max(header.endColumn, cells.last().position.column + 1);
    return header;
}

/// The text over a column in one row of a header. In all but the last row a text stands for the
/// empty columns to its right too, merged or not.
std::optional<Cell> headerCell(const Sheet& sheet, const HeaderRows& header, CellPosition place)
{
    auto cell = shownCell(sheet, place);
    while (!cell && place.row < header.last && place.column > header.nameColumns.first()) {
        --place.column;
        cell = shownCell(sheet, place);
    }
    return cell;
}

TableColumn readColumn(const Sheet& sheet, const HeaderRows& header, int column)
{
    QStringList texts;
    std::optional<Cell> previous;
    for (int row = header.first; row <= header.last; ++row) {
        auto cell = headerCell(sheet, header, {row, column});
        if (cell && cell != previous)
            texts << cell->text;
        previous = std::move(cell);
    }
    return readColumnTitle(texts);
}

/// In a table of planned growth (计划增长% | 完成) what was achieved is growth as well.
void settleOutcomes(QHash<int, TableColumn>& columns)
{
    const bool plansGrowth =
        std::any_of(columns.begin(), columns.end(), [](const TableColumn& column) {
            return column.role == ColumnRole::Growth && speaksOfPlan(column.title);
        });
    for (TableColumn& column : columns)
        if (plansGrowth && column.isBareOutcome && column.role == ColumnRole::Value
            && (!column.unit || column.unit->dimension == Dimension::Percent))
            column.role = ColumnRole::Growth;
}

/// The tables of one header: one for each name column that has values to its right.
QList<FigureTable> tablesOf(const Sheet& sheet, const HeaderRows& header)
{
    QList<FigureTable> tables;
    for (qsizetype i = 0; i < header.nameColumns.size(); ++i) {
        FigureTable table;
        table.headerRow = header.first;
        table.firstRow = header.last + 1;
        table.firstColumn = i == 0 ? 0 : header.nameColumns[i];
        table.endColumn =
            i + 1 < header.nameColumns.size() ? header.nameColumns[i + 1] : header.endColumn;
        for (int column = table.firstColumn; column < table.endColumn; ++column)
            table.columns.insert(column, readColumn(sheet, header, column));
        settleOutcomes(table.columns);
        if (table.columnOf(ColumnRole::Value) || table.columnOf(ColumnRole::Growth))
            tables << table;
    }
    return tables;
}

/// A line inside a body after which nothing of the header above holds any more.
bool interruptsBody(const QList<Cell>& cells)
{
    static const QRegularExpression title(
        u"^续?表|^\\d{4}年度?$|\\d{4}年.*(指标|情况|统计|一览|表)$"_s);
    if (cells.isEmpty() || cells.size() > 2)
        return false;
    const bool isText = std::all_of(
        cells.begin(), cells.end(), [](const Cell& cell) { return cell.type == Cell::Type::Text; });
    const bool statesUnit = std::any_of(cells.begin(), cells.end(),
        [](const Cell& cell) { return !unitsInLine(cell.text).isEmpty(); });
    return isText && (statesUnit || folded(cells.first().text).contains(title));
}

/// Lone texts right above the lines of the next table belong to these.
int withoutTrailingTitles(const Sheet& sheet, int firstRow, int endRow)
{
    const auto isLoneText = [&](int row) {
        const auto cells = filledCells(sheet, row);
        return cells.isEmpty()
            || (cells.size() == 1 && cells.first().type == Cell::Type::Text
                && !isNoteLine(cells.first().text));
    };
    while (endRow > firstRow && isLoneText(endRow - 1))
        --endRow;
    return endRow;
}

int endOfBody(const Sheet& sheet, int firstRow)
{
    const int rows = sheet.rowCount();
    for (int row = firstRow; row < rows; ++row) {
        const auto cells = filledCells(sheet, row);
        if (!cells.isEmpty() && cells.size() <= 2 && isNoteLine(cells.first().text))
            return row;
        if (interruptsBody(cells))
            return withoutTrailingTitles(sheet, firstRow, row);
        if (const auto header = headerRowsAt(sheet, row);
            header && !tablesOf(sheet, *header).isEmpty())
            return withoutTrailingTitles(sheet, firstRow, header->first);
    }
    return rows;
}

} // namespace

std::optional<int> FigureTable::columnOf(ColumnRole role) const
{
    std::optional<int> first;
    for (auto column = columns.begin(); column != columns.end(); ++column)
        if (column->role == role && (!first || column.key() < *first))
            first = column.key();
    return first;
}

QList<FigureTable> findTables(const Sheet& sheet)
{
    QList<FigureTable> tables;
    const int rows = sheet.rowCount();
    int freeRow = 0;
    for (int row = 0; row < rows; ++row) {
        const auto header = headerRowsAt(sheet, row);
        QList<FigureTable> found = header ? tablesOf(sheet, *header) : QList<FigureTable>();
        if (found.isEmpty())
            continue;
        TableLines lines = readLinesAbove(sheet, freeRow, header->first);
        const int endRow = std::max(endOfBody(sheet, header->last + 1), header->last + 1);
        readNotesBelow(sheet, endRow, lines);
        for (FigureTable& table : found) {
            table.endRow = endRow;
            table.lines = lines;
            if (const TableColumn& name = table.columns[*table.columnOf(ColumnRole::Name)];
                name.unit)
                table.lines.units << *name.unit;
        }
        tables << found;
        freeRow = endRow;
        row = endRow - 1;
    }
    return tables;
}

std::optional<Cell> shownCell(const Sheet& sheet, CellPosition position)
{
    if (auto cell = sheet.cellAt(position))
        return cell;
    const auto merge = sheet.mergeAt(position);
    return merge ? sheet.cellAt({merge->firstRow, merge->firstColumn}) : std::nullopt;
}

bool isHidden(const Sheet& sheet, CellPosition position)
{
    return sheet.isHidden || sheet.hiddenRows.contains(position.row)
        || sheet.hiddenColumns.contains(position.column);
}

} // namespace lantu
