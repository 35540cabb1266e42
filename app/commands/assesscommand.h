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
};

/// Without --year the latest year that has figures. NotFound (wrong usage) for a year outside the
/// plan or an unknown basis.
Result<AssessedYear> assessYear(const CommandContext& context);

} // namespace lantu
