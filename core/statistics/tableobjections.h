#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/tablecontext.h"
#include "core/statistics/tablerow.h"
#include "core/statistics/tabletime.h"

#include <QStringList>

namespace lantu {

/// Why figures of a table are none that was observed in the region for a whole period: what its
/// titles, its columns and its sheet's name say of plans, places and parts of the year.
class TableObjections
{
public:
    /// Keeps references: all must outlive it.
    TableObjections(const Sheet& sheet, const FigureTable& table, const TableContext& context,
        const TableTime& time, const QStringList& regions);

    /// In the user's language; empty where there is none. `row` is the figure's.
    [[nodiscard]] QString to(
        const Figure& figure, const TableRow& row, const TableColumn& column) const;
    /// Whether a column may hold what was observed.
    [[nodiscard]] bool isOfValues(const TableColumn& column) const;

private:
    [[nodiscard]] QString toColumn(const TableColumn& column) const;
    [[nodiscard]] QString toPlace(const QString& place) const;

    const FigureTable& m_table;
    const TableContext& m_context;
    const TableTime& m_time;
    const QStringList& m_regions;
    QStringList m_placesAcross;
    QString m_titles; ///< the titles' own
    QString m_place; ///< the titles', unless the rows name places
    QString m_part; ///< the titles', unless row or column say which part of the year
};

/// Why the lines around a table, or its sheet's name, say that it is about another place; `table`
/// may be null. Empty where they do not.
QString placeObjection(const Sheet& sheet, const FigureTable* table, const QStringList& regions);

} // namespace lantu
