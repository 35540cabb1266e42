#pragma once

#include "core/rules/ruleset.h"
#include "core/rules/rulesetedit.h"
#include "core/store/audittrail.h"
#include "core/store/rulesetrepository.h"

#include <QObject>

#include <functional>

namespace lantu {

/// Whether people made it, and not one that ships.
bool isOwn(const RuleSet& rules);

/// Which rule sets there are for a plan, and which one judges it: those that ship, and those that
/// people made. Part of a Session, which owns it; each change is one transaction with its audit
/// entries.
class PlanRules final : public QObject
{
    Q_OBJECT

public:
    PlanRules(Database& database, std::function<ChangeStamp()> stamp, QObject* parent);

    /// Those that ship, the default first, then the plan's own with their newest version.
    Result<QList<RuleSet>> ruleSets(const QString& planId);
    /// By id, of one's own the newest version, or by `id@version`. NotFound with the known ids.
    Result<RuleSet> ruleSet(const QString& planId, const QString& name);

    /// The one that judges the plan: the default where nobody has chosen. Of a rule set that ships
    /// it is the version that ships today.
    Result<RuleSet> chosen(const QString& planId);
    Result<RuleChoice> choice(const QString& planId);
    /// Lets `rules` judge the plan from now on. Conflict where the choice in force is not of
    /// `rowVersion` any more.
    Result<> choose(const QString& planId, const RuleSet& rules, int rowVersion);

    /// Reads what `edit` makes of `base` without storing it; id and version are set here: of one's
    /// own the next version, of one that ships a new one. See editedRuleSet() for what is refused.
    Result<RuleSet> edited(const QString& planId, const RuleSet& base, const RuleSetEdit& edit);
    /// The same, and stores it.
    Result<RuleSet> saveEdited(const QString& planId, const RuleSet& base, const RuleSetEdit& edit);

Q_SIGNALS:
    void changed(const QString& planId);

private:
    Result<StoredRuleSet> editedText(const QString& planId, const RuleSet& base, RuleSetEdit edit);
    Result<> inTransaction(const QString& planId, const std::function<Result<>()>& change);

    Database& m_database;
    std::function<ChangeStamp()> m_stamp;
};

} // namespace lantu
