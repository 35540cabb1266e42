#pragma once

#include "core/rules/methods/methodcase.h"

#include <QString>

#include <optional>

namespace lantu {

enum class UnsdClass {
    Met, ///< shown like OnTrack in the chart, but the target is reached
    OnTrack,
    Fair,
    Stagnation, ///< or regression
    NotAvailable,
};

struct UnsdThresholds {
    double onTrackShare = 0; ///< of the way to the target, expected at the target year
    double fairShare = 0;
    double onTrackRate = 0; ///< growth a year, where there is no target
    double fairRate = 0;
    double endTolerance = 0; ///< in points: how near to a target of 0 or 100 % counts as met
    double zeroStandIn = 0; ///< put in for a base of zero

    bool operator==(const UnsdThresholds&) const = default;
};

struct UnsdResult {
    UnsdClass progress = UnsdClass::NotAvailable;
    /// With a target the share of the way expected to be done at the target year, else the growth a
    /// year. Empty where neither can be computed.
    std::optional<double> value;
    std::optional<double> growth; ///< a year, so far
    std::optional<double> expected; ///< value at the target year if growth goes on

    bool operator==(const UnsdResult&) const = default;
};

/// The Progress Chart of the United Nations Statistics Division, Technical Note 2023.
///
/// CAGR = (c ÷ b)^(1 ÷ (t − t0)) − 1; expected value e = c (1 + CAGR)^(tT − t); share
/// x = (e − b) ÷ (T − b). What meets the target is met whatever the trend, and so is a percentage
/// within 1 point of a target of 0 or 100. Of a target year that is past, e is the value in that
/// year. Without a target CAGR itself is compared, taken negative where a fall is wanted.
///
/// Not available: fewer than two years, base and current of different signs, base at the target.
UnsdResult unsdProgress(const MethodCase& input, const UnsdThresholds& thresholds);

/// `met`, `on_track`, `fair`, `stagnation`, `not_available`.
QString toCode(UnsdClass progress);
/// The chart's own number: 3, 2, 1; 0 where nothing is available.
int chartLevel(UnsdClass progress);

} // namespace lantu
