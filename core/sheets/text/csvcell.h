#pragma once

#include "core/sheets/celllist.h"

#include <string_view>

namespace lantu {

/// What is kept of a field of a text file; row and column are left 0. Fields that are nothing but a
/// plain number are numbers, printed digits and all; `="007"` and `'007`, which spreadsheets write
/// to keep zeros, are text. Precondition: the field is not empty.
CellList::Entry makeCsvCell(std::string_view field, CellTables& tables);

} // namespace lantu
