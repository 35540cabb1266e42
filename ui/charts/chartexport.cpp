#include "ui/charts/chartexport.h"

#include "ui/base/filewriter.h"
#include "ui/charts/indicatorchart.h"
#include "ui/reports/pdftext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize ChartSize(760, 440); ///< at 96 dots per inch
constexpr int Margin = 16;
constexpr QSize PictureSize(ChartSize.width() + 2 * Margin, ChartSize.height() + 2 * Margin);
constexpr int ScreenDpi = 96;

class ChartExport
{
    Q_DECLARE_TR_FUNCTIONS(ChartExport)

public:
    explicit ChartExport(const ChartData& data)
        : m_data(data)
        , m_style(ChartStyle::print())
    {
        auto* chart = new IndicatorChart(m_data, m_style);
        m_scene.addItem(chart);
        chart->resize(ChartSize);
    }

    Result<QByteArray> write(const QString& suffix)
    {
        if (suffix == u"png")
            return png();
        if (suffix == u"svg")
            return svg();
        if (suffix == u"pdf")
            return pdf();
        return failure(Error::Kind::Invalid,
            tr("A chart can be saved as .png, .svg or .pdf, not as “.%1”.").arg(suffix));
    }

private:
    /// The title that programs list the file by.
    [[nodiscard]] QString markedTitle() const
    {
        return m_data.isSynthetic ? tr("%1 (practice data)").arg(m_data.title) : m_data.title;
    }

    void paint(QPainter* painter)
    {
        painter->setRenderHint(QPainter::Antialiasing);
        m_scene.render(painter, QRectF({Margin, Margin}, QSizeF(ChartSize)),
            QRectF({0, 0}, QSizeF(ChartSize)));
    }

    QByteArray png()
    {
        constexpr int Sharpness = 2;
        QImage image(PictureSize * Sharpness, QImage::Format_RGB32);
        image.setDevicePixelRatio(Sharpness);
        image.fill(m_style.palette.background);
        QPainter painter(&image);
        paint(&painter);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

    QByteArray svg()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(ScreenDpi);
        generator.setSize(PictureSize);
        generator.setViewBox(QRect({0, 0}, PictureSize));
        generator.setTitle(markedTitle());
        generator.setDescription(m_data.summary);
        QPainter painter(&generator);
        painter.fillRect(QRect({0, 0}, PictureSize), m_style.palette.background);
        paint(&painter);
        painter.end();
        // Qt opens a group for every change of state, three quarters of them for nothing.
        static const QRegularExpression emptyGroup(u"<g [^>]*>\\s*</g>\\s*"_s);
        return QString::fromUtf8(bytes).remove(emptyGroup).toUtf8();
    }

    Result<QByteArray> pdf()
    {
        constexpr double PointsPerPixel = 72.0 / ScreenDpi;
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(ScreenDpi);
        writer.setPageSize(QPageSize(
            QSizeF(PictureSize) * PointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        paint(&painter);
        painter.end();
        return repairedPdf(bytes, {.title = markedTitle(), .subject = m_data.summary});
    }

    const ChartData& m_data;
    const ChartStyle m_style;
    QGraphicsScene m_scene;
};

} // namespace

Result<> exportChart(const ChartData& data, const QString& path)
{
    const auto bytes = ChartExport(data).write(QFileInfo(path).suffix().toLower());
    if (!bytes)
        return Unexpected{bytes.error()};
    return writeFile(path, *bytes);
}

} // namespace lantu
