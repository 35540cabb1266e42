#include "ui/charts/chartscale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lantu {

namespace {

constexpr int IntervalsWanted = 5;
constexpr double LabelRoom = 0.12; ///< of the span, at each end
constexpr double SmallestSpan = 0.08; ///< of the largest value: else noise would look like change
constexpr double NearZero = 0.25; ///< an axis that starts this low starts at zero

double roundStep(double roughly)
{
    const double power = std::pow(10, std::floor(std::log10(roughly)));
    for (double factor : std::array{1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= roughly * 0.999)
            return factor * power;
    }
    return 10 * power;
}

int decimalsOf(double step)
{
    constexpr int Most = 10;
    for (int decimals = 0; decimals < Most; ++decimals) {
        const double scaled = step * std::pow(10, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * scaled)
            return decimals;
    }
    return Most;
}

} // namespace

int ValueScale::tickCount() const
{
    return static_cast<int>(std::lround((maximum - minimum) / step)) + 1;
}

ValueScale valueScaleFor(const QList<double>& values)
{
    Q_ASSERT(!values.isEmpty());
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double largest = std::max(std::abs(*least), std::abs(*most));
    const double smallestSpan = largest > 0 ? largest * SmallestSpan : 1;
    const double middle = (*least + *most) / 2;
    const double span = std::max(*most - *least, smallestSpan);
    double low = middle - span / 2 - span * LabelRoom;
    const double high = middle + span / 2 + span * LabelRoom;
    if (*least >= 0 && low < NearZero * high)
        low = 0;
    ValueScale scale;
    scale.step = roundStep((high - low) / IntervalsWanted);
    scale.decimals = decimalsOf(scale.step);
    scale.minimum = std::floor(low / scale.step) * scale.step;
    scale.maximum = std::ceil(high / scale.step) * scale.step;
    return scale;
}

namespace {

/// A spread wider than everything else would press the figures flat: then its lines leave the plot.
void addSpread(QList<double>& values, const ChartData& data)
{
    if (data.projection.isEmpty())
        return;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const ProjectedPoint& end = data.projection.last();
    if (end.high - end.low <= *most - *least)
        values << end.low << end.high;
}

} // namespace

std::optional<ValueScale> valueScale(const ChartData& data)
{
    QList<double> values;
    for (const auto& points : {data.points, data.requiredPath}) {
        for (const auto& point : points)
            values.append(point.value);
    }
    for (const auto& base : {data.printedBase, data.revisedBase}) {
        if (base)
            values.append(base->value);
    }
    if (data.target)
        values.append(*data.target);
    for (const auto& point : data.projection)
        values.append(point.value);
    values.removeIf([](double value) { return !std::isfinite(value); });
    if (values.isEmpty())
        return std::nullopt;
    addSpread(values, data);
    return valueScaleFor(values);
}

YearScale yearScale(const ChartData& data)
{
    constexpr int MostLabels = 16;
    YearScale scale{data.baseYear, data.lastYear};
    for (const auto& point : data.points) {
        scale.first = std::min(scale.first, point.year);
        scale.last = std::max(scale.last, point.year);
    }
    scale.step = scale.last - scale.first >= MostLabels ? 5 : 1;
    return scale;
}

} // namespace lantu
