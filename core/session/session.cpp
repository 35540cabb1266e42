#include "core/session/session.h"

#include "core/plan/planrecord.h"
#include "core/session/importremainder.h"
#include "core/session/integrity.h"
#include "core/session/nameteacher.h"
#include "core/session/plandecisions.h"
#include "core/session/planrules.h"
#include "core/store/importrepository.h"
#include "core/store/observationrepository.h"
#include "core/store/planrepository.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace lantu {

using namespace Qt::StringLiterals;

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

Result<std::unique_ptr<Session>> Session::open(
    const QString& location, const QString& person, Clock clock, DatabasePurpose purpose)
{
    auto database = Database::open(location);
    if (!database)
        return Unexpected{database.error()};
    std::unique_ptr<Session> session(
        new Session(std::move(*database), person, std::move(clock), purpose));
    if (auto settled = settlePurpose(*session->m_database, purpose, session->stamp()); !settled)
        return Unexpected{settled.error()};
    const auto plans = session->plans();
    if (!plans)
        return Unexpected{plans.error()};
    session->m_isNew = plans->isEmpty();
    if (auto loaded = session->loadBuiltInPlans(); !loaded)
        return Unexpected{loaded.error()};
    return session;
}

Session::Session(
    std::unique_ptr<Database> database, QString person, Clock clock, DatabasePurpose purpose)
    : m_database(std::move(database))
    , m_person(std::move(person))
    , m_clock(std::move(clock))
    , m_purpose(purpose)
    , m_decisions(new PlanDecisions(
          *m_database, [this] { return stamp(); }, this))
    , m_rules(new PlanRules(
          *m_database, [this] { return stamp(); }, this))
{ }

Session::~Session() = default;

ChangeStamp Session::stamp() const
{
    return {m_person, m_clock()};
}

Result<> Session::loadBuiltInPlans()
{
    PlanRepository repository(*m_database);
    for (const QString& folder : builtInPlanFolders()) {
        const auto package = readPlanPackage(folder);
        if (!package)
            return Unexpected{package.error()};
        if (auto loaded = repository.load(*package, stamp()); !loaded)
            return loaded;
    }
    return {};
}

Result<QList<Plan>> Session::plans()
{
    return PlanRepository(*m_database).plans();
}

Result<Plan> Session::plan(const QString& id)
{
    const auto known = plans();
    if (!known)
        return Unexpected{known.error()};
    QStringList ids;
    for (const Plan& plan : *known) {
        if (plan.id == id || (id.isEmpty() && plan.isCurrent))
            return plan;
        ids << plan.id;
    }
    return failure(Error::Kind::NotFound,
        tr("There is no plan “%1”. Known plans: %2.").arg(id, ids.join(u", "_s)));
}

Result<QList<OutlineNode>> Session::outline(const QString& planId)
{
    return PlanRepository(*m_database).outline(planId);
}

Result<QList<Indicator>> Session::indicators(const QString& planId)
{
    return PlanRepository(*m_database).indicators(planId);
}

Result<QStringList> Session::indicatorsOfAgency(const QString& planId, const QString& agency)
{
    return PlanRepository(*m_database).indicatorsOfAgency(planId, agency);
}

Result<Indicator> Session::indicator(const QString& id)
{
    const auto known = plans();
    if (!known)
        return Unexpected{known.error()};
    for (const Plan& plan : *known) {
        const auto list = indicators(plan.id);
        if (!list)
            return Unexpected{list.error()};
        for (const Indicator& indicator : *list)
            if (indicator.id == id)
                return indicator;
    }
    return failure(Error::Kind::NotFound,
        tr("There is no indicator “%1”. “lantu indicators” lists them all.").arg(id));
}

Result<QList<Observation>> Session::observations(const QString& planId, const QString& indicatorId)
{
    return ObservationRepository(*m_database).observations(planId, indicatorId);
}

Result<QList<Absence>> Session::absences(const QString& planId)
{
    return ObservationRepository(*m_database).absences(planId);
}

Result<QList<ImportBatch>> Session::batches(const QString& planId)
{
    return ImportRepository(*m_database).batches(planId);
}

Result<QList<ImportValue>> Session::batchValues(const QString& planId, const QString& batchId)
{
    return ImportRepository(*m_database).values(planId, batchId);
}

Result<QList<AuditEntry>> Session::auditTrail(const QString& planId)
{
    return AuditTrail(*m_database).entries(planId);
}

Result<QList<AssessmentInput>> Session::assessmentInputs(const Plan& plan, int year, Basis basis)
{
    const auto rows = indicators(plan.id);
    const auto references = PlanRepository(*m_database).references(plan.id);
    const auto all = observations(plan.id);
    const auto targets = m_decisions->yearlyTargets(plan.id);
    const auto judgements = m_decisions->judgements(plan.id);
    const auto reasons = absences(plan.id);
    for (const Error* error :
        {rows ? nullptr : &rows.error(), references ? nullptr : &references.error(),
            all ? nullptr : &all.error(), targets ? nullptr : &targets.error(),
            judgements ? nullptr : &judgements.error(), reasons ? nullptr : &reasons.error()})
        if (error)
            return Unexpected{*error};
    QHash<QString, QList<Observation>> byIndicator;
    for (const Observation& observation : *all)
        byIndicator[observation.indicatorId].append(observation);
    QHash<QString, QString> names;
    for (const QList<Indicator>& list : {*rows, *references})
        for (const Indicator& indicator : list)
            names.insert(indicator.id, indicator.displayName());
    QList<AssessmentInput> inputs;
    for (const Indicator& indicator : *rows) {
        const QString& reference = indicator.target.referenceId;
        AssessmentInput input{plan, indicator,
            currentVintages(
                wholeYears(withRecord(plan, indicator, byIndicator.value(indicator.id)))),
            currentVintages(wholeYears(byIndicator.value(reference))), names.value(reference), year,
            basis};
        input.yearlyTargets = ofIndicator(*targets, indicator.id);
        input.judgements = ofIndicator(*judgements, indicator.id);
        input.absences = ofIndicator(*reasons, indicator.id);
        inputs.append(input);
    }
    return inputs;
}

Result<ImportKnowledge> Session::importKnowledge(const Plan& plan)
{
    PlanRepository repository(*m_database);
    const auto rows = repository.indicators(plan.id);
    const auto references = repository.references(plan.id);
    const auto aliases = repository.aliases(plan.id);
    const auto rejections = NameRepository(*m_database).rejections(plan.id);
    const auto known = observations(plan.id);
    for (const Error* error : {rows ? nullptr : &rows.error(),
             references ? nullptr : &references.error(), aliases ? nullptr : &aliases.error(),
             rejections ? nullptr : &rejections.error(), known ? nullptr : &known.error()})
        if (error)
            return Unexpected{*error};
    return ImportKnowledge{plan, *rows + *references, *aliases, *known, *rejections};
}

Result<> Session::rememberAlias(
    const QString& planId, const QString& indicatorId, const QString& alias)
{
    return teach(planId, indicatorId, alias, &NameTeacher::remember);
}

Result<> Session::forgetAlias(
    const QString& planId, const QString& indicatorId, const QString& alias)
{
    return teach(planId, indicatorId, alias, &NameTeacher::forget);
}

Result<> Session::rejectName(const QString& planId, const QString& indicatorId, const QString& name)
{
    return teach(planId, indicatorId, name, &NameTeacher::reject);
}

Result<> Session::forgetRejection(
    const QString& planId, const QString& indicatorId, const QString& name)
{
    return teach(planId, indicatorId, name, &NameTeacher::forgetRejection);
}

Result<> Session::teach(
    const QString& planId, const QString& indicatorId, const QString& name, Teaching teaching)
{
    const auto taught = plan(planId);
    if (!taught)
        return Unexpected{taught.error()};
    const auto knowledge = importKnowledge(*taught);
    if (!knowledge)
        return Unexpected{knowledge.error()};
    NameRepository names(*m_database);
    NameTeacher teacher(names, *knowledge);
    if (auto done = (teacher.*teaching)(indicatorId, name, stamp()); !done)
        return done;
    Q_EMIT namesChanged(planId);
    return {};
}

Result<QString> Session::applyImport(const ImportBatch& batch)
{
    ImportRepository repository(*m_database);
    const auto before = repository.takenBefore(batch.planId, batch.sha256);
    if (!before)
        return Unexpected{before.error()};
    const auto rest = importRemainder(batch, *before);
    if (!rest)
        return QString();
    auto id = repository.apply(*rest, stamp());
    if (!id)
        return id;
    Q_EMIT batchesChanged(batch.planId);
    Q_EMIT observationsChanged(batch.planId);
    return id;
}

Result<> Session::undoImport(const QString& batchId)
{
    ImportRepository repository(*m_database);
    const auto planId = repository.planOfBatch(batchId);
    if (!planId)
        return Unexpected{planId.error()};
    if (planId->isEmpty())
        return failure(Error::Kind::NotFound,
            tr("There is no import “%1”; nothing was changed.").arg(batchId));
    if (auto withdrawn = repository.withdraw(*planId, batchId, stamp()); !withdrawn)
        return withdrawn;
    Q_EMIT batchesChanged(*planId);
    Q_EMIT observationsChanged(*planId);
    return {};
}

Result<QStringList> Session::verify()
{
    return checkIntegrity(*m_database);
}

} // namespace lantu
