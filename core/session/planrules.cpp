#include "core/session/planrules.h"

#include "core/rules/rulesetreader.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

const QString OwnPrefix = u"own-"_s;

bool isShipped(const QString& id)
{
    return !shippedRuleSetText(id).isEmpty();
}

/// What was stored was read before, so that a fault here is one of the database.
Result<RuleSet> readStored(const StoredRuleSet& stored)
{
    return readRuleSetText(stored.content, stored.id);
}

const StoredRuleSet* newestOf(const QList<StoredRuleSet>& all, const QString& id)
{
    const StoredRuleSet* newest = nullptr;
    for (const StoredRuleSet& one : all)
        if (one.id == id && (!newest || newest->version < one.version))
            newest = &one;
    return newest;
}

/// An id that none of one's own has yet.
QString freeId(const QList<StoredRuleSet>& all)
{
    int number = 1;
    while (newestOf(all, OwnPrefix + QString::number(number)))
        ++number;
    return OwnPrefix + QString::number(number);
}

} // namespace

bool isOwn(const RuleSet& rules)
{
    return !isShipped(rules.id);
}

PlanRules::PlanRules(Database& database, std::function<ChangeStamp()> stamp, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_stamp(std::move(stamp))
{ }

Result<> PlanRules::inTransaction(const QString& planId, const std::function<Result<>()>& change)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    if (auto done = change(); !done)
        return done;
    if (auto committed = (*transaction)->commit(); !committed)
        return committed;
    Q_EMIT changed(planId);
    return {};
}

Result<QList<RuleSet>> PlanRules::ruleSets(const QString& planId)
{
    const auto stored = RuleSetRepository(m_database).ruleSets(planId);
    if (!stored)
        return Unexpected{stored.error()};
    QList<RuleSet> all = builtInRuleSets();
    for (const StoredRuleSet& one : *stored) {
        if (newestOf(*stored, one.id) != &one)
            continue;
        const auto rules = readStored(one);
        if (!rules)
            return Unexpected{rules.error()};
        all << *rules;
    }
    return all;
}

Result<RuleSet> PlanRules::ruleSet(const QString& planId, const QString& name)
{
    const QString id = name.section(u'@', 0, 0);
    const QString version = name.section(u'@', 1);
    const auto stored = RuleSetRepository(m_database).ruleSets(planId);
    if (!stored)
        return Unexpected{stored.error()};
    if (const StoredRuleSet* newest = newestOf(*stored, id); newest && version.isEmpty())
        return readStored(*newest);
    for (const StoredRuleSet& one : *stored)
        if (one.id == id && QString::number(one.version) == version)
            return readStored(one);
    QStringList ids;
    for (const RuleSet& rules : builtInRuleSets()) {
        if (rules.id == id && (version.isEmpty() || version == rules.version))
            return rules;
        ids << rules.id;
    }
    for (const StoredRuleSet& one : *stored)
        ids << u"%1@%2"_s.arg(one.id).arg(one.version);
    return failure(Error::Kind::NotFound,
        tr("There is no rule set “%1”. Known rule sets: %2.").arg(name, ids.join(u", "_s)));
}

Result<RuleChoice> PlanRules::choice(const QString& planId)
{
    return RuleSetRepository(m_database).choice(planId);
}

Result<RuleSet> PlanRules::chosen(const QString& planId)
{
    const auto choice = this->choice(planId);
    if (!choice)
        return Unexpected{choice.error()};
    if (choice->ruleSetId.isEmpty())
        return defaultRuleSet();
    const QString name = isShipped(choice->ruleSetId) ? choice->ruleSetId
                                                      : choice->ruleSetId + u'@' + choice->version;
    return ruleSet(planId, name);
}

Result<> PlanRules::choose(const QString& planId, const RuleSet& rules, int rowVersion)
{
    return inTransaction(planId, [&] {
        return RuleSetRepository(m_database)
            .choose(planId, {rules.id, rules.version, rowVersion}, m_stamp());
    });
}

Result<StoredRuleSet> PlanRules::editedText(
    const QString& planId, const RuleSet& base, RuleSetEdit edit)
{
    const auto stored = RuleSetRepository(m_database).ruleSets(planId);
    if (!stored)
        return Unexpected{stored.error()};
    StoredRuleSet result;
    QByteArray text = shippedRuleSetText(base.id);
    if (const StoredRuleSet* newest = newestOf(*stored, base.id)) {
        text = newest->content;
        result.id = newest->id;
        result.version = newest->version + 1;
    } else {
        result.id = freeId(*stored);
    }
    edit.id = result.id;
    edit.version = QString::number(result.version);
    const auto edited = editedRuleSet(text, edit);
    if (!edited)
        return Unexpected{edited.error()};
    result.content = *edited;
    return result;
}

Result<RuleSet> PlanRules::edited(
    const QString& planId, const RuleSet& base, const RuleSetEdit& edit)
{
    const auto text = editedText(planId, base, edit);
    if (!text)
        return Unexpected{text.error()};
    return readStored(*text);
}

Result<RuleSet> PlanRules::saveEdited(
    const QString& planId, const RuleSet& base, const RuleSetEdit& edit)
{
    const auto text = editedText(planId, base, edit);
    if (!text)
        return Unexpected{text.error()};
    const auto saved = inTransaction(
        planId, [&] { return RuleSetRepository(m_database).add(planId, *text, m_stamp()); });
    if (!saved)
        return Unexpected{saved.error()};
    return readStored(*text);
}

} // namespace lantu
