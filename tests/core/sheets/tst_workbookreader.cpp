#include "core/sheets/workbookreader.h"
#include "tests/core/sheets/tst_compoundbuilder.h"
#include "tests/core/sheets/tst_xlsxbuilder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestWorkbookReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_sampleXlsx_hasWhatWasWritten();
    void read_sampleTexts_haveWhatWasWritten_data();
    void read_sampleTexts_haveWhatWasWritten();
    void read_refusedContent_saysWhatItIs_data();
    void read_refusedContent_saysWhatItIs();
    void read_textThatLooksOdd_isStillText_data();
    void read_textThatLooksOdd_isStillText();
    void read_path_missingFolderUnreadable();
    void read_contentDecides_notTheName();
    void read_publishedFiles_haveThePublishedFigures();

private:
    static QString samplePath(const QString& name)
    {
        return QStringLiteral(LANTU_SOURCE_DIR "/tests/data/sheets/") + name;
    }
};

namespace {

Cell cellOf(const Sheet& sheet, int row, int column)
{
    return sheet.cellAt({row, column}).value_or(Cell());
}

QByteArray compoundFile(const QString& streamName, const QByteArray& content = "x")
{
    CompoundBuilder builder;
    builder.addStream(streamName, content);
    return builder.bytes();
}

QByteArray openDocument(const QByteArray& mediaType)
{
    XlsxBuilder builder;
    builder.removePart("_rels/.rels");
    builder.removePart("xl/workbook.xml");
    builder.setPart("mimetype", mediaType);
    builder.setPart("content.xml", "<office:document-content/>");
    return builder.bytes();
}

} // namespace

void TestWorkbookReader::read_sampleXlsx_hasWhatWasWritten()
{
    // Written by tests/data/sheets/make.py.
    const auto workbook = readWorkbook(samplePath(u"sample.xlsx"_s));
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().message));
    QCOMPARE(workbook->format, Workbook::Format::Xlsx);
    QCOMPARE(workbook->sheets.size(), 2);
    const Sheet& sheet = workbook->sheets[0];
    QCOMPARE(sheet.name, u"主要指标"_s);
    QVERIFY(!sheet.isHidden);
    QCOMPARE(sheet.merges, QList<CellRange>({{0, 0, 0, 2}}));
    QCOMPARE(sheet.hiddenRows, QSet<int>({3}));
    QCOMPARE(sheet.hiddenColumns, QSet<int>({2}));
    QCOMPARE(cellOf(sheet, 0, 0).text, u"2022年主要指标"_s);
    QCOMPARE(cellOf(sheet, 2, 0).text, u"地区生产总值\n(亿元)"_s);
    QCOMPARE(cellOf(sheet, 2, 1).text, u"757.00"_s);
    QCOMPARE(cellOf(sheet, 2, 1).value, u"757"_s);
    QCOMPARE(cellOf(sheet, 2, 2).text, u"3.7%"_s);
    QCOMPARE(cellOf(sheet, 3, 0).text, u"  第一产业"_s);
    QCOMPARE(cellOf(sheet, 3, 1).text, u"11,850.35"_s);
    QCOMPARE(cellOf(sheet, 3, 1).number, 11850.347975873017);
    QCOMPARE(cellOf(sheet, 3, 2).type, Cell::Type::Error);
    QCOMPARE(cellOf(sheet, 3, 2).value, u"=B3+B4"_s);
    QCOMPARE(cellOf(sheet, 4, 1).text, u"2022年12月31日"_s);
    QCOMPARE(cellOf(sheet, 4, 2).type, Cell::Type::Boolean);
    QCOMPARE(cellOf(sheet, 5, 1).type, Cell::Type::Text);
    QCOMPARE(cellOf(sheet, 5, 1).value, u"00123"_s);
    QCOMPARE(sheet.rowCount(), 6);
    QCOMPARE(workbook->sheets[1].name, u"代码表"_s);
    QVERIFY(workbook->sheets[1].isHidden);
    QCOMPARE(cellOf(workbook->sheets[1], 1, 1).text, u"T2-1"_s);
}

void TestWorkbookReader::read_sampleTexts_haveWhatWasWritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("gb18030") << u"gb18030.csv"_s << u"GB18030"_s;
    QTest::newRow("utf-8") << u"utf8.csv"_s << u"UTF-8"_s;
    QTest::newRow("utf-8 with mark") << u"utf8bom.csv"_s << u"UTF-8"_s;
    QTest::newRow("utf-16 with tabs") << u"unicode.txt"_s << u"UTF-16LE"_s;
}

void TestWorkbookReader::read_sampleTexts_haveWhatWasWritten()
{
    QFETCH(QString, file);
    const auto workbook = readWorkbook(samplePath(file));
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().message));
    QTEST(workbook->encoding, "encoding");
    const Sheet& sheet = workbook->sheets.constFirst();
    QCOMPARE(sheet.name, QFileInfo(file).completeBaseName());
    QStringList texts;
    for (const Cell& cell : sheet.cells)
        texts += cell.position.name() + u'=' + cell.text;
    QCOMPARE(texts,
        QStringList({u"A1=指标"_s, u"B1=2024年"_s, u"C1=备注"_s, u"A2=地区生产总值"_s,
            u"B2=790.60"_s, u"C2=初步核算"_s, u"A3=  第一产业"_s, u"B3=19.43"_s}));
}

void TestWorkbookReader::read_refusedContent_saysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("phrase");
    const auto old = u"is in a very old Excel format"_s;
    const auto page = u"is a web page"_s;
    const auto other = u"is not a spreadsheet"_s;
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("BIFF2") << QByteArray::fromHex("0900040002001000") << old;
    QTest::newRow("BIFF3") << QByteArray::fromHex("0902060000001000") << old;
    QTest::newRow("BIFF4") << QByteArray::fromHex("0904060000001000") << old;
    QTest::newRow("xls, damaged") << compoundFile(u"Workbook"_s) << u"is damaged"_s;
    QTest::newRow("compound file, damaged")
        << compoundFile(u"Workbook"_s).first(600) << u"is damaged"_s;
    QTest::newRow("encrypted") << compoundFile(u"EncryptedPackage"_s) << u"with a password"_s;
    QTest::newRow("Word 97") << compoundFile(u"WordDocument"_s) << other;
    QTest::newRow("odt") << openDocument("application/vnd.oasis.opendocument.text") << other;
    QTest::newRow("flat odt")
        << "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' office:mimetype='application/vnd.oasis.opendocument.text'>"_ba
        << other;
    QTest::newRow("html") << "\r\n <HTML><body><table></table></body></HTML>"_ba << page;
    QTest::newRow("table") << "\xEF\xBB\xBF<table><tr><td>1</td></tr></table>"_ba << page;
    QTest::newRow("doctype") << "<!DOCTYPE html>\n<div></div>"_ba << page;
    QTest::newRow("XML 2003")
        << "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>"_ba
        << page;
    QTest::newRow("mhtml") << "MIME-Version: 1.0\nContent-Type: multipart/related"_ba << page;
    QTest::newRow("other XML") << "<?xml version='1.0'?><rss/>"_ba << other;
    QTest::newRow("PDF") << "%PDF-1.4\n1 0 obj\n"_ba << other;
    QTest::newRow("PNG") << QByteArray::fromHex("89504E470D0A1A0A0000000D49484452") << other;
    QTest::newRow("JPEG") << QByteArray::fromHex("FFD8FFE000104A464946") << other;
    QTest::newRow("binary") << QByteArray::fromHex("00010203040506070809FEFDFCFB1011121314")
                            << other;
    QTest::newRow("zeros") << QByteArray(64, '\0') << u"is empty"_s;
    QTest::newRow("empty zip") << QByteArray("PK\x05\x06").leftJustified(22, '\0') << other;
}

void TestWorkbookReader::read_refusedContent_saysWhatItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, phrase);
    const auto workbook = readWorkbook(bytes, u"报表.xlsx"_s);
    QVERIFY(!workbook);
    const QString message = workbook.error().message;
    QVERIFY2(message.startsWith(u"报表.xlsx "_s + phrase) || message.contains(phrase),
        qPrintable(message));
    QVERIFY(message.contains(u"报表.xlsx"));
}

void TestWorkbookReader::read_textThatLooksOdd_isStillText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("begins with an angle") << "<1,甲\n"_ba;
    QTest::newRow("table inside") << "name,html\na,<table>\n"_ba;
    QTest::newRow("one digit") << "7"_ba;
    QTest::newRow("BM") << "BM,甲\n"_ba;
}

void TestWorkbookReader::read_textThatLooksOdd_isStillText()
{
    QFETCH(QByteArray, bytes);
    const auto workbook = readWorkbook(bytes, u"甲.csv"_s);
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().message));
    QCOMPARE(workbook->format, Workbook::Format::Csv);
}

void TestWorkbookReader::read_path_missingFolderUnreadable()
{
    QTemporaryDir folder;
    const auto missing = readWorkbook(folder.filePath(u"没有.xlsx"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QVERIFY(missing.error().message.contains(u"没有.xlsx"));
    QVERIFY(missing.error().detail.contains(folder.path()));

    const auto isFolder = readWorkbook(folder.path());
    QVERIFY(!isFolder);
    QVERIFY(isFolder.error().message.contains(u"is a folder"));
    QVERIFY(!readWorkbook(folder.path() + u'/'));

    QFile file(folder.filePath(u"锁.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b");
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::Permissions()));
    if (file.open(QIODevice::ReadOnly))
        QSKIP("this user may read everything");
    const auto unreadable = readWorkbook(file.fileName());
    QVERIFY(!unreadable);
    QCOMPARE(unreadable.error().kind, Error::Kind::Io);
}

void TestWorkbookReader::read_contentDecides_notTheName()
{
    XlsxBuilder builder;
    builder.setSheet("<row r='1'><c r='A1'><v>1</v></c></row>");
    for (const bool isPacked : {true, false}) {
        const auto workbook = readWorkbook(builder.bytes(isPacked), u"甲.csv"_s);
        QVERIFY(workbook);
        QCOMPARE(workbook->format, Workbook::Format::Xlsx);
    }
    const QByteArray records = xls::workbook({});
    for (const QString& stream : {u"Workbook"_s, u"WORKBOOK"_s, u"Book"_s}) {
        const auto workbook = readWorkbook(compoundFile(stream, records), u"甲.et"_s);
        QVERIFY(workbook);
        QCOMPARE(workbook->format, Workbook::Format::Xls);
    }
    QVERIFY(readWorkbook(records, u"甲.csv"_s));
    const auto text = readWorkbook("a,b\n"_ba, u"甲.xlsx"_s);
    QVERIFY(text);
    QCOMPARE(text->format, Workbook::Format::Csv);
}

void TestWorkbookReader::read_publishedFiles_haveThePublishedFigures()
{
    const QDir folder(QStringLiteral(LANTU_SHARED_DIR "/statistics"));
    if (!folder.exists())
        QSKIP("the published files are not here");
    // Figures of the 2022 and 2024 communiqués of 路桥区; see luqiao_facts.csv beside the files.
    const auto of2022 = readWorkbook(folder.filePath(u"2022年路桥区主要指标.xlsx"_s));
    QVERIFY2(of2022, of2022 ? "" : qPrintable(of2022.error().message));
    const Sheet& sheet = of2022->sheets.constFirst();
    QCOMPARE(cellOf(sheet, 3, 0).text, u"地区生产总值"_s);
    QCOMPARE(cellOf(sheet, 3, 2).text, u"757.00"_s);
    QCOMPARE(cellOf(sheet, 3, 3).text, u"3.7"_s);
    QCOMPARE(cellOf(sheet, 4, 0).text, u"  第一产业增加值"_s);
    QCOMPARE(cellOf(sheet, 7, 2).text, u"2.1:38.7:59.2"_s);

    const auto of2024 = readWorkbook(folder.filePath(u"2024年路桥区主要经济指标.csv"_s));
    QVERIFY2(of2024, of2024 ? "" : qPrintable(of2024.error().message));
    QCOMPARE(of2024->encoding, u"GB18030"_s);
    QCOMPARE(of2024->replacements, 0);
    const Sheet& table = of2024->sheets.constFirst();
    QCOMPARE(table.name, u"2024年路桥区主要经济指标"_s);
    QCOMPARE(cellOf(table, 3, 0).text, u"地区生产总值(GDP)"_s);
    QCOMPARE(cellOf(table, 3, 1).text, u"790.60"_s);
    QCOMPARE(cellOf(table, 12, 2).text, u"持平"_s);
    QCOMPARE(cellOf(table, 13, 1).number, 753.90);

    const auto of2019 = readWorkbook(folder.filePath(u"2019年计划执行情况.xls"_s));
    QVERIFY2(of2019, of2019 ? "" : qPrintable(of2019.error().message));
    const Sheet& plan = of2019->sheets.constFirst();
    QCOMPARE(plan.name, u"表1"_s);
    QCOMPARE(plan.merges, QList<CellRange>({{0, 0, 0, 3}}));
    QCOMPARE(cellOf(plan, 2, 0).text, u"全区生产总值"_s);
    QCOMPARE(cellOf(plan, 2, 3).number, 0.7);
    QCOMPARE(cellOf(plan, 4, 3).number, -1.4);
    QCOMPARE(cellOf(plan, 8, 2).text, u"稳步提高"_s);
}

QTEST_APPLESS_MAIN(TestWorkbookReader)
#include "tst_workbookreader.moc"
