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

    /// Withdraws all that came with a batch: its sources, the figures that have none left, its
    /// absences. Part of the caller's transaction. Returns the ids of the withdrawn figures.
    Result<QStringList> withdrawBatch(
        const QString& planId, const QString& batchId, const ChangeStamp& stamp);

private:
    /// Puts the sources in force into `observations` and lets them decide vintage and scope.
    Result<> addSources(
        QList<Observation>& observations, const QString& planId, const QString& indicatorId);

    Database& m_database;
};

} // namespace lantu
