#pragma once

#include "core/base/unit.h"

namespace lantu {

/// A figure as one place states it.
struct StatedFigure {
    Decimal value;
    Unit unit;

    bool operator==(const StatedFigure&) const = default;
};

/// How two figures of one quantity stand to each other.
enum class Agreement {
    Same, ///< equal where the coarser of the two was printed: 669 and 669.39
    Different,
    PowerOfTen, ///< 10, 100, 1000 or 10000 times each other
    UnitDiffers, ///< stated in units that do not convert; a missing unit fits any
};

Agreement agreement(const StatedFigure& a, const StatedFigure& b);

/// How many times the one is the other where that is a power of ten up to 10000, else 0. Units do
/// not count.
int powerOfTen(const Decimal& a, const Decimal& b);

/// The number and its unit: `60亿元`.
QString figureWithUnit(const StatedFigure& figure);

} // namespace lantu
