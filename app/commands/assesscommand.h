#pragma once

#include "app/commands/command.h"

namespace lantu {

/// Verdicts with what they were computed from, for the plan, year and basis asked for.
struct AssessedYear {
    Plan plan;
    int year = 0;
    Basis basis = Basis::Printed;
    QList<AssessmentInput> inputs;
    QList<Assessment> assessments;
    RuleSet rules;
};

/// Without --year the latest year that has figures, or the last of a plan that records how it
/// ended; with --commitments the text's watched promises instead of the table. NotFound (wrong
/// usage) for a year outside the plan, an unknown basis or rule set.
Result<AssessedYear> assessYear(const CommandContext& context);

} // namespace lantu
