#include "ui/charts/chartcurve.h"

namespace lantu {

namespace {

// Unstated is a class of its own: it may be either.
int vintageClass(VintageStatus status)
{
    return isSettled(status) ? 2 : status == VintageStatus::Provisional ? 1 : 0;
}

} // namespace

bool isSettled(VintageStatus status)
{
    return status == VintageStatus::Final || status == VintageStatus::Revised;
}

QList<ChartStretch> curveOf(const ChartData& data)
{
    QList<ChartPoint> figures = data.points;
    const auto& base = data.revisedBase ? data.revisedBase : data.printedBase;
    if (base && !figures.isEmpty() && base->year < figures.first().year)
        figures.prepend(*base);
    QList<ChartStretch> curve;
    for (qsizetype i = 1; i < figures.size(); ++i) {
        const auto& from = figures[i - 1];
        const auto& to = figures[i];
        const bool isBroken =
            vintageClass(from.status) != vintageClass(to.status) || to.year - from.year > 1;
        curve.append({from, to, isBroken});
    }
    return curve;
}

YearSpan targetSpan(const ChartData& data)
{
    constexpr double HalfStroke = 0.36;
    if (data.targetHoldsEveryYear)
        return {data.firstYear - YearMargin, data.lastYear + YearMargin};
    return {data.lastYear - HalfStroke, data.lastYear + HalfStroke};
}

} // namespace lantu
