#include "ui/charts/chartoverlay.h"

#include "ui/charts/chartcurve.h"

#include <QPainter>
#include <QPen>

#include <cmath>

namespace lantu {

namespace {

constexpr double OverlayZ = 100; ///< above everything a chart draws itself
constexpr double TickLength = 5;
constexpr double TickDistance = 10;

} // namespace

QPen curvePen(const ChartStyle& style, bool isBroken)
{
    QPen pen(style.palette.accent, isBroken ? 1.6 : 2);
    pen.setCapStyle(isBroken ? Qt::FlatCap : Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (isBroken)
        pen.setDashPattern({1, 2});
    return pen;
}

QPen targetPen(const ChartStyle& style, IndicatorType type)
{
    QPen pen(style.palette.text, type == IndicatorType::Constraint ? 3 : 1.5);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

ChartOverlay::ChartOverlay(const ChartData& data, const ChartStyle& style, QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_data(data)
    , m_style(style)
{
    setZValue(OverlayZ);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartOverlay::setChartLayout(const ChartLayout& layout, const QSizeF& size)
{
    prepareGeometryChange();
    m_layout = layout;
    m_bounds = QRectF({0, 0}, size);
}

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_data.target && m_layout.values)
        paintTargetTicks(painter);
    paintKeyBreaks(painter);
    painter->setPen(QPen(m_style.palette.frame, 1));
    for (const auto& leader : m_layout.leaders)
        painter->drawLine(leader);
    for (const auto& mark : m_layout.marks)
        paintMark(painter, mark);
    for (const auto& tag : m_layout.tags)
        paintTag(painter, tag);
    for (const auto& text : m_layout.texts)
        paintText(painter, text);
}

// Ticks point to where the value may lie; a level to reach has none, its line ends in stops.
void ChartOverlay::paintTargetTicks(QPainter* painter) const
{
    const auto [from, to] = targetSpan(m_data);
    const double left = m_layout.x(from);
    const double right = m_layout.x(to);
    const double y = m_layout.y(*m_data.target);
    QPen pen = targetPen(m_style, m_data.type);
    pen.setWidthF(1.2);
    painter->setPen(pen);
    if (m_data.targetShape == TargetShape::Reach) {
        for (double x : {left, right})
            painter->drawLine(QPointF(x, y - TickLength), QPointF(x, y + TickLength));
        return;
    }
    const double up = m_data.targetShape == TargetShape::Floor ? -1 : 1;
    const int count = std::max(2, static_cast<int>(std::floor((right - left) / TickDistance)));
    for (int i = 0; i <= count; ++i) {
        const double x = left + (right - left) * i / count;
        painter->drawLine(QPointF(x, y), QPointF(x, y + up * TickLength));
    }
}

void ChartOverlay::paintMark(QPainter* painter, const ChartMark& mark) const
{
    const QColor& accent = m_style.palette.accent;
    const QPointF& at = mark.centre;
    painter->setPen(QPen(accent, 1.8));
    painter->setBrush(m_style.palette.background);
    switch (mark.shape) {
    case ChartMark::Shape::Settled:
        painter->setBrush(accent);
        painter->drawEllipse(at, 3.2, 3.2);
        return;
    case ChartMark::Shape::Unsettled:
        painter->drawEllipse(at, 3.4, 3.4);
        return;
    case ChartMark::Shape::RevisedBase:
        painter->setPen(QPen(m_style.palette.text, 1.2));
        painter->drawRect(QRectF(at.x() - 5.5, at.y() - 5.5, 11, 11));
        return;
    case ChartMark::Shape::PrintedBase:
        painter->setPen(QPen(m_style.palette.text, 1.2));
        painter->drawEllipse(at, 4, 4);
        painter->drawLine(at - QPointF(2.7, 2.7), at + QPointF(2.7, 2.7));
        painter->drawLine(at + QPointF(-2.7, 2.7), at + QPointF(2.7, -2.7));
        return;
    case ChartMark::Shape::Unverified: {
        QPen ring(m_style.palette.caution, 1.4);
        ring.setCapStyle(Qt::FlatCap);
        ring.setDashPattern({1.2, 1.4});
        painter->setPen(ring);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(at, 6.6, 6.6);
        return;
    }
    }
}

void ChartOverlay::paintKeyBreaks(QPainter* painter) const
{
    painter->setPen(curvePen(m_style, true));
    for (const auto& line : m_layout.keyBreaks)
        painter->drawLine(line);
}

void ChartOverlay::paintText(QPainter* painter, const ChartText& text) const
{
    painter->setFont(fontOf(text.role, m_style));
    painter->setPen(textColour(text.role));
    painter->drawText(text.rect, text.flags | Qt::TextDontClip, text.text);
}

void ChartOverlay::paintTag(QPainter* painter, const ChartTag& tag) const
{
    const Palette& palette = m_style.palette;
    const bool isFilled = tag.kind == ChartTag::Kind::Filled;
    const QColor colour = tag.kind == ChartTag::Kind::Caution ? palette.caution
        : isFilled                                            ? palette.text
                                                              : palette.mutedText;
    painter->setPen(QPen(colour, 1));
    painter->setBrush(isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(tag.rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->setPen(isFilled ? palette.background : colour);
    painter->setFont(m_style.noteFont());
    painter->drawText(tag.rect, Qt::AlignCenter | Qt::TextDontClip, tag.text);
}

QColor ChartOverlay::textColour(ChartText::Role role) const
{
    switch (role) {
    case ChartText::Role::Title:
    case ChartText::Role::Figure:
    case ChartText::Role::Base:
    case ChartText::Role::Target:
        return m_style.palette.text;
    case ChartText::Role::Unit:
    case ChartText::Role::Plan:
    case ChartText::Role::Path:
    case ChartText::Role::Message:
    case ChartText::Role::Key:
    case ChartText::Role::Remark:
        return m_style.palette.mutedText;
    }
    return m_style.palette.text;
}

} // namespace lantu
