#include "core/sheets/workbookreader.h"
#include "tests/core/sheets/tst_xlsxbuilder.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// What a spoiled or hostile .xlsx comes to: one clear sentence, at once, and never half a table.
class TestXlsxDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_cutShort_isDamaged();
    void read_everyFlippedBit_neverGivesOtherCells();
    void read_brokenXml_isDamaged_data();
    void read_brokenXml_isDamaged();
    void read_missingPart_isDamaged_data();
    void read_missingPart_isDamaged();
    void read_bomb_isRefused();
    void read_endlessTag_isRefused();
    void read_otherOfficeFile_isNoSpreadsheet();
    void read_binaryWorkbook_saysSo();
};

namespace {

constexpr const char* SimpleRow =
    "<row r='1'><c r='A1'><v>757</v></c><c r='B1'><v>3.7</v></c></row>";

QString detailOf(const QByteArray& bytes)
{
    const auto workbook = readWorkbook(bytes, u"甲.xlsx"_s);
    if (workbook)
        return u"read"_s;
    return workbook.error().message.contains(u"甲.xlsx is damaged") ? u"damaged"_s
                                                                    : workbook.error().message;
}

} // namespace

void TestXlsxDamage::read_cutShort_isDamaged()
{
    XlsxBuilder builder;
    builder.setSheet(SimpleRow);
    const QByteArray bytes = builder.bytes();
    QCOMPARE(detailOf(bytes), u"read"_s);
    for (qsizetype size = 4; size < bytes.size(); size += 7)
        QCOMPARE(detailOf(bytes.left(size)), u"damaged"_s);
}

void TestXlsxDamage::read_everyFlippedBit_neverGivesOtherCells()
{
    XlsxBuilder builder;
    builder.setSheet(SimpleRow);
    const QByteArray bytes = builder.bytes();
    const auto original = readWorkbook(bytes, u"甲.xlsx"_s);
    QVERIFY(original);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray flipped = bytes;
        flipped[i] = static_cast<char>(flipped[i] ^ 0x10);
        const auto workbook = readWorkbook(flipped, u"甲.xlsx"_s);
        // Bits outside the parts (times, attributes, names of unused parts) may change nothing.
        if (workbook)
            QCOMPARE(*workbook, *original);
        else
            QVERIFY(!workbook.error().message.isEmpty());
    }
}

void TestXlsxDamage::read_brokenXml_isDamaged_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("cut short") << "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v>"_ba;
    QTest::newRow("wrong end") << "<worksheet><sheetData></row></worksheet>"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("not XML") << "757"_ba;
    QTest::newRow("not UTF-8") << "<worksheet><sheetData>\xD6\xFF</sheetData></worksheet>"_ba;
    QTest::newRow("DOCTYPE") << "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet>&a;</worksheet>"_ba;
    QTest::newRow("bad reference")
        << "<worksheet><sheetData><row r='1'><c r='1A'><v>1</v></c></row></sheetData></worksheet>"_ba;
    QTest::newRow("column too far")
        << "<worksheet><sheetData><row r='1'><c r='XFE1'><v>1</v></c></row></sheetData></worksheet>"_ba;
    QTest::newRow("row too far")
        << "<worksheet><sheetData><row r='1048577'><c><v>1</v></c></row></sheetData></worksheet>"_ba;
}

void TestXlsxDamage::read_brokenXml_isDamaged()
{
    QFETCH(QByteArray, xml);
    XlsxBuilder builder;
    builder.setPart("xl/worksheets/sheet1.xml", xml);
    QCOMPARE(detailOf(builder.bytes()), u"damaged"_s);
}

void TestXlsxDamage::read_missingPart_isDamaged_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("sheet") << "xl/worksheets/sheet1.xml"_ba;
    QTest::newRow("relations") << "xl/_rels/workbook.xml.rels"_ba;
    QTest::newRow("workbook") << "xl/workbook.xml"_ba;
}

void TestXlsxDamage::read_missingPart_isDamaged()
{
    QFETCH(QByteArray, part);
    XlsxBuilder builder;
    builder.setSheet(SimpleRow);
    builder.removePart(part);
    QCOMPARE(detailOf(builder.bytes()), u"damaged"_s);
}

void TestXlsxDamage::read_bomb_isRefused()
{
    XlsxBuilder builder;
    // 80 MiB of spaces pack about 1000:1, beyond what any real sheet reaches.
    builder.setSheet(QByteArray(80 * 1024 * 1024, ' '));
    const QByteArray bytes = builder.bytes();
    QVERIFY(bytes.size() < 1024 * 1024);
    const auto workbook = readWorkbook(bytes, u"甲.xlsx"_s);
    QVERIFY(!workbook);
    QVERIFY(workbook.error().message.contains(u"more than Lantu reads"));
}

void TestXlsxDamage::read_endlessTag_isRefused()
{
    XlsxBuilder builder;
    const QByteArray filler(12 * 1024 * 1024, 'x');
    builder.setSheet("<row r='1'><c r='A1' z='" + filler + "'><v>1</v></c></row>");
    QCOMPARE(detailOf(builder.bytes()), u"damaged"_s);
    builder.setPart("xl/worksheets/sheet1.xml", "<!--" + filler + "--><worksheet/>");
    QCOMPARE(detailOf(builder.bytes()), u"damaged"_s);
    // Long text is no tag and may be of any size.
    builder.setSheet("<row r='1'><c r='A1' t='str'><v>" + filler + "</v></c></row>");
    QCOMPARE(detailOf(builder.bytes()), u"read"_s);
}

void TestXlsxDamage::read_otherOfficeFile_isNoSpreadsheet()
{
    XlsxBuilder builder;
    builder.setPart(
        "_rels/.rels", XlsxBuilder::relations({{"r1", "officeDocument", "word/document.xml"}}));
    builder.setPart("word/document.xml", "<w:document xmlns:w='urn:w'><w:body/></w:document>");
    QVERIFY(detailOf(builder.bytes()).contains(u"is not a spreadsheet"));
}

void TestXlsxDamage::read_binaryWorkbook_saysSo()
{
    XlsxBuilder builder;
    builder.setPart(
        "_rels/.rels", XlsxBuilder::relations({{"r1", "officeDocument", "xl/workbook.bin"}}));
    builder.setPart("xl/workbook.bin", "\x83\x01");
    QVERIFY(detailOf(builder.bytes()).contains(u".xlsb"));
}

QTEST_APPLESS_MAIN(TestXlsxDamage)
#include "tst_xlsxdamage.moc"
