#pragma once

#include "core/rules/assess.h"

namespace lantu {

/// A verdict with its outlook, as it stands beside an indicator.
QString verdictText(const Assessment& assessment, const Plan& plan);

/// What becomes of the verdict at the end of `before.year` when `after` takes the place of
/// `before`: one sentence with both verdicts.
QString verdictChange(
    const AssessmentInput& before, const AssessmentInput& after, const RuleSet& rules);

} // namespace lantu
