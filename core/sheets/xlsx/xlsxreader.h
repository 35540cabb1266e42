#pragma once

#include "core/base/result.h"
#include "core/sheets/workbook.h"

#include <memory>

namespace lantu {

class ZipFile;

/// Reads the sheets of an .xlsx or .xlsm, transitional or strict, found through the relations of
/// its parts. Chart and dialog sheets have no cells and are left out.
Result<Workbook> readXlsx(ZipFile& file);

} // namespace lantu
