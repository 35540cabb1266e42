#pragma once

#include "ui/charts/chartlayout.h"

#include <QGraphicsItem>

namespace lantu {

/// Paints what a chart's layout has placed: marks, labels, tags, key and remarks, over axes and
/// curves.
class ChartOverlay final : public QGraphicsItem
{
public:
    /// `data` and `style` must outlive the item; the chart that owns it keeps them.
    ChartOverlay(const ChartData& data, const ChartStyle& style, QGraphicsItem* parent);

    void setChartLayout(const ChartLayout& layout, const QSizeF& size);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintTargetTicks(QPainter* painter) const;
    void paintMark(QPainter* painter, const ChartMark& mark) const;
    void paintText(QPainter* painter, const ChartText& text) const;
    void paintTag(QPainter* painter, const ChartTag& tag) const;
    void paintKeyBreaks(QPainter* painter) const;
    [[nodiscard]] QColor textColour(ChartText::Role role) const;

    const ChartData& m_data;
    const ChartStyle& m_style;
    ChartLayout m_layout;
    QRectF m_bounds;
};

/// Pens of the curves, one place for series and key.
QPen curvePen(const ChartStyle& style, bool isBroken);
/// Thick for a binding target, thin for an expected one.
QPen targetPen(const ChartStyle& style, IndicatorType type);

} // namespace lantu
