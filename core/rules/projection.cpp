#include "core/rules/projection.h"

#include "core/rules/rulecontext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lantu {

namespace {

struct Point {
    int year = 0;
    double value = 0;
};

bool isSummed(TargetKind kind)
{
    return kind == TargetKind::AnnualRateMin || kind == TargetKind::AnnualRateRelative
        || kind == TargetKind::Total || kind == TargetKind::TotalPoints
        || kind == TargetKind::TotalReduction;
}

bool isLevel(TargetKind kind)
{
    return kind == TargetKind::Level || kind == TargetKind::Floor || kind == TargetKind::Ceiling
        || kind == TargetKind::Keep || kind == TargetKind::About || kind == TargetKind::Multiple;
}

/// The figures in the plan's scope up to the cut-off, for a level with the base before them.
QList<Point> seriesOf(const AssessmentInput& input)
{
    QList<Point> points;
    std::optional<double> base;
    if (input.indicator.base.value)
        base = input.indicator.base.value->toDouble();
    for (const Observation& figure : input.observations) {
        // A break in scope is no change.
        if (!figure.period.isYear() || figure.period.year > input.year
            || !isInPlansScope(figure, input.indicator))
            continue;
        if (figure.period.year == input.plan.baseYear) {
            if (input.basis == Basis::Revised || !base)
                base = figure.value.toDouble();
        } else if (input.plan.covers(figure.period.year)) {
            points.append({figure.period.year, figure.value.toDouble()});
        }
    }
    if (base && isLevel(input.indicator.target.kind))
        points.prepend({input.plan.baseYear, *base});
    return points;
}

/// What a projection cannot leave.
struct Limits {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();

    /// `value` within them; notes in `projection` where it was not.
    double cut(double value, Projection& projection) const
    {
        const double within = std::clamp(value, low, high);
        projection.isCut = projection.isCut || within != value;
        return within;
    }
};

/// Growth and balances are named so; they may fall below zero though they never did.
bool canHaveEitherSign(const Indicator& indicator)
{
    static const QStringList words{QStringLiteral("增长"), QStringLiteral("增速"),
        QStringLiteral("增幅"), QStringLiteral("涨幅"), QStringLiteral("净")};
    return std::any_of(words.begin(), words.end(),
        [&indicator](const QString& word) { return indicator.name.contains(word); });
}

/// Of a level, and of a yearly amount of a total.
Limits limitsOf(const Indicator& indicator, const QList<Point>& points)
{
    Limits limits;
    if (canHaveEitherSign(indicator))
        return limits;
    const auto [least, most] = std::minmax_element(points.begin(), points.end(),
        [](const Point& a, const Point& b) { return a.value < b.value; });
    const double target = indicator.target.value ? indicator.target.value->toDouble() : 0;
    if (least->value >= 0 && target >= 0)
        limits.low = 0;
    if (limits.low == 0 && indicator.unit.dimension == Dimension::Percent && most->value <= 100
        && target <= 100)
        limits.high = 100;
    return limits;
}

/// Mean yearly change and its standard deviation; a change over several years counts as that many
/// equal ones, so it tells of their spread only what their sum does.
struct Drift {
    double mean = 0;
    double deviation = 0;
    int changes = 0;
    int years = 0;
};

Drift driftOf(const QList<Point>& points)
{
    Drift drift;
    drift.years = points.last().year - points.first().year;
    drift.mean = (points.last().value - points.first().value) / drift.years;
    drift.changes = static_cast<int>(points.size()) - 1;
    double squares = 0;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const int gap = points[i].year - points[i - 1].year;
        const double miss = points[i].value - points[i - 1].value - gap * drift.mean;
        squares += miss * miss / gap;
    }
    drift.deviation = std::sqrt(squares / (drift.changes - 1));
    return drift;
}

std::optional<Projection> projectLevel(const AssessmentInput& input, const QList<Point>& points)
{
    if (points.size() < 3)
        return std::nullopt;
    const Drift drift = driftOf(points);
    const Limits limits = limitsOf(input.indicator, points);
    Projection projection;
    projection.changes = drift.changes;
    projection.years = drift.years;
    const double quantile = studentQuantile90(drift.changes - 1);
    for (int year = points.last().year + 1; year <= input.plan.lastYear; ++year) {
        const double h = year - points.last().year;
        const double value = points.last().value + h * drift.mean;
        const double half = quantile * drift.deviation * std::sqrt(h * (1 + h / drift.years));
        projection.points.append({year, limits.cut(value, projection),
            limits.cut(value - half, projection), limits.cut(value + half, projection)});
    }
    projection.end = projection.points.last().value;
    projection.low = projection.points.last().low;
    projection.high = projection.points.last().high;
    return projection;
}

/// What the years add to: amounts as they are, rates and reductions by logarithm, in %.
double addend(TargetKind kind, double value)
{
    switch (kind) {
    case TargetKind::AnnualRateMin:
    case TargetKind::AnnualRateRelative:
        return 100 * std::log1p(value / 100);
    case TargetKind::TotalReduction:
        return -100 * std::log1p(-value / 100);
    default:
        return value;
    }
}

/// The yearly value of one addend, and of their whole sum what the target is compared with.
double yearlyValue(TargetKind kind, double addend)
{
    switch (kind) {
    case TargetKind::AnnualRateMin:
    case TargetKind::AnnualRateRelative:
        return 100 * std::expm1(addend / 100);
    case TargetKind::TotalReduction:
        return -100 * std::expm1(-addend / 100);
    default:
        return addend;
    }
}

bool isRate(TargetKind kind)
{
    return kind == TargetKind::AnnualRateMin || kind == TargetKind::AnnualRateRelative;
}

/// Yearly addends as draws around their mean.
struct Draws {
    TargetKind kind = TargetKind::Total;
    int count = 0;
    double sum = 0;
    double deviation = 0;

    /// Sum of all up to `h` years on, moved by `side` half widths, over `years` where it is a rate.
    [[nodiscard]] double sumAfter(int h, int side, int years) const
    {
        const double half = studentQuantile90(count - 1) * deviation
            * std::sqrt(h + static_cast<double>(h) * h / count);
        const double whole = sum + h * sum / count + side * half;
        return yearlyValue(kind, isRate(kind) ? whole / years : whole);
    }
    [[nodiscard]] double single(int side) const
    {
        const double half = studentQuantile90(count - 1) * deviation * std::sqrt(1 + 1.0 / count);
        return yearlyValue(kind, sum / count + side * half);
    }
};

Draws drawsOf(TargetKind kind, const QList<Point>& points)
{
    Draws draws{kind, static_cast<int>(points.size()), 0, 0};
    for (const Point& point : points)
        draws.sum += addend(kind, point.value);
    double squares = 0;
    for (const Point& point : points)
        squares += std::pow(addend(kind, point.value) - draws.sum / draws.count, 2);
    draws.deviation = std::sqrt(squares / (draws.count - 1));
    return draws;
}

std::optional<Projection> projectSum(const AssessmentInput& input, const QList<Point>& points)
{
    const TargetKind kind = input.indicator.target.kind;
    const auto count = static_cast<int>(points.size());
    const bool hasGap = points.last().year - input.plan.baseYear != count;
    const bool canBeAdded = std::all_of(points.begin(), points.end(),
        [kind](const Point& point) { return std::isfinite(addend(kind, point.value)); });
    if (count < 2 || hasGap || !canBeAdded)
        return std::nullopt;
    const Draws draws = drawsOf(kind, points);
    const int years = input.plan.lastYear - input.plan.baseYear;
    Projection projection;
    projection.changes = count;
    projection.years = count;
    // What is in hand of a total stays, where no year can take away from it.
    Limits limits;
    if (kind == TargetKind::Total && limitsOf(input.indicator, points).low == 0)
        limits.low = draws.sum;
    for (int year = points.last().year + 1; year <= input.plan.lastYear; ++year) {
        const int h = year - points.last().year;
        projection.points.append(isRate(kind)
                ? ProjectedPoint{year, draws.single(0), draws.single(-1), draws.single(1)}
                : ProjectedPoint{year, draws.sumAfter(h, 0, years),
                    limits.cut(draws.sumAfter(h, -1, years), projection),
                    draws.sumAfter(h, 1, years)});
    }
    projection.end = draws.sumAfter(years - count, 0, years);
    projection.low = limits.cut(draws.sumAfter(years - count, -1, years), projection);
    projection.high = draws.sumAfter(years - count, 1, years);
    return projection;
}

} // namespace

double studentQuantile90(int degreesOfFreedom)
{
    // Any table of the t distribution, one-sided 10 %.
    static constexpr std::array<double, 10> Quantiles{
        3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372};
    if (degreesOfFreedom < 1)
        return std::numeric_limits<double>::quiet_NaN();
    const auto index = static_cast<std::size_t>(degreesOfFreedom - 1);
    return index < Quantiles.size() ? Quantiles.at(index) : 1.282;
}

std::optional<Projection> project(const AssessmentInput& input)
{
    const TargetKind kind = input.indicator.target.kind;
    const QList<Point> points = seriesOf(input);
    if (points.isEmpty() || points.last().year >= input.plan.lastYear
        || points.last().year <= input.plan.baseYear)
        return std::nullopt;
    if (isLevel(kind))
        return projectLevel(input, points);
    return isSummed(kind) ? projectSum(input, points) : std::nullopt;
}

} // namespace lantu
