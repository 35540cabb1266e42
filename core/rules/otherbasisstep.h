#pragma once

namespace lantu {

class RuleContext;
struct RuleSet;

/// Says what the other base, printed or revised, would change of completion and verdict; nothing
/// where there is no other. Call it when the verdict is in context.result.
void addOtherBasisStep(RuleContext& context, const RuleSet& rules);

} // namespace lantu
