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

/// Cuts a plan's text by how Chinese plans are written, in half or full width: the highest
/// numbering in use (第一篇, 第一章, 第一节, 一、, (一)) makes chapters, the next one sections,
/// those below headings; so does `1.` before a short line, and the short sentence that opens a
/// paragraph. 专栏N opens a box, whose items end in a colon or bear a number, 表N and 图N a table
/// with its cells and a figure, also where the word was lost and only `N title` is left (a table
/// where cells follow); 注 and [N] are notes. A table of contents is left out. What no rule can
/// tell: a short first sentence that is no heading is taken for one unless it says 是 or names a
/// year; a heading of more than 24 characters is taken for text; text without a heading that
/// follows a box stays with the box. A package's own outline puts such right. Ids are those that
/// data/plans/README.md describes. What no rule knows is a paragraph of the place before it.
OutlinedText outlineOf(const QString& text, const QString& planId);

} // namespace lantu
