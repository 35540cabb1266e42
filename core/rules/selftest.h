#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace lantu {

/// One published result beside what this program computes from the same figures.
struct SelfTestOutcome {
    QString rules; ///< id of the rule set
    QString caseName; ///< of the publication
    QString subject; ///< what was judged
    QString expected; ///< class as published, with value and score where they were published
    QString computed; ///< the same of ours
    bool agrees = false; ///< in the class, and to 1e-6 in value and score
    /// Where they do not agree: why, as noted beside the case, in the user's language; empty where
    /// nobody has found out.
    QString reason;

    bool operator==(const SelfTestOutcome&) const = default;
};

/// Computes the published results of a file (data/rules/README.md, cases.csv) with the very
/// functions that judge indicators. Fails where the file, one of its rows, or a plan it names
/// cannot be read.
Result<QList<SelfTestOutcome>> runSelfTest(
    const QString& path = QStringLiteral(":/data/rules/cases.csv"));

} // namespace lantu
