#pragma once

#include "core/base/rounding.h"

namespace lantu {

/// `value` rounded for a sentence: two decimals, or three significant digits below a tenth.
QString shown(double value, Rounding rounding = Rounding::HalfAway);

/// The same with as many more decimals as an exact sum or difference of published figures has.
QString shownExactly(double value);

/// The same with as many more decimals as it takes to stand on its own side of `limit`: 0.9992
/// against 1 is not 1.00.
QString shownBeside(double value, double limit);

} // namespace lantu
