#pragma once

#include "core/store/audittrail.h"

#include <QByteArray>

namespace lantu {

/// A rule set that people made, as it is kept: a text in the format of data/rules/README.md.
struct StoredRuleSet {
    QString id;
    int version = 1;
    QByteArray content;

    bool operator==(const StoredRuleSet&) const = default;
};

/// Which rule set judges a plan. Row version 0 where nobody has chosen.
struct RuleChoice {
    QString ruleSetId;
    QString version;
    int rowVersion = 0;

    bool operator==(const RuleChoice&) const = default;
};

/// Rule sets that people made for a plan, and which one judges it. A version of a rule set is
/// written once and never changed.
class RuleSetRepository
{
public:
    explicit RuleSetRepository(Database& database)
        : m_database(database)
    { }

    /// All versions of all of a plan's own, by id and version.
    Result<QList<StoredRuleSet>> ruleSets(const QString& planId);
    /// Stores a new version, as part of the caller's transaction. Conflict where it is there.
    Result<> add(const QString& planId, const StoredRuleSet& rules, const ChangeStamp& stamp);

    /// The choice in force; an empty id where there is none.
    Result<RuleChoice> choice(const QString& planId);
    /// Puts `choice` in place of the one in force, as part of the caller's transaction. The one in
    /// force must still be of `choice.rowVersion`, else Conflict.
    Result<> choose(const QString& planId, const RuleChoice& choice, const ChangeStamp& stamp);

private:
    Result<> withdrawChoice(const QString& planId, const ChangeStamp& stamp);

    Database& m_database;
};

} // namespace lantu
