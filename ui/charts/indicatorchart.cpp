#include "ui/charts/indicatorchart.h"

#include "ui/charts/chartcurve.h"
#include "ui/charts/chartoverlay.h"

#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace lantu {

using namespace Qt::StringLiterals;

IndicatorChart::IndicatorChart(
    const ChartData& data, const ChartStyle& style, QGraphicsItem* parent)
    : QChart(parent)
    , m_data(data)
    , m_style(style)
    , m_overlay(new ChartOverlay(m_data, m_style, this))
{
    legend()->hide();
    setBackgroundVisible(false);
    setMargins({0, 0, 0, 0});
    layout()->setContentsMargins(0, 0, 0, 0);
    m_layout.years = yearScale(m_data);
    m_layout.values = valueScale(m_data);
    createAxes();
    createBand();
    if (m_layout.values) {
        createPath();
        createProjection();
        createTarget();
        createCurve();
    }
    connect(this, &QGraphicsWidget::geometryChanged, this, &IndicatorChart::relayout);
}

void IndicatorChart::createAxes()
{
    m_years = new QValueAxis(this);
    m_years->setRange(m_layout.years.first - YearMargin, m_layout.years.last + YearMargin);
    m_years->setTickType(QValueAxis::TicksDynamic);
    m_years->setTickAnchor(m_layout.years.firstLabel());
    m_years->setTickInterval(m_layout.years.step);
    m_years->setLabelFormat(u"%d"_s);
    m_years->setGridLineVisible(false);
    m_years->setLinePen(QPen(m_style.palette.frame, 1));
    m_values = new QValueAxis(this);
    m_values->setGridLinePen(QPen(m_style.palette.grid, 1));
    m_values->setLineVisible(false);
    if (const auto& scale = m_layout.values) {
        m_values->setRange(scale->minimum, scale->maximum);
        m_values->setTickCount(scale->tickCount());
        m_values->setLabelFormat(u"%.%1f"_s.arg(scale->decimals));
    } else {
        m_values->setRange(0, 1);
        m_values->setLabelsVisible(false);
        m_values->setGridLineVisible(false);
    }
    addAxis(m_years, Qt::AlignBottom);
    addAxis(m_values, Qt::AlignLeft);
    for (auto* axis : {m_years, m_values}) {
        axis->setLabelsFont(m_style.noteFont());
        axis->setLabelsColor(m_style.palette.mutedText);
        axis->setTruncateLabels(false);
    }
}

// An item rather than a series, so that it lies under the grid.
void IndicatorChart::createBand()
{
    constexpr double BetweenBackgroundAndGrid = 0.5;
    m_band = new QGraphicsRectItem(this);
    m_band->setPen(Qt::NoPen);
    m_band->setBrush(m_style.palette.band);
    m_band->setZValue(BetweenBackgroundAndGrid);
}

void IndicatorChart::createPath()
{
    if (m_data.requiredPath.isEmpty())
        return;
    QPen pen(m_style.palette.mutedText, 1.2);
    pen.setDashPattern({5, 3});
    pen.setCapStyle(Qt::FlatCap);
    auto* path = addLine(u"path"_s, pen);
    for (const auto& point : m_data.requiredPath)
        path->append(point.year, point.value);
}

void IndicatorChart::createProjection()
{
    if (m_data.projection.isEmpty())
        return;
    // Dots alone stand for a break between vintages.
    QPen pen(m_style.palette.accent, 1.2);
    pen.setDashPattern({7, 2.5, 1.5, 2.5});
    pen.setCapStyle(Qt::FlatCap);
    auto* centre = addLine(u"projection"_s, pen);
    pen = QPen(m_style.palette.mutedText, 0.6);
    auto* low = addLine(u"projectionLow"_s, pen);
    auto* high = addLine(u"projectionHigh"_s, pen);
    for (const ProjectedPoint& point : m_data.projection) {
        centre->append(point.year, point.value);
        low->append(point.year, point.low);
        high->append(point.year, point.high);
    }
}

void IndicatorChart::createTarget()
{
    if (!m_data.target)
        return;
    const auto [from, to] = targetSpan(m_data);
    auto* target = addLine(u"target"_s, targetPen(m_style, m_data.type));
    target->append({{from, *m_data.target}, {to, *m_data.target}});
}

// Stretches of one kind that follow each other are one series.
void IndicatorChart::createCurve()
{
    QLineSeries* series = nullptr;
    bool wasBroken = false;
    for (const auto& stretch : curveOf(m_data)) {
        if (!series || stretch.isBroken != wasBroken) {
            series = addLine(
                stretch.isBroken ? u"break"_s : u"curve"_s, curvePen(m_style, stretch.isBroken));
            series->append(stretch.from.year, stretch.from.value);
        }
        series->append(stretch.to.year, stretch.to.value);
        wasBroken = stretch.isBroken;
    }
}

QLineSeries* IndicatorChart::addLine(const QString& name, const QPen& pen)
{
    auto* series = new QLineSeries;
    series->setObjectName(name);
    series->setPen(pen);
    attach(series);
    return series;
}

void IndicatorChart::attach(QAbstractSeries* series)
{
    addSeries(series);
    series->attachAxis(m_years);
    series->attachAxis(m_values);
}

void IndicatorChart::relayout()
{
    m_layout = layoutChart(m_data, m_style, size());
    setPlotArea(m_layout.plot);
    // Without an event loop nothing else would move the axes to the new plot.
    layout()->invalidate();
    layout()->activate();
    const double left = m_layout.x(m_data.firstYear - YearMargin);
    const double right = m_layout.x(m_data.lastYear + YearMargin);
    m_band->setRect({left, m_layout.plot.top(), right - left, m_layout.plot.height()});
    m_overlay->setChartLayout(m_layout, size());
}

std::optional<ChartPoint> IndicatorChart::figureAt(const QPointF& position) const
{
    constexpr double Reach = 2 * MarkRadius;
    std::optional<ChartPoint> nearest;
    double least = Reach;
    for (const auto& mark : m_layout.marks) {
        const double distance = QLineF(mark.centre, position).length();
        if (mark.point && distance < least) {
            least = distance;
            nearest = mark.point;
        }
    }
    return nearest;
}

} // namespace lantu
