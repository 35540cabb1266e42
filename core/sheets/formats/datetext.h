#pragma once

#include "core/sheets/formats/formatcode.h"
#include "core/sheets/formats/serialdate.h"

#include <QString>

#include <optional>

namespace lantu {

/// A day number under one section of a number format that is a date. Nothing for numbers that
/// are no date.
std::optional<QString> dateText(const FormatSection& section, double number, DateSystem system);

} // namespace lantu
