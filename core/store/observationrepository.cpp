#include "core/store/observationrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

ObservationSource sourceFrom(const QSqlQuery& row)
{
    return {text(row, u"batch_id"_s), text(row, u"file"_s), text(row, u"sheet"_s),
        text(row, u"cell"_s), text(row, u"raw"_s), text(row, u"raw_unit"_s), text(row, u"title"_s),
        text(row, u"url"_s), text(row, u"quote"_s), flag(row, u"is_verified"_s)};
}

Observation observationFrom(const QSqlQuery& row, const QString& planId)
{
    return {text(row, u"id"_s), planId, text(row, u"indicator_id"_s),
        Period::parse(text(row, u"period"_s)).value_or(Period{}),
        decimal(row, u"value"_s).value_or(Decimal()),
        vintageStatusFromCode(text(row, u"status"_s)).value_or(VintageStatus::Unstated),
        text(row, u"scope"_s), text(row, u"note"_s), {}, row.value(u"row_version"_s).toInt()};
}

QJsonObject auditText(const Observation& observation)
{
    return {{u"indicator"_s, observation.indicatorId}, {u"period"_s, observation.period.code()},
        {u"value"_s, observation.value.toString()}, {u"status"_s, toCode(observation.status)}};
}

QVariantMap planAndIndicator(const QString& planId, const QString& indicatorId)
{
    QVariantMap values{{u"plan"_s, planId}};
    if (!indicatorId.isEmpty())
        values.insert(u"indicator"_s, indicatorId);
    return values;
}

} // namespace

Result<> ObservationRepository::addSources(
    QList<Observation>& observations, const QString& planId, const QString& indicatorId)
{
    const QString ofIndicator = indicatorId.isEmpty() ? QString() : uR"(
            AND observation_id IN (SELECT id FROM observation
                WHERE plan_id = :plan AND indicator_id = :indicator))"_s;
    auto query = m_database.run(uR"(
        SELECT observation_id, batch_id, file, sheet, cell, raw, raw_unit, status, scope, title,
            url, quote, is_verified
        FROM observation_source WHERE plan_id = :plan AND is_withdrawn = 0)"_s
            + ofIndicator + u" ORDER BY observation_id, batch_id, sheet, cell"_s,
        planAndIndicator(planId, indicatorId));
    if (!query)
        return Unexpected{query.error()};
    QHash<QString, Observation*> byId;
    for (Observation& observation : observations)
        byId.insert(observation.id, &observation);
    while (query->next()) {
        Observation* observation = byId.value(text(*query, u"observation_id"_s));
        if (!observation)
            continue;
        const auto status =
            vintageStatusFromCode(text(*query, u"status"_s)).value_or(VintageStatus::Unstated);
        const bool isFirst = observation->sources.isEmpty();
        observation->status = isFirst ? status : std::max(observation->status, status);
        if (isFirst || observation->scope.isEmpty())
            observation->scope = text(*query, u"scope"_s);
        observation->sources.append(sourceFrom(*query));
    }
    return {};
}

Result<QList<Observation>> ObservationRepository::observations(
    const QString& planId, const QString& indicatorId)
{
    const QString ofIndicator =
        indicatorId.isEmpty() ? QString() : u" AND indicator_id = :indicator"_s;
    auto query = m_database.run(uR"(
        SELECT id, indicator_id, period, value, status, scope, note, row_version
        FROM observation WHERE plan_id = :plan AND approval_state <> 'withdrawn')"_s
            + ofIndicator + u" ORDER BY indicator_id, period, id"_s,
        planAndIndicator(planId, indicatorId));
    auto found = collected<Observation>(
        query, [&planId](const QSqlQuery& row) { return observationFrom(row, planId); });
    if (!found)
        return found;
    if (auto added = addSources(*found, planId, indicatorId); !added)
        return Unexpected{added.error()};
    return found;
}

Result<QList<Absence>> ObservationRepository::absences(const QString& planId)
{
    auto query = m_database.run(uR"(
        SELECT indicator_id, period, batch_id, reason, file, sheet, cell, raw
        FROM absence WHERE plan_id = :plan AND is_withdrawn = 0
        ORDER BY indicator_id, period, batch_id)"_s,
        {{u"plan"_s, planId}});
    return collected<Absence>(query, [&planId](const QSqlQuery& row) {
        return Absence{planId, text(row, u"indicator_id"_s),
            Period::parse(text(row, u"period"_s)).value_or(Period{}),
            absenceReasonFromCode(text(row, u"reason"_s)).value_or(AbsenceReason::NotReported),
            {text(row, u"batch_id"_s), text(row, u"file"_s), text(row, u"sheet"_s),
                text(row, u"cell"_s), text(row, u"raw"_s)}};
    });
}

Result<QList<Observation>> ObservationRepository::byId(
    const QString& planId, const QString& observationId)
{
    auto query = m_database.run(uR"(
        SELECT id, indicator_id, period, value, status, scope, note, row_version
        FROM observation WHERE plan_id = :plan AND id = :id)"_s,
        {{u"plan"_s, planId}, {u"id"_s, observationId}});
    return collected<Observation>(
        query, [&planId](const QSqlQuery& row) { return observationFrom(row, planId); });
}

Result<QString> ObservationRepository::idInForce(const Observation& observation)
{
    auto query = m_database.run(uR"(
        SELECT id, value FROM observation
        WHERE plan_id = :plan AND indicator_id = :indicator AND period = :period
            AND status = :status AND approval_state <> 'withdrawn' ORDER BY id)"_s,
        {{u"plan"_s, observation.planId}, {u"indicator"_s, observation.indicatorId},
            {u"period"_s, observation.period.code()}, {u"status"_s, toCode(observation.status)}});
    if (!query)
        return Unexpected{query.error()};
    // Compared as decimals, since 757 and 757.00 are one value.
    while (query->next())
        if (decimal(*query, u"value"_s) == observation.value)
            return text(*query, u"id"_s);
    return QString();
}

Result<bool> ObservationRepository::isInForce(const QString& planId, const QString& observationId)
{
    auto query = m_database.run(uR"(
        SELECT id FROM observation
        WHERE plan_id = :plan AND id = :id AND approval_state <> 'withdrawn')"_s,
        {{u"plan"_s, planId}, {u"id"_s, observationId}});
    if (!query)
        return Unexpected{query.error()};
    return query->next();
}

Result<> ObservationRepository::add(const Observation& observation, const ChangeStamp& stamp)
{
    auto inserted = m_database.run(uR"(
        INSERT INTO observation (plan_id, id, indicator_id, period, value, status, scope, note,
            changed_at, changed_by)
        VALUES (:plan, :id, :indicator, :period, :value, :status, :scope, :note, :at, :person))"_s,
        {{u"plan"_s, observation.planId}, {u"id"_s, observation.id},
            {u"indicator"_s, observation.indicatorId}, {u"period"_s, observation.period.code()},
            {u"value"_s, observation.value.toString()}, {u"status"_s, toCode(observation.status)},
            {u"scope"_s, observation.scope}, {u"note"_s, observation.note},
            {u"at"_s, stamp.atText()}, {u"person"_s, stamp.person}});
    if (!inserted)
        return Unexpected{inserted.error()};
    for (const ObservationSource& source : observation.sources)
        if (auto added = addSource(
                observation.planId, observation.id, source, observation.status, observation.scope);
            !added)
            return added;
    return AuditTrail(m_database)
        .record({{}, observation.planId, {}, {}, u"create"_s, u"observation"_s, observation.id, {},
                    auditText(observation)},
            stamp);
}

Result<> ObservationRepository::addSource(const QString& planId, const QString& observationId,
    const ObservationSource& source, VintageStatus status, const QString& scope)
{
    return done(m_database.run(uR"(
        INSERT INTO observation_source (plan_id, observation_id, batch_id, file, sheet, cell, raw,
            raw_unit, status, scope, title, url, quote, is_verified)
        VALUES (:plan, :observation, :batch, :file, :sheet, :cell, :raw, :raw_unit, :status, :scope,
            :title, :url, :quote, :is_verified)
        ON CONFLICT (plan_id, observation_id, batch_id, sheet, cell) DO NOTHING)"_s,
        {{u"plan"_s, planId}, {u"observation"_s, observationId}, {u"batch"_s, source.batchId},
            {u"file"_s, source.file}, {u"sheet"_s, source.sheet}, {u"cell"_s, source.cell},
            {u"raw"_s, source.raw}, {u"raw_unit"_s, source.rawUnit}, {u"status"_s, toCode(status)},
            {u"scope"_s, scope}, {u"title"_s, source.title}, {u"url"_s, source.url},
            {u"quote"_s, source.quote}, {u"is_verified"_s, source.isVerified ? 1 : 0}}));
}

Result<> ObservationRepository::addAbsence(const Absence& absence)
{
    const ObservationSource& source = absence.source;
    return done(m_database.run(uR"(
        INSERT INTO absence (plan_id, indicator_id, period, batch_id, reason, file, sheet, cell, raw)
        VALUES (:plan, :indicator, :period, :batch, :reason, :file, :sheet, :cell, :raw)
        ON CONFLICT (plan_id, indicator_id, period, batch_id, sheet, cell) DO NOTHING)"_s,
        {{u"plan"_s, absence.planId}, {u"indicator"_s, absence.indicatorId},
            {u"period"_s, absence.period.code()}, {u"batch"_s, source.batchId},
            {u"reason"_s, toCode(absence.reason)}, {u"file"_s, source.file},
            {u"sheet"_s, source.sheet}, {u"cell"_s, source.cell}, {u"raw"_s, source.raw}}));
}

Result<bool> ObservationRepository::setWithdrawn(const Observation& observation, bool isWithdrawn,
    const QJsonObject& why, const ChangeStamp& stamp)
{
    auto updated = m_database.run(uR"(
        UPDATE observation SET approval_state = :state, row_version = row_version + 1,
            changed_at = :at, changed_by = :person
        WHERE plan_id = :plan AND id = :id AND (approval_state = 'withdrawn') = (:was = 1))"_s,
        {{u"state"_s, isWithdrawn ? u"withdrawn"_s : u"approved"_s}, {u"at"_s, stamp.atText()},
            {u"person"_s, stamp.person}, {u"plan"_s, observation.planId}, {u"id"_s, observation.id},
            {u"was"_s, isWithdrawn ? 0 : 1}});
    if (!updated)
        return Unexpected{updated.error()};
    if (updated->numRowsAffected() == 0)
        return false;
    AuditEntry entry{{}, observation.planId, {}, {}, u"withdraw"_s, u"observation"_s,
        observation.id, auditText(observation), why};
    if (!isWithdrawn) {
        entry.action = u"restore"_s;
        std::swap(entry.before, entry.after);
    }
    if (auto recorded = AuditTrail(m_database).record(entry, stamp); !recorded)
        return Unexpected{recorded.error()};
    return true;
}

Result<bool> ObservationRepository::withdraw(const QString& planId, const QString& observationId,
    const QJsonObject& why, const ChangeStamp& stamp)
{
    const auto found = byId(planId, observationId);
    if (!found)
        return Unexpected{found.error()};
    return found->isEmpty() ? Result<bool>(false) : setWithdrawn(found->first(), true, why, stamp);
}

Result<bool> ObservationRepository::restore(
    const QString& planId, const QString& observationId, const ChangeStamp& stamp)
{
    auto stated = m_database.run(uR"(
        SELECT batch_id FROM observation_source
        WHERE plan_id = :plan AND observation_id = :id AND is_withdrawn = 0)"_s,
        {{u"plan"_s, planId}, {u"id"_s, observationId}});
    if (!stated)
        return Unexpected{stated.error()};
    const auto found = byId(planId, observationId);
    if (!found)
        return Unexpected{found.error()};
    if (!stated->next() || found->isEmpty())
        return false;
    const auto equal = idInForce(found->first());
    if (!equal)
        return Unexpected{equal.error()};
    if (!equal->isEmpty())
        return true;
    if (auto set = setWithdrawn(found->first(), false, {}, stamp); !set)
        return set;
    return true;
}

Result<QStringList> ObservationRepository::withdrawBatch(
    const QString& planId, const QString& batchId, const ChangeStamp& stamp)
{
    for (const QString& sql : {u"UPDATE observation_source SET is_withdrawn = 1 "
                               "WHERE plan_id = :plan AND batch_id = :batch"_s,
             u"UPDATE absence SET is_withdrawn = 1 WHERE plan_id = :plan AND batch_id = :batch"_s})
        if (auto updated = m_database.run(sql, {{u"plan"_s, planId}, {u"batch"_s, batchId}});
            !updated)
            return Unexpected{updated.error()};
    auto orphans = m_database.run(uR"(
        SELECT id, indicator_id, period, value, status, scope, note, row_version
        FROM observation o
        WHERE o.plan_id = :plan AND o.approval_state <> 'withdrawn'
            AND o.id IN (SELECT observation_id FROM observation_source
                WHERE plan_id = :plan AND batch_id = :batch)
            AND NOT EXISTS (SELECT 1 FROM observation_source s
                WHERE s.plan_id = o.plan_id AND s.observation_id = o.id AND s.is_withdrawn = 0)
        ORDER BY id)"_s,
        {{u"plan"_s, planId}, {u"batch"_s, batchId}});
    const auto found = collected<Observation>(
        orphans, [&planId](const QSqlQuery& row) { return observationFrom(row, planId); });
    if (!found)
        return Unexpected{found.error()};
    QStringList ids;
    for (const Observation& observation : *found) {
        if (auto set = setWithdrawn(observation, true, {}, stamp); !set)
            return Unexpected{set.error()};
        ids << observation.id;
    }
    return ids;
}

} // namespace lantu
