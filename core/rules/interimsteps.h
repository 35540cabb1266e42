#pragma once

#include "core/rules/assessment.h"

namespace lantu {

class RuleContext;

/// The figure of exactly this period; null where there is none.
const Observation* figureOf(const QList<Observation>& figures, const Period& period);

/// An amount that grows through the year as a share of that year's own target, beside the share of
/// the year that is gone; false where no target with a number was entered.
bool judgeAgainstYear(RuleContext& context, const Observation& part, InterimTest& test);

/// A state, rate or sum beside the year's own target, where one was entered.
void addYearsTargetStep(RuleContext& context, const Observation& part);

/// Beside the same months of the year before; false where they are not on record. Figures of
/// different vintages or scopes are named, and no change is computed.
bool addSameMonthsStep(RuleContext& context, const Observation& part);

} // namespace lantu
