#include "core/rules/checks/statedfigure.h"

#include <algorithm>
#include <cmath>

namespace lantu {

namespace {

/// Half of the last place that was printed.
double halfPlace(const Decimal& value)
{
    return 0.5 * std::pow(10, -value.decimals());
}

} // namespace

int powerOfTen(const Decimal& a, const Decimal& b)
{
    constexpr double Tolerance = 0.005;
    constexpr int Largest = 10000;
    if (a.isZero() || b.isZero() || a.isNegative() != b.isNegative())
        return 0;
    const double ratio = a.toDouble() / b.toDouble();
    const double times = std::max(ratio, 1 / ratio);
    for (int power = 10; power <= Largest; power *= 10)
        if (std::abs(times / power - 1) < Tolerance)
            return power;
    return 0;
}

Agreement agreement(const StatedFigure& a, const StatedFigure& b)
{
    const bool isUnitMissing =
        a.unit.dimension == Dimension::None || b.unit.dimension == Dimension::None;
    if (!isUnitMissing && !isConvertible(b.unit, a.unit))
        return Agreement::UnitDiffers;
    const Decimal other =
        isUnitMissing ? b.value : convert(b.value, b.unit, a.unit).value_or(b.value);
    const double distance = std::abs(a.value.toDouble() - other.toDouble());
    if (distance <= std::max(halfPlace(a.value), halfPlace(other)))
        return Agreement::Same;
    return powerOfTen(a.value, other) > 0 ? Agreement::PowerOfTen : Agreement::Different;
}

QString figureWithUnit(const StatedFigure& figure)
{
    return figure.value.toString() + figure.unit.symbol;
}

} // namespace lantu
