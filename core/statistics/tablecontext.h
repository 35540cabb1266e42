#pragma once

#include "core/statistics/footnote.h"
#include "core/statistics/sheetview.h"
#include "core/statistics/tablelayout.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace lantu {

/// What a table as a whole says of each of its figures besides time and place.
struct TableContext {
    QStringList titles; ///< those short enough for one, after the sheet's name
    QList<Footnote> notes;
    QList<GeneralRemark> remarks; ///< on all figures, or all of a kind
    QString priceBasis; ///< of its levels, where titles or notes state one
    /// Of all figures, or those of the last year where there are several: …主要指标(快报).
    VintageStatus status = VintageStatus::Unstated;
    QSet<int> years; ///< named over its columns of values or beside its rows
    /// The year that a title says is planned beside the one it reports: …完成情况及下年安排.
    std::optional<int> plannedYear;
    bool isPlan = false; ///< a title speaks of a plan and not of how it was carried out
    bool isOutcome = false; ///< a title speaks of how a plan was carried out
    /// A column beside the years is of those that tables of plans have: 年均, 基数, 属性.
    bool hasPlanColumn = false;

    bool operator==(const TableContext&) const = default;
};

TableContext tableContext(const SheetView& view, const FigureTable& table);

/// Whether the table names no later year.
bool isLastYear(int year, const TableContext& context);

/// Whether a figure of `year` in such a table may be what a plan sets for the last of its years:
/// tables of plans put base and target side by side and leave out the years between them. A title
/// that names `titleYear` alone and no plan is of a report for that year, whatever is beside it.
bool mayBePlanned(int year, std::optional<int> titleYear, const TableContext& context);

} // namespace lantu
