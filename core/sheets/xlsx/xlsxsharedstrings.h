#pragma once

#include "core/base/result.h"
#include "core/sheets/celltables.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace lantu {

class ZipFile;

/// The strings that cells of an .xlsx name by number.
struct XlsxSharedStrings {
    QList<CellTables::TextId> texts;
    QSet<qsizetype> struck; ///< the numbers of those that are struck through in whole or in part
};

/// Adds the strings to the tables, and says where each is. Rich text comes as its plain text; the
/// reading aids of East Asian text are left out.
Result<XlsxSharedStrings> readXlsxSharedStrings(
    ZipFile& file, const QByteArray& partName, CellTables& tables);

} // namespace lantu
