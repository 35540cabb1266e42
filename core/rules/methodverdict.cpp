#include "core/rules/methodverdict.h"

#include "core/rules/rulecontext.h"
#include "core/rules/rulethresholds.h"

namespace lantu {

namespace {

QString percent(double share)
{
    return shown(100 * share);
}

bool isUpward(const RuleContext& context)
{
    return context.indicator().direction != Direction::Down
        && context.target().kind != TargetKind::Ceiling;
}

bool isStrict(const RuleContext& context)
{
    return context.target().comparator == Comparator::MoreThan
        || context.target().comparator == Comparator::LessThan;
}

MethodCase caseOf(const RuleContext& context)
{
    const auto series = seriesOf(context);
    MethodCase input;
    input.baseYear = series.first().year;
    input.base = series.first().value;
    input.currentYear = series.last().year;
    input.current = series.last().value;
    input.targetYear = context.input().plan.lastYear;
    input.target = context.target().value->toDouble();
    input.isUpward = isUpward(context);
    input.isStrict = isStrict(context);
    input.isPercentage = context.indicator().unit.dimension == Dimension::Percent;
    return input;
}

/// `value` as the method takes it: no rate leads from or to a zero.
QString usedText(const Decimal& value, double standIn)
{
    return value.isZero() ? Decimal::fromSpreadsheetNumber(standIn).value_or(value).toString()
                          : value.toString();
}

/// Says it where a zero was replaced.
void addStandInStep(MethodVerdict& verdict, bool hasZero, double standIn)
{
    if (hasZero)
        verdict.steps.append(
            {Derivation::tr("In place of zero the method takes %1, since no rate starts from zero.")
                    .arg(usedText({}, standIn)),
                {}});
}

QString growthText(
    const RuleContext& context, const MethodCase& input, const QString& base, double growth)
{
    return Derivation::tr("(%1 ÷ %2)^(1 ÷ %3) − 1 = %4% a year")
        .arg(context.latest().value.toString(), base)
        .arg(input.currentYear - input.baseYear)
        .arg(percent(growth));
}

MethodVerdict statCanVerdict(const RuleContext& context)
{
    const MethodCase input = caseOf(context);
    const auto result = statCanProgress(input, context.rules().statCan);
    MethodVerdict verdict;
    if (result.progress == StatCanClass::NotAvailable)
        return verdict;
    verdict.code = toCode(result.progress);
    if (!result.value)
        return verdict;
    const double standIn = context.rules().statCan.zeroStandIn;
    const Decimal& printedTarget = *context.target().value;
    const QString base = usedText(firstValue(context), standIn);
    const QString target = usedText(printedTarget, standIn);
    addStandInStep(verdict, firstValue(context).isZero() || printedTarget.isZero(), standIn);
    verdict.steps.append(
        {Derivation::tr("Growth so far: %1; needed to reach the target: (%2 ÷ %3)^(1 ÷ %4) − 1 "
                        "= %5% a year.")
                .arg(growthText(context, input, base, *result.growth), target, base)
                .arg(input.targetYear - input.baseYear)
                .arg(percent(*result.growthNeeded)),
            {}});
    const auto& limits = context.rules().statCan;
    verdict.steps.append(
        {Derivation::tr("Ratio of the two, positive in the wanted direction: %1; score %2 on a "
                        "scale from −5 to 5. Limits: %3, %4, %5.")
                .arg(shown(*result.value), shown(*result.score))
                .arg(limits.substantialRatio)
                .arg(limits.moderateRatio)
                .arg(limits.limitedRatio),
            {}});
    return verdict;
}

MethodVerdict unsdVerdict(const RuleContext& context)
{
    const MethodCase input = caseOf(context);
    const auto result = unsdProgress(input, context.rules().unsd);
    MethodVerdict verdict;
    if (result.progress == UnsdClass::NotAvailable)
        return verdict;
    verdict.code = toCode(result.progress);
    if (!result.value)
        return verdict;
    const double standIn = context.rules().unsd.zeroStandIn;
    const QString base = usedText(firstValue(context), standIn);
    addStandInStep(verdict, firstValue(context).isZero(), standIn);
    verdict.steps.append({Derivation::tr("Growth so far: %1; going on like this gives %2 in %3.")
                              .arg(growthText(context, input, base, *result.growth),
                                  context.withUnit(shown(*result.expected)))
                              .arg(input.targetYear),
        {}});
    const auto& limits = context.rules().unsd;
    verdict.steps.append({Derivation::tr("Share of the way that would then be done: (%1 − %2) ÷ "
                                         "(%3 − %2) = %4%. Limits: %5%, %6%.")
                              .arg(shown(*result.expected), base,
                                  context.target().value->toString(), percent(*result.value))
                              .arg(100 * limits.onTrackShare)
                              .arg(100 * limits.fairShare),
        {}});
    return verdict;
}

MethodVerdict trendVerdict(const RuleContext& context)
{
    const auto series = seriesOf(context);
    const TrendTarget target{context.input().plan.lastYear, context.target().value->toDouble(),
        isUpward(context), isStrict(context)};
    const auto& limits = context.rules().trend;
    const auto result = trendProgress(series, target, limits);
    MethodVerdict verdict;
    if (result.progress == TrendClass::NotAvailable)
        return verdict;
    verdict.code = result.isMet ? MetCode : toCode(result.progress);
    if (!result.yearlyChange)
        return verdict;
    verdict.steps.append({Derivation::tr("Mean change %1 to %2: %3 a year; going on like this "
                                         "gives %4 in %5.")
                              .arg(result.firstYear)
                              .arg(series.last().year)
                              .arg(context.differenceWithUnit(*result.yearlyChange),
                                  context.withUnit(shown(*result.projected)))
                              .arg(target.year),
        {}});
    if (result.miss && *result.miss > 0)
        verdict.steps.append(
            {Derivation::tr("The target would be missed by %1% of the distance still to go "
                            "(limits: %2%, %3%).")
                    .arg(shown(*result.miss))
                    .arg(limits.sunMiss)
                    .arg(limits.cloudMiss),
                {}});
    else if (result.miss)
        verdict.steps.append({Derivation::tr("The target would be reached."), {}});
    return verdict;
}

} // namespace

QList<TrendPoint> seriesOf(const RuleContext& context)
{
    QList<TrendPoint> series;
    if (const auto base = context.base())
        series.append({context.input().plan.baseYear, base->toDouble()});
    for (const Observation& figure : context.figures())
        series.append({figure.period.year, figure.value.toDouble()});
    return series;
}

Decimal firstValue(const RuleContext& context)
{
    return context.base().value_or(context.figures().first().value);
}

MethodVerdict verdictByMethod(const RuleContext& context)
{
    switch (context.rules().method) {
    case RuleMethod::StatCan:
        return statCanVerdict(context);
    case RuleMethod::Unsd2023:
        return unsdVerdict(context);
    case RuleMethod::Trend:
        return trendVerdict(context);
    case RuleMethod::Linear:
        break;
    }
    return {};
}

} // namespace lantu
