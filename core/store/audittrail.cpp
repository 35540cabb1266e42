#include "core/store/audittrail.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <QJsonDocument>
#include <QUuid>

#include <atomic>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

QString jsonText(const QJsonObject& object)
{
    return object.isEmpty()
        ? u""_s
        : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// The time leads, then a count of this process, so that ids sort as things happened; the rest
/// keeps desks apart.
QString newId(const QDateTime& at)
{
    static std::atomic_uint32_t count = 0;
    return at.toUTC().toString(u"yyyyMMddhhmmsszzz-"_s)
        + QString::number(++count).rightJustified(10, u'0') + u'-'
        + QUuid::createUuid().toString(QUuid::Id128);
}

AuditEntry entryFrom(const QSqlQuery& row, const QString& planId)
{
    return {text(row, u"id"_s), planId, text(row, u"changed_at"_s), text(row, u"changed_by"_s),
        text(row, u"action"_s), text(row, u"entity"_s), text(row, u"entity_id"_s),
        jsonObject(text(row, u"value_before"_s)), jsonObject(text(row, u"value_after"_s))};
}

} // namespace

Result<> AuditTrail::record(AuditEntry entry, const ChangeStamp& stamp)
{
    auto inserted = m_database.run(uR"(
        INSERT INTO audit_entry (plan_id, id, changed_at, changed_by, action, entity, entity_id,
            value_before, value_after)
        VALUES (:plan, :id, :at, :person, :action, :entity, :entity_id, :before, :after))"_s,
        {{u"plan"_s, entry.planId}, {u"id"_s, newId(stamp.at)}, {u"at"_s, stamp.atText()},
            {u"person"_s, stamp.person}, {u"action"_s, entry.action}, {u"entity"_s, entry.entity},
            {u"entity_id"_s, entry.entityId}, {u"before"_s, jsonText(entry.before)},
            {u"after"_s, jsonText(entry.after)}});
    if (!inserted)
        return Unexpected{inserted.error()};
    return {};
}

Result<QList<AuditEntry>> AuditTrail::entries(const QString& planId)
{
    auto query = m_database.run(uR"(
        SELECT id, changed_at, changed_by, action, entity, entity_id, value_before, value_after
        FROM audit_entry WHERE plan_id = :plan ORDER BY id)"_s,
        {{u"plan"_s, planId}});
    return collected<AuditEntry>(
        query, [&planId](const QSqlQuery& row) { return entryFrom(row, planId); });
}

Result<QList<AuditEntry>> AuditTrail::entriesOf(
    const QString& planId, const QString& entity, const QString& entityId)
{
    auto query = m_database.run(uR"(
        SELECT id, changed_at, changed_by, action, entity, entity_id, value_before, value_after
        FROM audit_entry WHERE plan_id = :plan AND entity = :entity AND entity_id = :entity_id
        ORDER BY id)"_s,
        {{u"plan"_s, planId}, {u"entity"_s, entity}, {u"entity_id"_s, entityId}});
    return collected<AuditEntry>(
        query, [&planId](const QSqlQuery& row) { return entryFrom(row, planId); });
}

} // namespace lantu
