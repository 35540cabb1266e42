#pragma once

#include "core/rules/assess.h"

#include <QList>
#include <QMap>

namespace lantu {

/// A whole plan judged: what pages, commands and reports share, so that they cannot differ.
struct Evaluation {
    Plan plan;
    int year = 0; ///< cut-off: the end of this year
    Basis basis = Basis::Printed;
    QList<AssessmentInput> inputs; ///< in the order of the plan's table, with this cut-off
    /// For each year of the plan up to the cut-off the verdicts at its end, in the order of
    /// `inputs`, from the figures known today: a final figure that came later counts.
    QMap<int, QList<Assessment>> byYear;

    /// The verdicts at the cut-off; empty before the plan's first year.
    [[nodiscard]] QList<Assessment> assessments() const { return byYear.value(year); }

    bool operator==(const Evaluation&) const = default;
};

/// Judges every indicator at the end of every year up to `year` (which the plan must cover).
Evaluation evaluate(const Plan& plan, int year, Basis basis, const QList<AssessmentInput>& inputs,
    const RuleSet& rules = defaultRuleSet());

/// A verdict that became another from the year before to the cut-off.
struct VerdictChange {
    QString indicatorId;
    Progress before = Progress::NoData;
    Progress after = Progress::NoData;
    Outlook outlookBefore = Outlook::Unknown;
    Outlook outlookAfter = Outlook::Unknown;
    bool isWorse = false; ///< by progress, and where that is equal by outlook

    bool operator==(const VerdictChange&) const = default;
};

/// Changes of progress or outlook since the year before, the worse ones first, then in the table's
/// order. A verdict that only appeared, for a first figure, is no change for the worse. Empty in
/// the plan's first year.
QList<VerdictChange> changesSinceLastYear(const Evaluation& evaluation);

} // namespace lantu
