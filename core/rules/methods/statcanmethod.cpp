#include "core/rules/methods/statcanmethod.h"

#include "core/plan/codes.h"

#include <algorithm>
#include <cmath>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeTable<StatCanClass, 6> ClassCodes{{
    {StatCanClass::TargetAchieved, "target_achieved"_L1},
    {StatCanClass::SubstantialProgress, "substantial_progress"_L1},
    {StatCanClass::ModerateProgress, "moderate_progress"_L1},
    {StatCanClass::LimitedProgress, "limited_progress"_L1},
    {StatCanClass::Deterioration, "deterioration"_L1},
    {StatCanClass::NotAvailable, "not_available"_L1},
}};

constexpr double BestScore = 5;

double withinScale(double score)
{
    return std::clamp(score, -BestScore, BestScore);
}

StatCanClass classOf(double value, double substantial, double moderate, double limited)
{
    if (reachesThreshold(value, substantial))
        return StatCanClass::SubstantialProgress;
    if (reachesThreshold(value, moderate))
        return StatCanClass::ModerateProgress;
    return reachesThreshold(value, limited) ? StatCanClass::LimitedProgress
                                            : StatCanClass::Deterioration;
}

/// How much less growth counts as much when the base is near the end of its scale.
double limitCoefficient(const MethodCase& input, double exponent)
{
    if (!input.limit)
        return 1;
    const double base = std::abs(input.base);
    const double limit = std::abs(*input.limit);
    if (base >= 2 * limit)
        return 1;
    const double part = base <= limit ? base / limit : (2 * limit - base) / limit;
    return 1 - std::pow(part, exponent);
}

double scoreWithTarget(double ratio, StatCanClass progress)
{
    const bool isUpper =
        progress == StatCanClass::SubstantialProgress || progress == StatCanClass::ModerateProgress;
    return withinScale(isUpper ? 7.1429 * ratio - 4.2857 : 4.1667 * ratio - 2.5);
}

double scoreWithoutTarget(double growth, StatCanClass progress, double coefficient)
{
    if (progress == StatCanClass::Deterioration)
        return withinScale(125 * growth - 2.5);
    // At the limit from the start, and not fallen from it.
    if (coefficient == 0)
        return BestScore;
    const double comparable = growth / coefficient;
    if (progress == StatCanClass::SubstantialProgress)
        return withinScale(500 * comparable - 5);
    return progress == StatCanClass::ModerateProgress ? 250 * comparable - 1.25
                                                      : 500 * comparable - 2.5;
}

void judgeAgainstTarget(
    StatCanResult& result, const MethodCase& input, const StatCanThresholds& thresholds)
{
    const double base = withoutZero(input.base, thresholds.zeroStandIn);
    const double target = withoutZero(*input.target, thresholds.zeroStandIn);
    const double sign = (base < 0 ? -1.0 : 1.0) * (input.isUpward ? 1 : -1);
    result.growthNeeded = yearlyGrowth(base, target, input.targetYear - input.baseYear);
    if (result.growth && result.growthNeeded && *result.growthNeeded != 0)
        result.value = sign * *result.growth / std::abs(*result.growthNeeded);
    if (input.meets(target)) {
        result.progress = StatCanClass::TargetAchieved;
        result.score = BestScore;
        return;
    }
    if (!result.value)
        return;
    result.progress = classOf(*result.value, thresholds.substantialRatio, thresholds.moderateRatio,
        thresholds.limitedRatio);
    result.score = scoreWithTarget(*result.value, result.progress);
}

void judgeDirection(
    StatCanResult& result, const MethodCase& input, const StatCanThresholds& thresholds)
{
    if (!result.growth)
        return;
    const double sign = (input.base < 0 ? -1.0 : 1.0) * (input.isUpward ? 1 : -1);
    const double growth = sign * *result.growth;
    result.value = growth;
    result.coefficient = limitCoefficient(input, thresholds.limitExponent);
    const double share = result.coefficient;
    result.progress = classOf(growth, share * thresholds.substantialRate,
        share * thresholds.moderateRate, share * thresholds.limitedRate);
    result.score = scoreWithoutTarget(growth, result.progress, share);
}

} // namespace

StatCanResult statCanProgress(const MethodCase& input, const StatCanThresholds& thresholds)
{
    StatCanResult result;
    result.growth = yearlyGrowth(withoutZero(input.base, thresholds.zeroStandIn), input.current,
        input.currentYear - input.baseYear);
    if (input.target)
        judgeAgainstTarget(result, input, thresholds);
    else
        judgeDirection(result, input, thresholds);
    return result;
}

QString toCode(StatCanClass progress)
{
    return codeOf(ClassCodes, progress);
}

} // namespace lantu
