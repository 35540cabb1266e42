#include "ui/charts/indicatorchartview.h"

#include "ui/charts/chartwords.h"
#include "ui/charts/indicatorchart.h"

#include <QHelpEvent>
#include <QToolTip>

#include <memory>

namespace lantu {

IndicatorChartView::IndicatorChartView(QWidget* parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Palette::forPlatform(palette()).background);
}

void IndicatorChartView::setData(const ChartData& chartData)
{
    if (m_chart && m_data == chartData)
        return;
    m_data = chartData;
    setAccessibleName(chartData.title);
    setAccessibleDescription(chartData.summary);
    rebuild();
}

void IndicatorChartView::setTitleVisible(bool isVisible)
{
    if (m_isTitleVisible == isVisible)
        return;
    m_isTitleVisible = isVisible;
    if (m_chart)
        rebuild();
}

void IndicatorChartView::rebuild()
{
    const auto colours = Palette::forPlatform(palette());
    ChartStyle style = ChartStyle::screen(colours);
    style.hasTitle = m_isTitleVisible;
    setBackgroundBrush(colours.background);
    m_chart = new IndicatorChart(m_data, style);
    // The view hands the chart before it back, and nobody else wants it.
    const std::unique_ptr<QChart> former(chart());
    setChart(m_chart);
}

void IndicatorChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    const auto type = event->type();
    if (!m_chart)
        return;
    if (type == QEvent::PaletteChange || type == QEvent::LanguageChange)
        rebuild();
}

bool IndicatorChartView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_chart)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPointF position = m_chart->mapFromScene(mapToScene(help->pos()));
    if (const auto figure = m_chart->figureAt(position))
        QToolTip::showText(
            help->globalPos(), ChartWords::figure(*figure, m_data.unitText), viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace lantu
