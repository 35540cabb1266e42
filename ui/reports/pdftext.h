#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lantu {

/// One entry of a PDF's bookmarks.
struct PdfOutlineEntry {
    int level = 1; ///< 1 is outermost
    QString title;
    int page = 0; ///< from 0
    double top = 0; ///< from the page's upper edge, in points

    bool operator==(const PdfOutlineEntry&) const = default;
};

/// What Qt's PDF writer has no call for.
struct PdfDescription {
    QString title = {};
    QString author = {};
    QString subject = {};
    QString languageTag = {};
    QList<PdfOutlineEntry> outline = {};
};

/// The character that was meant where Qt writes `character`: of several that share a glyph Qt takes
/// the lowest, so that 民 would be copied and searched as ⺠.
char16_t meantCharacter(char16_t character);

/// Rewrites what Qt wrote: the text behind the glyphs is made right, bookmarks, language and
/// metadata are added, and the same pages always give the same identifier. Fails with Invalid where
/// `pdf` is none.
Result<QByteArray> repairedPdf(const QByteArray& pdf, const PdfDescription& description);

} // namespace lantu
