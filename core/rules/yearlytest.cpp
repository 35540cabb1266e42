#include "core/rules/yearlytest.h"

#include "core/rules/rulecontext.h"

#include <algorithm>

namespace lantu {

namespace {

const Observation* figureOf(const RuleContext& context, int year)
{
    for (const Observation& figure : context.figures())
        if (figure.period.year == year)
            return &figure;
    return nullptr;
}

YearlyTest tested(const RuleContext& context, const YearlyTarget& target)
{
    const Observation* figure = figureOf(context, target.year);
    YearlyTest test{
        target, figure ? std::optional(figure->value) : std::nullopt, std::nullopt, false};
    if (target.verdict != SuperiorVerdict::None) {
        test.isMet = target.verdict == SuperiorVerdict::Met;
        test.isBySuperior = true;
    } else if (target.value && figure && isInPlansScope(*figure, context.indicator())) {
        test.isMet = meetsYearlyTarget(context.indicator(), target, *test.value);
    }
    return test;
}

QString documentText(const YearlyTarget& target)
{
    return target.documentNumber.isEmpty() ? target.document
                                           : Derivation::tr("%1, %2", "document, its number")
                                                 .arg(target.document, target.documentNumber);
}

QString outcomeText(const YearlyTest& test)
{
    if (test.isBySuperior)
        return test.target.verdictWords.isEmpty()
            ? displayName(test.target.verdict)
            : Derivation::tr("%1 (“%2”)", "verdict, its words")
                  .arg(displayName(test.target.verdict), test.target.verdictWords);
    if (!test.isMet && !test.value)
        return Derivation::tr("the year's figure is not in");
    if (!test.isMet)
        return test.target.value ? Derivation::tr("the figure is of another scope")
                                 : Derivation::tr("it is in words and cannot be compared");
    return *test.isMet ? Derivation::tr("met") : Derivation::tr("not met");
}

void addTestStep(RuleContext& context, const YearlyTest& test)
{
    const QString reported = test.value
        ? Derivation::tr("; reported %1").arg(context.withUnit(test.value->toString()))
        : QString();
    const QString raw = yearlyTargetText(context, test.target);
    context.addStep(
        Derivation::tr("%1: %2 %3 (%4)%5: %6.", "year, kind of target, target, document")
            .arg(test.target.year)
            .arg(displayName(test.target.origin), raw, documentText(test.target), reported,
                outcomeText(test)));
}

bool isOnScheduleOrBetter(Progress progress)
{
    return progress == Progress::Achieved || progress == Progress::Ahead
        || progress == Progress::OnSchedule;
}

/// Binding indicators are held to both tests; which of them hold is said in one sentence.
void addBothTestsStep(RuleContext& context)
{
    const auto& tests = context.result.yearlyTests;
    const bool canTell = std::any_of(
        tests.begin(), tests.end(), [](const YearlyTest& test) { return test.isMet.has_value(); });
    const bool hasSchedule = context.result.progress != Progress::NoData
        && context.result.progress != Progress::NotComparable
        && context.result.progress != Progress::NoTarget;
    if (!context.indicator().isConstraint() || !canTell || !hasSchedule)
        return;
    const bool isYearMet = std::all_of(tests.begin(), tests.end(),
        [](const YearlyTest& test) { return test.isMet.value_or(true); });
    const bool isOnSchedule = isOnScheduleOrBetter(context.result.progress);
    if (isYearMet && isOnSchedule)
        context.addStep(Derivation::tr("Yearly and cumulative test: both are met."));
    else if (isYearMet)
        context.addStep(Derivation::tr("Of the two tests only the yearly one is met."));
    else if (isOnSchedule)
        context.addStep(Derivation::tr("Of the two tests only the cumulative one is met."));
    else
        context.addStep(Derivation::tr("Yearly and cumulative test: neither is met."));
}

/// The latest year up to the cut-off that can be told, of an assigned target; empty where none.
std::optional<YearlyTest> latestAssigned(const RuleContext& context)
{
    std::optional<YearlyTest> latest;
    for (const YearlyTarget& target : context.input().yearlyTargets) {
        if (target.origin != TargetOrigin::Assigned || target.year > context.input().year)
            continue;
        const YearlyTest test = tested(context, target);
        if (test.isMet && (!latest || latest->target.year < target.year))
            latest = test;
    }
    return latest;
}

} // namespace

bool isMoreBetter(const Indicator& indicator)
{
    switch (indicator.target.kind) {
    case TargetKind::AnnualRateMin:
    case TargetKind::AnnualRateRelative:
    case TargetKind::Total:
    case TargetKind::TotalPoints:
    case TargetKind::TotalReduction:
    case TargetKind::Assigned:
    case TargetKind::Floor:
    case TargetKind::Keep:
        return true;
    case TargetKind::Ceiling:
        return false;
    case TargetKind::Level:
    case TargetKind::About:
    case TargetKind::Multiple:
    case TargetKind::Words:
    case TargetKind::None:
        break;
    }
    return indicator.direction != Direction::Down;
}

bool meetsYearlyTarget(const Indicator& indicator, const YearlyTarget& target, const Decimal& value)
{
    switch (target.comparator) {
    case Comparator::AtLeast:
        return value >= *target.value;
    case Comparator::MoreThan:
        return value > *target.value;
    case Comparator::AtMost:
        return value <= *target.value;
    case Comparator::LessThan:
        return value < *target.value;
    case Comparator::None:
    case Comparator::Equal:
    case Comparator::About:
        break;
    }
    return isMoreBetter(indicator) ? value >= *target.value : value <= *target.value;
}

QString yearlyTargetText(const RuleContext& context, const YearlyTarget& target)
{
    if (Decimal::parse(target.raw))
        return context.withUnit(target.raw);
    const QString& unit = context.indicator().unit.symbol;
    return target.value && !unit.isEmpty() && !target.raw.contains(unit)
        ? Derivation::tr("“%1” (%2)", "target, unit").arg(target.raw, unit)
        : Derivation::tr("“%1”").arg(target.raw);
}

void addYearlyTests(RuleContext& context)
{
    const int year = context.result.dataYear.value_or(context.input().year);
    for (const YearlyTarget& target : context.input().yearlyTargets) {
        if (target.year != year && target.year != context.input().year)
            continue;
        context.result.yearlyTests << tested(context, target);
        addTestStep(context, context.result.yearlyTests.last());
    }
    if (context.target().kind != TargetKind::Assigned)
        addBothTestsStep(context);
}

void judgeAssigned(RuleContext& context)
{
    auto& result = context.result;
    const auto latest = latestAssigned(context);
    if (!latest) {
        result.progress = Progress::NoTarget;
        return;
    }
    result.dataYear = latest->target.year;
    const bool isLast = latest->target.year >= context.input().plan.lastYear;
    if (*latest->isMet) {
        result.progress = isLast ? Progress::Achieved : Progress::OnSchedule;
        result.outlook = isLast ? Outlook::Achieved : Outlook::Likely;
    } else {
        result.progress = isLast ? Progress::Missed : Progress::Behind;
        result.outlook = isLast ? Outlook::Unlikely : Outlook::NeedsEffort;
    }
    context.addStep(latest->isBySuperior
            ? Derivation::tr("The superior's verdict on %1 decides.").arg(latest->target.year)
            : Derivation::tr("The superior's verdict on %1 has not been entered; until then what "
                             "was reported stands beside what was assigned.")
                  .arg(latest->target.year));
}

} // namespace lantu
