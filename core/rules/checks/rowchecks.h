#pragma once

#include "core/rules/checks/plancheck.h"

namespace lantu {

/// What is wrong in a row of the table by itself: a target on the wrong side of its base, equal to
/// it or already met by it, a share above 100 %, parts (其中) that add up to more than their whole;
/// and what rows lack: base, unit, a number, the lead agency of a binding one.
QList<Finding> rowChecks(const PlanCheckInput& input);

} // namespace lantu
