#include "core/session/session.h"

#include "core/plan/plancontent.h"
#include "core/plan/text/plantext.h"
#include "core/plan/watchedcommitment.h"
#include "core/session/assessmentinputs.h"
#include "core/session/importremainder.h"
#include "core/session/integrity.h"
#include "core/session/nameteacher.h"
#include "core/session/plandecisions.h"
#include "core/session/planrules.h"
#include "core/store/importrepository.h"
#include "core/store/observationrepository.h"
#include "core/store/planrepository.h"
#include "core/store/plantextrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace lantu {

using namespace Qt::StringLiterals;

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
        auto package = readPlanPackage(folder);
        if (!package)
            return Unexpected{package.error()};
        const auto isLoaded = repository.hasLoaded(package->plan);
        if (!isLoaded)
            return Unexpected{isLoaded.error()};
        if (*isLoaded)
            continue;
        const auto content = readPlanContent(folder, *package);
        if (!content)
            return Unexpected{content.error()};
        package->commitments = watchedCommitments(content->commitments, package->plan);
        const auto text = readPlanText(folder, *package);
        if (!text)
            return Unexpected{text.error()};
        if (auto loaded = repository.load(*package, stamp(), *text); !loaded)
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

Result<QList<TextParagraph>> Session::planText(const QString& planId)
{
    return PlanTextRepository(*m_database).paragraphs(planId);
}

Result<QList<Indicator>> Session::indicators(const QString& planId)
{
    return PlanRepository(*m_database).indicators(planId);
}

Result<QList<Indicator>> Session::commitments(const QString& planId)
{
    return PlanRepository(*m_database).commitments(planId);
}

Result<QList<IndicatorAlias>> Session::aliases(const QString& planId)
{
    return PlanRepository(*m_database).aliases(planId);
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
    if (!rows)
        return Unexpected{rows.error()};
    return assessmentInputsOf(
        *m_database, *m_decisions, *rows, {plan, {}, {}, {}, {}, year, basis});
}

Result<QList<AssessmentInput>> Session::commitmentInputs(const Plan& plan, int year, Basis basis)
{
    const auto rows = commitments(plan.id);
    if (!rows)
        return Unexpected{rows.error()};
    return assessmentInputsOf(
        *m_database, *m_decisions, *rows, {plan, {}, {}, {}, {}, year, basis});
}

Result<int> Session::latestDataYear(const Plan& plan)
{
    const auto promises = PlanRepository(*m_database).commitmentIds(plan.id);
    const auto all = observations(plan.id);
    for (const Error* error :
        {promises ? nullptr : &promises.error(), all ? nullptr : &all.error()})
        if (error)
            return Unexpected{*error};
    const QSet<QString> others(promises->begin(), promises->end());
    QList<Observation> own;
    std::copy_if(all->begin(), all->end(), std::back_inserter(own),
        [&others](const Observation& one) { return !others.contains(one.indicatorId); });
    return lantu::latestDataYear(plan, own);
}

Result<ImportKnowledge> Session::importKnowledge(const Plan& plan)
{
    PlanRepository repository(*m_database);
    const auto rows = repository.indicators(plan.id);
    const auto references = repository.references(plan.id);
    const auto promises = repository.commitments(plan.id);
    const auto aliases = repository.aliases(plan.id);
    const auto rejections = NameRepository(*m_database).rejections(plan.id);
    const auto known = observations(plan.id);
    for (const Error* error :
        {rows ? nullptr : &rows.error(), references ? nullptr : &references.error(),
            promises ? nullptr : &promises.error(), aliases ? nullptr : &aliases.error(),
            rejections ? nullptr : &rejections.error(), known ? nullptr : &known.error()})
        if (error)
            return Unexpected{*error};
    ImportKnowledge knowledge{plan, *rows + *references, *aliases, *known, *rejections};
    // Those judged by a row's figures have none of their own.
    std::copy_if(promises->begin(), promises->end(), std::back_inserter(knowledge.indicators),
        [](const Indicator& promise) { return promise.seriesId() == promise.id; });
    return knowledge;
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
