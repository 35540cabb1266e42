#include "core/rules/projectionstep.h"

#include "core/plan/watchedcommitment.h"
#include "core/rules/rulecontext.h"

namespace lantu {

namespace {

QString endText(const RuleContext& context, const Projection& projection)
{
    const QString end = context.withUnit(shown(projection.end));
    switch (context.target().kind) {
    case TargetKind::AnnualRateMin:
    case TargetKind::AnnualRateRelative:
        return Derivation::tr("At the pace so far: %1 a year on average over the plan.").arg(end);
    case TargetKind::Total:
    case TargetKind::TotalPoints:
    case TargetKind::TotalReduction:
        return Derivation::tr("At the pace so far: %1 over the plan.").arg(end);
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
    return Derivation::tr("At the pace so far: %1 at the end of %2.")
        .arg(end)
        .arg(context.input().plan.lastYear);
}

QString basisText(const Projection& projection)
{
    return projection.years == projection.changes
        ? Derivation::tr("%1 changes").arg(projection.changes)
        : Derivation::tr("%1 changes over %2 years").arg(projection.changes).arg(projection.years);
}

} // namespace

void addProjection(RuleContext& context)
{
    // Over ten years a few changes say nothing.
    if (!isForHorizon(context.indicator(), context.input().plan))
        context.result.projection = project(context.input());
    const auto& projection = context.result.projection;
    if (!projection)
        return;
    context.addStep(endText(context, *projection));
    const QString low = shown(projection->low);
    const QString high = shown(projection->high);
    if (low != high)
        context.addStep(Derivation::tr("In %1% of cases between %2 and %3 (random walk with drift, "
                                       "%4).")
                            .arg(ProjectionShare)
                            .arg(low, high, basisText(*projection)));
    else if (!projection->isCut)
        context.addStep(Derivation::tr("The yearly changes are all but the same, so that no spread "
                                       "can be told from them."));
    if (projection->isCut)
        context.addStep(Derivation::tr("Values beyond what is possible were put to the limit."));
}

} // namespace lantu
