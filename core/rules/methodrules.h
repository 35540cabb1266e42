#pragma once

namespace lantu {

class RuleContext;

/// Judges a level, floor or ceiling by the published method of context.rules() and maps its class
/// to a verdict as the rule set says:
///
/// | method | achieved | on schedule | slightly behind | behind |
/// | --- | --- | --- | --- | --- |
/// | statcan | achieved | substantial | moderate | limited, deterioration |
/// | unsd2023 | met | share ≥ 0.95 | ≥ 0.10 | below |
/// | trend | met | miss < 5 % | up to 20 % | more, or no change in the right direction |
///
/// A target that is not met when the plan is over is missed by every rule set. Completion, the pace
/// needed and the outlook are those of the linear method. Without a base the first figure opens the
/// series.
///
/// Fills context.result and returns true; where the method judges no targets of this kind or gives
/// no class, only adds a step that says so and returns false.
bool judgeByMethod(RuleContext& context);

} // namespace lantu
