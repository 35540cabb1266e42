#pragma once

#include "core/report/annualreport.h"

namespace lantu {

/// 主要指标进展情况表: one row for each indicator with base, target, every year's figure,
/// completion, verdicts and remarks. Missing figures are 「—」, figures of years to come 「…」.
ReportTable indicatorTable(const AnnualReportInput& input);

/// A figure as tables print it: as published, with at most two decimals or the target's if it has
/// more.
QString tableFigure(const Decimal& value, const Indicator& indicator);

} // namespace lantu
