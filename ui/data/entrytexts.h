#pragma once

#include "core/rules/assess.h"
#include "core/statistics/importpreview.h"

namespace lantu {

/// What taking a previewed entry changes, in sentences: the figure in use for its period before and
/// after, and the indicator's verdict. `inputs` are those of all indicators as they stand. Empty
/// where there is nothing to take.
QStringList consequences(const ImportBatch& batch, const ImportKnowledge& knowledge,
    const QList<AssessmentInput>& inputs, const RuleSet& rules = defaultRuleSet());

} // namespace lantu
