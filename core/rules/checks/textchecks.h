#pragma once

#include "core/rules/checks/plancheck.h"

namespace lantu {

/// What the text itself shows: blanks that were never filled in (XX, 「 」), notes that call
/// figures preliminary, and parts of projects that are more, or more in sum, than their whole.
QList<Finding> textChecks(const PlanCheckInput& input);

} // namespace lantu
