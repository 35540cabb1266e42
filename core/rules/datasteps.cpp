#include "core/rules/datasteps.h"

#include "core/rules/rulecontext.h"

#include <algorithm>
#include <utility>

namespace lantu {

namespace {

/// Whether the indicator's own figures go on after `year`, and only what they are held against
/// does not.
bool hasFigureAfter(const RuleContext& context, int year)
{
    const auto& input = context.input();
    return std::any_of(input.observations.begin(), input.observations.end(),
        [&input, year](const Observation& figure) {
            return figure.period.isYear() && figure.period.year > year
                && figure.period.year <= input.year && input.plan.covers(figure.period.year);
        });
}

QString staleText(const RuleContext& context, int dataYear, const QString& years)
{
    const Progress progress = context.result.progress;
    if (progress == Progress::NoTarget)
        return Derivation::tr("No figure yet for %1.").arg(years);
    if (!hasFigureAfter(context, dataYear) && context.target().kind != TargetKind::Assigned)
        return Derivation::tr("No figure yet for %1: judged as at the end of %2.")
            .arg(years)
            .arg(dataYear);
    return context.target().kind == TargetKind::Assigned
        ? Derivation::tr("No assigned target or verdict of the superior yet for %1: judged as at "
                         "the end of %2.")
              .arg(years)
              .arg(dataYear)
        : Derivation::tr("No figure of %1 yet for %2: judged as at the end of %3.")
              .arg(context.input().referenceName, years)
              .arg(dataYear);
}

} // namespace

QString yearsText(int first, int last)
{
    return first == last ? QString::number(last)
                         : Derivation::tr("%1 to %2", "years").arg(first).arg(last);
}

void addAbsenceSteps(RuleContext& context, int firstYear)
{
    for (const Absence& absence : context.input().absences) {
        if (!absence.period.isYear() || absence.period.year < firstYear
            || absence.period.year > context.input().year
            || !context.input().plan.covers(absence.period.year))
            continue;
        context.addStep(absence.source.raw.isEmpty()
                ? Derivation::tr("%1: %2 (%3).", "year, reason, file")
                      .arg(absence.period.code(), displayName(absence.reason), absence.source.file)
                : Derivation::tr("%1: %2 (“%3”, %4).", "year, reason, words, file")
                      .arg(absence.period.code(), displayName(absence.reason), absence.source.raw,
                          absence.source.file));
    }
}

void putStaleYearStepFirst(RuleContext& context)
{
    auto& result = context.result;
    const int year = std::min(context.input().year, context.input().plan.lastYear);
    if (!result.dataYear || *result.dataYear >= year)
        return;
    const int first = *result.dataYear + 1;
    const QList<DerivationStep> steps = std::exchange(result.steps, {});
    context.addStep(staleText(context, *result.dataYear, yearsText(first, year)));
    addAbsenceSteps(context, first);
    result.steps += steps;
}

void addPracticeStep(RuleContext& context)
{
    const auto isSynthetic = [](const QList<Observation>& figures) {
        return std::any_of(figures.begin(), figures.end(),
            [](const Observation& figure) { return figure.isSynthetic(); });
    };
    const bool isRelative = context.target().kind == TargetKind::AnnualRateRelative;
    const auto revised = context.revisedBase();
    if (isSynthetic(context.figures()) || isSynthetic(context.input().partFigures)
        || (revised && revised->isSynthetic())
        || (isRelative && isSynthetic(context.input().reference)))
        context.addStep(Derivation::tr("Computed from practice data, not from real statistics."));
}

} // namespace lantu
