#pragma once

#include "core/plan/judgement.h"
#include "core/store/audittrail.h"

namespace lantu {

/// What people say over computed verdicts (研判). For an indicator and year one is in force; the
/// others stay as withdrawn.
class JudgementRepository
{
public:
    explicit JudgementRepository(Database& database)
        : m_database(database)
    { }

    /// Stores `judgement` in place of the one in force, as part of the caller's transaction; id,
    /// person and date are set here. The one in force must still be of `judgement.rowVersion`
    /// (0 where there was none), else Conflict.
    Result<> store(const Judgement& judgement, const ChangeStamp& stamp);
    /// Takes the one in force back. NotFound where there is none with this id.
    Result<> withdraw(const QString& planId, const QString& id, const ChangeStamp& stamp);
    /// Those in force, by indicator and year.
    Result<QList<Judgement>> judgements(const QString& planId);

private:
    Result<QString> newId(const Judgement& judgement);
    Result<> insert(const Judgement& judgement, const ChangeStamp& stamp);
    Result<> setWithdrawn(const Judgement& judgement, const ChangeStamp& stamp);

    Database& m_database;
};

} // namespace lantu
