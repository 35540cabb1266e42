#pragma once

#include "core/base/result.h"
#include "core/report/chartdata.h"

#include <QString>

namespace lantu {

/// Writes the chart into a file of the kind its name's suffix says: png (twice the screen's
/// resolution), svg or pdf (vectors, text that can be searched). The file appears whole or not at
/// all. Fails with Invalid for another suffix and with Io where the file cannot be written. Needs a
/// QApplication and its thread.
Result<> exportChart(const ChartData& data, const QString& path);

} // namespace lantu
