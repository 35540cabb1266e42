#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/namehierarchy.h"
#include "core/statistics/tablecontext.h"
#include "core/statistics/tablelayout.h"
#include "core/statistics/tabletime.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lantu {

/// What holds for every value of a row.
struct TableRow {
    Figure figure;
    OwnTime time;
    bool hasYearInName = false;
    bool isTimeUnclear = false; ///< two years, or a cell under 年份 that names none
    QList<Remark> remarks; ///< in its cell of remarks, and of notes on its name

    bool operator==(const TableRow&) const = default;
};

/// Reads what stands beside the values of a table's rows, one row after the other from above to
/// below: name, unit, time, place, vintage and source, and what the headings on the way say.
class TableRowReader
{
public:
    /// Keeps references: all of them must outlive the reader.
    TableRowReader(const SheetView& view, const FigureTable& table, const TableContext& context,
        const QStringList& regions);

    /// The text of a row in the column that plays `role`.
    [[nodiscard]] QString textOf(int row, ColumnRole role) const;
    /// Remembers what a heading inside the body says of the rows below it.
    void readHeading(const QString& printed);
    /// `name` is the text that names the row; it does not count where the columns bear the names.
    [[nodiscard]] TableRow readRow(int row, const QString& name);

private:
    void readUnit(int row, Figure& figure) const;
    void readStatus(int row, Figure& figure) const;
    void readSource(int row, Figure& figure) const;
    void readTime(int row, TableRow& read);
    [[nodiscard]] QString yearTextOf(int row);
    /// Lets the row's further cells object: a kind (目标), a place, months.
    void readQualifiers(int row, TableRow& read);
    /// Whether a text left of the values says something of its row that nobody taught.
    [[nodiscard]] bool isUnknownQualifier(int column, const QString& text) const;
    [[nodiscard]] QString regionObjection(int row) const;
    /// The last text at or above `row` in a column left of the names that nothing stands over:
    /// groups of rows are written once, be it merged or not.
    [[nodiscard]] QString groupOf(int row, int column);

    const SheetView& m_view;
    const FigureTable& m_table;
    const TableContext& m_context;
    const QStringList& m_regions;
    NameHierarchy m_hierarchy;
    QString m_headingObjection;
    bool m_isHeadingPlace = false; ///< the objection is to a place, not to a plan
    QString m_headingScope;
    QString m_titleQuestion; ///< what a title says that nobody taught, as a question
    QString m_titleScope; ///< of a part of people or firms that a title speaks of
    std::optional<YearPart> m_headingPart;
    QHash<int, QString> m_groups; ///< by column
};

/// Why the lines around a table, or its sheet's name, say that it is about another place; `table`
/// may be null. Empty where they do not.
QString placeObjection(const Sheet& sheet, const FigureTable* table, const QStringList& regions);

} // namespace lantu
