#pragma once

#include "core/base/result.h"
#include "core/plan/outlinenode.h"
#include "core/plan/text/textparagraph.h"

#include <QList>
#include <QStringList>

namespace lantu {

/// Puts every line of a plan's text under its place, of which `firstLines` says at which line each
/// node of `outline` begins. Text after a table, a figure or a note stands under what those hang
/// on; what stands before the first node has no place.
QList<TextParagraph> cutText(const QList<OutlineNode>& outline, const QList<qsizetype>& firstLines,
    const QStringList& lines);

/// Finds for each node of an outline, whose rows stand in the order of the text, the line that is
/// its title or opens with it. Invalid, with the first node whose title is not found in its turn.
Result<QList<qsizetype>> firstLinesOf(const QList<OutlineNode>& outline, const QStringList& lines);

} // namespace lantu
