#pragma once

#include "core/sheets/formats/formatcode.h"

#include <QString>

#include <string_view>

namespace lantu {

/// The number with 15 significant digits, the way General shows it in a wide column.
QString generalNumberText(double number);

/// Whether a number is written as generalNumberText() would write it: at most 15 digits, none of
/// them idle. Longer texts may be that too: the answer is still no.
bool isGeneralSpelling(std::string_view text);

/// A magnitude under one section of a number format that is not a date; finite and not negative.
QString numberText(const FormatSection& section, double magnitude);

} // namespace lantu
