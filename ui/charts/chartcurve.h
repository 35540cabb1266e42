#pragma once

#include "core/report/chartdata.h"

#include <QList>

namespace lantu {

/// Final and revised figures, which will not change.
bool isSettled(VintageStatus status);

/// A stretch between two neighbouring figures.
struct ChartStretch {
    ChartPoint from;
    ChartPoint to;
    bool isBroken = false; ///< other vintage or years missing: no growth can be read from it
};

/// The curve from the base, the revised one where there is one, through all figures by year.
QList<ChartStretch> curveOf(const ChartData& data);

/// Years over which the target's line is drawn.
struct YearSpan {
    double from = 0;
    double to = 0;
};

/// All of the plan's years where the target holds in every one, else the last.
YearSpan targetSpan(const ChartData& data);

/// How far the year axis goes beyond its first and last year, in years.
inline constexpr double YearMargin = 0.5;

} // namespace lantu
