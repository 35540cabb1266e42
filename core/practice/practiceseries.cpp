#include "core/practice/practiceseries.h"

#include <algorithm>
#include <cmath>

namespace lantu {

namespace {

enum class Rounding { Nearest, Up, Down };

Decimal decimalOf(double value, int decimals, Rounding rounding = Rounding::Nearest)
{
    constexpr double Slack = 1e-6; // what binary fractions lose must not cost a whole step
    const double scaled = value * std::pow(10.0, decimals);
    const double whole = rounding == Rounding::Up ? std::ceil(scaled - Slack)
        : rounding == Rounding::Down              ? std::floor(scaled + Slack)
                                                  : std::round(scaled);
    return {static_cast<std::int64_t>(whole), decimals};
}

/// At least `printed` decimals, and as many more as it takes to part `span` into ten steps: who
/// watches 26 come down to 25 measures tenths.
int decimalsFor(double span, int printed)
{
    int decimals = printed;
    while (decimals < 6 && std::abs(span) * std::pow(10.0, decimals) < 10 - 1e-9)
        ++decimals;
    return decimals;
}

int printedDecimals(const Indicator& indicator)
{
    const int ofTarget = indicator.target.value ? indicator.target.value->decimals() : 0;
    return std::max(ofTarget, indicator.base.value ? indicator.base.value->decimals() : 0);
}

double timeAt(const Plan& plan, int index)
{
    return static_cast<double>(index + 1) / plan.yearCount();
}

/// The story's share of the way at the end of each year, blurred by chance.
QList<double> courseOf(const Plan& plan, PracticeStory story, PracticeRandom& random)
{
    QList<double> course;
    for (int i = 0; i < plan.yearCount(); ++i)
        course << shareOfWay(story, timeAt(plan, i)) + random.between(-8, 8) / 1000.0;
    return course;
}

/// What each year adds to the way, as a multiple of an even share.
QList<double> yearlyShares(const Plan& plan, PracticeStory story, PracticeRandom& random)
{
    QList<double> shares;
    double before = 0;
    for (const double share : courseOf(plan, story, random)) {
        shares << (share - before) * plan.yearCount();
        before = share;
    }
    return shares;
}

bool isDownward(const Indicator& indicator)
{
    return indicator.direction == Direction::Down || indicator.target.kind == TargetKind::Ceiling;
}

/// From `start` to `target`; a percentage stays one.
PracticeSeries way(const Plan& plan, const Indicator& indicator, const PracticePart& part,
    double start, double target, PracticeRandom& random)
{
    PracticeSeries series;
    series.decimals = decimalsFor(target - start, printedDecimals(indicator));
    if (part.wrinkle == PracticeWrinkle::EnteredBase)
        series.base = decimalOf(start, series.decimals);
    if (part.wrinkle == PracticeWrinkle::RevisedBase)
        series.base = decimalOf(start + 0.02 * (target - start), series.decimals);
    const bool isShare = indicator.unit.dimension == Dimension::Percent && target <= 100;
    const QList<double> course = courseOf(plan, part.story, random);
    for (int i = 0; i < course.size(); ++i) {
        double value = start + course[i] * (target - start);
        value = std::max(value, std::min({0.0, start, target}));
        if (isShare)
            value = std::min(value, 100.0);
        // Rounded to the side that the story is on, so that a small distance keeps its verdict.
        const bool isGood = course[i] >= timeAt(plan, i);
        const bool isUp = isGood == (target >= start);
        series.years << decimalOf(value, series.decimals, isUp ? Rounding::Up : Rounding::Down);
    }
    return series;
}

/// Around a target that the base meets already: held where the story goes well, else not.
PracticeSeries held(
    const Plan& plan, const Indicator& indicator, PracticeStory story, PracticeRandom& random)
{
    const double target = indicator.target.value->toDouble();
    const double good = isDownward(indicator) ? -1 : 1;
    // What only has to be kept hardly moves; below a ceiling there is room.
    const int room = indicator.target.kind == TargetKind::Keep ? 4 : 90;
    PracticeSeries series;
    series.decimals = decimalsFor(0.02 * target, printedDecimals(indicator));
    const QList<double> course = courseOf(plan, story, random);
    for (int i = 0; i < course.size(); ++i) {
        const double shortfall = timeAt(plan, i) - course[i];
        const double margin = shortfall <= 0.01 ? random.between(0, room) / 1000.0
                                                : -std::max(0.006, 0.06 * shortfall);
        const bool isUp = (margin >= 0) == (good > 0);
        series.years << decimalOf(
            target * (1 + good * margin), series.decimals, isUp ? Rounding::Up : Rounding::Down);
    }
    return series;
}

PracticeSeries level(
    const Plan& plan, const Indicator& indicator, const PracticePart& part, PracticeRandom& random)
{
    const auto& base = indicator.base.value;
    const double printed = indicator.target.value->toDouble();
    const bool isMultiple = indicator.target.kind == TargetKind::Multiple;
    const double target = isMultiple && base ? printed * base->toDouble() : printed;
    const bool isDown = isDownward(indicator);
    if (!base)
        return way(plan, indicator, part, target * (isDown ? 1.15 : 0.85), target, random);
    const double start = base->toDouble();
    if (isDown ? start <= target : start >= target)
        return held(plan, indicator, part.story, random);
    return way(plan, indicator, part, start, target, random);
}

/// Yearly rates in % that grow by the shares of the way over `goals`, one for each year.
PracticeSeries rates(const Plan& plan, const PracticePart& part, const QList<double>& goals,
    int decimals, PracticeRandom& random)
{
    PracticeSeries series;
    series.decimals = decimals;
    const QList<double> shares = yearlyShares(plan, part.story, random);
    for (int i = 0; i < shares.size(); ++i) {
        const double growth = std::expm1(shares[i] * std::log1p(goals[i] / 100));
        series.years << decimalOf(100 * growth, decimals);
    }
    return series;
}

PracticeSeries total(
    const Plan& plan, const Indicator& indicator, const PracticePart& part, PracticeRandom& random)
{
    const double even = indicator.target.value->toDouble() / plan.yearCount();
    PracticeSeries series;
    series.decimals = decimalsFor(even / 2, printedDecimals(indicator));
    for (double share : yearlyShares(plan, part.story, random)) {
        // Nobody takes on less than nobody, but short sight can spread.
        if (indicator.target.kind == TargetKind::Total)
            share = std::max(share, 0.1);
        series.years << decimalOf(share * even, series.decimals);
    }
    return series;
}

/// Yearly reductions in % that chain to the share of the whole one.
PracticeSeries reduction(
    const Plan& plan, const Indicator& indicator, const PracticePart& part, PracticeRandom& random)
{
    const double whole = std::log1p(-indicator.target.value->toDouble() / 100);
    PracticeSeries series;
    series.decimals = std::max(1, printedDecimals(indicator));
    for (const double share : yearlyShares(plan, part.story, random))
        series.years << decimalOf(
            -100 * std::expm1(share * whole / plan.yearCount()), series.decimals);
    return series;
}

/// Figures without a target to make for: a few percent, or a slow rise from the base.
PracticeSeries withoutTarget(const Plan& plan, const Indicator& indicator, PracticeRandom& random)
{
    const bool isRate = indicator.unit.dimension == Dimension::Percent && !indicator.base.value;
    const double start = indicator.base.value ? indicator.base.value->toDouble() : 100;
    PracticeSeries series;
    series.decimals = isRate ? 1 : decimalsFor(0.1 * start, printedDecimals(indicator));
    for (int i = 0; i < plan.yearCount(); ++i) {
        const double value = isRate ? random.between(18, 42) / 10.0
                                    : start * (1 + 0.02 * (i + 1) + random.between(-5, 5) / 1000.0);
        series.years << decimalOf(value, series.decimals);
    }
    return series;
}

} // namespace

PracticeSeries practiceGrowth(const Plan& plan, PracticeRandom& random)
{
    PracticeSeries series;
    series.decimals = 1;
    for (int i = 0; i < plan.yearCount(); ++i)
        series.years << Decimal(random.between(42, 68), 1);
    return series;
}

PracticeSeries practiceSeries(const Plan& plan, const Indicator& indicator,
    const PracticePart& part, const QList<Decimal>& reference, PracticeRandom& random)
{
    const Target& target = indicator.target;
    if (target.kind == TargetKind::AnnualRateRelative && reference.size() == plan.yearCount()) {
        QList<double> goals;
        for (const Decimal& rate : reference)
            goals << rate.toDouble();
        return rates(plan, part, goals, 1, random);
    }
    if (!target.value)
        return withoutTarget(plan, indicator, random);
    switch (target.kind) {
    case TargetKind::Level:
    case TargetKind::Floor:
    case TargetKind::Ceiling:
    case TargetKind::About:
    case TargetKind::Multiple:
        return level(plan, indicator, part, random);
    case TargetKind::Keep:
        return held(plan, indicator, part.story, random);
    case TargetKind::AnnualRateMin:
        return rates(plan, part, QList<double>(plan.yearCount(), target.value->toDouble()),
            std::max(1, target.value->decimals()), random);
    case TargetKind::Total:
    case TargetKind::TotalPoints:
        return total(plan, indicator, part, random);
    case TargetKind::TotalReduction:
        return reduction(plan, indicator, part, random);
    case TargetKind::AnnualRateRelative:
    case TargetKind::Assigned:
    case TargetKind::Words:
    case TargetKind::None:
        break;
    }
    return withoutTarget(plan, indicator, random);
}

} // namespace lantu
