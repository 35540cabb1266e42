#pragma once

#include "core/report/chartdata.h"
#include "core/rules/assess.h"

namespace lantu {

/// The chart of one indicator: its figures in the plan's years, base, schedule and target. Totals
/// are drawn as sums so far, chained reductions as the reduction so far, both from 0; yearly rates
/// against the rate asked for.
ChartData indicatorChartData(const AssessmentInput& input, const Assessment& assessment);

} // namespace lantu
