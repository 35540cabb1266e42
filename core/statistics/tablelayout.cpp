#include "core/statistics/tablelayout.h"

#include "core/base/textfold.h"
#include "core/statistics/indicatorcard.h"
#include "core/statistics/objection.h"
#include "core/statistics/tableheader.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

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

/// Whether the next column is of a part of what a named one is called: 地区生产总值 over 合计 and
/// 第一产业, where 合计 is 地区生产总值 itself.
bool hasPartBeside(const QHash<int, TableColumn>& columns, int column)
{
    const QStringList names = columns.value(column).names;
    const QStringList beside = columns.value(column + 1).names;
    return !names.isEmpty() && beside.size() > names.size() && beside.first(names.size()) == names;
}

/// What single columns leave open and the others settle: 2022.12 beside 2022.11 is one month, and
/// 合计 is all people only beside some of them, or a name's own beside its parts.
void settleByOthers(QHash<int, TableColumn>& columns)
{
    const bool hasMonths = std::any_of(columns.begin(), columns.end(),
        [](const TableColumn& column) { return column.month && *column.month != 12; });
    const auto tellsWhom = [&columns](
                               int column) { return !columns.value(column).scope.isEmpty(); };
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const bool isMonth = column->month && hasMonths;
        const bool isSum = column->isTotal && !tellsWhom(column.key() - 1)
            && !tellsWhom(column.key() + 1) && !hasPartBeside(columns, column.key());
        if ((isMonth || isSum) && column->role == ColumnRole::Value)
            column->role = ColumnRole::Other;
    }
}

bool holds(TableContent content, const FigureTable& table)
{
    const bool isRunByRows = !table.hasNamesAcross || table.columnOf(ColumnRole::Year)
        || table.columnOf(ColumnRole::Region);
    return isRunByRows
        && std::any_of(
            table.columns.begin(), table.columns.end(), [content](const TableColumn& column) {
                return column.role == ColumnRole::Value || column.role == ColumnRole::Growth
                    || column.isCumulative
                    || (content == TableContent::Targets && speaksOfPlan(column.title));
            });
}

/// The columns of a table over years or places read as if they bore no names: 地区 | 2021年 | 位次.
QHash<int, TableColumn> unnamedColumns(
    const SheetView& view, TableHeader header, const FigureTable& table)
{
    header.hasNamesAcross = false;
    return readHeader(view, header, table.firstColumn, table.endColumn);
}

/// Whether a column of values names nothing, or no more than a place: what the title is about.
bool isNamedByTitle(const QHash<int, TableColumn>& named, const QHash<int, TableColumn>& unnamed)
{
    return std::any_of(
        unnamed.keyValueBegin(), unnamed.keyValueEnd(), [&named](const auto& column) {
            return column.second.role == ColumnRole::Value
                && (named.value(column.first).names.isEmpty() || !column.second.place.isEmpty());
        });
}

/// 镇街 over columns of figures is no label of a column of places.
void settlePlaceLabels(QHash<int, TableColumn>& columns)
{
    int firstValue = std::numeric_limits<int>::max();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        if (column->role == ColumnRole::Value)
            firstValue = std::min(firstValue, column.key());
    for (auto column = columns.begin(); column != columns.end(); ++column)
        if (column->role == ColumnRole::Region && column.key() > firstValue && column->year)
            column->role = ColumnRole::Other;
}

/// The tables of one header: one for each column that begins one and has values to its right.
QList<FigureTable> tablesOf(const SheetView& view, const TableHeader& header, TableContent content)
{
    QList<FigureTable> tables;
    for (qsizetype i = 0; i < header.starts.size(); ++i) {
        FigureTable table;
        table.headerRow = header.firstRow;
        table.firstRow = header.lastRow + 1;
        table.firstColumn = i == 0 ? 0 : header.starts[i];
        table.endColumn = i + 1 < header.starts.size() ? header.starts[i + 1] : header.endColumn;
        table.hasNamesAcross = header.hasNamesAcross;
        table.columns = readHeader(view, header, table.firstColumn, table.endColumn);
        const auto unnamed =
            table.hasNamesAcross ? unnamedColumns(view, header, table) : table.columns;
        table.isNamedByTitle = table.hasNamesAcross && isNamedByTitle(table.columns, unnamed);
        if (table.isNamedByTitle)
            table.columns = unnamed;
        for (auto column = table.columns.begin(); column != table.columns.end(); ++column)
            if (column->role == ColumnRole::Name && column.key() < header.starts[i])
                column->role = ColumnRole::Ignored;
        if (!table.hasNamesAcross) {
            settlePlaceLabels(table.columns);
            settleOutcomes(table.columns);
        }
        settleByOthers(table.columns);
        if (holds(content, table))
            tables << table;
    }
    return tables;
}

/// The tables that begin with their header in `row`.
QList<FigureTable> tablesAt(
    const SheetView& view, int row, HeaderSearch search, TableContent content)
{
    if (const auto header = headerAt(view, row, search))
        if (const auto tables = tablesOf(view, *header, content); !tables.isEmpty())
            return tables;
    const auto card = indicatorCardAt(view, row);
    return card ? QList{*card} : QList<FigureTable>();
}

/// A line inside a body after which nothing of the header above holds any more. `mayHaveYears`
/// tells that a lone year is none: years run down, or no column says which year it is of.
bool interruptsBody(const QList<Cell>& cells, bool mayHaveYears)
{
    static const QRegularExpression title(u"^表|\\d{4}年.*(指标|情况|统计|一览|表)$"_s);
    static const QRegularExpression year(u"^\\d{4}年度?$"_s);
    if (cells.isEmpty() || cells.size() > 2)
        return false;
    const bool isText = std::all_of(
        cells.begin(), cells.end(), [](const Cell& cell) { return cell.type == Cell::Type::Text; });
    const bool statesUnit = std::any_of(cells.begin(), cells.end(),
        [](const Cell& cell) { return !unitsInLine(cell.text).isEmpty(); });
    const QString key = folded(cells.first().text);
    return isText && (statesUnit || key.contains(title) || (!mayHaveYears && key.contains(year)));
}

/// Lone texts right above the lines of the next table belong to these.
int withoutTrailingTitles(const SheetView& view, int firstRow, int endRow)
{
    const auto isLoneText = [&](int row) {
        const auto cells = view.cells(row);
        return cells.isEmpty()
            || (cells.size() == 1 && cells.first().type == Cell::Type::Text
                && !isNoteLine(cells.first().text));
    };
    while (endRow > firstRow && isLoneText(endRow - 1))
        --endRow;
    return endRow;
}

int endOfBody(const SheetView& view, const FigureTable& table, TableContent content)
{
    const int rows = view.rowCount();
    const bool hasYearsDown = table.hasNamesAcross && table.columnOf(ColumnRole::Year);
    const bool hasYearsAcross = std::any_of(table.columns.begin(), table.columns.end(),
        [](const TableColumn& column) { return column.year || column.yearsBack != 0; });
    const bool mayHaveYears = hasYearsDown || !hasYearsAcross;
    bool isAfterGap = false;
    for (int row = table.firstRow; row < rows; ++row) {
        const auto cells = view.cells(row);
        if (isNoteRow(cells))
            return row;
        if (interruptsBody(cells, mayHaveYears))
            return withoutTrailingTitles(view, table.firstRow, row);
        const auto search = isAfterGap ? HeaderSearch::All : HeaderSearch::Labelled;
        if (const auto next = tablesAt(view, row, search, content); !next.isEmpty())
            return withoutTrailingTitles(view, table.firstRow, next.first().headerRow);
        isAfterGap = cells.isEmpty();
    }
    return rows;
}

/// 续表 has the title, unit and notes of the table it continues.
void takeOver(const TableLines& before, TableLines& lines)
{
    static const QRegularExpression continued(u"^\\(?(续表|续上表|续)"_s);
    const bool continues = std::any_of(lines.titles.begin(), lines.titles.end(),
        [](const QString& title) { return folded(title).contains(continued); });
    if (!continues)
        return;
    if (!lines.year) {
        lines.year = before.year;
        lines.titles << before.titles;
    }
    if (lines.units.isEmpty())
        lines.units = before.units;
    if (lines.source.isEmpty())
        lines.source = before.source;
    for (auto known = before.statusByYear.begin(); known != before.statusByYear.end(); ++known)
        if (!lines.statusByYear.contains(known.key()))
            lines.statusByYear.insert(known.key(), *known);
    lines.plannedYears += before.plannedYears;
}

/// Takes out of its titles the month in which a table of several years was made up:
/// …评估表(2023年6月).
void takeMonthOfIssue(TableLines& lines)
{
    static const QRegularExpression month(
        u"[(（]\\s*(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*[)）]\\s*$"_s);
    for (QString& title : lines.titles) {
        const auto match = month.match(title);
        const QDate first(match.captured(1).toInt(), match.captured(2).toInt(), 1);
        if (match.hasMatch() && first.isValid())
            lines.madeUp = first.addDays(first.daysInMonth() - 1);
        title.remove(month);
    }
}

bool hasSeveralYears(const FigureTable& table)
{
    QSet<int> years;
    for (const TableColumn& column : table.columns)
        if (column.role == ColumnRole::Value && column.year)
            years << *column.year;
    return years.size() > 1;
}

void setLines(FigureTable& table, int endRow, const TableLines& lines)
{
    table.endRow = endRow;
    table.lines = lines;
    if (hasSeveralYears(table))
        takeMonthOfIssue(table.lines);
    const auto name = table.columnOf(ColumnRole::Name);
    if (name && table.columns[*name].unit)
        table.lines.units << *table.columns[*name].unit;
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

QList<FigureTable> findTables(const SheetView& view, TableContent content)
{
    QList<FigureTable> tables;
    const int rows = view.rowCount();
    int freeRow = 0;
    for (int row = 0; row < rows; ++row) {
        QList<FigureTable> found = tablesAt(view, row, HeaderSearch::All, content);
        if (found.isEmpty())
            continue;
        const int firstRow = found.first().firstRow;
        const int endRow = std::max(endOfBody(view, found.first(), content), firstRow);
        for (FigureTable& table : found) {
            const bool isLast = &table == &found.last();
            TableLines lines = readLinesAbove(view, freeRow, table.headerRow, table.firstColumn,
                isLast ? std::numeric_limits<int>::max() : table.endColumn);
            for (const QString& property : std::as_const(table.lines.titles))
                readLine(property, lines);
            readNotesBelow(view, firstRow, endRow, lines);
            if (!tables.isEmpty())
                takeOver(tables.last().lines, lines);
            setLines(table, endRow, lines);
        }
        tables << found;
        freeRow = endRow;
        row = endRow - 1;
    }
    return tables;
}

} // namespace lantu
