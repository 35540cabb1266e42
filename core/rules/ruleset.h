#pragma once

#include <QString>

namespace lantu {

/// The thresholds of the default method: completion linear in time, judged by its ratio to the
/// share of time gone. Plans give no thresholds; where these come from stands beside each.
struct RuleSet {
    QString name; ///< in the user's language
    QString version;
    /// Completion to time from which progress counts as ahead. Ours: among the national mid-term
    /// verdicts of 2023 the smallest ratio called 快于预期 is 1.36 and nothing between 1 and that.
    double aheadRatio = 1.2;
    double onScheduleRatio = 1.0;
    /// State Information Centre, second year of the 12th plan: 30–40 % done with 40 % of the time
    /// gone is 略有滞后, less is 明显滞后.
    double slightlyBehindRatio = 0.75;
    /// Pace still needed to pace so far up to which the target is likely, or needs an effort. Ours.
    double likelyPaceRatio = 1.0;
    double effortPaceRatio = 1.5;

    bool operator==(const RuleSet&) const = default;
};

/// The rule set shipped as default.
RuleSet defaultRuleSet();

} // namespace lantu
