#pragma once

#include "core/report/annualreport.h"

namespace lantu {

/// Where every figure of the report comes from: one row for each place that states one, with the
/// publication and the cell it was read from; the series that indicators are measured against are
/// among them. Figures after the report's year are left out.
ReportTable sourceTable(const AnnualReportInput& input);

} // namespace lantu
