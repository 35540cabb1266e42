#pragma once

#include "core/report/chartdata.h"
#include "ui/base/palette.h"

#include <QList>

class QPainter;
class QRectF;

namespace lantu {

/// Draws how the figures went as a small line in a table cell, its last point filled where that
/// figure is settled and hollow where it is not. Nothing where there are no figures, the point
/// alone where there is one.
void paintSparkline(
    QPainter* painter, const QRectF& rect, const QList<ChartPoint>& points, const Palette& palette);

} // namespace lantu
