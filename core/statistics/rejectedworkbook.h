#pragma once

#include "core/base/result.h"
#include "core/plan/importbatch.h"
#include "core/sheets/workbook.h"

#include <QList>
#include <QString>

namespace lantu {

/// Writes what a file said back into the sender's own layout as .xlsx, to be put right: the same
/// sheets, and in them the same cells, number formats and merges. Cells that were held back for a
/// person (needsPerson()) are coloured, and their reasons stand in a column 未采用原因 to the right
/// of everything. Rows, columns and sheets with such cells are shown even where the sender hides
/// them. Fails where nothing was held back, where the sender's cells are beyond what .xlsx can
/// hold, and where the file cannot be written.
Result<> writeRejectedWorkbook(
    const Workbook& workbook, const QList<ImportValue>& values, const QString& path);

} // namespace lantu
