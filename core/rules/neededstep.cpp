#include "core/rules/neededstep.h"

#include "core/rules/rulecontext.h"

#include <cmath>

namespace lantu {

namespace {

QString averageText(const RuleContext& context, double soFar)
{
    return Derivation::tr("%1 a year on average").arg(context.withUnit(shown(soFar)));
}

} // namespace

void setNeeded(RuleContext& context, Pace pace, double needed, std::optional<double> rate)
{
    context.result.needed = needed;
    if (pace == Pace::Amount) {
        context.result.neededText =
            Derivation::tr("%1 in each year").arg(context.withUnit(shown(needed, Rounding::Up)));
        return;
    }
    context.result.neededText = context.changeText(needed, Rounding::AwayFromZero);
    // The growth rate of a percentage would only confuse.
    if (!rate || context.indicator().unit.dimension == Dimension::Percent)
        return;
    const QString size = shown(std::abs(*rate), Rounding::AwayFromZero);
    context.result.neededText = *rate < 0
        ? Derivation::tr("%1 (a fall of %2% a year)").arg(context.result.neededText, size)
        : Derivation::tr("%1 (a growth of %2% a year)").arg(context.result.neededText, size);
}

void addNeededStep(
    RuleContext& context, Pace pace, double needed, double soFar, std::optional<double> rate)
{
    if (context.isFinished())
        return;
    setNeeded(context, pace, needed, rate);
    const Period& until = context.latest().period;
    if (!until.isYear()) {
        const double rest = needed * context.yearsLeft();
        context.addStep(Derivation::tr("Still to go by the end of %1: %2.", "part of a year")
                            .arg(context.input().plan.lastYear)
                            .arg(context.differenceWithUnit(std::abs(rest))));
        return;
    }
    context.addStep(
        Derivation::tr("Years left from the end of %1: %2. Needed: %3; so far %4.")
            .arg(until.year)
            .arg(context.yearsLeft())
            .arg(context.result.neededText,
                pace == Pace::Change ? context.changeText(soFar) : averageText(context, soFar)));
}

void addNeededInOpenYearsStep(RuleContext& context, int open, double needed, double soFar)
{
    context.result.needed = needed;
    context.result.neededText = Derivation::tr("%1 in each of the %2 years without a figure")
                                    .arg(context.withUnit(shown(needed, Rounding::Up)))
                                    .arg(open);
    context.addStep(Derivation::tr("Needed: %1; so far %2.")
                        .arg(context.result.neededText, averageText(context, soFar)));
}

std::optional<double> rateBetween(double value, double target, double years)
{
    if (value <= 0 || target <= 0)
        return std::nullopt;
    return 100 * (std::pow(target / value, 1 / years) - 1);
}

} // namespace lantu
