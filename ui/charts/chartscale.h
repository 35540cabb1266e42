#pragma once

#include "core/report/chartdata.h"

#include <QList>

#include <optional>

namespace lantu {

/// The value axis of a chart: round ends, round ticks.
struct ValueScale {
    double minimum = 0;
    double maximum = 1;
    double step = 1;
    int decimals = 0; ///< digits a tick's label needs

    [[nodiscard]] int tickCount() const;

    bool operator==(const ValueScale&) const = default;
};

/// The years of a chart, both ends shown.
struct YearScale {
    int first = 0;
    int last = 0;
    int step = 1; ///< years between two labels, which are its multiples

    [[nodiscard]] int firstLabel() const { return (first + step - 1) / step * step; }

    bool operator==(const YearScale&) const = default;
};

/// Round ends around `values` with room for labels at both. Values that are all equal get a scale
/// around them; what is never below zero gets no axis below zero. Precondition: not empty.
ValueScale valueScaleFor(const QList<double>& values);

/// The scale of everything the chart shows; empty where it shows no number at all.
std::optional<ValueScale> valueScale(const ChartData& data);

/// The base year, the plan's years and those of any figure outside.
YearScale yearScale(const ChartData& data);

} // namespace lantu
