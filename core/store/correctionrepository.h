#pragma once

#include "core/store/audittrail.h"

#include <QStringList>

namespace lantu {

/// A figure on record that was mistyped or misread, and the batch that brought the right one.
struct Correction {
    QString planId;
    QString batchId;
    QString wrongId; ///< the figure that is withdrawn
    /// The figure that takes its place; empty where none does (there is no number after all, or the
    /// right one was on record already).
    QString rightId;
    QString reason;

    bool operator==(const Correction&) const = default;
};

/// Corrections of figures. Which figure took whose place stands on the audit trail, where a batch
/// that is taken back finds what it has to bring back. Part of the caller's transaction throughout.
class CorrectionRepository
{
public:
    explicit CorrectionRepository(Database& database)
        : m_database(database)
    { }

    /// Withdraws the wrong figure. False where it is not in force any more.
    Result<bool> apply(const Correction& correction, const ChangeStamp& stamp);

    /// After a batch was withdrawn and with it the figures `withdrawn`: brings back what they had
    /// taken the place of, where a source in force still states it.
    Result<> undo(const QString& planId, const QString& batchId, const QStringList& withdrawn,
        const ChangeStamp& stamp);

private:
    Result<QList<Correction>> ofBatch(const QString& planId, const QString& batchId);
    /// Brings a figure back; where nothing states it any more, the one that it had corrected.
    Result<> restore(const QString& planId, const QString& observationId, const ChangeStamp& stamp);

    Database& m_database;
};

/// The batch that a figure came with, as its id says.
QString batchOf(const QString& observationId);

} // namespace lantu
