#include "core/rules/aboutrule.h"

#include "core/rules/neededstep.h"
#include "core/rules/rulecontext.h"

#include <cmath>

namespace lantu {

namespace {

struct Band {
    double low = 0;
    double high = 0;

    [[nodiscard]] bool contains(double value) const
    {
        return RuleContext::reaches(value, low) && RuleContext::reaches(high, value);
    }
};

Band bandOf(const RuleContext& context)
{
    const double target = context.target().value->toDouble();
    const double width = std::abs(target) * context.rules().aboutBand / 100;
    return {target - width, target + width};
}

void addBandStep(RuleContext& context, const Band& band)
{
    const auto base = context.base();
    const QString from = base ? context.withUnit(base->toString()) : Derivation::tr("none");
    context.addStep(
        Derivation::tr("Base %1, target %2; %3. “About” means within %4% of the target: %5 to %6.")
            .arg(from, context.targetText(), context.named(context.latest()))
            .arg(context.rules().aboutBand)
            .arg(shown(band.low), shown(band.high)),
        {context.latest().id});
}

void setClass(RuleContext& context, Progress progress, Outlook outlook, const QString& why)
{
    context.result.progress = progress;
    context.result.outlook = outlook;
    context.addStep(why);
}

void judgeWithin(RuleContext& context, bool wasWithin)
{
    if (wasWithin && !context.isFinished())
        setClass(context, Progress::OnSchedule, Outlook::Likely,
            Derivation::tr("The base already met the target; it is held: as expected."));
    else
        setClass(
            context, Progress::Achieved, Outlook::Achieved, Derivation::tr("The target is met."));
}

void judgeOnTheWay(RuleContext& context, double base, double value)
{
    const double target = context.target().value->toDouble();
    const double distance = target - base;
    const double completion = 100 * (value - base) / distance;
    auto& result = context.result;
    result.completion = completion;
    context.addStep(Derivation::tr("Completion: (%1 − %2) ÷ (%3 − %2) = %4 ÷ %5 = %6%.")
                        .arg(context.latest().value.toString(), context.base()->toString(),
                            context.target().value->toString(), shown(value - base),
                            shown(distance), shown(completion)));
    context.addRatioStep(completion, result.timeProgress);
    result.progress = context.classify(completion / result.timeProgress);
    const double needed = (target - value) / context.yearsLeft();
    const double soFar = (value - base) / context.yearsGone();
    addNeededStep(context, Pace::Change, needed, soFar);
    const double sign = distance < 0 ? -1 : 1;
    result.outlook = context.classifyPace(sign * needed, sign * soFar);
}

} // namespace

void judgeAbout(RuleContext& context)
{
    const Band band = bandOf(context);
    const double value = context.latest().value.toDouble();
    addBandStep(context, band);
    const auto base = context.base();
    const bool wasWithin = base && band.contains(base->toDouble());
    if (band.contains(value)) {
        judgeWithin(context, wasWithin);
    } else if (context.isFinished()) {
        setClass(context, Progress::Missed, Outlook::Unlikely,
            Derivation::tr("The last year is over and the target is not met."));
    } else if (!base) {
        setClass(context, Progress::NoData, Outlook::Unknown,
            Derivation::tr("The target is not met yet. Without a base no schedule can be "
                           "drawn: enter the figure of %1.")
                .arg(context.input().plan.baseYear));
    } else if (wasWithin) {
        setClass(context, Progress::Behind, Outlook::NeedsEffort,
            Derivation::tr("The base already met the target; over the period it is not held."));
    } else if ((base->toDouble() < band.low) == (value > band.high)) {
        setClass(context, Progress::Behind, Outlook::NeedsEffort,
            Derivation::tr("The value has gone past the far end of the band."));
    } else {
        judgeOnTheWay(context, base->toDouble(), value);
    }
}

} // namespace lantu
