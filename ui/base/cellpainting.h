#pragma once

#include "ui/base/palette.h"

#include <QRect>
#include <QString>

#include <optional>

class QPainter;

namespace lantu {

/// Parts of table cells that several tables draw alike. Each paints into `rect` with the painter's
/// font and leaves the painter's state changed.

/// An indicator's name, bold for binding ones, with its unit muted behind it.
void paintIndicatorName(QPainter* painter, QRect rect, const QString& name, const QString& unit,
    bool isConstraint, const Palette& colours);

/// The type as a small tag: filled for binding indicators, framed for expected ones.
void paintTypeTag(QPainter* painter, const QRect& rect, const QString& word, bool isConstraint,
    const Palette& colours);

/// Completion as a bar with the time gone as a tick, and `text` right of it; without a bar where
/// there is no completion. Both in percent.
void paintCompletionBar(QPainter* painter, const QRect& rect, std::optional<double> completion,
    double timeProgress, const QString& text, Progress progress, const Palette& colours);

/// A verdict as shape and word.
void paintVerdict(QPainter* painter, const QRect& rect, Progress progress, const QString& word,
    const Palette& colours);

} // namespace lantu
