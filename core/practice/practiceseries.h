#pragma once

#include "core/plan/plan.h"
#include "core/practice/practicepart.h"
#include "core/practice/practicerandom.h"

namespace lantu {

/// Figures invented for one indicator.
struct PracticeSeries {
    std::optional<Decimal> base; ///< of the base year, where the part has one come in
    QList<Decimal> years; ///< one for each year of the plan, as they turn out in the end
    int decimals = 0; ///< that all of them are printed with

    bool operator==(const PracticeSeries&) const = default;
};

/// Yearly growth in %, for a series that other indicators are measured against.
PracticeSeries practiceGrowth(const Plan& plan, PracticeRandom& random);

/// Invents the series of one indicator from the kind of its target, base, target and decimals, so
/// that it takes the course of the part's story. `reference` is what a relative target is measured
/// against, else empty.
PracticeSeries practiceSeries(const Plan& plan, const Indicator& indicator,
    const PracticePart& part, const QList<Decimal>& reference, PracticeRandom& random);

} // namespace lantu
