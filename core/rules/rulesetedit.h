#pragma once

#include "core/base/result.h"
#include "core/rules/ruleset.h"

#include <QByteArray>

namespace lantu {

/// What a person makes of a rule set in a copy of it.
struct RuleSetEdit {
    QString id;
    QString version;
    QString name;
    QString reason; ///< why the numbers are others; the source of those that were changed
    /// Every number of the copy; of each only code, kind and value count.
    QList<RuleThreshold> thresholds;

    bool operator==(const RuleSetEdit&) const = default;
};

/// The rule set with the text `base` (format of data/rules/README.md) as `edit` makes it, as text
/// again. Numbers that differ from the base's are marked as ours, with the reason and what they
/// were. Invalid, with one sentence, where name or reason are blank, nothing was changed, or the
/// numbers fit no rule set.
Result<QByteArray> editedRuleSet(const QByteArray& base, const RuleSetEdit& edit);

} // namespace lantu
