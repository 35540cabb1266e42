#pragma once

#include "core/report/chartdata.h"
#include "ui/charts/chartscale.h"
#include "ui/charts/chartstyle.h"

#include <QFont>
#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace lantu {

/// A text with its place.
struct ChartText {
    enum class Role { Title, Unit, Plan, Figure, Base, Target, Path, Message, Key, Remark };

    Role role = Role::Figure;
    QString text;
    QRectF rect;
    int flags = Qt::AlignCenter; ///< as QPainter::drawText takes them
};

/// A word in a box: filled where it weighs, outlined where it does not.
struct ChartTag {
    enum class Kind { Filled, Outlined, Caution };

    Kind kind = Kind::Outlined;
    QString text;
    QRectF rect;
};

/// The shape of a figure.
struct ChartMark {
    enum class Shape { Settled, Unsettled, PrintedBase, RevisedBase, Unverified };

    Shape shape = Shape::Settled;
    QPointF centre;
    std::optional<ChartPoint> point; ///< the figure it stands for; empty in the key
};

/// Everything in a chart that is neither axis nor curve, with its place: computed before anything
/// is painted, so that no two texts ever meet.
struct ChartLayout {
    QRectF plot; ///< between the axes
    YearScale years;
    std::optional<ValueScale> values; ///< empty where the chart has no number to show
    QList<ChartText> texts;
    QList<ChartTag> tags;
    QList<ChartMark> marks;
    QList<QLineF> leaders; ///< from a figure to its label, where that stands apart
    QList<QLineF> keyBreaks; ///< dotted strokes in the key

    [[nodiscard]] double x(double year) const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] QPointF at(double year, double value) const { return {x(year), y(value)}; }
};

/// Radius of a figure's mark in pixels, its outline included.
inline constexpr double MarkRadius = 5;

/// Places everything in `size` (pixels at 96 dots per inch). Where that leaves the plot too little,
/// key and remarks are left out.
ChartLayout layoutChart(const ChartData& data, const ChartStyle& style, const QSizeF& size);

QFont fontOf(ChartText::Role role, const ChartStyle& style);

} // namespace lantu
