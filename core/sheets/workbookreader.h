#pragma once

#include "core/base/result.h"
#include "core/sheets/readoptions.h"
#include "core/sheets/workbook.h"

#include <QByteArray>

namespace lantu {

/// Reads a spreadsheet file, recognised by its content and never by its name: .xlsx/.xlsm,
/// .xls/.et, .ods/.fods, and comma, tab, semicolon or bar separated text (byte order mark, then
/// strict UTF-8, then GB18030). Everything else (.xls before Excel 5.0, encrypted, web pages under
/// a spreadsheet's name, a damaged zip, text that is no text) is refused with one sentence that
/// names the file and says what to do. Thread-safe; the file is only read.
Result<Workbook> readWorkbook(const QString& path, const ReadOptions& options = {});

/// The same for bytes at hand; `name` is what messages call the file.
Result<Workbook> readWorkbook(
    const QByteArray& bytes, const QString& name, const ReadOptions& options = {});

} // namespace lantu
