#include "core/report/chartbuilder.h"

#include "core/base/rounding.h"
#include "core/plan/watchedcommitment.h"
#include "core/rules/verdictname.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ChartData)
};

ChartPoint pointOf(const Observation& observation)
{
    return {observation.period.year, observation.value.toDouble(), observation.value.toString(),
        observation.status, observation.isVerified()};
}

bool isCumulative(TargetKind kind)
{
    return kind == TargetKind::Total || kind == TargetKind::TotalPoints
        || kind == TargetKind::TotalReduction;
}

bool isYearlyRate(TargetKind kind)
{
    return kind == TargetKind::AnnualRateMin || kind == TargetKind::AnnualRateRelative;
}

int decimalsOf(const QString& label)
{
    return label.contains(u'.') ? static_cast<int>(label.size() - 1 - label.indexOf(u'.')) : 0;
}

/// Turns yearly figures into the standing at the end of each year, as sure as the weakest of
/// them. A gap ends the line: a sum over missing years would be too small.
QList<ChartPoint> accumulated(const QList<ChartPoint>& points, const AssessmentInput& input)
{
    const bool isChained = input.indicator.target.kind == TargetKind::TotalReduction;
    QList<ChartPoint> sums;
    double sum = 0;
    double factor = 1;
    int decimals = isChained ? 2 : 0;
    for (ChartPoint point : points) {
        if (point.year != input.plan.firstYear + sums.size())
            break;
        sum += point.value;
        factor *= 1 - point.value / 100;
        point.value = isChained ? 100 * (1 - factor) : sum;
        if (!isChained)
            decimals = std::max(decimals, decimalsOf(point.label));
        point.label = fixedText(point.value, decimals);
        if (!sums.isEmpty()) {
            point.status = std::min(point.status, sums.last().status);
            point.isVerified = point.isVerified && sums.last().isVerified;
        }
        sums << point;
    }
    return sums;
}

/// The base that the verdict counts from (see AssessmentInput::basis).
std::optional<double> baseLevel(const ChartData& data, Basis basis)
{
    if (data.revisedBase && (basis == Basis::Revised || !data.printedBase))
        return data.revisedBase->value;
    return data.printedBase ? std::optional(data.printedBase->value) : std::nullopt;
}

void addTarget(ChartData& data, const AssessmentInput& input)
{
    const Target& target = input.indicator.target;
    data.targetLabel = displayText(target);
    if (!target.value)
        return;
    data.target = target.value->toDouble();
    if (target.kind == TargetKind::Multiple) {
        const auto base = baseLevel(data, input.basis);
        data.target = base ? std::optional(*data.target * *base) : std::nullopt;
    }
    const bool isDown = input.indicator.direction == Direction::Down && !isCumulative(target.kind);
    if (target.kind == TargetKind::Floor || target.kind == TargetKind::Keep
        || isYearlyRate(target.kind))
        data.targetShape = TargetShape::Floor;
    else if (target.kind == TargetKind::Ceiling || isDown)
        data.targetShape = TargetShape::Ceiling;
    data.targetHoldsEveryYear = target.kind == TargetKind::Keep
        || target.kind == TargetKind::Ceiling || isYearlyRate(target.kind);
}

void addPath(ChartData& data, const AssessmentInput& input)
{
    if (!data.target || data.targetHoldsEveryYear || isForHorizon(input.indicator, input.plan))
        return;
    const auto start = isCumulative(input.indicator.target.kind) ? std::optional(0.0)
                                                                 : baseLevel(data, input.basis);
    if (!start || *start == *data.target)
        return;
    const int years = data.lastYear - data.baseYear;
    const double retained = 1 - *data.target / 100;
    for (int year = data.baseYear; year <= data.lastYear; ++year) {
        const double share = double(year - data.baseYear) / years;
        // A chained reduction runs evenly by its logarithm.
        const double value =
            input.indicator.target.kind == TargetKind::TotalReduction && retained > 0
            ? 100 * (1 - std::pow(retained, share))
            : *start + share * (*data.target - *start);
        data.requiredPath.append({year, value, {}, VintageStatus::Unstated, true});
    }
}

/// Yearly rates have no line to go on with: their mean is what counts.
void addProjection(ChartData& data, const AssessmentInput& input, const Assessment& assessment)
{
    if (!assessment.projection || data.points.isEmpty()
        || isYearlyRate(input.indicator.target.kind))
        return;
    const ChartPoint& latest = data.points.last();
    data.projection << ProjectedPoint{latest.year, latest.value, latest.value, latest.value};
    data.projection << assessment.projection->points;
}

void addRemarks(ChartData& data, const AssessmentInput& input)
{
    if (!data.projection.isEmpty())
        data.remarks << Messages::tr("Dash-dotted: at the pace so far; between the thin lines "
                                     "%1% of cases.")
                            .arg(ProjectionShare);
    if (isCumulative(input.indicator.target.kind))
        data.remarks << Messages::tr(
            "Standing at the end of each year, counted from the plan's first year.");
    if (!input.indicator.scope.isEmpty())
        data.remarks << Messages::tr("Scope: %1.").arg(input.indicator.scope);
    if (input.indicator.priceBasis == u"current"_s)
        data.remarks << Messages::tr("At current prices.");
    else if (input.indicator.priceBasis == u"comparable"_s)
        data.remarks << Messages::tr("At comparable prices.");
    else if (input.indicator.priceBasis.startsWith(u"constant-"_s))
        data.remarks
            << Messages::tr("At constant prices of %1.").arg(input.indicator.priceBasis.mid(9));
}

QString summaryOf(const ChartData& data, const Assessment& assessment, const Plan& plan)
{
    const QString verdict = progressName(assessment, plan);
    if (!assessment.value)
        return Messages::tr("%1: no figure yet; target %2; %3.")
            .arg(data.title, data.targetLabel, verdict);
    return Messages::tr("%1: %2 in %3; target %4 in %5; %6.")
        .arg(data.title, assessment.value->toString())
        .arg(assessment.dataYear.value_or(assessment.year))
        .arg(data.targetLabel)
        .arg(data.lastYear)
        .arg(verdict);
}

} // namespace

ChartData indicatorChartData(const AssessmentInput& input, const Assessment& assessment)
{
    const Indicator& indicator = input.indicator;
    ChartData data;
    data.title = indicator.number + u' ' + indicator.displayName();
    data.unitText = indicator.unit.symbol;
    data.planTitle = input.plan.shortTitle;
    data.type = indicator.type;
    data.isCommitment = indicator.isCommitment;
    data.baseYear = input.plan.baseYear;
    data.firstYear = input.plan.firstYear;
    data.lastYear = input.plan.lastYear;
    if (indicator.base.value)
        data.printedBase = ChartPoint{data.baseYear, indicator.base.value->toDouble(),
            indicator.base.raw, VintageStatus::Provisional, true};
    for (const Observation& observation : input.observations) {
        if (!observation.period.isYear() || observation.period.year > input.year)
            continue;
        if (observation.period.year == data.baseYear && observation.value != indicator.base.value)
            data.revisedBase = pointOf(observation);
        else if (input.plan.covers(observation.period.year))
            data.points << pointOf(observation);
    }
    if (isCumulative(indicator.target.kind))
        data.points = accumulated(data.points, input);
    data.isSynthetic = std::any_of(input.observations.begin(), input.observations.end(),
        [](const Observation& observation) { return observation.isSynthetic(); });
    addTarget(data, input);
    addPath(data, input);
    addProjection(data, input, assessment);
    addRemarks(data, input);
    data.summary = summaryOf(data, assessment, input.plan);
    return data;
}

} // namespace lantu
