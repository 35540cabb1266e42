#pragma once

#include "core/report/chartdata.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/chartstyle.h"

#include <QChart>

#include <optional>

class QGraphicsRectItem;
class QLineSeries;
class QValueAxis;

namespace lantu {

class ChartOverlay;

/// The chart of one indicator over a plan's years: figures with their status, base, schedule and
/// target, named where they stand. One picture for the window, a report and a file.
class IndicatorChart final : public QChart
{
    Q_OBJECT

public:
    explicit IndicatorChart(
        const ChartData& data, const ChartStyle& style, QGraphicsItem* parent = nullptr);

    [[nodiscard]] const ChartData& data() const { return m_data; }
    /// Where everything stands at the chart's present size.
    [[nodiscard]] const ChartLayout& chartLayout() const { return m_layout; }
    /// The figure or base whose mark lies under `position` (in the chart's own coordinates).
    [[nodiscard]] std::optional<ChartPoint> figureAt(const QPointF& position) const;

private:
    void createAxes();
    void createBand();
    void createPath();
    void createProjection();
    void createTarget();
    void createCurve();
    QLineSeries* addLine(const QString& name, const QPen& pen);
    void attach(QAbstractSeries* series);
    void relayout();

    const ChartData m_data;
    const ChartStyle m_style;
    ChartLayout m_layout;
    QValueAxis* m_years = nullptr;
    QValueAxis* m_values = nullptr;
    QGraphicsRectItem* m_band = nullptr;
    ChartOverlay* m_overlay = nullptr;
};

} // namespace lantu
