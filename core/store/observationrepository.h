#pragma once

#include "core/plan/observation.h"
#include "core/store/audittrail.h"

#include <QHash>

namespace lantu {

/// Figures with the places that state them, and reasons for their absence.
class ObservationRepository
{
public:
    explicit ObservationRepository(Database& database)
        : m_database(database)
    { }

    /// Figures in force of a plan, or of one indicator, by indicator, period and order of entry,
    /// each with its sources in force.
    Result<QList<Observation>> observations(const QString& planId, const QString& indicatorId = {});
    Result<QList<Absence>> absences(const QString& planId);

    /// The id of the figure in force with the same indicator, period, vintage and value; empty
    /// where there is none.
    Result<QString> idInForce(const Observation& observation);
    Result<bool> isInForce(const QString& planId, const QString& observationId);

    /// Adds a figure with its first source. Part of the caller's transaction.
    Result<> add(const Observation& observation, const ChangeStamp& stamp);
    /// Adds one more source to a figure, with the vintage and scope that this source states. Part
    /// of the caller's transaction.
    Result<> addSource(const QString& planId, const QString& observationId,
        const ObservationSource& source, VintageStatus status = VintageStatus::Unstated,
        const QString& scope = {});
    Result<> addAbsence(const Absence& absence);

    /// Withdraws one figure, whatever states it; `why` goes on the audit trail. False where it is
    /// not in force any more. Part of the caller's transaction.
    Result<bool> withdraw(const QString& planId, const QString& observationId,
        const QJsonObject& why, const ChangeStamp& stamp);
    /// Puts a figure that was withdrawn for being wrong back in force. False where no source in
    /// force states it any more. One that says the same and is in force meanwhile stands for it.
    /// Part of the caller's transaction.
    Result<bool> restore(
        const QString& planId, const QString& observationId, const ChangeStamp& stamp);

    /// Withdraws all that came with a batch: its sources, the figures that have none left, its
    /// absences. Part of the caller's transaction. Returns the ids of the withdrawn figures.
    Result<QStringList> withdrawBatch(
        const QString& planId, const QString& batchId, const ChangeStamp& stamp);

private:
    /// The figure, in force or not, without its sources; empty where there is none.
    Result<QList<Observation>> byId(const QString& planId, const QString& observationId);
    /// Sets a figure's state from in force to withdrawn or back; false where it was so already.
    Result<bool> setWithdrawn(const Observation& observation, bool isWithdrawn,
        const QJsonObject& why, const ChangeStamp& stamp);
    /// Puts the sources in force into `observations` and lets them decide vintage and scope.
    Result<> addSources(
        QList<Observation>& observations, const QString& planId, const QString& indicatorId);

    Database& m_database;
};

} // namespace lantu
