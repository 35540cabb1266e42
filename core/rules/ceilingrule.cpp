#include "core/rules/ceilingrule.h"

#include "core/rules/levelrules.h"
#include "core/rules/rulecontext.h"

#include <algorithm>

namespace lantu {

namespace {

double mean(const QList<Observation>& figures)
{
    double sum = 0;
    for (const Observation& figure : figures)
        sum += figure.value.toDouble();
    return sum / static_cast<double>(figures.size());
}

/// Of a mean above the ceiling: whether the years left can still bring it within, which they hardly
/// do where each of them had to be lower than any so far.
Outlook outlookOverPeriod(RuleContext& context)
{
    const auto& figures = context.figures();
    const double open = context.yearsTotal() - static_cast<double>(figures.size());
    const double sum = mean(figures) * static_cast<double>(figures.size());
    const double allowed = (targetLevel(context) * context.yearsTotal() - sum) / open;
    const auto lowest = std::min_element(figures.begin(), figures.end(),
        [](const Observation& a, const Observation& b) { return a.value < b.value; });
    context.addStep(Derivation::tr("For a mean within the ceiling the years left may have %1 each "
                                   "at most; the lowest so far is %2.")
                        .arg(shown(allowed), lowest->value.toString()));
    return allowed < lowest->value.toDouble() ? Outlook::Unlikely : Outlook::NeedsEffort;
}

/// Whether the mean of the period keeps under a ceiling that the base kept; the latest year, where
/// it says otherwise, is named and decides only about the outlook.
void judgePeriod(RuleContext& context, double value, double average)
{
    const bool isWithin = meetsLevel(context, average);
    const bool isLatestWithin = meetsLevel(context, value);
    if (isLatestWithin == isWithin) {
        judgeHeld(context, isWithin);
        return;
    }
    setHeld(context, isWithin);
    if (!context.isFinished())
        context.result.outlook = isWithin ? Outlook::NeedsEffort : outlookOverPeriod(context);
    context.addStep(isWithin
            ? Derivation::tr("The latest year is above the ceiling, the mean of the period is "
                             "within it: the period counts.")
            : Derivation::tr("The latest year is within the ceiling, the mean of the period is "
                             "above it: the period counts."));
}

} // namespace

void judgeCeiling(RuleContext& context)
{
    // The mean over the period is one of whole years.
    const bool isWhole = context.latest().period.isYear();
    if (!isWhole || !context.base() || !meetsLevel(context, context.base()->toDouble())) {
        judgeLevel(context);
        return;
    }
    addInputsStep(context);
    const double value = context.latest().value.toDouble();
    const double target = targetLevel(context);
    const double average = mean(context.figures());
    context.addStep(Derivation::tr("Room under the ceiling: %1 − %2 = %3; mean of the plan's years "
                                   "so far %4.")
                        .arg(context.target().value->toString(), context.latest().value.toString(),
                            shown(target - value), shown(average)),
        idsOf(context.figures()));
    context.addMissingYearsStep();
    if (!meetsLevel(context, average))
        noteGap(context, average);
    judgePeriod(context, value, average);
}

} // namespace lantu
