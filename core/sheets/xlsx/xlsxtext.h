#pragma once

#include "core/sheets/celltables.h"

#include <QString>

#include <string_view>

namespace lantu {

/// A string of an .xlsx part as it was typed: `_x000D_` and its like decoded, line breaks as `\n`.
QString decodeXlsxText(std::string_view utf8);

/// Adds the decoded string to the tables. Precondition: tables are not full.
CellTables::TextId addXlsxText(std::string_view utf8, CellTables& tables);

} // namespace lantu
