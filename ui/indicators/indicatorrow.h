#pragma once

#include "core/report/chartdata.h"
#include "core/rules/assess.h"

namespace lantu {

/// One indicator as the indicators page shows it.
struct IndicatorRow {
    AssessmentInput input;
    Assessment assessment;
    ChartData chart;

    [[nodiscard]] const Indicator& indicator() const { return input.indicator; }
};

} // namespace lantu
