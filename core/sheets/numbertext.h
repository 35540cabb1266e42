#pragma once

#include "core/sheets/formatcode.h"

#include <QString>

namespace lantu {

/// The number with 15 significant digits, the way General shows it in a wide column.
QString generalNumberText(double number);

/// A magnitude under one section of a number format that is not a date; finite and not negative.
QString numberText(const FormatSection& section, double magnitude);

} // namespace lantu
