#pragma once

#include "core/report/annualreport.h"

namespace lantu {

/// The promises of the text that have figures up to the report's year, as a table like that of the
/// indicators; a note says how many have none. No rows where none has any. They are counted nowhere
/// else in a report.
ReportTable commitmentTable(const AnnualReportInput& input);

/// Where the figures of commitmentTable() come from.
ReportTable commitmentSources(const AnnualReportInput& input);

} // namespace lantu
