#pragma once

#include "core/base/result.h"
#include "core/sheets/celltables.h"

#include <QByteArray>
#include <QList>

namespace lantu {

class ZipFile;

/// Adds the strings that cells of an .xlsx name by number to the tables, and says where each is.
/// Rich text comes as its plain text; the reading aids of East Asian text are left out.
Result<QList<CellTables::TextId>> readXlsxSharedStrings(
    ZipFile& file, const QByteArray& partName, CellTables& tables);

} // namespace lantu
