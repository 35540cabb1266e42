#include "core/rules/keeprule.h"

#include "core/rules/levelrules.h"
#include "core/rules/rulecontext.h"

#include <algorithm>

namespace lantu {

namespace {

QStringList earlierMisses(const RuleContext& context, const Decimal& target, int decimals)
{
    QStringList years;
    for (const Observation& figure : context.figures())
        if (figure.period != context.latest().period && figure.value.rounded(decimals) < target)
            years << figure.period.code();
    return years;
}

} // namespace

void judgeKeep(RuleContext& context)
{
    addInputsStep(context);
    const Decimal target = *context.target().value;
    // The printed base was rounded like the target; whole numbers get one decimal more, since 41.5
    // is not 42 to anybody.
    const int decimals = std::max(1, target.decimals());
    const Decimal latest = context.latest().value.rounded(decimals);
    const bool isHeld = latest >= target;
    if (!isHeld)
        context.setGap(target.toDouble() - context.latest().value.toDouble());
    context.addStep(Derivation::tr("To be kept every year, compared at %1 decimals: %2 against %3.")
                        .arg(decimals)
                        .arg(latest.toString(), target.toString()));
    const QStringList fallen = earlierMisses(context, target, decimals);
    if (!fallen.isEmpty())
        context.addStep(
            Derivation::tr("It was not kept in %1.").arg(fallen.join(Derivation::tr(", "))));
    setHeld(context, isHeld);
    if (!isHeld && !context.latest().period.isYear())
        context.addStep(Derivation::tr("Not kept at that date."));
    else
        context.addStep(
            isHeld ? Derivation::tr("Kept: as expected.") : Derivation::tr("Not kept."));
}

} // namespace lantu
