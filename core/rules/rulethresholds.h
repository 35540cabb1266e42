#pragma once

#include "core/rules/ruleset.h"

#include <QList>
#include <QString>

namespace lantu {

/// A threshold that a method needs: its code in the file and where its value goes.
struct ThresholdField {
    RuleMethod method = RuleMethod::Linear;
    QString code;
    double& (*in)(RuleSet& rules) = nullptr;
    double atLeast = 0; ///< smallest value that makes sense
};

/// What a kind of target is called, in the user's language.
QString targetKindName(TargetKind kind);

/// What a threshold of this code says, in the user's language.
QString thresholdName(const QString& code);

/// The thresholds of one method, in the order of documentation.
QList<ThresholdField> thresholdFields(RuleMethod method);

/// `rules` with the numbers that they have for targets of this kind alone.
RuleSet rulesForKind(RuleSet rules, TargetKind kind);

/// Codes of two thresholds of `rules` that stand in the wrong order for some kind of target, as
/// `greater, smaller`; empty where all are in order.
QString disorderedThresholds(const RuleSet& rules);

/// The class of a target that is met under a method that has no name of its own for it.
inline const QString MetCode = QStringLiteral("met");

/// The classes that a method gives, by their own codes; none for the linear one.
QStringList classCodes(RuleMethod method);

} // namespace lantu
