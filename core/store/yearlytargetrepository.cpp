#include "core/store/yearlytargetrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(YearlyTargetRepository)
};

QJsonObject described(const YearlyTarget& target)
{
    return {{u"indicator"_s, target.indicatorId}, {u"year"_s, target.year},
        {u"origin"_s, toCode(target.origin)}, {u"comparator"_s, toCode(target.comparator)},
        {u"target_raw"_s, target.raw},
        {u"target"_s, target.value ? target.value->toString() : u""_s},
        {u"document"_s, target.document}, {u"document_number"_s, target.documentNumber},
        {u"decided_on"_s, target.decidedOn}, {u"superior_verdict"_s, toCode(target.verdict)},
        {u"superior_words"_s, target.verdictWords}, {u"note"_s, target.note}};
}

YearlyTarget targetFrom(const QSqlQuery& row, const QString& planId)
{
    YearlyTarget target;
    target.id = text(row, u"id"_s);
    target.planId = planId;
    target.indicatorId = text(row, u"indicator_id"_s);
    target.year = row.value(u"year"_s).toInt();
    target.origin = targetOriginFromCode(text(row, u"origin"_s)).value_or(TargetOrigin::YearPlan);
    target.comparator = comparatorFromCode(text(row, u"comparator"_s)).value_or(Comparator::None);
    target.raw = text(row, u"target_raw"_s);
    target.value = decimal(row, u"target"_s);
    target.document = text(row, u"document"_s);
    target.documentNumber = text(row, u"document_number"_s);
    target.decidedOn = text(row, u"decided_on"_s);
    target.verdict =
        superiorVerdictFromCode(text(row, u"superior_verdict"_s)).value_or(SuperiorVerdict::None);
    target.verdictWords = text(row, u"superior_words"_s);
    target.note = text(row, u"note"_s);
    target.rowVersion = row.value(u"row_version"_s).toInt();
    return target;
}

} // namespace

Result<> YearlyTargetRepository::store(const YearlyTarget& target, const ChangeStamp& stamp)
{
    const auto known = targets(target.planId);
    if (!known)
        return Unexpected{known.error()};
    const auto before = std::find_if(known->begin(), known->end(), [&](const YearlyTarget& one) {
        return one.indicatorId == target.indicatorId && one.year == target.year
            && one.origin == target.origin;
    });
    const bool isThere = before != known->end();
    const int versionThere = isThere ? before->rowVersion : 0;
    if (versionThere != target.rowVersion)
        return failure(Error::Kind::Conflict,
            Messages::tr("Somebody else has changed the %1 of %2 for %3 meanwhile; nothing was "
                         "changed. Look at it again.")
                .arg(displayName(target.origin), target.indicatorId)
                .arg(target.year));
    if (isThere)
        if (auto withdrawn = setWithdrawn(*before, stamp); !withdrawn)
            return withdrawn;
    YearlyTarget stored = target;
    const auto id = newId(target);
    if (!id)
        return Unexpected{id.error()};
    stored.id = *id;
    stored.rowVersion = versionThere + 1;
    return insert(stored, stamp);
}

Result<QString> YearlyTargetRepository::newId(const YearlyTarget& target)
{
    auto query = m_database.run(uR"(
        SELECT COUNT(*) AS count FROM yearly_target WHERE plan_id = :plan
            AND indicator_id = :indicator AND year = :year AND origin = :origin)"_s,
        {{u"plan"_s, target.planId}, {u"indicator"_s, target.indicatorId}, {u"year"_s, target.year},
            {u"origin"_s, toCode(target.origin)}});
    if (!query)
        return Unexpected{query.error()};
    const int count = query->next() ? query->value(u"count"_s).toInt() : 0;
    const QString origin = target.origin == TargetOrigin::Assigned ? u"a"_s : u"y"_s;
    return u"%1-%2%3-%4"_s.arg(target.indicatorId, origin).arg(target.year).arg(count + 1);
}

Result<> YearlyTargetRepository::insert(const YearlyTarget& target, const ChangeStamp& stamp)
{
    auto stored = m_database.run(uR"(
        INSERT INTO yearly_target (plan_id, id, indicator_id, year, origin, comparator, target_raw,
            target, document, document_number, decided_on, superior_verdict, superior_words, note,
            row_version, changed_at, changed_by)
        VALUES (:plan, :id, :indicator, :year, :origin, :comparator, :raw, :target, :document,
            :number, :decided, :verdict, :words, :note, :version, :at, :person))"_s,
        {{u"plan"_s, target.planId}, {u"id"_s, target.id}, {u"indicator"_s, target.indicatorId},
            {u"year"_s, target.year}, {u"origin"_s, toCode(target.origin)},
            {u"comparator"_s, toCode(target.comparator)}, {u"raw"_s, target.raw},
            {u"target"_s, nullable(target.value)}, {u"document"_s, target.document},
            {u"number"_s, target.documentNumber}, {u"decided"_s, target.decidedOn},
            {u"verdict"_s, toCode(target.verdict)}, {u"words"_s, target.verdictWords},
            {u"note"_s, target.note}, {u"version"_s, target.rowVersion}, {u"at"_s, stamp.atText()},
            {u"person"_s, stamp.person}});
    if (!stored)
        return Unexpected{stored.error()};
    return AuditTrail(m_database)
        .record({{}, target.planId, {}, {}, u"create"_s, u"yearly_target"_s, target.id, {},
                    described(target)},
            stamp);
}

Result<> YearlyTargetRepository::setWithdrawn(const YearlyTarget& target, const ChangeStamp& stamp)
{
    auto updated = m_database.run(uR"(
        UPDATE yearly_target SET approval_state = 'withdrawn', row_version = row_version + 1,
            changed_at = :at, changed_by = :person
        WHERE plan_id = :plan AND id = :id AND approval_state = 'approved')"_s,
        {{u"plan"_s, target.planId}, {u"id"_s, target.id}, {u"at"_s, stamp.atText()},
            {u"person"_s, stamp.person}});
    if (!updated)
        return Unexpected{updated.error()};
    return AuditTrail(m_database)
        .record({{}, target.planId, {}, {}, u"withdraw"_s, u"yearly_target"_s, target.id,
                    described(target), {}},
            stamp);
}

Result<> YearlyTargetRepository::withdraw(
    const QString& planId, const QString& id, const ChangeStamp& stamp)
{
    const auto known = targets(planId);
    if (!known)
        return Unexpected{known.error()};
    for (const YearlyTarget& target : *known)
        if (target.id == id)
            return setWithdrawn(target, stamp);
    return failure(Error::Kind::NotFound,
        Messages::tr("There is no yearly target “%1” in force; nothing was changed.").arg(id));
}

Result<QList<YearlyTarget>> YearlyTargetRepository::targets(const QString& planId)
{
    auto query = m_database.run(uR"(
        SELECT id, indicator_id, year, origin, comparator, target_raw, target, document,
            document_number, decided_on, superior_verdict, superior_words, note, row_version
        FROM yearly_target WHERE plan_id = :plan AND approval_state = 'approved'
        ORDER BY indicator_id, year, origin)"_s,
        {{u"plan"_s, planId}});
    return collected<YearlyTarget>(
        query, [&planId](const QSqlQuery& row) { return targetFrom(row, planId); });
}

} // namespace lantu
