#include "tests/ui/chartsamples.h"
#include "ui/charts/chartexport.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void png_isTwiceAsSharp();
    void svg_keepsTextAndNoEmptyGroups();
    void practiceData_isMarkedInPictureAndTitle();
    void pdf_textCanBeSearched();
    void suffix_unknown_isRefused_data();
    void suffix_unknown_isRefused();
    void path_unwritable_isAnError();

private:
    QTemporaryDir m_folder;
};

void TestChartExport::png_isTwiceAsSharp()
{
    const QString path = m_folder.filePath(u"图.png"_s);
    QVERIFY(exportChart(samples::grossProduct(), path));
    const QImage image(path);
    QVERIFY(image.width() > 1400);
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
}

void TestChartExport::svg_keepsTextAndNoEmptyGroups()
{
    const QString path = m_folder.filePath(u"chart.SVG"_s);
    QVERIFY(exportChart(samples::grossProduct(), path));
    const QString svg = QString::fromUtf8(contentOf(path));
    for (const auto& text : {u"753.90"_s, u"1 地区生产总值(GDP)增长"_s, u"亿元"_s, u"2025"_s})
        QVERIFY2(svg.contains(text), qPrintable(text));
    static const QRegularExpression emptyGroup(u"<g [^>]*>\\s*</g>"_s);
    QVERIFY(!svg.contains(emptyGroup));
}

void TestChartExport::practiceData_isMarkedInPictureAndTitle()
{
    const QString path = m_folder.filePath(u"practice.svg"_s);
    ChartData data = samples::grossProduct();
    QVERIFY(exportChart(data, path));
    QVERIFY(!QString::fromUtf8(contentOf(path)).contains(u"practice data"_s, Qt::CaseInsensitive));
    data.isSynthetic = true;
    QVERIFY(exportChart(data, path));
    const QString svg = QString::fromUtf8(contentOf(path));
    QVERIFY(svg.contains(u">Practice data<"_s));
    QVERIFY(svg.contains(data.title + u" (practice data)</title>"_s));
}

void TestChartExport::pdf_textCanBeSearched()
{
    const QString path = m_folder.filePath(u"chart.pdf"_s);
    QVERIFY(exportChart(samples::grossProduct(), path));
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!process.waitForStarted())
        QSKIP("pdftotext is not installed");
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const auto& part : {u"753.90"_s, u"地区生产总值(GDP)增长"_s, u"Target"_s, u"669.39"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestChartExport::suffix_unknown_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("other") << u"chart.gif"_s;
    QTest::newRow("none") << u"chart"_s;
}

void TestChartExport::suffix_unknown_isRefused()
{
    QFETCH(QString, name);
    const QString path = m_folder.filePath(name);
    const auto exported = exportChart(samples::grossProduct(), path);
    QVERIFY(!exported);
    QCOMPARE(exported.error().kind, Error::Kind::Invalid);
    QVERIFY(!QFile::exists(path));
}

void TestChartExport::path_unwritable_isAnError()
{
    const QString path = m_folder.filePath(u"no/such/folder/chart.svg"_s);
    const auto exported = exportChart(samples::grossProduct(), path);
    QVERIFY(!exported);
    QCOMPARE(exported.error().kind, Error::Kind::Io);
    QVERIFY(exported.error().message.contains(QDir::toNativeSeparators(path)));
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
