#include "core/store/importrepository.h"

#include "core/store/correctionrepository.h"
#include "core/store/database.h"
#include "core/store/observationrepository.h"
#include "core/store/rows.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ImportRepository)
};

ImportValue valueFrom(const QSqlQuery& row)
{
    ImportValue value;
    value.sheet = text(row, u"sheet"_s);
    value.cell = text(row, u"cell"_s);
    value.raw = text(row, u"raw"_s);
    value.name = text(row, u"name"_s);
    value.indicatorId = text(row, u"indicator_id"_s);
    value.period = Period::parse(text(row, u"period"_s));
    value.value = decimal(row, u"value"_s);
    value.unit = text(row, u"unit"_s);
    value.status = vintageStatusFromCode(text(row, u"status"_s)).value_or(VintageStatus::Unstated);
    value.action = importActionFromCode(text(row, u"action"_s)).value_or(ImportAction::Unmatched);
    value.reason = text(row, u"reason"_s);
    value.isTaken = flag(row, u"is_taken"_s);
    return value;
}

ObservationSource sourceOf(const ImportBatch& batch, const ImportValue& value)
{
    return {batch.id, batch.file, value.sheet, value.cell, value.raw, value.rawUnit,
        value.sourceTitle, value.sourceUrl, value.sourceQuote, value.isVerified};
}

Observation observationOf(const ImportBatch& batch, int position)
{
    const ImportValue& value = batch.values[position];
    return {batch.id + u'-' + QString::number(position + 1).rightJustified(4, u'0'), batch.planId,
        value.indicatorId, *value.period, *value.value, value.status, value.scope, value.note,
        {sourceOf(batch, value)}};
}

/// Since the preview another desk has entered or taken back the same figure.
Unexpected changedMeanwhile(const ImportBatch& batch)
{
    return failure(Error::Kind::Conflict,
        Messages::tr("%1 was changed by somebody else since the preview: nothing was taken, "
                     "please preview again.")
            .arg(batch.file));
}

Result<bool> succeeded(const Result<>& outcome)
{
    if (!outcome)
        return Unexpected{outcome.error()};
    return true;
}

} // namespace

Result<QString> ImportRepository::apply(const ImportBatch& batch, const ChangeStamp& stamp)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    const auto id = nextId(stamp);
    if (!id)
        return id;
    ImportBatch stored = batch;
    stored.id = *id;
    if (auto done = storeBatch(stored, stamp); !done)
        return Unexpected{done.error()};
    for (int position = 0; position < stored.values.size(); ++position) {
        ImportValue& value = stored.values[position];
        if (value.isTaken) {
            const auto taken = takeValue(stored, position, stamp);
            if (!taken)
                return Unexpected{taken.error()};
            value.isTaken = *taken;
        }
        if (auto done = storeValue(stored, position); !done)
            return Unexpected{done.error()};
    }
    if (auto committed = (*transaction)->commit(); !committed)
        return Unexpected{committed.error()};
    return *id;
}

Result<QString> ImportRepository::nextId(const ChangeStamp& stamp)
{
    // Counted over all plans, so that an id alone says which import is meant.
    const QString prefix = u'b' + stamp.at.toUTC().toString(u"yyyyMMdd-"_s);
    auto query = m_database.run(u"SELECT COUNT(*) FROM import_batch WHERE id LIKE :prefix"_s,
        {{u"prefix"_s, QString(prefix + u'%')}});
    if (!query)
        return Unexpected{query.error()};
    const int count = query->next() ? query->value(0).toInt() : 0;
    return prefix + QString::number(count + 1).rightJustified(3, u'0');
}

Result<> ImportRepository::storeBatch(const ImportBatch& batch, const ChangeStamp& stamp)
{
    auto inserted = m_database.run(uR"(
        INSERT INTO import_batch (plan_id, id, file, sha256, imported_at, imported_by)
        VALUES (:plan, :id, :file, :sha256, :at, :person))"_s,
        {{u"plan"_s, batch.planId}, {u"id"_s, batch.id}, {u"file"_s, batch.file},
            {u"sha256"_s, batch.sha256}, {u"at"_s, stamp.atText()}, {u"person"_s, stamp.person}});
    if (!inserted)
        return Unexpected{inserted.error()};
    QJsonObject after{{u"file"_s, batch.file}, {u"sha256"_s, batch.sha256}};
    if (batch.isByHand)
        after.insert(u"by_hand"_s, true);
    return AuditTrail(m_database)
        .record(
            {{}, batch.planId, {}, {}, u"import"_s, u"import_batch"_s, batch.id, {}, after}, stamp);
}

Result<> ImportRepository::storeValue(const ImportBatch& batch, int position)
{
    const ImportValue& value = batch.values[position];
    return done(m_database.run(uR"(
        INSERT INTO import_value (plan_id, batch_id, position, sheet, cell, raw, name, indicator_id,
            period, value, unit, status, action, reason, is_taken)
        VALUES (:plan, :batch, :position, :sheet, :cell, :raw, :name, :indicator, :period, :value,
            :unit, :status, :action, :reason, :is_taken))"_s,
        {{u"plan"_s, batch.planId}, {u"batch"_s, batch.id}, {u"position"_s, position},
            {u"sheet"_s, value.sheet}, {u"cell"_s, value.cell}, {u"raw"_s, value.raw},
            {u"name"_s, value.name}, {u"indicator"_s, value.indicatorId},
            {u"period"_s, value.period ? value.period->code() : QString()},
            {u"value"_s, nullable(value.value)}, {u"unit"_s, value.unit},
            {u"status"_s, toCode(value.status)}, {u"action"_s, toCode(value.action)},
            {u"reason"_s, value.reason}, {u"is_taken"_s, value.isTaken ? 1 : 0}}));
}

Result<bool> ImportRepository::takeValue(
    const ImportBatch& batch, int position, const ChangeStamp& stamp)
{
    ObservationRepository observations(m_database);
    const ImportValue& value = batch.values[position];
    if (!value.correctionOf.isEmpty())
        if (auto withdrawn = withdrawCorrected(batch, position, stamp); !withdrawn)
            return Unexpected{withdrawn.error()};
    if (value.action == ImportAction::Absent)
        return succeeded(observations.addAbsence({batch.planId, value.indicatorId, *value.period,
            value.absence.value_or(AbsenceReason::NotReported), sourceOf(batch, value)}));
    if (value.action == ImportAction::Same)
        return takeRestatement(batch, position);
    const Observation observation = observationOf(batch, position);
    const auto known = observations.idInForce(observation);
    if (!known)
        return Unexpected{known.error()};
    if (!known->isEmpty())
        return changedMeanwhile(batch);
    return succeeded(observations.add(observation, stamp));
}

Result<> ImportRepository::withdrawCorrected(
    const ImportBatch& batch, int position, const ChangeStamp& stamp)
{
    const ImportValue& value = batch.values[position];
    const bool isFigure =
        value.action != ImportAction::Absent && value.action != ImportAction::Same;
    const auto withdrawn =
        CorrectionRepository(m_database)
            .apply({batch.planId, batch.id, value.correctionOf,
                       isFigure ? observationOf(batch, position).id : QString(), value.note},
                stamp);
    if (!withdrawn)
        return Unexpected{withdrawn.error()};
    if (!*withdrawn)
        return changedMeanwhile(batch);
    return {};
}

Result<bool> ImportRepository::takeRestatement(const ImportBatch& batch, int position)
{
    ObservationRepository observations(m_database);
    const ImportValue& value = batch.values[position];
    QString knownId = value.knownObservationId;
    if (knownId.isEmpty()) {
        // The file states a figure twice; where the first was not taken, nor is this one.
        const auto first = observations.idInForce(observationOf(batch, position));
        if (!first)
            return Unexpected{first.error()};
        if (first->isEmpty())
            return false;
        knownId = *first;
    }
    const auto isInForce = observations.isInForce(batch.planId, knownId);
    if (!isInForce)
        return isInForce;
    if (!*isInForce)
        return changedMeanwhile(batch);
    return succeeded(observations.addSource(
        batch.planId, knownId, sourceOf(batch, value), value.status, value.scope));
}

Result<> ImportRepository::withdraw(
    const QString& planId, const QString& batchId, const ChangeStamp& stamp)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    auto updated = m_database.run(uR"(
        UPDATE import_batch SET is_withdrawn = 1, withdrawn_at = :at, withdrawn_by = :person,
            row_version = row_version + 1
        WHERE plan_id = :plan AND id = :batch AND is_withdrawn = 0)"_s,
        {{u"plan"_s, planId}, {u"batch"_s, batchId}, {u"at"_s, stamp.atText()},
            {u"person"_s, stamp.person}});
    if (!updated)
        return Unexpected{updated.error()};
    if (updated->numRowsAffected() == 0) {
        const auto plan = planOfBatch(batchId);
        if (plan && *plan == planId)
            return failure(Error::Kind::Conflict,
                Messages::tr("Batch %1 was taken back before; nothing was changed.").arg(batchId));
        return failure(Error::Kind::NotFound,
            Messages::tr("There is no batch %1 in plan %2.").arg(batchId, planId));
    }
    const auto withdrawn = ObservationRepository(m_database).withdrawBatch(planId, batchId, stamp);
    if (!withdrawn)
        return Unexpected{withdrawn.error()};
    if (auto restored = CorrectionRepository(m_database).undo(planId, batchId, *withdrawn, stamp);
        !restored)
        return restored;
    const AuditEntry entry{{}, planId, {}, {}, u"undo"_s, u"import_batch"_s, batchId,
        {{u"observations"_s, static_cast<int>(withdrawn->size())}}, {}};
    if (auto recorded = AuditTrail(m_database).record(entry, stamp); !recorded)
        return recorded;
    return (*transaction)->commit();
}

Result<QList<ImportBatch>> ImportRepository::batches(const QString& planId)
{
    auto query = m_database.run(uR"(
        SELECT b.id, b.file, b.sha256, b.imported_at, b.imported_by, b.is_withdrawn,
            CASE WHEN v.sheet = '' THEN 1 ELSE 0 END AS is_by_hand
        FROM import_batch b
        LEFT JOIN import_value v ON v.plan_id = b.plan_id AND v.batch_id = b.id AND v.position = 0
        WHERE b.plan_id = :plan ORDER BY b.imported_at DESC, b.id DESC)"_s,
        {{u"plan"_s, planId}});
    return collected<ImportBatch>(query, [&planId](const QSqlQuery& row) {
        return ImportBatch{text(row, u"id"_s), planId, text(row, u"file"_s), text(row, u"sha256"_s),
            text(row, u"imported_at"_s), text(row, u"imported_by"_s), flag(row, u"is_withdrawn"_s),
            {}, flag(row, u"is_by_hand"_s)};
    });
}

Result<QList<ImportValue>> ImportRepository::values(const QString& planId, const QString& batchId)
{
    auto query = m_database.run(uR"(
        SELECT sheet, cell, raw, name, indicator_id, period, value, unit, status, action, reason,
            is_taken
        FROM import_value WHERE plan_id = :plan AND batch_id = :batch ORDER BY position)"_s,
        {{u"plan"_s, planId}, {u"batch"_s, batchId}});
    return collected<ImportValue>(query, valueFrom);
}

Result<QList<ImportValue>> ImportRepository::takenBefore(
    const QString& planId, const QString& sha256)
{
    auto query = m_database.run(uR"(
        SELECT v.sheet, v.cell, v.raw, v.name, v.indicator_id, v.period, v.value, v.unit, v.status,
            v.action, v.reason, v.is_taken
        FROM import_value v
        JOIN import_batch b ON b.plan_id = v.plan_id AND b.id = v.batch_id
        WHERE b.plan_id = :plan AND b.sha256 = :sha256 AND b.is_withdrawn = 0 AND v.is_taken = 1
        ORDER BY b.id, v.position)"_s,
        {{u"plan"_s, planId}, {u"sha256"_s, sha256}});
    return collected<ImportValue>(query, valueFrom);
}

Result<QString> ImportRepository::planOfBatch(const QString& batchId)
{
    auto query = m_database.run(
        u"SELECT plan_id FROM import_batch WHERE id = :batch"_s, {{u"batch"_s, batchId}});
    if (!query)
        return Unexpected{query.error()};
    return query->next() ? query->value(0).toString() : QString();
}

} // namespace lantu
