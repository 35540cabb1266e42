#include "core/decisions/targetsheet.h"

#include "core/base/textfold.h"
#include "core/statistics/objection.h"
#include "core/statistics/tablecontext.h"
#include "core/statistics/tablerowreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TargetSheet)
};

/// Columns beside a target that speak of it without stating one for the year.
bool isBesideTargets(const QString& title)
{
    static const QRegularExpression words(
        u"规划|五年|累计|年均|完成率|完成比例|完成进度|占|差距|相差|比目标|比计划|较目标|较计划"
        "|责任|单位名称|部门|说明|依据|来源"_s);
    return folded(title).contains(words);
}

/// One table, read for the targets of one year.
class TargetTable
{
public:
    TargetTable(
        const SheetView& view, const FigureTable& table, const QStringList& regions, int year)
        : m_view(view)
        , m_table(table)
        , m_context(tableContext(view, table))
        , m_time(tableTime(view.sheet(), &table.lines, {}))
        , m_rows(view, table, m_context, regions)
        , m_year(year)
    {
        m_nameColumn = table.columnOf(ColumnRole::Name).value_or(0);
        for (auto column = table.columns.begin(); column != table.columns.end(); ++column)
            if (column.key() > m_nameColumn && isOfTargets(*column))
                m_columns << column.key();
        std::sort(m_columns.begin(), m_columns.end());
    }

    QList<Figure> read()
    {
        QList<Figure> figures;
        if (m_table.hasNamesAcross || m_columns.isEmpty())
            return figures;
        for (int row = m_table.firstRow; row < m_table.endRow; ++row) {
            const auto name = m_view.shownCell({row, m_nameColumn});
            if (!name)
                continue;
            const bool hasTarget = std::any_of(m_columns.begin(), m_columns.end(), [&](int column) {
                return m_view.isFilled({row, column});
            });
            if (!hasTarget) {
                m_rows.readHeading(name->text, {});
                continue;
            }
            const TableRow shared = m_rows.readRow(row, name->text);
            for (const int column : std::as_const(m_columns))
                if (const auto cell = m_view.cellAt({row, column}))
                    figures << figureOf(shared, *cell, {row, column});
        }
        return figures;
    }

private:
    /// Whether what names no year of its own may be of the year that is asked for.
    [[nodiscard]] bool isYearOf(const TableColumn& column) const
    {
        return column.year ? *column.year == m_year : !m_time.year || *m_time.year == m_year;
    }

    [[nodiscard]] bool isTablePlanned() const
    {
        const auto& titles = m_context.titles;
        return (!m_context.isOutcome && std::any_of(titles.begin(), titles.end(), speaksOfPlan))
            || m_context.plannedYear == m_year || m_table.lines.plannedYears.contains(m_year);
    }

    [[nodiscard]] bool isOfTargets(const TableColumn& column) const
    {
        if (!isYearOf(column) || column.yearsBack != 0 || isBesideTargets(column.title))
            return false;
        if (speaksOfPlan(column.title))
            return true;
        const bool isOfYear = column.role == ColumnRole::Value || column.role == ColumnRole::Growth;
        return isOfYear && column.year && !column.isBareOutcome && isTablePlanned();
    }

    [[nodiscard]] Figure figureOf(
        const TableRow& row, const Cell& cell, const CellPosition& place) const
    {
        const TableColumn& column = *m_table.columns.constFind(place.column);
        Figure figure = row.figure;
        figure.cell = place.name();
        figure.raw = singleLine(cell.text);
        figure.value = readCellValue(cell);
        figure.period = Period::ofYear(m_year);
        figure.isGrowth |= speaksOfGrowth(column.title) && !speaksOfGrowth(figure.printedName);
        figure.isHidden = m_view.isHidden(place);
        if (figure.unit && column.unit && *figure.unit != *column.unit)
            figure.hasUnitConflict = true;
        else if (column.unit)
            figure.unit = column.unit;
        // That a heading speaks of targets is no objection here.
        for (const QString& label : std::as_const(figure.labels))
            if (!figure.objection.isEmpty() && figure.objection == planObjection(label))
                figure.objection.clear();
        return figure;
    }

    const SheetView& m_view;
    const FigureTable& m_table;
    TableContext m_context;
    TableTime m_time;
    TableRowReader m_rows;
    int m_year;
    int m_nameColumn = 0;
    QList<int> m_columns;
};

} // namespace

QList<Figure> readTargetCells(const Sheet& sheet, const QStringList& regions, int year)
{
    QList<Figure> figures;
    const SheetView view(sheet);
    for (const FigureTable& table : findTables(view, TableContent::Targets))
        figures << TargetTable(view, table, regions, year).read();
    return figures;
}

} // namespace lantu
