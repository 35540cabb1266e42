#include "ui/charts/sparkline.h"

#include "ui/charts/chartcurve.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace lantu {

namespace {

constexpr double PointRadius = 2.4;
constexpr double Margin = PointRadius + 1;

QPolygonF fitted(const QRectF& rect, const QList<ChartPoint>& points)
{
    const auto byValue = [](const auto& a, const auto& b) { return a.value < b.value; };
    const auto [least, most] = std::minmax_element(points.begin(), points.end(), byValue);
    const double span = most->value - least->value;
    const int years = points.last().year - points.first().year;
    QPolygonF line;
    for (const auto& point : points) {
        const double across =
            years > 0 ? static_cast<double>(point.year - points.first().year) / years : 1;
        const double up = span > 0 ? (point.value - least->value) / span : 0.5;
        line.append({rect.left() + across * rect.width(), rect.bottom() - up * rect.height()});
    }
    return line;
}

} // namespace

void paintSparkline(
    QPainter* painter, const QRectF& rect, const QList<ChartPoint>& points, const Palette& palette)
{
    if (points.isEmpty())
        return;
    const QPolygonF line = fitted(rect.adjusted(Margin, Margin, -Margin, -Margin), points);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.accent, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->setBrush(isSettled(points.last().status) ? palette.accent : palette.background);
    painter->drawEllipse(line.last(), PointRadius, PointRadius);
    painter->restore();
}

} // namespace lantu
