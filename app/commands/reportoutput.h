#pragma once

#include "app/commands/command.h"
#include "core/report/report.h"

namespace lantu {

/// The language tag of reports: `zh-CN` or `en`.
QString reportLanguage(const CommandLine& line);

/// Writes a report's pages and prints where to. NeedsPerson where characters cannot be searched.
ExitCode writeReport(const CommandOutput& context, const Report& report, const QString& path);

} // namespace lantu
