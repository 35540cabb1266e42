#pragma once

#include "core/plan/yearlytarget.h"
#include "core/store/audittrail.h"

namespace lantu {

/// Targets of single years. Of an indicator, year and origin one is in force; what it replaced, and
/// what was taken back, stays as withdrawn.
class YearlyTargetRepository
{
public:
    explicit YearlyTargetRepository(Database& database)
        : m_database(database)
    { }

    /// Stores `target` in place of the one in force, with its audit entries, as part of the
    /// caller's transaction; its id is set here. The one in force must still be of
    /// `target.rowVersion` (0 where there was none), else Conflict.
    Result<> store(const YearlyTarget& target, const ChangeStamp& stamp);
    /// Takes the one in force back. NotFound where there is none with this id.
    Result<> withdraw(const QString& planId, const QString& id, const ChangeStamp& stamp);
    /// Those in force, by indicator, year and origin.
    Result<QList<YearlyTarget>> targets(const QString& planId);

private:
    Result<QString> newId(const YearlyTarget& target);
    Result<> insert(const YearlyTarget& target, const ChangeStamp& stamp);
    Result<> setWithdrawn(const YearlyTarget& target, const ChangeStamp& stamp);

    Database& m_database;
};

} // namespace lantu
