#pragma once

#include "core/base/result.h"
#include "core/sheets/readoptions.h"
#include "core/sheets/workbook.h"

#include <QByteArray>
#include <QString>

namespace lantu {

/// Reads text with separated columns (RFC 4180, any line end) as a workbook of one sheet, called
/// like the file without its ending. The separator is found by counting. Cells that are nothing but
/// a plain number are numbers, printed digits and all; `="007"` and `'007`, which spreadsheets
/// write to keep zeros, are text. The encoding is the one that the options name, else found by
/// content.
Result<Workbook> readCsv(
    const QByteArray& bytes, const QString& fileName, const ReadOptions& options = {});

} // namespace lantu
