#include "core/store/audittrail.h"

#include "core/store/database.h"

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
    if (!query)
        return Unexpected{query.error()};
    QList<AuditEntry> entries;
    while (query->next())
        entries.append(
            {query->value(u"id"_s).toString(), planId, query->value(u"changed_at"_s).toString(),
                query->value(u"changed_by"_s).toString(), query->value(u"action"_s).toString(),
                query->value(u"entity"_s).toString(), query->value(u"entity_id"_s).toString(),
                jsonObject(query->value(u"value_before"_s).toString()),
                jsonObject(query->value(u"value_after"_s).toString())});
    return entries;
}

} // namespace lantu
