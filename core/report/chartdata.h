#pragma once

#include "core/plan/indicator.h"
#include "core/plan/observation.h"
#include "core/rules/projection.h"

#include <QList>
#include <QString>

#include <optional>

namespace lantu {

/// One figure in a chart.
struct ChartPoint {
    int year = 0;
    double value = 0;
    QString label; ///< the figure as printed
    VintageStatus status = VintageStatus::Unstated; ///< hollow unless final or revised
    bool isVerified = true;

    bool operator==(const ChartPoint&) const = default;
};

/// How a target is drawn: something to reach from below, to stay above, or to stay under.
enum class TargetShape { Reach, Floor, Ceiling };

/// What a chart of one indicator over a plan's years shows. Values only: `ui/charts` draws it, on
/// screen, into a report and into a file, and always the same picture.
struct ChartData {
    QString title; ///< number and name of the indicator
    QString
        unitText; ///< unit of the value axis, with what it means where it is not the plain value
    QString planTitle;
    IndicatorType type = IndicatorType::Expected;
    bool isCommitment = false; ///< a promise of the text, which is of neither type
    int baseYear = 0;
    int firstYear = 0;
    int lastYear = 0;
    std::optional<ChartPoint> printedBase;
    std::optional<ChartPoint> revisedBase;
    QList<ChartPoint> points; ///< figures in use within the plan, by year
    /// Straight line of the schedule as (year, value) pairs; empty where none can be drawn.
    QList<ChartPoint> requiredPath;
    /// Where it goes at the pace so far, with its spread, beginning at the latest figure; empty
    /// where nothing can be projected.
    QList<ProjectedPoint> projection;
    std::optional<double> target; ///< in the last year
    QString targetLabel; ///< as printed
    TargetShape targetShape = TargetShape::Reach;
    bool targetHoldsEveryYear = false; ///< drawn over all years, not only at the end
    QStringList remarks; ///< what a reader must know: provisional, unverified, broken scope
    QString summary; ///< one sentence for those who cannot see it: latest, target, verdict
    bool isSynthetic = false; ///< marks the picture 演示数据

    bool operator==(const ChartData&) const = default;
};

} // namespace lantu
