#pragma once

#include <QString>

namespace lantu {

/// One paragraph of a plan's text, as printed but for white space at its ends.
struct TextParagraph {
    QString outlineId; ///< the place it stands under; empty before the first chapter
    /// Says nothing but what the place is called; of a run-in heading the paragraph goes on behind.
    bool isTitle = false;
    QString text;

    bool operator==(const TextParagraph&) const = default;
};

} // namespace lantu
