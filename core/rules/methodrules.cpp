#include "core/rules/methodrules.h"

#include "core/rules/levelrules.h"
#include "core/rules/rulecontext.h"
#include "core/rules/rulethresholds.h"

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// What a method says of one indicator.
struct MethodVerdict {
    QString code; ///< of its class; empty where it gives none
    QList<DerivationStep> steps;
};

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

/// Base and figures by year; the base is left out where there is none.
QList<TrendPoint> seriesOf(const RuleContext& context)
{
    QList<TrendPoint> series;
    if (const auto base = context.base())
        series.append({context.input().plan.baseYear, base->toDouble()});
    for (const Observation& figure : context.figures())
        series.append({figure.period.year, figure.value.toDouble()});
    return series;
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

/// The value that the series begins with, as it was printed.
Decimal firstValue(const RuleContext& context)
{
    return context.base().value_or(context.figures().first().value);
}

QString fallbackText(const RuleSet& rules)
{
    return Derivation::tr("%1, version %2", "rule set")
        .arg(rules.fallbackName, rules.fallbackVersion);
}

QString growthText(const RuleContext& context, const MethodCase& input, double growth)
{
    return Derivation::tr("(%1 ÷ %2)^(1 ÷ %3) − 1 = %4% a year")
        .arg(context.latest().value.toString(), firstValue(context).toString())
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
    verdict.steps.append(
        {Derivation::tr("Growth so far: %1; needed to reach the target: (%2 ÷ %3)^(1 ÷ %4) − 1 "
                        "= %5% a year.")
                .arg(growthText(context, input, *result.growth), context.target().value->toString(),
                    firstValue(context).toString())
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
    verdict.steps.append({Derivation::tr("Growth so far: %1; going on like this gives %2 in %3.")
                              .arg(growthText(context, input, *result.growth),
                                  context.withUnit(shown(*result.expected)))
                              .arg(input.targetYear),
        {}});
    const auto& limits = context.rules().unsd;
    verdict.steps.append({Derivation::tr("Share of the way that would then be done: (%1 − %2) ÷ "
                                         "(%3 − %2) = %4%. Limits: %5%, %6%.")
                              .arg(shown(*result.expected), firstValue(context).toString(),
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

MethodVerdict verdictOf(const RuleContext& context)
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

/// What the linear method knows besides its class: how far, how fast, what is still needed.
void takeLinearNumbers(RuleContext& context, const Assessment& linear)
{
    Assessment& result = context.result;
    // A trend rests on every figure, a level on the first and the last.
    if (context.rules().method != RuleMethod::Trend)
        result.isVerified = linear.isVerified;
    result.completion = linear.completion;
    result.outlook = linear.outlook;
    result.needed = linear.needed;
    result.neededText = linear.neededText;
}

Assessment linearAssessment(const RuleContext& context)
{
    RuleContext linear(context.input(), context.rules());
    if (context.target().kind == TargetKind::Ceiling)
        judgeCeiling(linear);
    else
        judgeLevel(linear);
    return linear.result;
}

void addSeriesStep(RuleContext& context)
{
    const auto series = seriesOf(context);
    QStringList ids;
    for (const Observation& figure : context.figures())
        ids << figure.id;
    const auto revised = context.revisedBase();
    if (revised && context.base() == revised->value)
        ids << revised->id;
    const QString origin = context.base() ? Derivation::tr("base")
                                          : Derivation::tr("first figure, as there is no base");
    context.addStep(Derivation::tr("%1 (%2): %3; %4; target %5 in %6.")
                        .arg(series.first().year)
                        .arg(origin, context.withUnit(firstValue(context).toString()),
                            context.named(context.latest()), context.targetText())
                        .arg(context.input().plan.lastYear),
        ids);
}

/// The class in words and the verdict it stands for.
void setProgress(RuleContext& context, const QString& code)
{
    const auto& classes = context.rules().classes;
    const auto found = std::find_if(
        classes.begin(), classes.end(), [&code](const RuleClass& one) { return one.code == code; });
    const Progress progress = found == classes.end() ? Progress::NoData : found->progress;
    const bool isOver = context.isFinished();
    context.addStep(
        Derivation::tr("Class of the method: “%1”, which counts as “%2”.")
            .arg(found == classes.end() ? code : found->name, displayName(progress, isOver)));
    context.result.progress = progress;
    if (!isOver || progress == Progress::Achieved)
        return;
    context.result.progress = Progress::Missed;
    context.addStep(Derivation::tr("The last year is over and the target is not met."));
}

void addOutlookStep(RuleContext& context)
{
    const QString& needed = context.result.neededText;
    if (!needed.isEmpty() && !context.isFinished())
        context.addStep(Derivation::tr("Still needed: %1. The outlook goes by the pace, as in %2.")
                            .arg(needed, fallbackText(context.rules())));
}

} // namespace

bool judgeByMethod(RuleContext& context)
{
    const RuleSet& rules = context.rules();
    if (!rules.kinds.contains(context.target().kind)) {
        context.addStep(Derivation::tr("“%1” judges levels, floors and ceilings only; this target "
                                       "is of another kind and is judged by %2.")
                            .arg(rules.name, fallbackText(rules)));
        return false;
    }
    const MethodVerdict verdict = verdictOf(context);
    if (verdict.code.isEmpty()) {
        context.addStep(Derivation::tr("“%1” gives no class for these figures (too few years, "
                                       "different signs, or a base at the target): judged by %2.")
                            .arg(rules.name, fallbackText(rules)));
        return false;
    }
    const Assessment linear = linearAssessment(context);
    takeLinearNumbers(context, linear);
    addSeriesStep(context);
    context.result.steps += verdict.steps;
    setProgress(context, verdict.code);
    if (context.result.progress == Progress::Achieved)
        context.result.outlook = Outlook::Achieved;
    addOutlookStep(context);
    return true;
}

} // namespace lantu
