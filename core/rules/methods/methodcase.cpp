#include "core/rules/methods/methodcase.h"

#include <algorithm>
#include <cmath>

namespace lantu {

bool MethodCase::meets(double level) const
{
    if (isStrict)
        return isUpward ? current > level : current < level;
    return isUpward ? current >= level : current <= level;
}

double withoutZero(double value, double standIn)
{
    return value == 0 ? standIn : value;
}

std::optional<double> yearlyGrowth(double from, double to, int years)
{
    if (years < 1 || from == 0 || to / from < 0)
        return std::nullopt;
    return std::pow(to / from, 1.0 / years) - 1;
}

bool reachesThreshold(double value, double threshold)
{
    return value >= threshold - 1e-9 * std::max(std::abs(value), std::abs(threshold));
}

} // namespace lantu
