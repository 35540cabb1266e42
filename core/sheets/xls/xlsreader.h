#pragma once

#include "core/base/result.h"
#include "core/sheets/readoptions.h"
#include "core/sheets/workbook.h"

#include <QByteArray>
#include <QString>

namespace lantu {

/// Reads the worksheets of an .xls or WPS .et: a compound file with a workbook of BIFF8 (Excel 97
/// to 2003) or BIFF5 (5.0 and 95), or such a workbook's bare records. `fileName` is what messages
/// call the file. Fails as OldExcel for what came before, and as Encrypted.
Result<Workbook> readXls(
    const QByteArray& bytes, const QString& fileName, const ReadOptions& options = {});

} // namespace lantu
