#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace lantu {

/// The four weather symbols.
enum class TrendClass { Sun, SunAndCloud, Cloud, Thunderstorm, NotAvailable };

struct TrendThresholds {
    double sunMiss = 0; ///< miss in % of the distance still to go: below it a sun
    double cloudMiss = 0; ///< above it a cloud
    double points = 0; ///< how many of the latest yearly values are used
    double fewestPoints = 0; ///< with fewer there is no symbol

    bool operator==(const TrendThresholds&) const = default;
};

struct TrendPoint {
    int year = 0;
    double value = 0;

    bool operator==(const TrendPoint&) const = default;
};

/// A target that a series is judged against.
struct TrendTarget {
    int year = 0;
    double value = 0;
    bool isUpward = true; ///< which way is wanted
    bool isStrict = false; ///< to be passed, not only reached

    bool operator==(const TrendTarget&) const = default;
};

struct TrendResult {
    TrendClass progress = TrendClass::NotAvailable;
    bool isMet = false; ///< by the latest value
    int firstYear = 0; ///< of the values used
    std::optional<double> yearlyChange; ///< mean over the values used
    std::optional<double> projected; ///< value at the target year if the mean change goes on
    std::optional<double> miss; ///< in % of the distance still to go; empty where it is met

    bool operator==(const TrendResult&) const = default;
};

/// The weather symbols of the German indicator reports on sustainable development: the mean yearly
/// change of the last six values (five changes) is prolonged to the target year, and what would be
/// missed is compared with the distance |T − c| still to go. Less than 5 % is a sun, up to 20 % a
/// sun with a cloud, more a cloud; no change, or one in the wrong direction, is a thunderstorm. A
/// target that the latest value meets is a sun.
///
/// `series` by year, ascending. Only values of consecutive years count; with fewer than four there
/// is no symbol unless the target is met.
TrendResult trendProgress(
    const QList<TrendPoint>& series, const TrendTarget& target, const TrendThresholds& thresholds);

/// `sun`, `sun_and_cloud`, `cloud`, `thunderstorm`, `not_available`.
QString toCode(TrendClass progress);

} // namespace lantu
