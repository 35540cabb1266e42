#pragma once

#include "core/plan/indicator.h"
#include "core/plan/outlinenode.h"
#include "ui/base/palette.h"
#include "ui/plan/textmarks.h"

#include <QHash>
#include <QList>

namespace lantu {

/// All that the page of a plan's text shows.
struct PlanReading {
    QList<OutlineNode> outline;
    QList<TextParagraph> paragraphs;
    QHash<qsizetype, QList<TextMark>> marks; ///< by paragraph
    /// The rows of those tables that Lantu knows as indicators, by the table's place: they are set
    /// as a table, since the published text has their cells one below the other.
    QHash<QString, QList<Indicator>> tables;
};

/// The text as one document: titles, paragraphs with their run-in headings bold, boxes framed,
/// tables. Anchors are the places' ids and `pN` for paragraph N; links are `mark:ID,ID…` and
/// `indicator:ID`.
QString planHtml(const PlanReading& reading, const Palette& palette);

/// Words that tell what the tints of the text mean, in the same tints.
QString markLegendHtml(const Palette& palette);

} // namespace lantu
