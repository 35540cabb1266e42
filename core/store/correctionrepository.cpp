#include "core/store/correctionrepository.h"

#include "core/store/observationrepository.h"

namespace lantu {

using namespace Qt::StringLiterals;

Result<bool> CorrectionRepository::apply(const Correction& correction, const ChangeStamp& stamp)
{
    const auto withdrawn =
        ObservationRepository(m_database)
            .withdraw(correction.planId, correction.wrongId,
                {{u"reason"_s, correction.reason}, {u"corrected_by"_s, correction.batchId}}, stamp);
    if (!withdrawn || !*withdrawn)
        return withdrawn;
    const AuditEntry entry{{}, correction.planId, {}, {}, u"correct"_s, u"import_batch"_s,
        correction.batchId, {{u"observation"_s, correction.wrongId}},
        {{u"observation"_s, correction.rightId}, {u"reason"_s, correction.reason}}};
    if (auto recorded = AuditTrail(m_database).record(entry, stamp); !recorded)
        return Unexpected{recorded.error()};
    return true;
}

Result<> CorrectionRepository::undo(const QString& planId, const QString& batchId,
    const QStringList& withdrawn, const ChangeStamp& stamp)
{
    // A right figure that another document states too outlives its own batch; what it corrected
    // comes back only when it goes itself.
    QStringList batches{batchId};
    for (const QString& id : withdrawn)
        batches << batchOf(id);
    batches.removeDuplicates();
    for (const QString& batch : std::as_const(batches)) {
        const auto corrections = ofBatch(planId, batch);
        if (!corrections)
            return Unexpected{corrections.error()};
        for (const Correction& correction : *corrections) {
            const bool isUndone = correction.rightId.isEmpty()
                ? batch == batchId
                : withdrawn.contains(correction.rightId);
            if (!isUndone)
                continue;
            if (auto restored = restore(planId, correction.wrongId, stamp); !restored)
                return restored;
        }
    }
    return {};
}

Result<QList<Correction>> CorrectionRepository::ofBatch(
    const QString& planId, const QString& batchId)
{
    const auto entries = AuditTrail(m_database).entriesOf(planId, u"import_batch"_s, batchId);
    if (!entries)
        return Unexpected{entries.error()};
    QList<Correction> corrections;
    for (const AuditEntry& entry : *entries)
        if (entry.action == u"correct"_s)
            corrections << Correction{planId, batchId, entry.before[u"observation"_s].toString(),
                entry.after[u"observation"_s].toString(), entry.after[u"reason"_s].toString()};
    return corrections;
}

Result<> CorrectionRepository::restore(
    const QString& planId, const QString& observationId, const ChangeStamp& stamp)
{
    const auto restored = ObservationRepository(m_database).restore(planId, observationId, stamp);
    if (!restored)
        return Unexpected{restored.error()};
    if (*restored)
        return {};
    const auto earlier = ofBatch(planId, batchOf(observationId));
    if (!earlier)
        return Unexpected{earlier.error()};
    for (const Correction& correction : *earlier)
        if (correction.rightId == observationId)
            return restore(planId, correction.wrongId, stamp);
    return {};
}

QString batchOf(const QString& observationId)
{
    // b20260302-001-0004 came with b20260302-001.
    return observationId.section(u'-', 0, 1);
}

} // namespace lantu
