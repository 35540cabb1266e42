#include "core/rules/interimsteps.h"

#include "core/rules/rulecontext.h"
#include "core/rules/yearlytest.h"

#include <algorithm>
#include <cmath>

namespace lantu {

namespace {

QString aheadText(double difference)
{
    const QString points = shown(std::abs(difference));
    return difference < 0 ? Derivation::tr("%1 percentage points behind").arg(points)
                          : Derivation::tr("%1 percentage points ahead").arg(points);
}

/// The target of the part's own year with a number, if one was entered.
const YearlyTarget* targetOfYear(const RuleContext& context, const Observation& part)
{
    const auto& targets = context.input().yearlyTargets;
    const auto own = std::find_if(targets.begin(), targets.end(), [&part](const YearlyTarget& one) {
        return one.year == part.period.year && one.value && !one.value->isZero();
    });
    return own == targets.end() ? nullptr : &*own;
}

QString changeSince(const RuleContext& context, double was, double change)
{
    const Indicator& indicator = context.indicator();
    if (indicator.unit.dimension == Dimension::Percent || was <= 0)
        return context.differenceWithUnit(change);
    const QString rate = indicator.priceBasis == QStringLiteral("current")
        ? Derivation::tr("%1% at current prices, which is no real growth")
        : Derivation::tr("%1%");
    return rate.arg(shown(100 * change / was));
}

} // namespace

const Observation* figureOf(const QList<Observation>& figures, const Period& period)
{
    const auto found = std::find_if(figures.begin(), figures.end(),
        [&period](const Observation& one) { return one.period == period; });
    return found == figures.end() ? nullptr : &*found;
}

bool judgeAgainstYear(RuleContext& context, const Observation& part, InterimTest& test)
{
    const YearlyTarget* own = targetOfYear(context, part);
    if (!own)
        return false;
    test.timeProgress = 100.0 * part.period.lastMonth() / 12;
    test.completion = 100 * part.value.toDouble() / own->value->toDouble();
    context.addStep(Derivation::tr("Of the year's target (%1): %2 ÷ %3 = %4%; of the year %5% is "
                                   "gone: %6.",
        "document, figures")
                        .arg(own->document, part.value.toString(), own->value->toString(),
                            shown(*test.completion), shown(test.timeProgress),
                            aheadText(*test.completion - test.timeProgress)));
    return true;
}

void addYearsTargetStep(RuleContext& context, const Observation& part)
{
    const YearlyTarget* own = targetOfYear(context, part);
    if (!own)
        return;
    const bool isReached = meetsYearlyTarget(context.indicator(), *own, part.value);
    const QString text = isReached
        ? Derivation::tr("The year's target %1 (%2): reached at that date.", "target, document")
        : Derivation::tr(
            "The year's target %1 (%2): not reached at that date.", "target, document");
    context.addStep(text.arg(yearlyTargetText(context, *own), own->document));
}

bool addSameMonthsStep(RuleContext& context, const Observation& part)
{
    Period before = part.period;
    --before.year;
    const Observation* earlier = figureOf(context.input().partFigures, before);
    if (!earlier)
        return false;
    const QString named = context.named(*earlier);
    if (earlier->status != part.status) {
        context.addStep(
            Derivation::tr("%1: of another vintage, so no change is computed.").arg(named),
            {earlier->id});
        return true;
    }
    if (!isInPlansScope(*earlier, context.indicator())) {
        context.addStep(
            Derivation::tr("%1: of another scope, so no change is computed.").arg(named),
            {earlier->id});
        return true;
    }
    const double was = earlier->value.toDouble();
    context.addStep(Derivation::tr("The same months of the year before, %1: a change of %2.")
                        .arg(named, changeSince(context, was, part.value.toDouble() - was)),
        {earlier->id, part.id});
    return true;
}

} // namespace lantu
