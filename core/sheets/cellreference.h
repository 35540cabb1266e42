#pragma once

#include "core/sheets/workbook.h"

#include <optional>
#include <string_view>

namespace lantu {

/// Reads `B7` or `$B$7`, with letters of either case. Nothing for anything else and for places
/// beyond the limits of a sheet.
std::optional<CellPosition> parseCellReference(std::string_view text);

/// Reads `A1:D1`, or `A1` as a range of one cell. An end beyond the limits of a sheet is nothing.
std::optional<CellRange> parseRangeReference(std::string_view text);

} // namespace lantu
