#include "core/store/rulesetrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(RuleSetRepository)
};

QJsonObject described(const RuleChoice& choice)
{
    if (choice.ruleSetId.isEmpty())
        return {};
    return {{u"rule_set"_s, choice.ruleSetId}, {u"version"_s, choice.version}};
}

} // namespace

Result<QList<StoredRuleSet>> RuleSetRepository::ruleSets(const QString& planId)
{
    auto query = m_database.run(uR"(
        SELECT id, version, content FROM rule_set
        WHERE plan_id = :plan AND approval_state = 'approved' ORDER BY id, version)"_s,
        {{u"plan"_s, planId}});
    return collected<StoredRuleSet>(query, [](const QSqlQuery& row) {
        return StoredRuleSet{
            text(row, u"id"_s), row.value(u"version"_s).toInt(), text(row, u"content"_s).toUtf8()};
    });
}

Result<> RuleSetRepository::add(
    const QString& planId, const StoredRuleSet& rules, const ChangeStamp& stamp)
{
    const auto known = ruleSets(planId);
    if (!known)
        return Unexpected{known.error()};
    const bool isThere = std::any_of(known->begin(), known->end(),
        [&rules](const auto& one) { return one.id == rules.id && one.version == rules.version; });
    if (isThere)
        return failure(Error::Kind::Conflict,
            Messages::tr("Somebody else has saved version %1 of the rule set %2 meanwhile; nothing "
                         "was changed. Look at it again.")
                .arg(QString::number(rules.version), rules.id));
    const QString content = QString::fromUtf8(rules.content);
    auto stored = m_database.run(uR"(
        INSERT INTO rule_set (plan_id, id, version, content, changed_at, changed_by)
        VALUES (:plan, :id, :version, :content, :at, :person))"_s,
        {{u"plan"_s, planId}, {u"id"_s, rules.id}, {u"version"_s, rules.version},
            {u"content"_s, content}, {u"at"_s, stamp.atText()}, {u"person"_s, stamp.person}});
    if (!stored)
        return Unexpected{stored.error()};
    return AuditTrail(m_database)
        .record({{}, planId, {}, {}, u"create"_s, u"rule_set"_s, rules.id, {},
                    {{u"version"_s, rules.version}, {u"content"_s, content}}},
            stamp);
}

Result<RuleChoice> RuleSetRepository::choice(const QString& planId)
{
    auto query = m_database.run(uR"(
        SELECT rule_set_id, rule_set_version, row_version FROM rule_choice
        WHERE plan_id = :plan AND approval_state = 'approved')"_s,
        {{u"plan"_s, planId}});
    if (!query)
        return Unexpected{query.error()};
    if (!query->next())
        return RuleChoice();
    return RuleChoice{text(*query, u"rule_set_id"_s), text(*query, u"rule_set_version"_s),
        query->value(u"row_version"_s).toInt()};
}

Result<> RuleSetRepository::choose(
    const QString& planId, const RuleChoice& choice, const ChangeStamp& stamp)
{
    const auto before = this->choice(planId);
    if (!before)
        return Unexpected{before.error()};
    if (before->rowVersion != choice.rowVersion)
        return failure(Error::Kind::Conflict,
            Messages::tr("Somebody else has chosen another rule set meanwhile; nothing was "
                         "changed. Look at it again."));
    if (auto withdrawn = withdrawChoice(planId, stamp); !withdrawn)
        return withdrawn;
    const int version = before->rowVersion + 1;
    const QString id = u"%1-rc-%2"_s.arg(planId).arg(version);
    auto stored = m_database.run(uR"(
        INSERT INTO rule_choice (plan_id, id, rule_set_id, rule_set_version, row_version,
            changed_at, changed_by)
        VALUES (:plan, :id, :rules, :rulesVersion, :version, :at, :person))"_s,
        {{u"plan"_s, planId}, {u"id"_s, id}, {u"rules"_s, choice.ruleSetId},
            {u"rulesVersion"_s, choice.version}, {u"version"_s, version}, {u"at"_s, stamp.atText()},
            {u"person"_s, stamp.person}});
    if (!stored)
        return Unexpected{stored.error()};
    return AuditTrail(m_database)
        .record({{}, planId, {}, {}, u"change"_s, u"rule_choice"_s, id, described(*before),
                    described(choice)},
            stamp);
}

Result<> RuleSetRepository::withdrawChoice(const QString& planId, const ChangeStamp& stamp)
{
    return done(m_database.run(uR"(
        UPDATE rule_choice SET approval_state = 'withdrawn', row_version = row_version + 1,
            changed_at = :at, changed_by = :person
        WHERE plan_id = :plan AND approval_state = 'approved')"_s,
        {{u"plan"_s, planId}, {u"at"_s, stamp.atText()}, {u"person"_s, stamp.person}}));
}

} // namespace lantu
