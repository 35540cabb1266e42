#pragma once

#include "core/plan/importbatch.h"
#include "core/plan/indicator.h"
#include "core/statistics/importpreview.h"

namespace lantu {

/// Compares a value in the plan's unit with what the plan prints and with what is on record: same,
/// new, a revision, or too far from all of them to be taken without a question.
ImportValue compared(
    ImportValue value, const Indicator& indicator, const ImportKnowledge& knowledge);

} // namespace lantu
