#pragma once

#include <optional>

namespace lantu {

class RuleContext;

/// What the remaining years have to bring against what the past ones brought.
enum class Pace {
    Change, ///< a yearly change of a level
    Amount, ///< a yearly amount of a total, or a yearly rate in %
};

/// Puts into context.result what each remaining year has to bring, in words rounded so that it is
/// never too little; `rate` in %, where a yearly rate says more.
void setNeeded(
    RuleContext& context, Pace pace, double needed, std::optional<double> rate = std::nullopt);

/// The same with the sentence that sets it beside the pace so far; nothing after the plan's end.
void addNeededStep(RuleContext& context, Pace pace, double needed, double soFar,
    std::optional<double> rate = std::nullopt);

/// Likewise for an amount in each of the `open` years without a figure, which where there is a gap
/// are more than those to come.
void addNeededInOpenYearsStep(RuleContext& context, int open, double needed, double soFar);

/// The yearly rate in % that leads from `value` to `target` in `years`; empty where one of the two
/// is not above zero.
std::optional<double> rateBetween(double value, double target, double years);

} // namespace lantu
