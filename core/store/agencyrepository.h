#pragma once

#include "core/plan/agency.h"
#include "core/store/audittrail.h"

namespace lantu {

/// Who answers for what (牵头单位). The plan's text names none, so people enter them.
class AgencyRepository
{
public:
    explicit AgencyRepository(Database& database)
        : m_database(database)
    { }

    /// Makes the agency of that name answer for an indicator, as part of the caller's transaction;
    /// it is added where it is new, and an empty name takes the lead away. NotFound where the plan
    /// has no such indicator.
    Result<> setLead(const QString& planId, const QString& indicatorId, const QString& name,
        const ChangeStamp& stamp);
    /// All agencies of a plan, by id.
    Result<QList<Agency>> agencies(const QString& planId);

private:
    Result<QString> idOf(const QString& planId, const QString& name, const ChangeStamp& stamp);
    Result<QString> leadOf(const QString& planId, const QString& indicatorId);

    Database& m_database;
};

} // namespace lantu
