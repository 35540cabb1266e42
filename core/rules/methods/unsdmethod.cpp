#include "core/rules/methods/unsdmethod.h"

#include "core/plan/codes.h"

#include <cmath>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeTable<UnsdClass, 5> ClassCodes{{
    {UnsdClass::Met, "met"_L1},
    {UnsdClass::OnTrack, "on_track"_L1},
    {UnsdClass::Fair, "fair"_L1},
    {UnsdClass::Stagnation, "stagnation"_L1},
    {UnsdClass::NotAvailable, "not_available"_L1},
}};

UnsdClass classOf(double value, double onTrack, double fair)
{
    if (reachesThreshold(value, onTrack))
        return UnsdClass::OnTrack;
    return reachesThreshold(value, fair) ? UnsdClass::Fair : UnsdClass::Stagnation;
}

/// A share hardly ever reaches the very end of its scale.
bool isAtEndOfScale(const MethodCase& input, double tolerance)
{
    const bool isEnd = *input.target == 0 || *input.target == 100;
    return input.isPercentage && isEnd && std::abs(input.current - *input.target) <= tolerance;
}

} // namespace

UnsdResult unsdProgress(const MethodCase& input, const UnsdThresholds& thresholds)
{
    UnsdResult result;
    const double base = withoutZero(input.base, thresholds.zeroStandIn);
    result.growth = yearlyGrowth(base, input.current, input.currentYear - input.baseYear);
    if (!input.target) {
        if (!result.growth)
            return result;
        result.value = input.isUpward ? *result.growth : -*result.growth;
        result.progress = classOf(*result.value, thresholds.onTrackRate, thresholds.fairRate);
        return result;
    }
    const double target = *input.target;
    if (result.growth)
        result.expected =
            input.current * std::pow(1 + *result.growth, input.targetYear - input.currentYear);
    if (result.expected && target != base)
        result.value = (*result.expected - base) / (target - base);
    if (input.meets(target) || isAtEndOfScale(input, thresholds.endTolerance))
        result.progress = UnsdClass::Met;
    else if (result.value)
        result.progress = classOf(*result.value, thresholds.onTrackShare, thresholds.fairShare);
    return result;
}

QString toCode(UnsdClass progress)
{
    return codeOf(ClassCodes, progress);
}

int chartLevel(UnsdClass progress)
{
    switch (progress) {
    case UnsdClass::Met:
    case UnsdClass::OnTrack:
        return 3;
    case UnsdClass::Fair:
        return 2;
    case UnsdClass::Stagnation:
        return 1;
    case UnsdClass::NotAvailable:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace lantu
