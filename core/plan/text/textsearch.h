#pragma once

#include "core/plan/outlinenode.h"
#include "core/plan/text/textparagraph.h"

#include <QList>
#include <QString>

namespace lantu {

/// One paragraph in which words were found.
struct TextHit {
    qsizetype paragraph = 0; ///< its index
    QString outlineId;
    bool isInTitle = false; ///< the first word stands in the place's title
    qsizetype start = 0; ///< of the first word in the paragraph, in UTF-16 units
    qsizetype length = 0;

    bool operator==(const TextHit&) const = default;
};

/// The paragraphs that hold every one of `words` (parted by white space), however they are spelt:
/// folded() tells which spellings are one. Those with the first word in a title come first, then
/// all in the order of the text. Nothing for blank words. Of a plan of 50,000 characters this takes
/// milliseconds, so that no index need be kept.
QList<TextHit> searchText(const QList<OutlineNode>& outline, const QList<TextParagraph>& paragraphs,
    const QString& words);

/// A part of a paragraph around a hit, with … where it was cut.
QString snippetOf(const TextParagraph& paragraph, const TextHit& hit);

} // namespace lantu
