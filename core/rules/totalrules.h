#pragma once

namespace lantu {

class RuleContext;

/// A sum of yearly amounts or percentage points over the plan: sum ÷ total against time.
void judgeTotal(RuleContext& context);

/// Yearly reduction rates chained over the plan and compared by logarithm:
/// ln ∏(1 − rᵢ) ÷ ln(1 − R). Adding the rates would overstate.
void judgeTotalReduction(RuleContext& context);

} // namespace lantu
