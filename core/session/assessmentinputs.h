#pragma once

#include "core/rules/assess.h"
#include "core/store/database.h"

namespace lantu {

class PlanDecisions;

/// What the verdicts on `rows` are computed from, in their order. `blank` says of which plan, at
/// which cut-off and on which base.
Result<QList<AssessmentInput>> assessmentInputsOf(Database& database, PlanDecisions& decisions,
    const QList<Indicator>& rows, const AssessmentInput& blank);

} // namespace lantu
