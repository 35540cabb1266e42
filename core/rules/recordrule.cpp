#include "core/rules/recordrule.h"

#include "core/base/textfold.h"
#include "core/plan/planrecord.h"
#include "core/rules/rulecontext.h"

#include <cmath>

namespace lantu {

namespace {

/// The outcome over the whole plan, where the kind has one and the text records it as a number.
std::optional<Decimal> recordedOutcome(const RuleContext& context)
{
    const auto& input = context.input();
    if (input.year < input.plan.lastYear || !context.target().value)
        return std::nullopt;
    switch (context.target().kind) {
    case TargetKind::Total:
    case TargetKind::TotalPoints:
    case TargetKind::TotalReduction:
    case TargetKind::AnnualRateMin:
        return input.indicator.result;
    case TargetKind::Level:
    case TargetKind::Floor:
    case TargetKind::Ceiling:
    case TargetKind::Keep:
    case TargetKind::AnnualRateRelative:
    case TargetKind::About:
    case TargetKind::Multiple:
    case TargetKind::Assigned:
    case TargetKind::Words:
    case TargetKind::None:
        break;
    }
    return std::nullopt;
}

bool isSum(TargetKind kind)
{
    return kind == TargetKind::Total || kind == TargetKind::TotalPoints;
}

/// In % of the whole; rates by their logarithms, as their yearly figures would be.
std::optional<double> completionOf(TargetKind kind, double outcome, double target)
{
    if (target <= 0)
        return std::nullopt;
    if (isSum(kind))
        return 100 * outcome / target;
    const double sign = kind == TargetKind::TotalReduction ? -1 : 1;
    if (sign * outcome <= -100 || sign * target <= -100)
        return std::nullopt;
    return 100 * std::log1p(sign * outcome / 100) / std::log1p(sign * target / 100);
}

bool isOfOtherScope(RuleContext& context)
{
    const QString& wanted = context.indicator().scope;
    const QString& recorded = context.indicator().resultScope;
    if (wanted.isEmpty() || recorded.isEmpty() || folded(wanted) == folded(recorded))
        return false;
    context.result.progress = Progress::NotComparable;
    context.addStep(
        Derivation::tr("The plan's own record is for “%1”, its target for “%2”: not comparable.")
            .arg(recorded, wanted));
    return true;
}

} // namespace

bool judgeByRecord(RuleContext& context)
{
    const auto outcome = recordedOutcome(context);
    if (!outcome)
        return false;
    auto& result = context.result;
    result.dataYear = context.input().plan.lastYear;
    result.value = outcome;
    context.addStep(Derivation::tr("Over the whole plan its own text records %1 (printed “%2”); "
                                   "target %3.")
                        .arg(context.withUnit(outcome->toString()), context.indicator().resultRaw,
                            context.targetText()));
    if (isOfOtherScope(context))
        return true;
    const double target = context.target().value->toDouble();
    result.completion = completionOf(context.target().kind, outcome->toDouble(), target);
    if (result.completion && isSum(context.target().kind))
        context.addStep(Derivation::tr("Completion: %1 ÷ %2 = %3%.")
                            .arg(outcome->toString(), context.target().value->toString(),
                                shown(*result.completion)));
    else if (result.completion)
        context.addStep(Derivation::tr("Completion by logarithm, ln of the change over the plan "
                                       "against ln of the one asked: %1%.")
                            .arg(shown(*result.completion)));
    const bool isMet = RuleContext::reaches(outcome->toDouble(), target);
    result.progress = isMet ? Progress::Achieved : Progress::Missed;
    result.outlook = isMet ? Outlook::Achieved : Outlook::Unlikely;
    context.addStep(isMet ? Derivation::tr("The target is met.")
                          : Derivation::tr("The last year is over and the target is not met."));
    context.addStep(Derivation::tr("Progress: %1.").arg(displayName(result.progress, true)));
    return true;
}

void addRecordStep(RuleContext& context)
{
    const auto& input = context.input();
    const auto& figures = context.figures();
    if (!figures.isEmpty() && isRecord(figures.last(), input.indicator))
        context.addStep(Derivation::tr("The figure of %1 is the plan's own record of how it ended.")
                            .arg(figures.last().period.year));
    if (input.indicator.resultRaw.isEmpty() || input.indicator.result
        || input.year < input.plan.lastYear)
        return;
    context.addStep(Derivation::tr("The plan's own record of %1 reads “%2”, which is no figure: it "
                                   "is kept as it stands, and nothing is guessed.")
                        .arg(input.plan.lastYear)
                        .arg(input.indicator.resultRaw));
}

} // namespace lantu
