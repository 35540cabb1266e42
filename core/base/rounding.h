#pragma once

#include "core/base/decimal.h"

#include <QString>

namespace lantu {

/// Which way a computed number is rounded.
enum class Rounding {
    HalfAway, ///< half away from zero, as on paper: 0.275 → 0.28, −0.175 → −0.18
    AwayFromZero, ///< never smaller in size than it is
    Up, ///< never less than it is: −2.345 → −2.34
};

/// `value` with exactly `decimals` (0 to 18) digits after an ASCII point and `-` where it is below
/// zero. The value is first taken at twelve significant digits, since what was computed in binary
/// fractions lies a little beside the decimal it stands for: (2.8 − 1.7) ÷ 4 is 0.275, and a half.
/// Infinities and numbers of over eighteen digits come as QString::number() gives them.
QString fixedText(double value, int decimals, Rounding rounding = Rounding::HalfAway);

/// The places after the point that leave `value` three significant digits, at most 12; 0 for zero.
int decimalsOfThreeDigits(double value);

} // namespace lantu
