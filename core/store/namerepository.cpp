#include "core/store/namerepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(NameRepository)
};

const QString AliasTable = u"indicator_alias"_s;
const QString RejectionTable = u"indicator_rejection"_s;

Result<bool> changedAnything(const Result<QSqlQuery>& updated)
{
    if (!updated)
        return Unexpected{updated.error()};
    return updated->numRowsAffected() > 0;
}

} // namespace

Result<> NameRepository::remember(
    const QString& planId, const IndicatorAlias& alias, const ChangeStamp& stamp)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    auto stored = m_database.run(uR"(
        INSERT INTO indicator_alias (plan_id, indicator_id, alias, note, is_built_in, changed_at,
            changed_by)
        VALUES (:plan, :indicator, :alias, :note, 0, :at, :person)
        ON CONFLICT (plan_id, indicator_id, alias) DO UPDATE SET approval_state = 'approved',
            note = excluded.note, row_version = indicator_alias.row_version + 1,
            changed_at = excluded.changed_at, changed_by = excluded.changed_by)"_s,
        {{u"plan"_s, planId}, {u"indicator"_s, alias.indicatorId}, {u"alias"_s, alias.alias},
            {u"note"_s, alias.note}, {u"at"_s, stamp.atText()}, {u"person"_s, stamp.person}});
    if (!stored)
        return Unexpected{stored.error()};
    const auto withdrawn = withdrawRejection(planId, alias.indicatorId, alias.alias, stamp);
    if (!withdrawn)
        return Unexpected{withdrawn.error()};
    if (auto recorded =
            record(planId, u"create"_s, AliasTable, alias.indicatorId, alias.alias, stamp);
        !recorded)
        return recorded;
    return (*transaction)->commit();
}

Result<> NameRepository::forget(
    const QString& planId, const IndicatorAlias& alias, const ChangeStamp& stamp)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    const auto withdrawn = withdrawAlias(planId, alias.indicatorId, alias.alias, stamp);
    if (!withdrawn)
        return Unexpected{withdrawn.error()};
    if (!*withdrawn)
        return failure(Error::Kind::NotFound,
            Messages::tr("Nobody has taught the name “%1” for %2; nothing was changed.")
                .arg(alias.alias, alias.indicatorId));
    return (*transaction)->commit();
}

Result<> NameRepository::reject(
    const QString& planId, const NameRejection& rejection, const ChangeStamp& stamp)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    auto stored = m_database.run(uR"(
        INSERT INTO indicator_rejection (plan_id, indicator_id, name, changed_at, changed_by)
        VALUES (:plan, :indicator, :name, :at, :person)
        ON CONFLICT (plan_id, indicator_id, name) DO UPDATE SET approval_state = 'approved',
            row_version = indicator_rejection.row_version + 1, changed_at = excluded.changed_at,
            changed_by = excluded.changed_by)"_s,
        {{u"plan"_s, planId}, {u"indicator"_s, rejection.indicatorId}, {u"name"_s, rejection.name},
            {u"at"_s, stamp.atText()}, {u"person"_s, stamp.person}});
    if (!stored)
        return Unexpected{stored.error()};
    const auto withdrawn = withdrawAlias(planId, rejection.indicatorId, rejection.name, stamp);
    if (!withdrawn)
        return Unexpected{withdrawn.error()};
    if (auto recorded = record(
            planId, u"create"_s, RejectionTable, rejection.indicatorId, rejection.name, stamp);
        !recorded)
        return recorded;
    return (*transaction)->commit();
}

Result<> NameRepository::forgetRejection(
    const QString& planId, const NameRejection& rejection, const ChangeStamp& stamp)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    const auto withdrawn = withdrawRejection(planId, rejection.indicatorId, rejection.name, stamp);
    if (!withdrawn)
        return Unexpected{withdrawn.error()};
    if (!*withdrawn)
        return failure(Error::Kind::NotFound,
            Messages::tr("Nobody has rejected the name “%1” for %2; nothing was changed.")
                .arg(rejection.name, rejection.indicatorId));
    return (*transaction)->commit();
}

Result<bool> NameRepository::withdrawAlias(const QString& planId, const QString& indicatorId,
    const QString& alias, const ChangeStamp& stamp)
{
    const auto changed = changedAnything(m_database.run(uR"(
        UPDATE indicator_alias SET approval_state = 'withdrawn', row_version = row_version + 1,
            changed_at = :at, changed_by = :person
        WHERE plan_id = :plan AND indicator_id = :indicator AND alias = :alias
            AND is_built_in = 0 AND approval_state = 'approved')"_s,
        {{u"plan"_s, planId}, {u"indicator"_s, indicatorId}, {u"alias"_s, alias},
            {u"at"_s, stamp.atText()}, {u"person"_s, stamp.person}}));
    if (!changed || !*changed)
        return changed;
    if (auto recorded = record(planId, u"withdraw"_s, AliasTable, indicatorId, alias, stamp);
        !recorded)
        return Unexpected{recorded.error()};
    return true;
}

Result<bool> NameRepository::withdrawRejection(const QString& planId, const QString& indicatorId,
    const QString& name, const ChangeStamp& stamp)
{
    const auto changed = changedAnything(m_database.run(uR"(
        UPDATE indicator_rejection SET approval_state = 'withdrawn', row_version = row_version + 1,
            changed_at = :at, changed_by = :person
        WHERE plan_id = :plan AND indicator_id = :indicator AND name = :name
            AND approval_state = 'approved')"_s,
        {{u"plan"_s, planId}, {u"indicator"_s, indicatorId}, {u"name"_s, name},
            {u"at"_s, stamp.atText()}, {u"person"_s, stamp.person}}));
    if (!changed || !*changed)
        return changed;
    if (auto recorded = record(planId, u"withdraw"_s, RejectionTable, indicatorId, name, stamp);
        !recorded)
        return Unexpected{recorded.error()};
    return true;
}

Result<> NameRepository::record(const QString& planId, const QString& action, const QString& entity,
    const QString& indicatorId, const QString& name, const ChangeStamp& stamp)
{
    const QJsonObject said{{u"name"_s, name}};
    const bool isNew = action == u"create"_s;
    return AuditTrail(m_database)
        .record({{}, planId, {}, {}, action, entity, indicatorId, isNew ? QJsonObject() : said,
                    isNew ? said : QJsonObject()},
            stamp);
}

Result<QList<NameRejection>> NameRepository::rejections(const QString& planId)
{
    auto query = m_database.run(uR"(
        SELECT indicator_id, name FROM indicator_rejection
        WHERE plan_id = :plan AND approval_state = 'approved' ORDER BY indicator_id, name)"_s,
        {{u"plan"_s, planId}});
    return collected<NameRejection>(query, [](const QSqlQuery& row) {
        return NameRejection{text(row, u"indicator_id"_s), text(row, u"name"_s)};
    });
}

} // namespace lantu
