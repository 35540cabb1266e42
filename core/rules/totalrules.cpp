#include "core/rules/totalrules.h"

#include "core/rules/neededstep.h"
#include "core/rules/rulecontext.h"

#include <cmath>

namespace lantu {

namespace {

QString joined(const QList<Observation>& figures, const QString& separator)
{
    QStringList texts;
    for (const Observation& figure : figures)
        texts << figure.value.toString();
    return texts.join(separator);
}

void addFiguresStep(RuleContext& context)
{
    QStringList texts;
    for (const Observation& figure : context.figures())
        texts << context.named(figure);
    context.addStep(Derivation::tr("Target over the plan: %1. Yearly figures: %2.")
                        .arg(context.targetText(), texts.join(Derivation::tr("; "))),
        idsOf(context.figures()));
    context.addMissingYearsStep();
}

/// Share of the plan's time that the figures at hand stand for, in %.
double coveredTime(const RuleContext& context)
{
    return 100.0 * static_cast<double>(context.figures().size()) / context.yearsTotal();
}

/// Years of the plan without a figure: the ones to come, and gaps.
int yearsOpen(const RuleContext& context)
{
    return context.yearsTotal() - static_cast<int>(context.figures().size());
}

/// A share of nothing is no number.
bool isWithoutAmount(RuleContext& context)
{
    if (context.target().value->toDouble() > 0)
        return false;
    context.addStep(Derivation::tr("Of a total of zero or less no share can be done."));
    return true;
}

void setReached(RuleContext& context)
{
    context.result.progress = Progress::Achieved;
    context.result.outlook = Outlook::Achieved;
    context.addStep(Derivation::tr("The target is met."));
}

/// Verdict for a sum that is not reached yet; `needed` in each year without a figure.
void judgeOpen(RuleContext& context, double completion, double needed, double soFar)
{
    auto& result = context.result;
    const bool isComplete = context.missingYears().isEmpty();
    const double time = coveredTime(context);
    result.timeProgress = time;
    if (context.isFinished() && isComplete) {
        result.progress = Progress::Missed;
        result.outlook = Outlook::Unlikely;
        context.addStep(Derivation::tr("The last year is over and the target is not met."));
        return;
    }
    if (context.isFinished()) {
        result.progress = Progress::NoData;
        context.clearGap(); // what the missing years brought is not known to be nothing
        context.addStep(
            Derivation::tr("The years that are there do not reach the target, and years are "
                           "missing: neither met nor missed can be said."));
        return;
    }
    if (isComplete)
        context.addRatioStep(completion, time);
    else
        context.addStep(Derivation::tr("Time the figures stand for: %1%. Completion to time: "
                                       "%2 ÷ %1 = %3.")
                            .arg(shown(time), shown(completion), shown(completion / time)));
    result.progress = context.classify(completion / time);
    if (isComplete)
        addNeededStep(context, Pace::Amount, needed, soFar);
    else
        addNeededInOpenYearsStep(context, yearsOpen(context), needed, soFar);
    result.outlook = context.classifyPace(needed, soFar);
}

} // namespace

void judgeTotal(RuleContext& context)
{
    addFiguresStep(context);
    if (isWithoutAmount(context))
        return;
    const double target = context.target().value->toDouble();
    double sum = 0;
    for (const Observation& figure : context.figures())
        sum += figure.value.toDouble();
    context.setGap(target - sum);
    const double completion = 100 * sum / target;
    context.result.completion = completion;
    // A single figure is its own sum.
    if (context.figures().size() > 1)
        context.addStep(
            Derivation::tr("Sum: %1 = %2.")
                .arg(joined(context.figures(), QStringLiteral(" + ")), shownExactly(sum)));
    context.addStep(Derivation::tr("Completion: %1 ÷ %2 = %3%.")
                        .arg(shownExactly(sum), context.target().value->toString(),
                            shownBeside(completion, 100)));
    const bool isAbout = context.target().comparator == Comparator::About;
    const double least = isAbout ? target * (1 - context.rules().aboutBand / 100) : target;
    if (isAbout)
        context.addStep(Derivation::tr("“About” means within %1% of the target: from %2.")
                            .arg(context.rules().aboutBand)
                            .arg(shown(least)));
    if (RuleContext::reaches(sum, least)) {
        context.clearGap();
        setReached(context);
        return;
    }
    const double soFar = sum / static_cast<double>(context.figures().size());
    const int open = yearsOpen(context);
    const double needed = open > 0 ? (target - sum) / open : 0;
    judgeOpen(context, completion, needed, soFar);
}

void judgeTotalReduction(RuleContext& context)
{
    addFiguresStep(context);
    if (isWithoutAmount(context))
        return;
    const double target = context.target().value->toDouble() / 100;
    double factor = 1;
    QStringList terms;
    for (const Observation& figure : context.figures()) {
        factor *= 1 - figure.value.toDouble() / 100;
        const Decimal& size = figure.value;
        terms << (size.isNegative() ? Derivation::tr("(1 + %1%)").arg(size.negated().toString())
                                    : Derivation::tr("(1 − %1%)").arg(size.toString()));
    }
    if (factor <= 0 || target >= 1) {
        context.addStep(Derivation::tr("A reduction of 100% or more cannot be chained."));
        return;
    }
    context.setGap(100 * (target - (1 - factor)));
    const double completion = 100 * std::log(factor) / std::log(1 - target);
    context.result.completion = completion;
    const QString change = factor > 1
        ? Derivation::tr("a rise of %1%").arg(shown(100 * (factor - 1)))
        : Derivation::tr("a reduction of %1%").arg(shown(100 * (1 - factor)));
    context.addStep(Derivation::tr("Chained: %1 = %2, %3. Completion: ln %2 ÷ ln(1 − %4%) = %5%.")
                        .arg(terms.join(QStringLiteral(" × ")), fixedText(factor, 4), change,
                            context.target().value->toString(), shown(completion)));
    if (RuleContext::reaches(1 - factor, target)) {
        setReached(context);
        return;
    }
    const double count = static_cast<double>(context.figures().size());
    const double soFar = 100 * (1 - std::pow(factor, 1 / count));
    const int open = yearsOpen(context);
    const double needed = open > 0 ? 100 * (1 - std::pow((1 - target) / factor, 1.0 / open)) : 0;
    judgeOpen(context, completion, needed, soFar);
}

} // namespace lantu
