#include "core/store/judgementrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(JudgementRepository)
};

QJsonObject described(const Judgement& judgement)
{
    return {{u"indicator"_s, judgement.indicatorId}, {u"year"_s, judgement.year},
        {u"progress"_s, judgement.progress}, {u"reason"_s, judgement.reason}};
}

} // namespace

Result<> JudgementRepository::store(const Judgement& judgement, const ChangeStamp& stamp)
{
    const auto known = judgements(judgement.planId);
    if (!known)
        return Unexpected{known.error()};
    const auto before = std::find_if(known->begin(), known->end(), [&](const Judgement& one) {
        return one.indicatorId == judgement.indicatorId && one.year == judgement.year;
    });
    const bool isThere = before != known->end();
    const int versionThere = isThere ? before->rowVersion : 0;
    if (versionThere != judgement.rowVersion)
        return failure(Error::Kind::Conflict,
            Messages::tr("Somebody else has judged %1 for %2 meanwhile; nothing was changed. Look "
                         "at it again.")
                .arg(judgement.indicatorId)
                .arg(judgement.year));
    if (isThere)
        if (auto withdrawn = setWithdrawn(*before, stamp); !withdrawn)
            return withdrawn;
    Judgement stored = judgement;
    const auto id = newId(judgement);
    if (!id)
        return Unexpected{id.error()};
    stored.id = *id;
    stored.rowVersion = versionThere + 1;
    return insert(stored, stamp);
}

Result<QString> JudgementRepository::newId(const Judgement& judgement)
{
    auto query = m_database.run(uR"(
        SELECT COUNT(*) AS count FROM judgement
        WHERE plan_id = :plan AND indicator_id = :indicator AND year = :year)"_s,
        {{u"plan"_s, judgement.planId}, {u"indicator"_s, judgement.indicatorId},
            {u"year"_s, judgement.year}});
    if (!query)
        return Unexpected{query.error()};
    const int count = query->next() ? query->value(u"count"_s).toInt() : 0;
    return u"%1-j%2-%3"_s.arg(judgement.indicatorId).arg(judgement.year).arg(count + 1);
}

Result<> JudgementRepository::insert(const Judgement& judgement, const ChangeStamp& stamp)
{
    auto stored = m_database.run(uR"(
        INSERT INTO judgement (plan_id, id, indicator_id, year, progress, reason, row_version,
            approval_state, changed_at, changed_by)
        VALUES (:plan, :id, :indicator, :year, :progress, :reason, :version, 'approved', :at,
            :person))"_s,
        {{u"plan"_s, judgement.planId}, {u"id"_s, judgement.id},
            {u"indicator"_s, judgement.indicatorId}, {u"year"_s, judgement.year},
            {u"progress"_s, judgement.progress}, {u"reason"_s, judgement.reason},
            {u"version"_s, judgement.rowVersion}, {u"at"_s, stamp.atText()},
            {u"person"_s, stamp.person}});
    if (!stored)
        return Unexpected{stored.error()};
    return AuditTrail(m_database)
        .record({{}, judgement.planId, {}, {}, u"create"_s, u"judgement"_s, judgement.id, {},
                    described(judgement)},
            stamp);
}

Result<> JudgementRepository::setWithdrawn(const Judgement& judgement, const ChangeStamp& stamp)
{
    auto updated = m_database.run(uR"(
        UPDATE judgement SET approval_state = 'withdrawn', row_version = row_version + 1,
            changed_at = :at, changed_by = :person
        WHERE plan_id = :plan AND id = :id AND approval_state = 'approved')"_s,
        {{u"plan"_s, judgement.planId}, {u"id"_s, judgement.id}, {u"at"_s, stamp.atText()},
            {u"person"_s, stamp.person}});
    if (!updated)
        return Unexpected{updated.error()};
    return AuditTrail(m_database)
        .record({{}, judgement.planId, {}, {}, u"withdraw"_s, u"judgement"_s, judgement.id,
                    described(judgement), {}},
            stamp);
}

Result<> JudgementRepository::withdraw(
    const QString& planId, const QString& id, const ChangeStamp& stamp)
{
    const auto known = judgements(planId);
    if (!known)
        return Unexpected{known.error()};
    for (const Judgement& judgement : *known)
        if (judgement.id == id)
            return setWithdrawn(judgement, stamp);
    return failure(Error::Kind::NotFound,
        Messages::tr("There is no judgement “%1” in force; nothing was changed.").arg(id));
}

Result<QList<Judgement>> JudgementRepository::judgements(const QString& planId)
{
    auto query = m_database.run(uR"(
        SELECT id, indicator_id, year, progress, reason, changed_by, changed_at, row_version
        FROM judgement WHERE plan_id = :plan AND approval_state = 'approved'
        ORDER BY indicator_id, year)"_s,
        {{u"plan"_s, planId}});
    return collected<Judgement>(query, [&planId](const QSqlQuery& row) {
        return Judgement{text(row, u"id"_s), planId, text(row, u"indicator_id"_s),
            row.value(u"year"_s).toInt(), text(row, u"progress"_s), text(row, u"reason"_s),
            text(row, u"changed_by"_s), text(row, u"changed_at"_s),
            row.value(u"row_version"_s).toInt()};
    });
}

} // namespace lantu
