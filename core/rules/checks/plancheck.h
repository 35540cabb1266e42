#pragma once

#include "core/plan/outlinenode.h"
#include "core/plan/plan.h"
#include "core/plan/plancontent.h"

namespace lantu {

/// What rules look for faults in: one plan with all that is known of it.
struct PlanCheckInput {
    Plan plan;
    QList<OutlineNode> outline;
    QList<Indicator> indicators; ///< in the order of the plan's table
    QList<IndicatorAlias> aliases;
    PlanContent content;
    /// Rows of the plan that ended in this one's base year, whose results are its bases.
    QList<Indicator> before;
};

/// Everything that rules find in a plan, each as a finding with the rule's name: what does not
/// agree within the table, between table and text and with the plan before, what is blank and what
/// is missing. The same for the same input; ids stay when the text does.
QList<Finding> checkPlan(const PlanCheckInput& input);

/// `found` without what `known` tells already: a finding of the same kind about (at least) the same
/// subjects.
QList<Finding> withoutKnown(const QList<Finding>& found, const QList<Finding>& known);

} // namespace lantu
