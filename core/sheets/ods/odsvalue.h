#pragma once

#include "core/sheets/formats/serialdate.h"

#include <optional>
#include <string_view>

namespace lantu {

/// A number attribute of an .ods; nothing where the text is none or not finite.
std::optional<double> odsNumber(std::string_view text);

/// A count or size, cut off at a thousand million; `fallback` where the text is no number.
int odsCount(std::string_view text, int fallback);

/// The day number of `2022-12-31` or `2022-12-31T08:30:00.5`. OpenDocument counts from 30 December
/// 1899 without Excel's 29 February 1900, and days before are negative.
std::optional<double> odsDateNumber(std::string_view text, DateSystem system);

/// A duration such as `PT26H30M0.5S` in days.
std::optional<double> odsDuration(std::string_view text);

} // namespace lantu
