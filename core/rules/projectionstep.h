#pragma once

namespace lantu {

class RuleContext;

/// Puts the projection into context.result, with the sentences that say where it goes at the pace
/// so far and how wide it spreads, as far as the figures can tell.
void addProjection(RuleContext& context);

} // namespace lantu
