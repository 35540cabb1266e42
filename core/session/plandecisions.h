#pragma once

#include "core/plan/agency.h"
#include "core/plan/judgement.h"
#include "core/plan/yearlytarget.h"
#include "core/store/audittrail.h"

#include <QObject>

#include <functional>

namespace lantu {

/// What people decide about a plan's indicators besides entering figures: targets of single years,
/// judgements over computed verdicts, who leads what. Part of a Session, which owns it; each call
/// is one transaction with its audit entries.
class PlanDecisions final : public QObject
{
    Q_OBJECT

public:
    PlanDecisions(Database& database, std::function<ChangeStamp()> stamp, QObject* parent);

    Result<QList<YearlyTarget>> yearlyTargets(const QString& planId);
    /// Stores targets all or none; see YearlyTargetRepository::store for what is refused.
    Result<> setYearlyTargets(const QString& planId, const QList<YearlyTarget>& targets);
    Result<> withdrawYearlyTarget(const QString& planId, const QString& id);

    Result<QList<Judgement>> judgements(const QString& planId);
    /// Stores a person's verdict. Invalid where its reason is blank.
    Result<> judge(const Judgement& judgement);
    Result<> withdrawJudgement(const QString& planId, const QString& id);

    Result<QList<Agency>> agencies(const QString& planId);
    /// An empty name takes the lead away.
    Result<> setLeadAgency(
        const QString& planId, const QStringList& indicatorIds, const QString& agencyName);

Q_SIGNALS:
    void changed(const QString& planId);

private:
    Result<> inTransaction(const QString& planId, const std::function<Result<>()>& change);

    Database& m_database;
    std::function<ChangeStamp()> m_stamp;
};

} // namespace lantu
