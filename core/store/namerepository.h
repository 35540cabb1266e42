#pragma once

#include "core/plan/indicator.h"
#include "core/store/audittrail.h"

namespace lantu {

/// What people teach about names. Nothing is deleted: what is taken back stays as withdrawn.
class NameRepository
{
public:
    explicit NameRepository(Database& database)
        : m_database(database)
    { }

    /// Stores another name of an indicator, in one transaction with its audit entry; a rejection of
    /// the same spelling is withdrawn with it.
    Result<> remember(const QString& planId, const IndicatorAlias& alias, const ChangeStamp& stamp);
    /// Withdraws a taught name. NotFound where there is none in force.
    Result<> forget(const QString& planId, const IndicatorAlias& alias, const ChangeStamp& stamp);

    /// Stores that a name never means an indicator; a taught name of the same spelling is withdrawn
    /// with it.
    Result<> reject(
        const QString& planId, const NameRejection& rejection, const ChangeStamp& stamp);
    /// Withdraws a rejection. NotFound where there is none in force.
    Result<> forgetRejection(
        const QString& planId, const NameRejection& rejection, const ChangeStamp& stamp);

    /// Rejections in force, by indicator and name.
    Result<QList<NameRejection>> rejections(const QString& planId);

private:
    /// Each returns whether anything was in force.
    Result<bool> withdrawAlias(const QString& planId, const QString& indicatorId,
        const QString& alias, const ChangeStamp& stamp);
    Result<bool> withdrawRejection(const QString& planId, const QString& indicatorId,
        const QString& name, const ChangeStamp& stamp);
    Result<> record(const QString& planId, const QString& action, const QString& entity,
        const QString& indicatorId, const QString& name, const ChangeStamp& stamp);

    Database& m_database;
};

} // namespace lantu
