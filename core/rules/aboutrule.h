#pragma once

namespace lantu {

class RuleContext;

/// Near a value (左右): met within the rule set's band around the target. A base within the band
/// has to be held there; from outside it the way is linear in time, to the target itself, and past
/// the far end of the band it is behind. Fills context.result.
void judgeAbout(RuleContext& context);

} // namespace lantu
