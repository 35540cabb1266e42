#pragma once

#include "core/plan/indicator.h"
#include "core/rules/assessment.h"

#include <QList>
#include <QMap>
#include <QString>

namespace lantu {

/// How many indicators stand at which verdict.
struct ProgressCount {
    QMap<Progress, int> byProgress; ///< verdicts that occur
    int total = 0;

    void add(Progress progress);

    bool operator==(const ProgressCount&) const = default;
};

/// Counts of a plan's indicators by type. The same everywhere: on screen, in commands, in reports.
struct Rollup {
    ProgressCount constraint;
    ProgressCount expected;

    [[nodiscard]] int total() const { return constraint.total + expected.total; }

    bool operator==(const Rollup&) const = default;
};

/// Counts assessments by the type of their indicator; `indicators` holds each assessment's.
Rollup rollUp(const QList<Indicator>& indicators, const QList<Assessment>& assessments);

/// The count sentence of a report's first page: its parts always add up to the number of
/// indicators. `isPlanOver` chooses between 提前实现 and 已实现.
QString countSentence(const Rollup& rollup, bool isPlanOver);

} // namespace lantu
