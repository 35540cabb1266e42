#pragma once

#include <optional>

namespace lantu {

/// What the published growth-rate methods judge: a base, a later value and, where there is one, a
/// target. All values in one unit.
struct MethodCase {
    int baseYear = 0;
    double base = 0;
    int currentYear = 0;
    double current = 0;
    int targetYear = 0; ///< used only with a target
    std::optional<double> target = std::nullopt;
    bool isUpward = true; ///< which way is wanted
    bool isStrict = false; ///< the target has to be passed, not only reached
    bool isPercentage = false; ///< a share, so that 0 and 100 are its ends
    /// The end of the scale that the value cannot pass, for cases without a target.
    std::optional<double> limit = std::nullopt;

    /// Whether the current value meets `level`.
    [[nodiscard]] bool meets(double level) const;

    bool operator==(const MethodCase&) const = default;
};

/// `value`, or `standIn` where a growth rate cannot be computed from a zero.
double withoutZero(double value, double standIn);

/// (to ÷ from)^(1 ÷ years) − 1. Nothing where the two have different signs or no year lies between.
std::optional<double> yearlyGrowth(double from, double to, int years);

/// `value` ≥ `threshold` up to what binary fractions lose, so that 0.95 is 0.95.
bool reachesThreshold(double value, double threshold);

} // namespace lantu
