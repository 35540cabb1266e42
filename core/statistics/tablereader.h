#pragma once

#include "core/statistics/cellmarks.h"
#include "core/statistics/columnname.h"
#include "core/statistics/outertitles.h"
#include "core/statistics/tablecontext.h"
#include "core/statistics/tableobjections.h"
#include "core/statistics/tablerowreader.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace lantu {

/// Reads the body of one table row by row into figures. What stands beside a figure in its row,
/// over it in the header and around the table is put together here, whichever of row and column
/// bears the name; where two of these contradict each other the figure is left without period, unit
/// or vintage, for a person to say.
class TableReader
{
public:
    /// Keeps references: `view`, `table` and `regions` must outlive the reader. `fallback` is the
    /// period of figures whose time the sheet does not name.
    TableReader(const SheetView& view, const FigureTable& table, const QStringList& regions,
        const std::optional<Period>& fallback);

    /// Empty cells in columns of values become figures whose absence is NotReported, where their
    /// row or column is named; whether that is an indicator is not for the reader to say.
    [[nodiscard]] QList<Figure> read();

private:
    [[nodiscard]] bool hasValues(int row) const;
    /// What stands beside a heading.
    [[nodiscard]] QString textsBesideName(int row) const;
    /// The figure of a place, if there is one.
    [[nodiscard]] std::optional<Figure> readPlace(const TableRow& row, CellPosition place) const;
    /// Asks about a number that is merged over several places or later than its table.
    void askAboutPlace(CellPosition place, Figure& figure) const;
    /// Whether a number is merged over other places that may be what it is of.
    [[nodiscard]] bool isShared(CellPosition place) const;
    /// What the titles name where no column bears a name; at most one.
    [[nodiscard]] QStringList nameInTitles() const;
    void takeColumnName(int column, Figure& figure) const;
    void settlePeriod(const TableRow& row, Figure& figure, const TableColumn& column) const;
    void settleStatus(Figure& figure, const TableColumn& column) const;
    /// What notes and remarks say of it, and what its table is about.
    void settleAsides(const TableRow& row, Figure& figure, int column) const;
    [[nodiscard]] bool isOnlyValueColumn() const;

    const SheetView& m_view;
    const FigureTable& m_table;
    const QStringList& m_regions;
    TableContext m_context;
    TableTime m_time;
    int m_nameColumn = 0; ///< the one that runs down
    QList<int> m_valueColumns;
    QHash<int, ColumnName> m_columnNames; ///< of a table that has its names across
    TableRowReader m_rows;
    CellMarks m_marks;
    TableObjections m_objections;
    OuterTitles m_outer;
};

} // namespace lantu
