#include "core/rules/levelrules.h"

#include "core/plan/watchedcommitment.h"
#include "core/rules/neededstep.h"
#include "core/rules/rulecontext.h"

#include <algorithm>
#include <cmath>

namespace lantu {

namespace {

bool isDownward(const RuleContext& context)
{
    return context.indicator().direction == Direction::Down
        || context.target().kind == TargetKind::Ceiling;
}

bool usesPrintedBase(const RuleContext& context)
{
    return context.indicator().base.value
        && (context.input().basis == Basis::Printed || !context.revisedBase());
}

/// A level rests on its latest figure and on the base, or without one on the first figure.
bool restsOnVerifiedFigures(const RuleContext& context)
{
    if (!context.latest().isVerified())
        return false;
    if (!context.base())
        return context.figures().first().isVerified();
    return usesPrintedBase(context) || context.revisedBase()->isVerified();
}

void setReached(RuleContext& context)
{
    context.result.progress = Progress::Achieved;
    context.result.outlook = Outlook::Achieved;
    context.addStep(Derivation::tr("The target is met."));
}

/// "More than" and "less than" are not met by the target itself, and no pace leads past it.
bool judgeAtTheLimit(RuleContext& context, double value)
{
    const double target = targetLevel(context);
    if (!RuleContext::reaches(value, target) || !RuleContext::reaches(target, value))
        return false;
    context.result.progress = context.isFinished() ? Progress::Missed : Progress::OnSchedule;
    context.result.outlook = context.isFinished() ? Outlook::Unlikely : Outlook::NeedsEffort;
    context.addStep(
        Derivation::tr("The value lies at the target itself, which is still to be passed."));
    return true;
}

/// What is still needed of a level without a base, from the pace of the plan's own years where
/// there are two.
void addNeededWithoutBase(RuleContext& context, double value)
{
    auto& result = context.result;
    const Observation& first = context.figures().first();
    const int years = context.latest().period.year - first.period.year;
    const double sign = isDownward(context) ? -1 : 1;
    const double needed = (targetLevel(context) - value) / context.yearsLeft();
    const auto rate = rateBetween(value, targetLevel(context), context.yearsLeft());
    if (years == 0 && context.latest().period.isYear()) {
        setNeeded(context, Pace::Change, needed, rate);
        context.addStep(Derivation::tr("Still needed: %1; one figure shows no pace yet.")
                            .arg(result.neededText));
        return;
    }
    const double soFar = years == 0 ? 0 : (value - first.value.toDouble()) / years;
    addNeededStep(context, Pace::Change, needed, soFar, rate);
    // Ten years and more ahead the pace of a few says nothing.
    if (years > 0 && !isForHorizon(context.indicator(), context.input().plan))
        result.outlook = context.classifyPace(sign * needed, sign * soFar);
}

/// Without a base there is no schedule, only reached or not.
void judgeWithoutBase(RuleContext& context, double value)
{
    if (meetsLevel(context, value)) {
        setReached(context);
        return;
    }
    if (judgeAtTheLimit(context, value))
        return;
    auto& result = context.result;
    if (context.isFinished()) {
        result.progress = Progress::Missed;
        result.outlook = Outlook::Unlikely;
        context.addStep(Derivation::tr("The last year is over and the target is not met."));
        return;
    }
    result.progress = Progress::NoData;
    context.addStep(isForHorizon(context.indicator(), context.input().plan)
            ? Derivation::tr(
                "The target of %1 is not met yet. The plan sets no schedule towards it.")
                  .arg(context.indicator().dueYear)
            : Derivation::tr("The target is not met yet. Without a base no schedule can be "
                             "drawn: enter the figure of %1.")
                  .arg(context.input().plan.baseYear));
    addNeededWithoutBase(context, value);
}

/// "More than" a target at which the base lies already: there is no way to divide by.
void judgeFromTheTargetItself(RuleContext& context, double value)
{
    if (meetsLevel(context, value)) {
        setReached(context);
        return;
    }
    context.result.progress = context.isFinished() ? Progress::Missed : Progress::Behind;
    context.result.outlook = Outlook::Unlikely;
    context.addStep(
        Derivation::tr("The base lies at the target itself, which is still to be passed."));
}

/// A share from nothing that few things make up moves in steps: 42.86 % is 3 of 7.
void addStepwiseStep(RuleContext& context, double base, double target)
{
    const int decimals = context.target().value->trimmed().decimals();
    if (base != 0 || decimals == 0 || context.indicator().unit.dimension != Dimension::Percent)
        return;
    constexpr int MostThings = 20;
    for (int whole = 3; whole <= MostThings; ++whole) {
        const double part = std::round(target * whole / 100);
        if (fixedText(100 * part / whole, decimals).toDouble() != target)
            continue;
        context.addStep(Derivation::tr("It moves in steps: %1% is %2 of %3.")
                            .arg(context.target().value->toString())
                            .arg(part)
                            .arg(whole));
        return;
    }
}

void judgeOnTheWay(RuleContext& context, double base, double value)
{
    auto& result = context.result;
    const double target = targetLevel(context);
    addStepwiseStep(context, base, target);
    const double distance = target - base;
    const double completion = 100 * (value - base) / distance;
    result.completion = completion;
    context.addStep(
        Derivation::tr("Completion: (%1 − %2) ÷ (%3 − %2) = %4 ÷ %5 = %6%.")
            .arg(context.latest().value.toString(), context.base()->toString(),
                context.target().kind == TargetKind::Multiple ? shown(target)
                                                              : context.target().value->toString(),
                shownExactly(value - base), shownExactly(distance), shownBeside(completion, 100)));
    if (meetsLevel(context, value)) {
        setReached(context);
        return;
    }
    if (judgeAtTheLimit(context, value))
        return;
    if (!context.isFinished())
        context.addRatioStep(completion, result.timeProgress);
    result.progress = context.classify(completion / result.timeProgress);
    if (context.isFinished()) {
        result.outlook = Outlook::Unlikely;
        context.addStep(Derivation::tr("The last year is over and the target is not met."));
        return;
    }
    const double needed = (target - value) / context.yearsLeft();
    const double soFar = (value - base) / context.yearsGone();
    addNeededStep(
        context, Pace::Change, needed, soFar, rateBetween(value, target, context.yearsLeft()));
    const double sign = distance < 0 ? -1 : 1;
    result.outlook = context.classifyPace(sign * needed, sign * soFar);
}

} // namespace

double targetLevel(const RuleContext& context)
{
    const double printed = context.target().value->toDouble();
    const bool isMultiple = context.target().kind == TargetKind::Multiple;
    return isMultiple && context.base() ? printed * context.base()->toDouble() : printed;
}

bool meetsLevel(const RuleContext& context, double value)
{
    const double target = targetLevel(context);
    switch (context.target().comparator) {
    case Comparator::MoreThan:
        return !RuleContext::reaches(target, value);
    case Comparator::LessThan:
        return !RuleContext::reaches(value, target);
    case Comparator::None:
    case Comparator::AtLeast:
    case Comparator::AtMost:
    case Comparator::Equal:
    case Comparator::About:
        break;
    }
    return isDownward(context) ? RuleContext::reaches(target, value)
                               : RuleContext::reaches(value, target);
}

void noteGap(RuleContext& context, double value)
{
    if (context.target().kind == TargetKind::Multiple && !context.base())
        return;
    const double sign = isDownward(context) ? -1 : 1;
    context.setGap(sign * (targetLevel(context) - value));
}

void setHeld(RuleContext& context, bool isHeld)
{
    auto& result = context.result;
    if (context.isFinished()) {
        result.progress = isHeld ? Progress::Achieved : Progress::Missed;
        result.outlook = isHeld ? Outlook::Achieved : Outlook::Unlikely;
    } else {
        result.progress = isHeld ? Progress::OnSchedule : Progress::Behind;
        result.outlook = isHeld ? Outlook::Likely : Outlook::Unlikely;
    }
}

void judgeHeld(RuleContext& context, bool isHeld)
{
    setHeld(context, isHeld);
    if (!isHeld && !context.latest().period.isYear())
        context.addStep(
            Derivation::tr("The base already met the target; at that date it is not met."));
    else
        context.addStep(isHeld
                ? Derivation::tr("The base already met the target; it is held: as expected.")
                : Derivation::tr(
                    "The base already met the target; over the period it is not held."));
}

void addInputsStep(RuleContext& context)
{
    const Observation& latest = context.latest();
    const auto base = context.base();
    const auto revised = context.revisedBase();
    if (!base && isForHorizon(context.indicator(), context.input().plan)) {
        context.addStep(Derivation::tr("Target for %1: %2; %3.")
                            .arg(context.indicator().dueYear)
                            .arg(context.targetText(), context.named(latest)),
            {latest.id});
        return;
    }
    if (!base) {
        context.addStep(Derivation::tr("The plan prints no base. Target %1; %2.")
                            .arg(context.targetText(), context.named(latest)),
            {latest.id});
        return;
    }
    const bool isPrinted = usesPrintedBase(context);
    const QString origin = isPrinted ? Derivation::tr("as the plan prints it")
        : context.indicator().base.value
        ? Derivation::tr("revised; the plan prints %1").arg(context.indicator().base.raw)
        : Derivation::tr("entered; the plan prints none");
    QStringList used{latest.id};
    if (!isPrinted)
        used << revised->id;
    context.addStep(Derivation::tr("Base %1 (%2), target %3; %4.")
                        .arg(context.withUnit(base->toString()), origin, context.targetText(),
                            context.named(latest)),
        used);
}

void judgeLevel(RuleContext& context)
{
    addInputsStep(context);
    context.result.isVerified = restsOnVerifiedFigures(context);
    const double value = context.latest().value.toDouble();
    noteGap(context, value);
    if (!context.base() && context.target().kind == TargetKind::Multiple) {
        context.addStep(Derivation::tr("A multiple of the base cannot be judged without the base: "
                                       "enter the figure of %1.")
                            .arg(context.input().plan.baseYear));
        return;
    }
    if (!context.base()) {
        judgeWithoutBase(context, value);
        return;
    }
    const double base = context.base()->toDouble();
    const double target = targetLevel(context);
    if (meetsLevel(context, base))
        judgeHeld(context, meetsLevel(context, value));
    else if (RuleContext::reaches(base, target) && RuleContext::reaches(target, base))
        judgeFromTheTargetItself(context, value);
    else
        judgeOnTheWay(context, base, value);
}

} // namespace lantu
