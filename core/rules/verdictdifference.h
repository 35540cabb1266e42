#pragma once

#include "core/rules/evaluation.h"

namespace lantu {

/// A verdict of one indicator and year that comes out otherwise in another evaluation.
struct VerdictDifference {
    QString indicatorId;
    int year = 0;
    Progress before = Progress::NoData;
    Progress after = Progress::NoData;
    Outlook outlookBefore = Outlook::Unknown;
    Outlook outlookAfter = Outlook::Unknown;

    bool operator==(const VerdictDifference&) const = default;
};

/// Where two evaluations of the same indicators differ in progress or outlook, by year and then in
/// the table's order. Years that one of them lacks are left out.
QList<VerdictDifference> verdictDifferences(const Evaluation& before, const Evaluation& after);

} // namespace lantu
