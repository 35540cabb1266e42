#pragma once

#include "core/rules/checks/plancheck.h"

namespace lantu {

/// One figure, or what is asked of it, in two places: a promise of the text that restates a row of
/// the table, two promises of one name and year, and a row whose base the plan before records as a
/// result. Told where value, unit, base or what is asked (达到, 突破, 以上) differ.
QList<Finding> restatements(const PlanCheckInput& input);

} // namespace lantu
