#include "core/rules/otherbasisstep.h"

#include "core/rules/judging.h"
#include "core/rules/rulecontext.h"
#include "core/rules/verdictname.h"

namespace lantu {

void addOtherBasisStep(RuleContext& context, const RuleSet& rules)
{
    const auto revised = context.revisedBase();
    const auto printed = context.indicator().base.value;
    if (!revised || !printed || *printed == revised->value || !context.result.completion)
        return;
    const bool isRevised = context.input().basis == Basis::Revised;
    AssessmentInput other = context.input();
    other.basis = isRevised ? Basis::Printed : Basis::Revised;
    RuleContext judged(other, rules);
    judgeWholeYears(judged);
    const Assessment& again = judged.result;
    if (!again.completion)
        return;
    const bool isSame =
        again.progress == context.result.progress && again.outlook == context.result.outlook;
    const QString verdict = isSame
        ? Derivation::tr("the verdict is the same")
        : Derivation::tr("the verdict becomes %1; outlook: %2")
              .arg(progressName(again, other.plan), displayName(again.outlook));
    const QString text = isRevised
        ? Derivation::tr("On the printed base %1 the completion is %2%; %3.")
        : Derivation::tr("On the revised base %1 the completion is %2%; %3.");
    const Decimal base = isRevised ? *printed : revised->value;
    context.addStep(text.arg(context.withUnit(base.toString()), shown(*again.completion), verdict),
        {revised->id});
}

} // namespace lantu
