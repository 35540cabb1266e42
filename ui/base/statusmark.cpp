#include "ui/base/statusmark.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace lantu {

namespace {

/// Paints in a square from −1 to 1 on both axes.
class MarkPainter
{
public:
    MarkPainter(QPainter* painter, const Palette& palette, const QColor& colour)
        : m_painter(painter)
        , m_palette(palette)
        , m_colour(colour)
    { }

    void paint(StatusShape shape) const
    {
        switch (shape) {
        case StatusShape::TickedCircle:
            return tickedCircle();
        case StatusShape::UpTriangle:
            return filled({{0, -0.85}, {0.95, 0.75}, {-0.95, 0.75}});
        case StatusShape::Circle:
            fill();
            m_painter->drawEllipse(QPointF(0, 0), 0.8, 0.8);
            return;
        case StatusShape::Diamond:
            return filled({{0, -1}, {1, 0}, {0, 1}, {-1, 0}});
        case StatusShape::DownTriangle:
            return filled({{0, 0.85}, {0.95, -0.75}, {-0.95, -0.75}});
        case StatusShape::CrossedBox:
            return crossedBox();
        case StatusShape::BarredDiamond:
            return barredDiamond();
        case StatusShape::HollowCircle:
            outline(m_colour);
            m_painter->drawEllipse(QPointF(0, 0), 0.72, 0.72);
            return;
        case StatusShape::DashedSquare:
            return dashedSquare();
        }
    }

private:
    static constexpr double Stroke = 0.24;

    void fill() const
    {
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_colour);
    }

    void outline(const QColor& colour, double width = Stroke) const
    {
        m_painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter->setBrush(Qt::NoBrush);
    }

    void filled(const QPolygonF& polygon) const
    {
        fill();
        m_painter->drawPolygon(polygon);
    }

    void tickedCircle() const
    {
        fill();
        m_painter->drawEllipse(QPointF(0, 0), 0.95, 0.95);
        outline(m_palette.background, 0.26);
        m_painter->drawPolyline(QPolygonF({{-0.48, 0.02}, {-0.12, 0.4}, {0.5, -0.36}}));
    }

    void crossedBox() const
    {
        filled({{-0.85, -0.85}, {0.85, -0.85}, {0.85, 0.85}, {-0.85, 0.85}});
        outline(m_palette.background, 0.26);
        m_painter->drawLine(QPointF(-0.45, -0.45), QPointF(0.45, 0.45));
        m_painter->drawLine(QPointF(-0.45, 0.45), QPointF(0.45, -0.45));
    }

    void barredDiamond() const
    {
        outline(m_colour);
        m_painter->drawPolygon(QPolygonF({{0, -0.82}, {0.82, 0}, {0, 0.82}, {-0.82, 0}}));
        m_painter->drawLine(QPointF(-0.7, 0), QPointF(0.7, 0));
    }

    // Three dashes a side, drawn one by one: a dashed pen falls differently at every size.
    void dashedSquare() const
    {
        outline(m_colour);
        constexpr double Side = 0.75;
        constexpr double Dash = Side / 2.5;
        for (double start : {-Side, -Dash / 2, Side - Dash}) {
            for (double edge : {-Side, Side}) {
                m_painter->drawLine(QPointF(start, edge), QPointF(start + Dash, edge));
                m_painter->drawLine(QPointF(edge, start), QPointF(edge, start + Dash));
            }
        }
    }

    QPainter* m_painter;
    const Palette& m_palette;
    QColor m_colour;
};

} // namespace

StatusShape statusShape(Progress progress)
{
    switch (progress) {
    case Progress::Achieved:
        return StatusShape::TickedCircle;
    case Progress::Ahead:
        return StatusShape::UpTriangle;
    case Progress::OnSchedule:
        return StatusShape::Circle;
    case Progress::SlightlyBehind:
        return StatusShape::Diamond;
    case Progress::Behind:
        return StatusShape::DownTriangle;
    case Progress::Missed:
        return StatusShape::CrossedBox;
    case Progress::NotComparable:
        return StatusShape::BarredDiamond;
    case Progress::NoData:
        return StatusShape::HollowCircle;
    case Progress::NoTarget:
        return StatusShape::DashedSquare;
    }
    return StatusShape::HollowCircle;
}

void paintStatusMark(
    QPainter* painter, const QRectF& box, Progress progress, const Palette& palette)
{
    const double half = std::min(box.width(), box.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.center());
    painter->scale(half, half);
    MarkPainter(painter, palette, palette.status(progress)).paint(statusShape(progress));
    painter->restore();
}

QPixmap statusPixmap(Progress progress, const Palette& palette, int extent, qreal devicePixelRatio)
{
    const int pixels = static_cast<int>(std::ceil(extent * devicePixelRatio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatusMark(&painter, QRectF(0, 0, pixels, pixels), progress, palette);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace lantu
