#include "core/session/assessmentinputs.h"

#include "core/plan/planrecord.h"
#include "core/session/plandecisions.h"
#include "core/store/observationrepository.h"
#include "core/store/planrepository.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace lantu {

namespace {

template <typename T>
QList<T> ofIndicator(const QList<T>& all, const QString& indicatorId)
{
    QList<T> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
        [&indicatorId](const T& one) { return one.indicatorId == indicatorId; });
    return own;
}

} // namespace

Result<QList<AssessmentInput>> assessmentInputsOf(Database& database, PlanDecisions& decisions,
    const QList<Indicator>& rows, const AssessmentInput& blank)
{
    const Plan& plan = blank.plan;
    ObservationRepository figures(database);
    const auto references = PlanRepository(database).references(plan.id);
    const auto all = figures.observations(plan.id);
    const auto targets = decisions.yearlyTargets(plan.id);
    const auto judgements = decisions.judgements(plan.id);
    const auto reasons = figures.absences(plan.id);
    for (const Error* error : {references ? nullptr : &references.error(),
             all ? nullptr : &all.error(), targets ? nullptr : &targets.error(),
             judgements ? nullptr : &judgements.error(), reasons ? nullptr : &reasons.error()})
        if (error)
            return Unexpected{*error};
    QHash<QString, QList<Observation>> byIndicator;
    for (const Observation& observation : *all)
        byIndicator[observation.indicatorId].append(observation);
    QHash<QString, QString> names;
    for (const QList<Indicator>& list : {rows, *references})
        for (const Indicator& indicator : list)
            names.insert(indicator.id, indicator.displayName());
    QList<AssessmentInput> inputs;
    for (const Indicator& indicator : rows) {
        const QString& reference = indicator.target.referenceId;
        const QList<Observation> own = byIndicator.value(indicator.seriesId());
        AssessmentInput input = blank;
        input.indicator = indicator;
        // A promise for the horizon has its own time to go.
        input.plan.lastYear = std::max(plan.lastYear, indicator.dueYear);
        input.observations = currentVintages(wholeYears(withRecord(plan, indicator, own)));
        input.reference = currentVintages(wholeYears(byIndicator.value(reference)));
        input.partFigures = currentVintages(partsOfYears(own));
        input.partReference = currentVintages(partsOfYears(byIndicator.value(reference)));
        input.referenceName = names.value(reference);
        input.yearlyTargets = ofIndicator(*targets, indicator.id);
        input.judgements = ofIndicator(*judgements, indicator.id);
        input.absences = ofIndicator(*reasons, indicator.seriesId());
        inputs.append(input);
    }
    return inputs;
}

} // namespace lantu
