#include "core/rules/judging.h"

#include "core/rules/aboutrule.h"
#include "core/rules/ceilingrule.h"
#include "core/rules/datasteps.h"
#include "core/rules/keeprule.h"
#include "core/rules/levelrules.h"
#include "core/rules/methodrules.h"
#include "core/rules/projectionstep.h"
#include "core/rules/raterules.h"
#include "core/rules/recordrule.h"
#include "core/rules/rulecontext.h"
#include "core/rules/totalrules.h"
#include "core/rules/yearlytest.h"

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// An assigned target of which neither a figure to compare nor a superior's verdict is there.
bool isWithoutAssignment(RuleContext& context)
{
    const auto& targets = context.input().yearlyTargets;
    const bool isEntered =
        std::any_of(targets.begin(), targets.end(), [&context](const YearlyTarget& target) {
            return target.origin == TargetOrigin::Assigned && target.year <= context.input().year;
        });
    context.addStep(isEntered
            ? Derivation::tr("The target is assigned from above, year by year (“%1”).")
                  .arg(displayText(context.target()))
            : Derivation::tr("The target is assigned from above (“%1”) and has not been "
                             "entered yet.")
                  .arg(displayText(context.target())));
    if (isEntered)
        return false;
    if (!context.figures().isEmpty())
        context.addStep(Derivation::tr("Reported: %1.").arg(context.named(context.latest())),
            {context.latest().id});
    context.result.progress = Progress::NoTarget;
    return true;
}

/// Kinds that carry no number to judge against.
bool isWithoutTarget(RuleContext& context)
{
    switch (context.target().kind) {
    case TargetKind::Assigned:
        return isWithoutAssignment(context);
    case TargetKind::Words:
        context.addStep(Derivation::tr("The plan gives the target in words only: “%1”.")
                            .arg(displayText(context.target())));
        break;
    case TargetKind::None:
        context.addStep(Derivation::tr("The plan prints no target."));
        break;
    case TargetKind::AnnualRateRelative:
        return false;
    case TargetKind::Level:
    case TargetKind::Floor:
    case TargetKind::Ceiling:
    case TargetKind::Keep:
    case TargetKind::AnnualRateMin:
    case TargetKind::Total:
    case TargetKind::TotalPoints:
    case TargetKind::TotalReduction:
    case TargetKind::About:
    case TargetKind::Multiple:
        if (context.target().value)
            return false;
        context.addStep(Derivation::tr("The plan's target “%1” is no number.")
                            .arg(displayText(context.target())));
        break;
    }
    if (!context.figures().isEmpty())
        context.addStep(Derivation::tr("Reported: %1.").arg(context.named(context.latest())),
            {context.latest().id});
    addRecordStep(context);
    context.result.progress = Progress::NoTarget;
    return true;
}

bool isWithoutData(RuleContext& context)
{
    // A superior's verdict needs no figure of ours.
    if (!context.figures().isEmpty() || context.target().kind == TargetKind::Assigned)
        return false;
    if (judgeByRecord(context))
        return true;
    const Plan& plan = context.input().plan;
    context.result.progress = Progress::NoData;
    const int lastYear = std::min(context.input().year, plan.lastYear);
    context.addStep(Derivation::tr("No figure has come in for %1. Target: %2.")
                        .arg(yearsText(plan.firstYear, lastYear), context.targetText()));
    addAbsenceSteps(context, plan.firstYear);
    addRecordStep(context);
    return true;
}

/// Levels stand by their latest figure; sums and averages need every year in one scope.
QList<Observation> figuresUsed(const RuleContext& context)
{
    switch (context.target().kind) {
    case TargetKind::AnnualRateMin:
    case TargetKind::AnnualRateRelative:
    case TargetKind::Total:
    case TargetKind::TotalPoints:
    case TargetKind::TotalReduction:
    case TargetKind::Assigned:
        return context.figures();
    case TargetKind::Level:
    case TargetKind::Floor:
    case TargetKind::Ceiling:
    case TargetKind::Keep:
    case TargetKind::About:
    case TargetKind::Multiple:
    case TargetKind::Words:
    case TargetKind::None:
        break;
    }
    return {context.latest()};
}

bool isOfOtherScope(RuleContext& context)
{
    const QString& wanted = context.indicator().scope;
    for (const Observation& figure : figuresUsed(context)) {
        if (isInPlansScope(figure, context.indicator()))
            continue;
        context.result.progress = Progress::NotComparable;
        context.addStep(Derivation::tr("The figure is for “%1”, the plan's target for “%2”: not "
                                       "comparable. %3.")
                            .arg(figure.scope, wanted, context.named(figure)),
            {figure.id});
        return true;
    }
    return false;
}

void judge(RuleContext& context)
{
    if (context.rules().method != RuleMethod::Linear && judgeByMethod(context))
        return;
    switch (context.target().kind) {
    case TargetKind::Level:
    case TargetKind::Floor:
    case TargetKind::Multiple:
        judgeLevel(context);
        break;
    case TargetKind::About:
        judgeAbout(context);
        break;
    case TargetKind::Ceiling:
        judgeCeiling(context);
        break;
    case TargetKind::Keep:
        judgeKeep(context);
        break;
    case TargetKind::AnnualRateMin:
        judgeAnnualRate(context);
        break;
    case TargetKind::AnnualRateRelative:
        judgeRelativeRate(context);
        break;
    case TargetKind::Total:
    case TargetKind::TotalPoints:
        judgeTotal(context);
        break;
    case TargetKind::TotalReduction:
        judgeTotalReduction(context);
        break;
    case TargetKind::Assigned:
        judgeAssigned(context);
        break;
    case TargetKind::Words:
    case TargetKind::None:
        break;
    }
}

/// A ceiling that holds is likely to, unless the mean of the period goes beyond it at the pace so
/// far; the last year alone does not decide, but is named.
void weighCeilingByProjection(RuleContext& context)
{
    auto& result = context.result;
    if (context.target().kind != TargetKind::Ceiling || result.outlook != Outlook::Likely
        || !result.projection || !context.target().value
        || meetsLevel(context, result.projection->end))
        return;
    double sum = 0;
    for (const Observation& figure : context.figures())
        sum += figure.value.toDouble();
    for (const ProjectedPoint& point : result.projection->points)
        sum += point.value;
    const auto count = context.figures().size() + result.projection->points.size();
    const double mean = sum / static_cast<double>(count);
    if (meetsLevel(context, mean)) {
        context.addStep(Derivation::tr("That would be above the ceiling, the mean of the period, "
                                       "%1, still within it: the period counts.")
                            .arg(shown(mean)));
        return;
    }
    result.outlook = Outlook::NeedsEffort;
    context.addStep(Derivation::tr("At that pace the mean of the period, %1, goes beyond the "
                                   "ceiling.")
                        .arg(shown(mean)));
}

} // namespace

bool judgeWholeYears(RuleContext& context)
{
    if (isWithoutTarget(context) || isWithoutData(context) || isOfOtherScope(context))
        return false;
    judge(context);
    addProjection(context);
    weighCeilingByProjection(context);
    return true;
}

} // namespace lantu
