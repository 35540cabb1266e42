#pragma once

namespace lantu {

class RuleContext;

/// Not below the target in any year, compared at the target's printed decimals, at least at one.
/// The latest year decides, earlier misses are named. The gap is taken from the figure itself, not
/// from the rounded one. Fills context.result.
void judgeKeep(RuleContext& context);

} // namespace lantu
