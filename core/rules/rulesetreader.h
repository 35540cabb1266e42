#pragma once

#include "core/base/result.h"
#include "core/rules/ruleset.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lantu {

/// Reads one file in the format of data/rules/README.md, its texts in the user's language. A rule
/// set of another method than the linear one takes the linear thresholds from `fallback`. Fails
/// with one sentence that names the file and the field and says what belongs there.
Result<RuleSet> readRuleSet(const QString& path, const RuleSet& fallback = defaultRuleSet());

/// Reads the same format from a text. `origin` is how messages call it.
Result<RuleSet> readRuleSetText(
    const QByteArray& json, const QString& origin, const RuleSet& fallback = defaultRuleSet());

/// The text of a rule set that ships with the program; empty where there is none of this id.
QByteArray shippedRuleSetText(const QString& id);

/// The rule sets that ship with the program, the default first.
QList<RuleSet> builtInRuleSets();

/// One of them by its id. NotFound with the known ids.
Result<RuleSet> ruleSet(const QString& id);

} // namespace lantu
