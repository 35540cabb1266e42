#pragma once

#include "ui/charts/chartlayout.h"

namespace lantu {

/// Adds the marks of all figures and the labels inside the plot to `layout`, whose plot and scales
/// are set: the figures, the bases, the schedule's name, and that there are no figures yet.
void placeChartLabels(const ChartData& data, const ChartStyle& style, ChartLayout* layout);

} // namespace lantu
