#pragma once

#include "ui/reports/page.h"

namespace lantu {

/// Lays a report out to pages. No heading ends a page, no paragraph leaves a single line behind,
/// no table row or chart is split. Needs a QGuiApplication for its fonts and its thread.
PagedReport layoutReport(const Report& report);

} // namespace lantu
