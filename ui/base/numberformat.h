#pragma once

#include "core/base/decimal.h"

#include <QString>

#include <optional>

namespace lantu {

/// What stands where there is no figure: never a zero, never a blank.
inline constexpr char16_t MissingFigure = u'—';

/// A figure as it was printed, not grouped by thousands; — where there is none.
QString figureText(const std::optional<Decimal>& figure);

/// A computed value with `decimals` digits after the point; — where there is none. Zero has no
/// sign.
QString computedText(std::optional<double> value, int decimals);

/// A value in percent with one decimal and the sign %; — where there is none.
QString percentText(std::optional<double> percent);

} // namespace lantu
