#pragma once

#include "core/plan/outlinenode.h"
#include "core/plan/text/textparagraph.h"

#include <QList>

namespace lantu {

/// A plan's text cut into its places, in the order of the text.
struct OutlinedText {
    QList<OutlineNode> outline;
    QList<TextParagraph> paragraphs;

    bool operator==(const OutlinedText&) const = default;
};

/// Cuts a plan's text by how Chinese plans are written: chapters 一、 and sections (一), headings
/// (the short sentence that opens a paragraph), 专栏N with items that end in a colon or bear a
/// number, 表N with its cells and notes, 图N, and footnotes [1]. A line is a paragraph; blank ones
/// part them. Where 表 or 图 was lost before its number (1 货运物流枢纽布局), a title that ends in
/// 表 is a table's. Ids are those that data/plans/README.md describes. What no rule knows is a
/// paragraph of the place before it; nothing is left out.
OutlinedText outlineOf(const QString& text, const QString& planId);

} // namespace lantu
