#include "ui/reports/reportwriter.h"

#include "ui/base/filewriter.h"
#include "ui/reports/pagelayout.h"
#include "ui/reports/pagepainter.h"
#include "ui/reports/reporttexts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> paintedPdf(const PagedReport& paged)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    // One dot is one twip: what was laid out is written without rounding.
    writer.setResolution(static_cast<int>(PointsPerInch * TwipsPerPoint));
    writer.setCreator(u"Lantu "_s + QStringLiteral(LANTU_VERSION));
    if (!paintPages(paged, &writer))
        return failure(Error::Kind::Io,
            QCoreApplication::translate(
                "ReportWriter", "The report's pages could not be painted."));
    return bytes;
}

} // namespace

Result<PdfOutcome> writePdf(const Report& report, const QString& path)
{
    return writePdf(report, layoutReport(report), path);
}

Result<PdfOutcome> writePdf(const Report& report, const PagedReport& paged, const QString& path)
{
    const auto painted = paintedPdf(paged);
    if (!painted)
        return Unexpected{painted.error()};
    const auto repaired = repairedPdf(
        *painted, {report.title, report.author, report.subject, report.languageTag, paged.outline});
    if (!repaired)
        return Unexpected{repaired.error()};
    if (const auto written = writeFile(path, *repaired); !written)
        return Unexpected{written.error()};
    return PdfOutcome{
        static_cast<int>(paged.pages.size()), unextractableCharacters(reportTexts(report))};
}

} // namespace lantu
