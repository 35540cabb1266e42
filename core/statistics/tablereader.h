#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/tablelayout.h"

#include <QList>
#include <QStringList>

namespace lantu {

/// Reads the body of one table row by row into figures. What stands beside a figure in its row,
/// over it in the header and around the table is put together here; where two of these contradict
/// each other the figure is left without year, unit or vintage, for a person to say.
class TableReader
{
public:
    /// Keeps references: `sheet`, `table` and `regions` must outlive the reader.
    TableReader(const Sheet& sheet, const FigureTable& table, const QStringList& regions,
        std::optional<int> defaultYear);

    [[nodiscard]] QList<Figure> read();

private:
    [[nodiscard]] QString textOf(int row, ColumnRole role) const;
    /// Remembers what a heading inside the body says of the rows below it.
    void readHeading(const Cell& name);
    [[nodiscard]] bool hasValues(int row) const;
    /// What holds for every value of a row.
    [[nodiscard]] Figure readRow(int row, const Cell& name) const;
    void readUnit(int row, Figure& figure) const;
    void readStatus(int row, Figure& figure) const;
    void readSource(int row, Figure& figure) const;
    /// Lets the row's further cells object: a kind (目标), a place, months.
    void readQualifiers(int row, Figure& figure) const;
    [[nodiscard]] QString regionObjection(int row) const;

    [[nodiscard]] Figure readValue(Figure figure, const Cell& cell) const;
    void settleUnit(Figure& figure, const TableColumn& column) const;
    void settleStatus(Figure& figure, const TableColumn& column) const;
    void settleObjection(Figure& figure, const TableColumn& column) const;
    [[nodiscard]] std::optional<int> yearOf(
        int row, const Figure& figure, const TableColumn& column) const;

    const Sheet& m_sheet;
    const FigureTable& m_table;
    const QStringList& m_regions;
    std::optional<int> m_defaultYear;
    QList<int> m_valueColumns;
    QString m_objection; ///< the titles'
    QString m_headingObjection;
    QString m_headingScope;
};

/// Why the lines around a table, or its sheet's name, say that it is about another place; `table`
/// may be null. Empty where they do not.
QString placeObjection(const Sheet& sheet, const FigureTable* table, const QStringList& regions);

} // namespace lantu
