#include "core/rules/raterules.h"

#include "core/rules/neededstep.h"
#include "core/rules/rulecontext.h"

#include <algorithm>
#include <cmath>

namespace lantu {

namespace {

/// Sum of ln(1 + rate) over figures in % a year.
double logGrowth(const QList<Observation>& rates)
{
    double sum = 0;
    for (const Observation& rate : rates)
        sum += std::log1p(rate.value.toDouble() / 100);
    return sum;
}

double meanRate(const QList<Observation>& rates)
{
    return 100 * std::expm1(logGrowth(rates) / static_cast<double>(rates.size()));
}

/// Rates are published with one decimal, so a mean is worth two: the verdict goes by what is
/// shown, and 7.00 % reaches 7 %.
double asShown(double rate)
{
    return fixedText(rate, 2).toDouble();
}

QString listed(const RuleContext& context, const QList<Observation>& rates)
{
    QStringList texts;
    for (const Observation& rate : rates)
        texts << context.named(rate);
    return texts.join(Derivation::tr("; "));
}

/// Rates of −100 % and less have no logarithm; nothing real falls that far.
bool isUsable(const QList<Observation>& rates)
{
    return std::all_of(rates.begin(), rates.end(),
        [](const Observation& rate) { return rate.value.toDouble() > -100; });
}

void setFinished(RuleContext& context, bool isMet)
{
    context.result.progress = isMet ? Progress::Achieved : Progress::Missed;
    context.result.outlook = isMet ? Outlook::Achieved : Outlook::Unlikely;
    context.addStep(isMet ? Derivation::tr("The target is met.")
                          : Derivation::tr("The last year is over and the target is not met."));
}

/// A finished plan with a year missing cannot be called met or missed.
void setUndecided(RuleContext& context)
{
    context.result.progress = Progress::NoData;
    context.clearGap();
    context.addStep(Derivation::tr("Years are missing: neither met nor missed can be said."));
}

/// What each year without a figure has to bring for a mean of `goal` % over the whole plan, chained
/// like the mean itself: ((1 + goal)^N ÷ ∏(1 + rate))^(1 ÷ years without) − 1, in %.
double neededRate(const RuleContext& context, double goal, const QList<Observation>& known)
{
    const double whole = context.yearsTotal() * std::log1p(goal / 100);
    const double open = context.yearsTotal() - static_cast<double>(known.size());
    return 100 * std::expm1((whole - logGrowth(known)) / open);
}

/// Figures of the context and of the reference for the years that both have.
struct Pairs {
    QList<Observation> own;
    QList<Observation> reference;
};

Pairs commonYears(const RuleContext& context)
{
    Pairs pairs;
    for (const Observation& own : context.figures()) {
        const auto& reference = context.input().reference;
        const auto found = std::find_if(reference.begin(), reference.end(),
            [&own](const Observation& other) { return other.period == own.period; });
        if (found == reference.end())
            continue;
        pairs.own << own;
        pairs.reference << *found;
    }
    return pairs;
}

/// Says for which years not both have a figure, where there are any.
void addYearsNotCommonStep(RuleContext& context, const Pairs& pairs)
{
    QStringList years;
    const int latest = context.latest().period.year;
    for (int year = context.input().plan.firstYear; year < latest; ++year) {
        const bool isThere = std::any_of(pairs.own.begin(), pairs.own.end(),
            [year](const Observation& figure) { return figure.period.year == year; });
        if (!isThere)
            years << QString::number(year);
    }
    if (!years.isEmpty())
        context.addStep(Derivation::tr("No figure for %1: judged on the years that are there.")
                            .arg(years.join(Derivation::tr(", "))));
}

bool areVerified(const QList<Observation>& figures)
{
    return std::all_of(figures.begin(), figures.end(),
        [](const Observation& figure) { return figure.isVerified(); });
}

/// The lowest mean rate that is in step with the reference's (基本同步).
double inStepFloor(const RuleContext& context, double reference)
{
    return reference - std::abs(reference) * context.rules().inStepBand / 100;
}

/// A fall may be all that is needed, but who falls faster so far does not get there.
Outlook rateOutlook(const RuleContext& context, double needed, double soFar)
{
    if (needed <= 0 && !RuleContext::reaches(soFar, needed))
        return Outlook::Unlikely;
    return context.classifyPace(needed, soFar);
}

/// A finished or running plan of which every year is in.
void judgeWholeSeries(RuleContext& context, double mean, double target)
{
    auto& result = context.result;
    const double done = logGrowth(context.figures());
    const double whole = context.yearsTotal() * std::log1p(target / 100);
    const bool isMet = RuleContext::reaches(mean, target);
    // Of no growth or a fall no share can be done.
    if (target > 0) {
        result.completion = 100 * done / whole;
        context.addStep(Derivation::tr(
            "Completion by logarithm: sum of ln(1 + rate) ÷ (%1 × ln(1 + %2%)) = %3%.")
                            .arg(context.yearsTotal())
                            .arg(context.target().value->toString(), shown(*result.completion)));
    }
    if (context.isFinished()) {
        setFinished(context, isMet);
        return;
    }
    if (result.completion)
        context.addRatioStep(*result.completion, result.timeProgress);
    result.progress = context.classify(rateRatio(context.rules(), mean, target, isMet));
    const double needed = neededRate(context, target, context.figures());
    addNeededStep(context, Pace::Amount, needed, mean);
    result.outlook = rateOutlook(context, needed, mean);
}

void addRelativeSteps(RuleContext& context, const Pairs& pairs, double own, double reference)
{
    context.addStep(Derivation::tr("Yearly rates: %1. %2: %3.")
                        .arg(listed(context, pairs.own), context.input().referenceName,
                            listed(context, pairs.reference)),
        idsOf(pairs.own) + idsOf(pairs.reference));
    context.addStep(
        Derivation::tr("Geometric means of the %1 years both have: %2% against %3%; the "
                       "target is “%4”.")
            .arg(pairs.own.size())
            .arg(shown(own), shown(reference), displayText(context.target())));
    if (context.target().comparator == Comparator::About)
        context.addStep(Derivation::tr("In step means at most %1% below the other rate: at least "
                                       "%2%.")
                            .arg(context.rules().inStepBand)
                            .arg(shown(inStepFloor(context, reference))));
    addYearsNotCommonStep(context, pairs);
}

} // namespace

bool keepsUp(const RuleContext& context, double own, double reference)
{
    if (context.target().comparator == Comparator::About)
        return RuleContext::reaches(own, inStepFloor(context, reference));
    return !RuleContext::reaches(reference, own);
}

double rateRatio(const RuleSet& rules, double mean, double goal, bool isMet)
{
    if (goal > 0)
        return std::log1p(mean / 100) / std::log1p(goal / 100);
    return isMet ? rules.onScheduleRatio : 0;
}

void judgeAnnualRate(RuleContext& context)
{
    auto& result = context.result;
    const auto& rates = context.figures();
    const double target = context.target().value->toDouble();
    if (!isUsable(rates) || target <= -100) {
        context.addStep(Derivation::tr("A yearly rate of −100% or less cannot be averaged."));
        return;
    }
    const double mean = asShown(meanRate(rates));
    context.addStep(Derivation::tr("Target: %1 a year on average. Yearly rates: %2.")
                        .arg(context.targetText(), listed(context, rates)),
        idsOf(rates));
    context.addStep(Derivation::tr("Geometric mean of %1 years: %2% a year against %3%.")
                        .arg(rates.size())
                        .arg(shown(mean), context.target().value->toString()));
    context.addMissingYearsStep();
    const bool isMet = RuleContext::reaches(mean, target);
    if (!isMet)
        context.setGap(target - meanRate(rates));
    if (context.missingYears().isEmpty()) {
        judgeWholeSeries(context, mean, target);
        return;
    }
    if (context.isFinished()) {
        setUndecided(context);
        return;
    }
    result.progress = context.classify(rateRatio(context.rules(), mean, target, isMet));
    const double needed = neededRate(context, target, rates);
    const int open = context.yearsTotal() - static_cast<int>(rates.size());
    addNeededInOpenYearsStep(context, open, needed, mean);
    result.outlook = rateOutlook(context, needed, mean);
}

void judgeRelativeRate(RuleContext& context)
{
    auto& result = context.result;
    const Pairs pairs = commonYears(context);
    if (pairs.own.isEmpty() || !isUsable(pairs.own) || !isUsable(pairs.reference)) {
        result.progress = Progress::NoData;
        context.addStep(Derivation::tr("To be measured against %1, of which there is no figure for "
                                       "the same years at the same price basis.")
                            .arg(context.input().referenceName),
            idsOf(context.figures()));
        return;
    }
    result.isVerified = areVerified(pairs.own) && areVerified(pairs.reference);
    const double own = meanRate(pairs.own);
    const double reference = meanRate(pairs.reference);
    addRelativeSteps(context, pairs, own, reference);
    const bool isMet = keepsUp(context, own, reference);
    if (!isMet)
        context.setGap(reference - own);
    const int open = context.yearsTotal() - static_cast<int>(pairs.own.size());
    if (context.isFinished()) {
        if (open == 0)
            setFinished(context, isMet);
        else
            setUndecided(context);
        return;
    }
    result.progress = context.classify(rateRatio(context.rules(), own, reference, isMet));
    if (result.progress == Progress::OnSchedule && !isMet)
        result.progress = Progress::SlightlyBehind; // "above" is not "equal"
    else if (isMet && result.progress != Progress::Ahead)
        result.progress = Progress::OnSchedule;
    const double needed = neededRate(context, reference, pairs.own);
    context.addStep(Derivation::tr("The reference is taken to go on at its mean."));
    if (open == context.yearsLeft())
        addNeededStep(context, Pace::Amount, needed, own);
    else
        addNeededInOpenYearsStep(context, open, needed, own);
    result.outlook = isMet ? Outlook::Likely : rateOutlook(context, needed, own);
}

} // namespace lantu
