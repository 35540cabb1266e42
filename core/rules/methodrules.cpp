#include "core/rules/methodrules.h"

#include "core/rules/ceilingrule.h"
#include "core/rules/levelrules.h"
#include "core/rules/methodverdict.h"
#include "core/rules/rulecontext.h"

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

QString fallbackText(const RuleSet& rules)
{
    return Derivation::tr("%1, version %2", "rule set")
        .arg(rules.fallbackName, rules.fallbackVersion);
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
    const MethodVerdict verdict = verdictByMethod(context);
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
