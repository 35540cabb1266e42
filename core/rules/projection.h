#pragma once

#include <QList>

#include <optional>

namespace lantu {

struct AssessmentInput;

/// One year to come: the level, the sum or chained reduction reached by its end, or the yearly
/// rate.
struct ProjectedPoint {
    int year = 0;
    double value = 0;
    double low = 0;
    double high = 0;

    bool operator==(const ProjectedPoint&) const = default;
};

/// Where an indicator will stand at the plan's end if it goes on as so far.
struct Projection {
    QList<ProjectedPoint> points; ///< the years after the latest figure, to the plan's last
    /// What the target is compared with at the end: the level itself, the sum of a total, the mean
    /// rate, the chained reduction in %.
    double end = 0;
    double low = 0;
    double high = 0;
    int changes = 0; ///< yearly changes (or yearly figures) that it rests on, at least 2
    int years = 0; ///< that they lie over; more than the changes where a year is missing
    bool isCut = false; ///< a value lay beyond what is possible and was put to the limit

    bool operator==(const Projection&) const = default;
};

/// The share of cases, in %, that fall between low and high where the method's assumptions hold.
inline constexpr int ProjectionShare = 80;

/// Random walk with drift (Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd
/// edition, sections 5.2 and 5.5): the last value plus h times the mean yearly change, with the
/// standard error σ̂ √(h (1 + h ÷ T)) of changes over T years, times Student's t with one degree of
/// freedom less than there are changes, since these are few. Where a year is missing, a change over
/// τ years counts by its years: drift = Σ Δ ÷ Σ τ, σ̂² = Σ (Δ − τ drift)² ÷ τ, over the number of
/// changes less one (Dennis, Munholland and Scott, Ecological Monographs 61, 1991, 115–143, for
/// unequal intervals). Chosen because three to five yearly points bear no more than one parameter,
/// and because its centre is the very pace that the outlook is judged by: it reaches the target
/// exactly where the pace still needed is at most the pace so far.
///
/// Kinds whose years add up (totals, average rates, chained reductions) are taken as yearly draws
/// around their mean instead, with the standard error σ̂ √(h + h² ÷ n) of their sum over h years.
///
/// Nothing leaves what is possible: a level in % stays within 0 and 100, what was never below zero
/// does not fall below it, and a total not below what is already in hand. What can have either sign
/// by its name (增长, 增速, 增幅, 涨幅, 净) or did pass a limit is not held to it.
///
/// The base opens the series of a level; figures of another scope are left out. Nothing with fewer
/// than three points of a level or two years of a sum, after the plan's end, or for kinds without a
/// number.
std::optional<Projection> project(const AssessmentInput& input);

/// Student's t below which 90 % of cases fall, so that 80 % lie between minus and plus it.
double studentQuantile90(int degreesOfFreedom);

} // namespace lantu
