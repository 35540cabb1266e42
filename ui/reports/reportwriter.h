#pragma once

#include "core/base/result.h"
#include "core/report/report.h"
#include "ui/reports/page.h"

#include <QString>
#include <QStringList>

namespace lantu {

/// What came of writing a PDF.
struct PdfOutcome {
    int pages = 0;
    /// Characters that are printed but cannot be searched or copied, as `𠀋 (U+2000B)`; the user
    /// is told of them. Mostly empty.
    QStringList unextractable;

    bool operator==(const PdfOutcome&) const = default;
};

/// Lays `report` out and writes it as a PDF: bookmarks from its headings, vector charts, embedded
/// fonts, text that can be searched. The file appears whole or not at all. Needs a QApplication and
/// its thread. Fails with Io where the file cannot be written.
Result<PdfOutcome> writePdf(const Report& report, const QString& path);

/// The same of pages that are laid out already, as a preview has them.
Result<PdfOutcome> writePdf(const Report& report, const PagedReport& paged, const QString& path);

} // namespace lantu
