#include "core/rules/interimtest.h"

#include "core/plan/watchedcommitment.h"
#include "core/rules/aboutrule.h"
#include "core/rules/ceilingrule.h"
#include "core/rules/interimsteps.h"
#include "core/rules/keeprule.h"
#include "core/rules/levelrules.h"
#include "core/rules/raterules.h"
#include "core/rules/rulecontext.h"

#include <algorithm>
#include <cmath>

namespace lantu {

namespace {

/// How a figure of part of a year is to be read, from the kind of target.
enum class Reading { AtDate, Mean, Amount, Sum, Rate, Unknown };

Reading readingOf(const Indicator& indicator)
{
    switch (indicator.target.kind) {
    case TargetKind::AnnualRateMin:
    case TargetKind::AnnualRateRelative:
    case TargetKind::TotalReduction:
        return Reading::Rate;
    case TargetKind::Total:
    case TargetKind::TotalPoints:
        return Reading::Sum;
    case TargetKind::Level:
    case TargetKind::Floor:
    case TargetKind::Ceiling:
    case TargetKind::Keep:
    case TargetKind::About:
    case TargetKind::Multiple:
    case TargetKind::Assigned:
    case TargetKind::Words:
    case TargetKind::None:
        break;
    }
    switch (indicator.withinYear) {
    case WithinYear::AtDate:
        return Reading::AtDate;
    case WithinYear::Mean:
        return Reading::Mean;
    case WithinYear::Cumulative:
        return Reading::Amount;
    case WithinYear::Unstated:
        break;
    }
    return Reading::Unknown;
}

bool isPartOfYear(const Period& period)
{
    return period.lastMonth() < 12;
}

/// The latest part of the year judged; nothing where that year is whole already, and of a target
/// ten years ahead.
const Observation* latestPart(const RuleContext& context)
{
    const auto& input = context.input();
    const bool isWhole = std::any_of(input.observations.begin(), input.observations.end(),
        [&input](const Observation& one) { return one.period == Period::ofYear(input.year); });
    const Observation* latest = nullptr;
    if (isWhole || !input.plan.covers(input.year) || isForHorizon(input.indicator, input.plan))
        return latest;
    for (const Observation& part : input.partFigures)
        if (part.period.year == input.year && isPartOfYear(part.period)
            && (!latest || latest->period.lastMonth() < part.period.lastMonth()))
            latest = &part;
    return latest;
}

bool isJudgedByLevel(TargetKind kind)
{
    return kind == TargetKind::Level || kind == TargetKind::Floor || kind == TargetKind::Ceiling
        || kind == TargetKind::Keep || kind == TargetKind::About || kind == TargetKind::Multiple;
}

/// The rule of the kind, on this figure alone.
void judgeAtDate(RuleContext& context, const Observation& part, InterimTest& test)
{
    const TargetKind kind = context.target().kind;
    if (!isJudgedByLevel(kind) || !context.target().value)
        return;
    RuleContext atDate(context.input(), context.rules(), part);
    constexpr double SoonestYears = 0.5;
    if (atDate.yearsGone() < SoonestYears) {
        context.addStep(Derivation::tr("So soon after the base no pace can be told."));
        return;
    }
    if (kind == TargetKind::About)
        judgeAbout(atDate);
    else if (kind == TargetKind::Keep)
        judgeKeep(atDate);
    else if (kind == TargetKind::Ceiling)
        judgeCeiling(atDate);
    else
        judgeLevel(atDate);
    test.completion = atDate.result.completion;
    test.timeProgress = atDate.result.timeProgress;
    if (atDate.result.progress != Progress::NoData)
        test.progress = atDate.result.progress;
    context.result.steps += atDate.result.steps;
}

void judgeAmount(RuleContext& context, const Observation& part, InterimTest& test)
{
    const bool hasTarget = judgeAgainstYear(context, part, test);
    const bool hasBefore = addSameMonthsStep(context, part);
    if (!hasTarget && !hasBefore)
        context.addStep(Derivation::tr("What grows through the year cannot be held against a whole "
                                       "year: enter the target of %1, or the same months of %2.")
                            .arg(part.period.year)
                            .arg(part.period.year - 1));
}

void judgeSum(RuleContext& context, const Observation& part, InterimTest& test)
{
    const auto& input = context.input();
    double sum = part.value.toDouble();
    QStringList terms;
    for (int year = input.plan.firstYear; year < part.period.year; ++year) {
        const Observation* figure = figureOf(context.figures(), Period::ofYear(year));
        if (!figure) {
            context.addStep(
                Derivation::tr("The figure of %1 is missing, so no sum can be done.").arg(year));
            return;
        }
        sum += figure->value.toDouble();
        terms << figure->value.toString();
    }
    const double target = context.target().value ? context.target().value->toDouble() : 0;
    if (target <= 0)
        return;
    terms << part.value.toString();
    const double years =
        part.period.year - 1 - input.plan.baseYear + part.period.lastMonth() / 12.0;
    test.timeProgress = 100 * years / context.yearsTotal();
    test.completion = 100 * sum / target;
    const bool isMet = RuleContext::reaches(sum, target);
    test.progress =
        isMet ? Progress::Achieved : context.classify(*test.completion / test.timeProgress);
    if (terms.size() > 1)
        context.addStep(Derivation::tr("With the years before: %1 = %2.")
                            .arg(terms.join(QStringLiteral(" + ")), shownExactly(sum)));
    context.addStep(
        Derivation::tr("%1 ÷ %2 = %3%, of the plan's time %4% is gone: completion to time %5.")
            .arg(shownExactly(sum), context.target().value->toString(),
                shownBeside(*test.completion, 100), shown(test.timeProgress),
                shownBeside(
                    *test.completion / test.timeProgress, context.rules().onScheduleRatio)));
}

/// The rate asked of a year; nothing where there is no number for it.
std::optional<double> askedRate(RuleContext& context, const Observation& part)
{
    if (context.target().kind == TargetKind::AnnualRateRelative) {
        const Observation* other = figureOf(context.input().partReference, part.period);
        if (!other)
            return std::nullopt;
        context.addStep(Derivation::tr("%1 in the same months: %2.")
                            .arg(context.input().referenceName, context.named(*other)),
            {other->id});
        return other->value.toDouble();
    }
    if (!context.target().value)
        return std::nullopt;
    const double target = context.target().value->toDouble();
    if (context.target().kind != TargetKind::TotalReduction)
        return target;
    if (target >= 100)
        return std::nullopt;
    const double even = 100 * (1 - std::pow(1 - target / 100, 1.0 / context.yearsTotal()));
    context.addStep(Derivation::tr("Even reduction of a year: 1 − (1 − %1%)^(1 ÷ %2) = %3%.")
                        .arg(context.target().value->toString())
                        .arg(context.yearsTotal())
                        .arg(shown(even)));
    return even;
}

void judgeRate(RuleContext& context, const Observation& part, InterimTest& test)
{
    const auto asked = askedRate(context, part);
    if (!asked) {
        context.addStep(Derivation::tr("There is no rate of the same months to hold it against."));
        return;
    }
    const double rate = part.value.toDouble();
    const bool isRelative = context.target().kind == TargetKind::AnnualRateRelative;
    const bool isMet =
        isRelative ? keepsUp(context, rate, *asked) : RuleContext::reaches(rate, *asked);
    // As with whole years: a little short is slightly behind.
    const Progress byRatio = context.classify(rateRatio(context.rules(), rate, *asked, isMet));
    test.progress = isMet             ? Progress::OnSchedule
        : byRatio == Progress::Behind ? Progress::Behind
                                      : Progress::SlightlyBehind;
    context.addStep(isMet ? Derivation::tr("%1% against %2%: as expected.")
                                .arg(part.value.toString(), shown(*asked))
                          : Derivation::tr("%1% against %2%: %3 percentage points short.")
                                .arg(part.value.toString(), shown(*asked), shown(*asked - rate)));
}

void judgePart(RuleContext& context, const Observation& part, InterimTest& test)
{
    if (context.rules().method != RuleMethod::Linear) {
        context.addStep(Derivation::tr("This rule set judges whole years only."));
        return;
    }
    switch (readingOf(context.indicator())) {
    case Reading::AtDate:
        judgeAtDate(context, part, test);
        addYearsTargetStep(context, part);
        addSameMonthsStep(context, part);
        break;
    case Reading::Mean:
        context.addStep(Derivation::tr("The months of a year differ: it is set beside the same "
                                       "months only, and not judged."));
        addSameMonthsStep(context, part);
        break;
    case Reading::Amount:
        judgeAmount(context, part, test);
        break;
    case Reading::Sum:
        judgeSum(context, part, test);
        addYearsTargetStep(context, part);
        break;
    case Reading::Rate:
        judgeRate(context, part, test);
        addYearsTargetStep(context, part);
        break;
    case Reading::Unknown:
        addYearsTargetStep(context, part);
        context.addStep(
            Derivation::tr("How part of a year stands to the target is not known: not judged."));
        break;
    }
}

} // namespace

void addInterimTest(RuleContext& context)
{
    const Observation* part = latestPart(context);
    if (!part)
        return;
    InterimTest test{part->period, part->value, std::nullopt, 0, std::nullopt};
    context.addStep(
        Derivation::tr("At its own date, beside the whole years: %1.").arg(context.named(*part)),
        {part->id});
    if (isInPlansScope(*part, context.indicator()))
        judgePart(context, *part, test);
    else
        context.addStep(
            Derivation::tr("It is for “%1”, the plan's target for “%2”: not comparable.")
                .arg(part->scope, context.indicator().scope));
    if (test.progress)
        context.addStep(
            Derivation::tr("At that date: %1.").arg(displayName(*test.progress, false)));
    context.result.interim = test;
}

} // namespace lantu
