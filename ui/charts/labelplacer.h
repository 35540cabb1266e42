#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

#include <optional>

namespace lantu {

/// One text that looks for its place in a chart: the places it would take, best first.
struct LabelRequest {
    QList<QRectF> places;
};

/// What labels keep clear of.
struct LabelSurroundings {
    QRectF frame; ///< no label leaves it
    QList<QRectF> marks; ///< no label covers one
    QList<QLineF> lines; ///< a label avoids them where it can
};

/// Chooses a place for every label so that no two of them touch, none covers a mark or leaves the
/// frame, and as few as possible lie on a line. A label for which there is no such place gets
/// none. The result has one entry for each request, in the same order.
QList<std::optional<QRectF>> placeLabels(
    const QList<LabelRequest>& requests, const LabelSurroundings& surroundings);

} // namespace lantu
