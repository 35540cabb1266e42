#pragma once

#include "core/plan/importbatch.h"
#include "core/store/audittrail.h"

namespace lantu {

/// Imported files: applying one, listing them, taking one back.
class ImportRepository
{
public:
    explicit ImportRepository(Database& database)
        : m_database(database)
    { }

    /// Stores a batch with all its values, and the taken ones as figures, in one transaction.
    /// Returns the batch's new id. A value that only repeats another of its file goes with that
    /// one. A figure that a value corrects is withdrawn. Conflict where a figure to be taken is on
    /// record meanwhile, or one that it restates or corrects is not any more.
    Result<QString> apply(const ImportBatch& batch, const ChangeStamp& stamp);

    /// Withdraws a batch and all figures that only it stated, in one transaction. A figure that one
    /// of them corrected comes back, if a source in force still states it. NotFound where
    /// there is no such batch, Conflict where it was taken back before.
    Result<> withdraw(const QString& planId, const QString& batchId, const ChangeStamp& stamp);

    /// Batches of a plan without their values, newest first.
    Result<QList<ImportBatch>> batches(const QString& planId);
    /// Every cell of a batch, in the order of the file.
    Result<QList<ImportValue>> values(const QString& planId, const QString& batchId);
    /// What batches in force have taken of a file with the same bytes.
    Result<QList<ImportValue>> takenBefore(const QString& planId, const QString& sha256);
    /// The plan a batch belongs to; empty where there is no such batch.
    Result<QString> planOfBatch(const QString& batchId);

private:
    Result<QString> nextId(const ChangeStamp& stamp);
    Result<> storeBatch(const ImportBatch& batch, const ChangeStamp& stamp);
    Result<> storeValue(const ImportBatch& batch, int position);
    /// Both return whether the value was taken indeed.
    Result<bool> takeValue(const ImportBatch& batch, int position, const ChangeStamp& stamp);
    Result<bool> takeRestatement(const ImportBatch& batch, int position);

    /// Withdraws the figure that a value corrects.
    Result<> withdrawCorrected(const ImportBatch& batch, int position, const ChangeStamp& stamp);

    Database& m_database;
};

} // namespace lantu
