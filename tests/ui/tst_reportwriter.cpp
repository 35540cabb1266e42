#include "tests/ui/reportsamples.h"
#include "ui/reports/reportwriter.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// Everything that Qt's PDF text is known to lose or to change.
const QStringList Traps{u"国民经济、长效机制、一方一户、户籍人口"_s, u"细颗粒物(PM2.5)平均浓度"_s,
    u"GDP 2024、R&D、B/2023-158870、5G"_s, u"3～5人／户"_s, u"〈备案〉《办法》"_s,
    u"路桥——“民生”"_s, u"“—”与“…”……"_s, u"Ⅰ—III类水质"_s, u"微克/立方米、μg/m³、0.01‰、15.6%"_s,
    u"\"ASCII\" - 'x'"_s, u"-1.1 + 2 = 0.9 × ÷"_s, u"10–20 fi ffi office"_s};

Report sampleReport()
{
    QList<ReportBlock> blocks{samples::heading(1, u"一、总体进展"_s)};
    for (const auto& text : Traps)
        blocks.append(samples::body(text));
    blocks.append(samples::heading(2, u"(一)经济发展"_s));
    blocks.append(samples::table(12));
    blocks.append(samples::heading(1, u"二、主要指标进展"_s));
    blocks.append(samples::body(samples::chinese(900)));
    blocks.append(ReportChart{samples::grossProduct()});
    auto report = samples::reportOf(blocks);
    report.title = u"2024年度监测报告"_s;
    report.subtitle = {u"数据截至2024年12月31日"_s};
    report.author = u"发展和改革局"_s;
    report.subject = u"年度监测"_s;
    report.isSynthetic = true;
    report.syntheticMark = u"演示数据"_s;
    report.sections.append({ReportSection::Orientation::Landscape, {samples::table(37)}});
    return report;
}

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpace(QString text)
{
    static const QRegularExpression space(u"\\s"_s);
    return text.remove(space);
}

/// The PDF's text in the order it was written, without page numbers and marks.
QString textOfPdf(const QString& path)
{
    static const QRegularExpression pageNumber(u"—\\d+—"_s);
    return withoutSpace(outputOf(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s}))
        .remove(pageNumber)
        .remove(u"演示数据"_s);
}

QList<QStringList> rowsOf(const QString& output)
{
    QList<QStringList> rows;
    for (const auto& line : output.split(u'\n', Qt::SkipEmptyParts).mid(2))
        rows.append(line.split(u' ', Qt::SkipEmptyParts));
    return rows;
}

} // namespace

class TestReportWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void text_ofEveryBlock_isExtractedAsWritten();
    void fonts_all_areEmbeddedAndKnown();
    void metadata_languageAndOutline_areThere();
    void text_anyLocale_isTheSame();
    void characters_beyondTheBasicPlane_areNamed();
    void path_unwritable_isAnError();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestReportWriter::initTestCase()
{
    if (outputOf(u"sh"_s, {u"-c"_s, u"command -v pdftotext"_s}).isEmpty())
        QSKIP("pdftotext is not installed");
    m_path = m_folder.filePath(u"监测报告.pdf"_s);
    const auto outcome = writePdf(sampleReport(), m_path);
    QVERIFY(outcome);
    QVERIFY(outcome->pages >= 5);
    QVERIFY(outcome->unextractable.isEmpty());
}

void TestReportWriter::text_ofEveryBlock_isExtractedAsWritten()
{
    const QString text = textOfPdf(m_path);
    QStringList wanted = Traps;
    wanted.append({u"2024年度监测报告"_s, u"数据截至2024年12月31日"_s, u"一、总体进展"_s,
        u"(一)经济发展"_s, u"表1 进展"_s, u"续表1 进展"_s, u"单位:亿元"_s, u"指标37"_s, u"753.90"_s,
        u"790.60"_s, u"669.39"_s, samples::chinese(900)});
    for (const auto& part : wanted)
        QVERIFY2(text.contains(withoutSpace(part)), qPrintable(part + u"\nin\n"_s + text));
    // Nothing is doubled: each row's name stands there once in either table.
    QCOMPARE(text.count(u"指标12"_s), 2);
}

void TestReportWriter::fonts_all_areEmbeddedAndKnown()
{
    // name, type of two words, encoding, embedded, subset, unicode, object, generation
    const auto rows = rowsOf(outputOf(u"pdffonts"_s, {m_path}));
    QVERIFY(!rows.isEmpty());
    for (const auto& row : rows) {
        QCOMPARE(row[4], u"yes"_s);
        QCOMPARE(row[6], u"yes"_s);
        QVERIFY2(!row[0].contains(u"DejaVu"), qPrintable(row[0]));
    }
}

void TestReportWriter::metadata_languageAndOutline_areThere()
{
    const QString information = outputOf(u"pdfinfo"_s, {m_path});
    for (const auto& part : {u"2024年度监测报告"_s, u"发展和改革局"_s, u"年度监测"_s})
        QVERIFY2(information.contains(part), qPrintable(information));
    const QString plain = m_folder.filePath(u"plain.pdf"_s);
    outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, m_path, plain});
    QFile file(plain);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("qpdf is not installed");
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("/Lang (zh-CN)"));
    QVERIFY(bytes.contains("/PageMode /UseOutlines"));
    // Two headings of the first level, one of the second under the first.
    QCOMPARE(bytes.count("/XYZ"), 3);
    QCOMPARE(bytes.count("/Count 2"), 1);
}

void TestReportWriter::text_anyLocale_isTheSame()
{
    for (const auto& locale : {u"C"_s, u"C.UTF-8"_s, u"zh_CN.UTF-8"_s}) {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        process.setProcessEnvironment(environment);
        const QString path = m_folder.filePath(locale + u".pdf"_s);
        process.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(textOfPdf(path), textOfPdf(m_path));
    }
}

void TestReportWriter::characters_beyondTheBasicPlane_areNamed()
{
    const auto report = samples::reportOf({samples::body(u"地名\U00020C2F村与\U00020C2F山"_s)});
    const auto outcome = writePdf(report, m_folder.filePath(u"rare.pdf"_s));
    QVERIFY(outcome);
    QCOMPARE(outcome->unextractable, (QStringList{u"\U00020C2F (U+20C2F)"_s}));
}

void TestReportWriter::path_unwritable_isAnError()
{
    const auto outcome = writePdf(sampleReport(), m_folder.filePath(u"no/such/report.pdf"_s));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Io);
}

// A locale is fixed when a process starts: the test starts itself again to write one file.
int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--write")
        return writePdf(sampleReport(), arguments[2]) ? 0 : 1;
    TestReportWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reportwriter.moc"
