#pragma once

#include "core/rules/methods/methodcase.h"

#include <QString>

#include <optional>

namespace lantu {

enum class StatCanClass {
    TargetAchieved,
    SubstantialProgress,
    ModerateProgress,
    LimitedProgress,
    Deterioration,
    NotAvailable,
};

/// What the method's classes begin at; each belongs to the better class.
struct StatCanThresholds {
    double substantialRatio = 0; ///< of growth so far to growth needed
    double moderateRatio = 0;
    double limitedRatio = 0;
    double substantialRate = 0; ///< growth a year, where there is no target
    double moderateRate = 0;
    double limitedRate = 0;
    double limitExponent = 0; ///< of the coefficient near a natural limit
    double zeroStandIn = 0; ///< put in for a base or target of zero

    bool operator==(const StatCanThresholds&) const = default;
};

struct StatCanResult {
    StatCanClass progress = StatCanClass::NotAvailable;
    /// With a target the ratio R of growth so far to growth needed, else the growth a year in the
    /// wanted direction. Empty where neither can be computed.
    std::optional<double> value;
    std::optional<double> score; ///< −5 to 5
    std::optional<double> growth; ///< a year, so far
    std::optional<double> growthNeeded; ///< a year, from base to target
    double coefficient = 1; ///< what the thresholds were multiplied by near a natural limit

    bool operator==(const StatCanResult&) const = default;
};

/// The progress measure of Statistics Canada's goals data, version 2.4 of Open SDG.
///
/// With a target: CAGRo = (c ÷ b)^(1 ÷ (t − t0)) − 1, CAGRr = (T ÷ b)^(1 ÷ (tT − t0)) − 1,
/// R = sign(b) · d · CAGRo ÷ |CAGRr|, d = −1 where a fall is wanted. A target that the current
/// value meets is achieved with score 5, whatever R is. Score 7.1429 R − 4.2857 from the moderate
/// class up, else 4.1667 R − 2.5, within ±5.
///
/// Without: x = sign(b) · d · CAGRo against thresholds that are multiplied, near a natural limit L,
/// by C = 1 − (b ÷ L)^e up to L, 1 − ((2L − b) ÷ L)^e up to 2L. Score 125 x − 2.5 below zero, then
/// 500 x ÷ C − 2.5, 250 x ÷ C − 1.25 and 500 x ÷ C − 5 by class, within ±5. C = 0 and held is
/// substantial with score 5.
///
/// Not available: fewer than two years, base and current (or target) of different signs, and a base
/// at the target that is no longer met.
StatCanResult statCanProgress(const MethodCase& input, const StatCanThresholds& thresholds);

/// The names in the published data: `target_achieved`, `substantial_progress`, …
QString toCode(StatCanClass progress);

} // namespace lantu
