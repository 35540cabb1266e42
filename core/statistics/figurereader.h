#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/tablelayout.h"

#include <QList>
#include <QStringList>

namespace lantu {

/// All figures of a sheet: those of its tables, in reading order, and those that notes state in a
/// sentence. `regions` are the names under which the plan's region may stand in front of a name;
/// `fallback` is the period of figures for which the sheet names none.
QList<Figure> readFigures(
    const Sheet& sheet, const QStringList& regions, const std::optional<Period>& fallback);

} // namespace lantu
