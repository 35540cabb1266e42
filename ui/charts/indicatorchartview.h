#pragma once

#include "core/report/chartdata.h"

#include <QChartView>

namespace lantu {

class IndicatorChart;

/// Shows the chart of one indicator in the window's colours, tells a figure's status when the
/// pointer rests on it, and says the chart in one sentence to those who cannot see it.
class IndicatorChartView final : public QChartView
{
    Q_OBJECT

public:
    explicit IndicatorChartView(QWidget* parent = nullptr);

    /// Shows `chartData`; the chart before it is gone.
    void setData(const ChartData& chartData);
    /// Leaves out title and type, for a page that shows them itself.
    void setTitleVisible(bool isVisible);

    /// Null until there are data.
    [[nodiscard]] IndicatorChart* indicatorChart() const { return m_chart; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 380}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 220}; }

protected:
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void rebuild();

    ChartData m_data;
    IndicatorChart* m_chart = nullptr;
    bool m_isTitleVisible = true;
};

} // namespace lantu
