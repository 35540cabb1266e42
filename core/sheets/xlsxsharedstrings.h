#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace lantu {

class ZipFile;

/// The strings that cells of an .xlsx name by number. Rich text comes as its plain text; the
/// reading aids of East Asian text are left out.
Result<QStringList> readXlsxSharedStrings(ZipFile& file, const QByteArray& partName);

} // namespace lantu
