#pragma once

#include "core/rules/assessment.h"
#include "ui/base/palette.h"

#include <QPixmap>

class QPainter;
class QRectF;

namespace lantu {

/// A verdict's outline: no two verdicts share one, so that it is told without its colour.
enum class StatusShape {
    TickedCircle,
    UpTriangle,
    Circle,
    Diamond,
    DownTriangle,
    CrossedBox,
    BarredDiamond,
    HollowCircle,
    DashedSquare,
};

StatusShape statusShape(Progress progress);

/// Draws the verdict's shape as large as fits into the middle of `box`.
void paintStatusMark(
    QPainter* painter, const QRectF& box, Progress progress, const Palette& palette);

/// The same as a picture of `extent` × `extent` device-independent pixels, for item views.
QPixmap statusPixmap(Progress progress, const Palette& palette, int extent, qreal devicePixelRatio);

} // namespace lantu
