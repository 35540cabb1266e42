#pragma once

#include "core/statistics/tablelayout.h"

#include <optional>

namespace lantu {

/// The card of one indicator that begins in `row`: its name, unit and other properties as pairs of
/// a label and a text, then a row for each year. Read as a table over years with one column; its
/// end is left open, and of its lines the titles are the properties that only a person may know.
std::optional<FigureTable> indicatorCardAt(const SheetView& view, int row);

} // namespace lantu
