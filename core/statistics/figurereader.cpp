#include "core/statistics/figurereader.h"

#include "core/base/textfold.h"
#include "core/statistics/prosereader.h"

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

    /// Reads the body of one table row by row.
    class TableReader
    {
    public:
        TableReader(const Sheet& sheet, const TableLayout& table, const QStringList& regions,
            std::optional<int> defaultYear)
            : m_sheet(sheet)
            , m_table(table)
            , m_regions(regions)
            , m_defaultYear(defaultYear)
        {
            for (auto column = table.columns.begin(); column != table.columns.end(); ++column)
                if (column->role == ColumnRole::Value || column->role == ColumnRole::Growth)
                    m_valueColumns << column.key();
            std::sort(m_valueColumns.begin(), m_valueColumns.end());
        }

        QList<Figure> read() const
        {
            QList<Figure> figures;
            const int nameColumn = *m_table.columnOf(ColumnRole::Name);
            for (int row = m_table.firstRow; row < m_table.endRow; ++row) {
                const Cell* name = m_sheet.cellAt({row, nameColumn});
                if (!name)
                    continue;
                const Figure shared = readRow(row, *name);
                for (const int column : m_valueColumns)
                    if (const Cell* cell = m_sheet.cellAt({row, column}))
                        figures << readValue(shared, *cell, m_table.columns[column]);
            }
            return figures;
        }

    private:
        QString textOf(int row, ColumnRole role) const
        {
            const auto column = m_table.columnOf(role);
            const Cell* cell = column ? m_sheet.cellAt({row, *column}) : nullptr;
            return cell ? singleLine(cell->text) : QString();
        }

        /// What holds for every value of a row.
        Figure readRow(int row, const Cell& name) const
        {
            Figure figure;
            figure.sheet = m_sheet.name;
            figure.printedName = singleLine(name.text);
            figure.name = readName(name.text, m_regions);
            figure.unit = figure.name.unit;
            const Unit unit = Unit::parse(textOf(row, ColumnRole::Unit));
            if (unit.dimension != Dimension::None)
                figure.unit = unit;
            figure.tableUnits = m_table.units;
            figure.note = textOf(row, ColumnRole::Remark);
            figure.status = statusIn(textOf(row, ColumnRole::Status));
            if (figure.status == VintageStatus::Unstated)
                figure.status = figure.name.status;
            if (figure.status == VintageStatus::Unstated)
                figure.status = statusIn(figure.note);
            figure.scope = textOf(row, ColumnRole::Scope);
            if (figure.scope.isEmpty())
                figure.scope = figure.name.scope;
            figure.sourceTitle = textOf(row, ColumnRole::SourceTitle);
            if (figure.sourceTitle.isEmpty())
                figure.sourceTitle = m_table.source;
            figure.sourceUrl = textOf(row, ColumnRole::SourceUrl);
            figure.sourceQuote = textOf(row, ColumnRole::SourceQuote);
            figure.isVerified = textOf(row, ColumnRole::Verified) != u"否"_s;
            if (const auto year = yearOf(row, figure))
                figure.period = Period::ofYear(*year);
            return figure;
        }

        /// The year of a row's values: its own column, else its name.
        std::optional<int> yearOf(int row, const Figure& figure) const
        {
            if (m_table.columnOf(ColumnRole::Year))
                return yearIn(textOf(row, ColumnRole::Year));
            return figure.name.year;
        }

        Figure readValue(Figure figure, const Cell& cell, const TableColumn& column) const
        {
            figure.cell = cell.position.name();
            figure.raw = singleLine(cell.text);
            figure.value = readCellValue(cell);
            figure.isGrowth = column.role == ColumnRole::Growth;
            // A growth column is in % whatever unit the row's level has.
            if (figure.value.unit)
                figure.unit = figure.value.unit;
            else if (column.unit)
                figure.unit = column.unit;
            else if (figure.isGrowth)
                figure.unit = Unit::parse(u"%"_s);
            if (!figure.period && !m_table.columnOf(ColumnRole::Year)) {
                const auto year = column.year ? column.year : m_table.year ? m_table.year : m_defaultYear;
                if (year)
                    figure.period = Period::ofYear(*year);
            }
            if (column.status != VintageStatus::Unstated)
                figure.status = column.status;
            if (figure.status == VintageStatus::Unstated && figure.period)
                figure.status = m_table.statusByYear.value(
                    figure.period->year, VintageStatus::Unstated);
            return figure;
        }

        const Sheet& m_sheet;
        const TableLayout& m_table;
        const QStringList& m_regions;
        std::optional<int> m_defaultYear;
        QList<int> m_valueColumns;
    };

} // namespace

QList<Figure> readFigures(
    const Sheet& sheet, const QStringList& regions, std::optional<int> defaultYear)
{
    QList<Figure> figures;
    const QList<TableLayout> tables = findTables(sheet);
    for (const TableLayout& table : tables)
        figures << TableReader(sheet, table, regions, defaultYear).read();
    for (const Cell& cell : sheet.cells) {
        const bool isInTable = std::any_of(tables.begin(), tables.end(), [&](const TableLayout& table) {
            return cell.position.row >= table.headerRow && cell.position.row < table.endRow;
        });
        if (!isInTable && cell.type == Cell::Type::Text)
            figures << readSentences(cell, sheet.name, regions);
    }
    return figures;
}

} // namespace lantu
