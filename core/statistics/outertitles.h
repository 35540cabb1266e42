#pragma once

#include "core/sheets/workbook.h"
#include "core/statistics/figure.h"
#include "core/statistics/tablecontext.h"
#include "core/statistics/tablelayout.h"

#include <QString>
#include <QStringList>

namespace lantu {

/// What a file as a whole is called: its name, and the lines of a cover that stands before the
/// sheets with figures. `file` may be empty.
QStringList outerTitles(const Workbook& workbook, const QString& file);

/// What the name of a sheet or a file, a cover or who filled a form in leaves open of its tables'
/// figures: they may be planned, of another place, or of a part of the year. What a table says
/// itself goes before.
class OuterTitles
{
public:
    /// Keeps references: all must outlive it.
    OuterTitles(const Sheet& sheet, const FigureTable& table, const TableContext& context,
        const QStringList& regions);

    /// A question to a person, in the user's language; empty where there is none. `saysPart` tells
    /// that row, column or title say which part of the year the figure is of.
    [[nodiscard]] QString questionTo(const Figure& figure, bool saysPart) const;

private:
    [[nodiscard]] QString wordIn(const QString& title) const;

    const TableContext& m_context;
    const QStringList& m_regions;
    bool m_hasPlaces = false; ///< its rows or columns say which is the region's
    bool m_saysRegion = false; ///< the table names the region itself
    QStringList m_titles;
    QString m_question; ///< to all of its figures
};

} // namespace lantu
