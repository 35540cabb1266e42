#pragma once

#include "core/plan/indicator.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lantu {

/// How a name and an indicator answer one question about what is counted: by registration or by
/// residence, capacity or output, 一网通办 or 掌上办.
struct ScopeDifference {
    QString stated; ///< what only the name says; empty where it says nothing besides
    QString expected; ///< what only the plan says; empty where it says nothing besides
    /// Another thing altogether (output for capacity) rather than another scope of the same.
    bool isOtherThing = false;

    /// Both say something, and not the same.
    [[nodiscard]] bool isContradiction() const { return !stated.isEmpty() && !expected.isEmpty(); }

    bool operator==(const ScopeDifference&) const = default;
};

/// Every question that `name` and the plan's row (name, group, scope, price basis, currency) answer
/// differently, or only one of them answers; contradictions first.
QList<ScopeDifference> scopeDifferences(const QString& name, const Indicator& indicator);

/// The difference that forbids to take `name` for the indicator by itself, however alike they are.
std::optional<ScopeDifference> contradictionOf(const QString& name, const Indicator& indicator);

/// The first of `labels` (titles, groups, notes that a figure stands under) which speaks of fewer
/// people, firms or branches than the indicator counts, as far as that says itself; empty where
/// none does.
QString limitingLabel(const QStringList& labels, const Indicator& indicator);

/// A difference in the user's language.
QString describe(const ScopeDifference& difference);

} // namespace lantu
