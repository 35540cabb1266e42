#include "core/rules/methods/trendmethod.h"

#include "core/plan/codes.h"
#include "core/rules/methods/methodcase.h"

#include <cmath>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeTable<TrendClass, 5> ClassCodes{{
    {TrendClass::Sun, "sun"_L1},
    {TrendClass::SunAndCloud, "sun_and_cloud"_L1},
    {TrendClass::Cloud, "cloud"_L1},
    {TrendClass::Thunderstorm, "thunderstorm"_L1},
    {TrendClass::NotAvailable, "not_available"_L1},
}};

/// The last values whose years follow each other, at most `count` of them.
QList<TrendPoint> lastConsecutive(const QList<TrendPoint>& series, int count)
{
    QList<TrendPoint> points;
    for (auto point = series.crbegin(); point != series.crend(); ++point) {
        if (points.size() == count || (!points.isEmpty() && points.first().year - point->year != 1))
            break;
        points.prepend(*point);
    }
    return points;
}

bool meets(double value, const TrendTarget& target)
{
    if (target.isStrict)
        return target.isUpward ? value > target.value : value < target.value;
    return target.isUpward ? value >= target.value : value <= target.value;
}

TrendClass classOf(double miss, const TrendThresholds& thresholds)
{
    if (!reachesThreshold(miss, thresholds.sunMiss))
        return TrendClass::Sun;
    return reachesThreshold(thresholds.cloudMiss, miss) ? TrendClass::SunAndCloud
                                                        : TrendClass::Cloud;
}

} // namespace

TrendResult trendProgress(
    const QList<TrendPoint>& series, const TrendTarget& target, const TrendThresholds& thresholds)
{
    TrendResult result;
    if (series.isEmpty())
        return result;
    const TrendPoint& latest = series.last();
    result.isMet = meets(latest.value, target);
    if (result.isMet)
        result.progress = TrendClass::Sun;
    const auto points = lastConsecutive(series, static_cast<int>(thresholds.points));
    result.firstYear = points.first().year;
    if (points.size() < 2 || static_cast<double>(points.size()) < thresholds.fewestPoints)
        return result;
    const double change =
        (latest.value - points.first().value) / static_cast<double>(points.size() - 1);
    result.yearlyChange = change;
    result.projected = latest.value + change * (target.year - latest.year);
    if (result.isMet)
        return result;
    const double sign = target.isUpward ? 1 : -1;
    const double distance = std::abs(target.value - latest.value);
    // A value at a target that has to be passed has no way left to take a share of.
    if (distance > 0)
        result.miss = 100 * sign * (target.value - *result.projected) / distance;
    if (sign * change <= 0)
        result.progress = TrendClass::Thunderstorm;
    else
        result.progress = result.miss ? classOf(*result.miss, thresholds) : TrendClass::Sun;
    return result;
}

QString toCode(TrendClass progress)
{
    return codeOf(ClassCodes, progress);
}

} // namespace lantu
