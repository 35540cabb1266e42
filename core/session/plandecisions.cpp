#include "core/session/plandecisions.h"

#include "core/store/agencyrepository.h"
#include "core/store/database.h"
#include "core/store/judgementrepository.h"
#include "core/store/yearlytargetrepository.h"

namespace lantu {

PlanDecisions::PlanDecisions(
    Database& database, std::function<ChangeStamp()> stamp, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_stamp(std::move(stamp))
{ }

Result<> PlanDecisions::inTransaction(
    const QString& planId, const std::function<Result<>()>& change)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    if (auto done = change(); !done)
        return done;
    if (auto committed = (*transaction)->commit(); !committed)
        return committed;
    Q_EMIT changed(planId);
    return {};
}

Result<QList<YearlyTarget>> PlanDecisions::yearlyTargets(const QString& planId)
{
    return YearlyTargetRepository(m_database).targets(planId);
}

Result<> PlanDecisions::setYearlyTargets(const QString& planId, const QList<YearlyTarget>& targets)
{
    for (const YearlyTarget& target : targets)
        if (target.document.trimmed().isEmpty())
            return failure(Error::Kind::Invalid,
                tr("The target of %1 for %2 names no document. Say where it stands; nothing was "
                   "changed.")
                    .arg(target.indicatorId)
                    .arg(target.year));
    return inTransaction(planId, [&]() -> Result<> {
        YearlyTargetRepository repository(m_database);
        for (const YearlyTarget& target : targets)
            if (auto stored = repository.store(target, m_stamp()); !stored)
                return stored;
        return {};
    });
}

Result<> PlanDecisions::withdrawYearlyTarget(const QString& planId, const QString& id)
{
    return inTransaction(
        planId, [&] { return YearlyTargetRepository(m_database).withdraw(planId, id, m_stamp()); });
}

Result<QList<Judgement>> PlanDecisions::judgements(const QString& planId)
{
    return JudgementRepository(m_database).judgements(planId);
}

Result<> PlanDecisions::judge(const Judgement& judgement)
{
    if (judgement.reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid,
            tr("A judgement over the computed verdict needs its reason; nothing was changed."));
    return inTransaction(judgement.planId,
        [&] { return JudgementRepository(m_database).store(judgement, m_stamp()); });
}

Result<> PlanDecisions::withdrawJudgement(const QString& planId, const QString& id)
{
    return inTransaction(
        planId, [&] { return JudgementRepository(m_database).withdraw(planId, id, m_stamp()); });
}

Result<QList<Agency>> PlanDecisions::agencies(const QString& planId)
{
    return AgencyRepository(m_database).agencies(planId);
}

Result<> PlanDecisions::setLeadAgency(
    const QString& planId, const QStringList& indicatorIds, const QString& agencyName)
{
    return inTransaction(planId, [&]() -> Result<> {
        AgencyRepository repository(m_database);
        for (const QString& id : indicatorIds)
            if (auto set = repository.setLead(planId, id, agencyName.trimmed(), m_stamp()); !set)
                return set;
        return {};
    });
}

} // namespace lantu
