#pragma once

#include "core/plan/commitment.h"
#include "core/plan/finding.h"
#include "core/plan/indicator.h"
#include "core/plan/project.h"

#include <QList>

namespace lantu {

/// A place of the plan that a rule found something at.
struct CheckedPlace {
    QString subjectId;
    QString outlineId;
    QString quote;

    bool operator==(const CheckedPlace&) const = default;
};

CheckedPlace placeOf(const Indicator& indicator);
CheckedPlace placeOf(const Commitment& commitment);
CheckedPlace placeOf(const Project& project);

/// What a rule says of what it found.
struct RuleWords {
    QString rule; ///< its name, part of the id: `restated`
    QString kind; ///< of the finding: data/plans/README.md
    QString severity; ///< `high`, `medium`, `low`
    QString title;
    QString consequence;
    /// How many of the places, from the first, its id names; none for a rule that tells all at
    /// once.
    int namedPlaces = 2;
};

/// The finding of a rule at one place or more. Its id is the plan, the rule and the places it
/// names: `lq14-r-restated-t2-04-c-026`.
Finding ruleFinding(
    const QString& planId, const RuleWords& words, const QList<CheckedPlace>& places);

/// A row of the table as people call it: its number and name.
QString rowLabel(const Indicator& indicator);

} // namespace lantu
