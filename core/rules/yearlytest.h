#pragma once

#include "core/plan/indicator.h"
#include "core/plan/yearlytarget.h"

#include <QString>

#include <optional>

namespace lantu {

class RuleContext;

/// One year's figure against that year's target.
struct YearlyTest {
    YearlyTarget target;
    std::optional<Decimal> value; ///< the year's figure; empty where it is not in
    std::optional<bool> isMet; ///< empty where it cannot be told: no figure, words, another scope
    bool isBySuperior = false; ///< `isMet` is the superior's word, not our comparison

    bool operator==(const YearlyTest&) const = default;
};

/// Whether a larger figure of this indicator is the better one. Of a reduction the figures are its
/// sizes, so more is better though what is named shall fall.
bool isMoreBetter(const Indicator& indicator);

/// Whether a figure meets a year's target, by its comparator or else by the indicator's good way.
/// Precondition: the target has a value.
bool meetsYearlyTarget(
    const Indicator& indicator, const YearlyTarget& target, const Decimal& value);

/// A year's target as its document states it, with the unit where it is a number.
QString yearlyTargetText(const RuleContext& context, const YearlyTarget& target);

/// Tests the targets of the cut-off year, the superior's verdict before our comparison, and adds
/// them to context.result with a step each. For binding indicators also says how the yearly and the
/// cumulative test stand together. Call it after the cumulative verdict is in context.result.
void addYearlyTests(RuleContext& context);

/// A target that is only assigned: the superior's verdict of the latest year judged decides, else
/// the reported figure beside the assigned one; no completion of ours. NoTarget where nothing has
/// been entered up to the cut-off.
void judgeAssigned(RuleContext& context);

} // namespace lantu
