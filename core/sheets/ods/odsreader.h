#pragma once

#include "core/base/result.h"
#include "core/sheets/readoptions.h"
#include "core/sheets/workbook.h"

#include <QByteArray>
#include <QString>

namespace lantu {

class ZipFile;

/// Reads an OpenDocument spreadsheet (.ods).
Result<Workbook> readOds(ZipFile& file);

/// The same for one in a single XML file (.fods).
Result<Workbook> readFlatOds(
    const QByteArray& bytes, const QString& fileName, const ReadOptions& options = {});

} // namespace lantu
