#include "core/rules/assess.h"

#include "core/rules/datasteps.h"
#include "core/rules/interimtest.h"
#include "core/rules/judging.h"
#include "core/rules/otherbasisstep.h"
#include "core/rules/recordrule.h"
#include "core/rules/rulecontext.h"
#include "core/rules/verdictname.h"
#include "core/rules/yearlytest.h"

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// A promise of which the text does not say by when.
void addUndatedSteps(RuleContext& context)
{
    context.addStep(Derivation::tr("The text names no year for it: the plan's last, %1, is taken.")
                        .arg(context.input().plan.lastYear));
    if (!context.indicator().note.isEmpty())
        context.addStep(Derivation::tr("About the reading: %1").arg(context.indicator().note));
}

/// A person's word over the verdict, kept apart from it.
void addJudgement(RuleContext& context)
{
    for (const Judgement& judgement : context.input().judgements) {
        if (judgement.year != context.input().year)
            continue;
        context.result.judgement = judgement;
        const auto progress = progressFromCode(judgement.progress);
        const bool isOver = context.input().year >= context.input().plan.lastYear;
        context.addStep(Derivation::tr("Judgement by %1 (%2): %3. Reason: %4. The computed verdict "
                                       "stays beside it.",
            "person, date, verdict, reason")
                            .arg(judgement.person, judgement.date.left(10),
                                progress ? displayName(*progress, isOver) : judgement.progress,
                                judgement.reason));
    }
}

void addConclusion(RuleContext& context)
{
    const QString progress = progressName(context.result, context.input().plan);
    // Of a plan that is over there is no outlook left.
    if (context.isFinished())
        context.addStep(Derivation::tr("Progress: %1.").arg(progress));
    else
        context.addStep(Derivation::tr("Progress: %1; outlook: %2.")
                            .arg(progress, displayName(context.result.outlook)));
    addRecordStep(context);
    if (context.indicator().priceBasis.startsWith(u"constant-"_s)
        || context.indicator().priceBasis == u"comparable"_s)
        context.addStep(
            Derivation::tr("The target is set at comparable or constant prices: make sure "
                           "that the figures are too."));
    const auto& tests = context.result.yearlyTests;
    const bool hasAssigned = std::any_of(tests.begin(), tests.end(),
        [](const YearlyTest& test) { return test.target.origin == TargetOrigin::Assigned; });
    if (context.target().alsoAssigned && !hasAssigned)
        context.addStep(Derivation::tr("Besides, a yearly target is assigned from above; it has "
                                       "not been entered yet."));
    if (!context.result.isVerified)
        context.addStep(Derivation::tr("A figure used here is unverified: only a repost or an "
                                       "encyclopedia was seen."));
}

} // namespace

Assessment assess(const AssessmentInput& input, const RuleSet& rules)
{
    RuleContext context(input, rules);
    if (input.indicator.isCommitment && input.indicator.dueYear == 0)
        addUndatedSteps(context);
    const bool canJudge = judgeWholeYears(context);
    addYearlyTests(context);
    if (canJudge) {
        addConclusion(context);
        addOtherBasisStep(context, rules);
    }
    addInterimTest(context);
    addPracticeStep(context);
    putStaleYearStepFirst(context);
    addJudgement(context);
    return context.result;
}

} // namespace lantu
