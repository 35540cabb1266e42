#include "core/store/agencyrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(AgencyRepository)
};

QJsonObject led(const QString& name)
{
    return name.isEmpty() ? QJsonObject() : QJsonObject{{u"lead_agency"_s, name}};
}

} // namespace

Result<> AgencyRepository::setLead(const QString& planId, const QString& indicatorId,
    const QString& name, const ChangeStamp& stamp)
{
    const auto before = leadOf(planId, indicatorId);
    if (!before)
        return Unexpected{before.error()};
    if (*before == name)
        return {};
    auto id = QVariant(QMetaType(QMetaType::QString));
    if (!name.isEmpty()) {
        const auto known = idOf(planId, name, stamp);
        if (!known)
            return Unexpected{known.error()};
        id = *known;
    }
    auto updated = m_database.run(uR"(
        UPDATE indicator SET lead_agency_id = :agency, row_version = row_version + 1,
            changed_at = :at, changed_by = :person
        WHERE plan_id = :plan AND id = :id)"_s,
        {{u"agency"_s, id}, {u"plan"_s, planId}, {u"id"_s, indicatorId}, {u"at"_s, stamp.atText()},
            {u"person"_s, stamp.person}});
    if (!updated)
        return Unexpected{updated.error()};
    return AuditTrail(m_database)
        .record(
            {{}, planId, {}, {}, u"change"_s, u"indicator"_s, indicatorId, led(*before), led(name)},
            stamp);
}

Result<QString> AgencyRepository::leadOf(const QString& planId, const QString& indicatorId)
{
    auto query = m_database.run(uR"(
        SELECT COALESCE(agency.name, '') AS name FROM indicator
        LEFT JOIN agency ON agency.plan_id = indicator.plan_id
            AND agency.id = indicator.lead_agency_id
        WHERE indicator.plan_id = :plan AND indicator.id = :id)"_s,
        {{u"plan"_s, planId}, {u"id"_s, indicatorId}});
    if (!query)
        return Unexpected{query.error()};
    if (!query->next())
        return failure(Error::Kind::NotFound,
            Messages::tr("Plan %1 has no indicator “%2”; nothing was changed.")
                .arg(planId, indicatorId));
    return text(*query, u"name"_s);
}

Result<QString> AgencyRepository::idOf(
    const QString& planId, const QString& name, const ChangeStamp& stamp)
{
    const auto known = agencies(planId);
    if (!known)
        return Unexpected{known.error()};
    for (const Agency& agency : *known)
        if (agency.name == name)
            return agency.id;
    const QString id =
        u"%1-a-%2"_s.arg(planId).arg(static_cast<int>(known->size()) + 1, 2, 10, QLatin1Char('0'));
    auto stored = m_database.run(uR"(
        INSERT INTO agency (plan_id, id, name, changed_at, changed_by)
        VALUES (:plan, :id, :name, :at, :person))"_s,
        {{u"plan"_s, planId}, {u"id"_s, id}, {u"name"_s, name}, {u"at"_s, stamp.atText()},
            {u"person"_s, stamp.person}});
    if (!stored)
        return Unexpected{stored.error()};
    if (auto recorded =
            AuditTrail(m_database)
                .record({{}, planId, {}, {}, u"create"_s, u"agency"_s, id, {}, {{u"name"_s, name}}},
                    stamp);
        !recorded)
        return Unexpected{recorded.error()};
    return id;
}

Result<QList<Agency>> AgencyRepository::agencies(const QString& planId)
{
    auto query = m_database.run(
        u"SELECT id, name FROM agency WHERE plan_id = :plan ORDER BY id"_s, {{u"plan"_s, planId}});
    return collected<Agency>(query, [](const QSqlQuery& row) {
        return Agency{text(row, u"id"_s), text(row, u"name"_s)};
    });
}

} // namespace lantu
