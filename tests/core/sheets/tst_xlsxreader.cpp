#include "tests/core/sheets/tst_xlsxbuilder.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// How sheets and their parts are found; tst_xlsxcell has what stands in them.
class TestXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_missingReferences_countOn();
    void read_mergesAndHidden();
    void read_sheets_byRelationInOrder();
    void read_sheetStates();
    void read_strictAbsoluteAndPrefixedNames();
    void read_utf16Part();
    void read_drawingAnchors_areNoRows();
    void read_chartSheets_areLeftOut();
    void read_absurdColumns_takeNoTime();
    void read_cellAtTheLastPlace();
};

void TestXlsxReader::read_missingReferences_countOn()
{
    XlsxBuilder builder;
    builder.setSheet("<row><c><v>1</v></c><c><v>2</v></c></row>"
                     "<row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row>"
                     "<row><c><v>5</v></c></row>");
    QCOMPARE(printed(read(builder)),
        QStringList({u"A1 n[1]"_s, u"B1 n[2]"_s, u"C5 n[3]"_s, u"D5 n[4]"_s, u"A6 n[5]"_s}));
}

void TestXlsxReader::read_mergesAndHidden()
{
    XlsxBuilder builder;
    builder.setSheet("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>"
                     "<row r='3' hidden='1'><c r='A3'><v>3</v></c></row><row r='4' hidden='true'/>"
                     "<row r='5' ht='0' customHeight='1'/><row r='6' ht='0.75'/>",
        "<mergeCells count='1'><mergeCell ref='A1:B2'/></mergeCells>",
        "<cols><col min='2' max='3' width='9' hidden='1'/><col min='5' max='5'/>"
        "<col min='6' max='6' width='0'/></cols>");
    const auto workbook = read(builder);
    QCOMPARE(printed(workbook), QStringList({u"A1 n[1]"_s, u"A3 n[3]"_s}));
    const Sheet& sheet = workbook->sheets.constFirst();
    QCOMPARE(sheet.merges, QList<CellRange>({{0, 0, 1, 1}}));
    QCOMPARE(sheet.hiddenRows, QSet<int>({2, 3, 4}));
    QCOMPARE(sheet.hiddenColumns, QSet<int>({1, 2, 5}));
}

void TestXlsxReader::read_sheets_byRelationInOrder()
{
    XlsxBuilder builder;
    builder.setPart("xl/workbook.xml",
        "<workbook xmlns:r='urn:r'><sheets>"
        "<sheet name='乙' sheetId='1' r:id='b'/>"
        "<sheet name='甲' sheetId='2' r:id='a'/></sheets></workbook>");
    builder.setPart("xl/_rels/workbook.xml.rels",
        XlsxBuilder::relations({{"a", "worksheet", "worksheets/sheet1.xml"},
            {"b", "worksheet", "worksheets/sheet2.xml"}}));
    builder.setSheet("<row r='1'><c r='A1'><v>1</v></c></row>");
    builder.setPart("xl/worksheets/sheet2.xml",
        "<worksheet><sheetData><row r='1'><c r='A1'><v>2</v></c></row></sheetData></worksheet>");
    const auto workbook = read(builder);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.size(), 2);
    QCOMPARE(workbook->sheets[0].name, u"乙"_s);
    QCOMPARE(workbook->sheets[0].cells.constFirst().value, u"2"_s);
    QCOMPARE(workbook->sheets[1].name, u"甲"_s);
    QCOMPARE(workbook->sheets[1].cells.constFirst().value, u"1"_s);
}

void TestXlsxReader::read_sheetStates()
{
    XlsxBuilder builder;
    builder.setPart("xl/workbook.xml",
        "<workbook xmlns:r='urn:r'><sheets><sheet name='a' r:id='r1' state='visible'/>"
        "<sheet name='b' r:id='r1' state='hidden'/><sheet name='c' r:id='r1' state='veryHidden'/>"
        "</sheets></workbook>");
    builder.setSheet("");
    const auto workbook = read(builder);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.size(), 3);
    QVERIFY(!workbook->sheets[0].isHidden);
    QVERIFY(workbook->sheets[1].isHidden);
    QVERIFY(workbook->sheets[2].isHidden);
}

void TestXlsxReader::read_strictAbsoluteAndPrefixedNames()
{
    // As ClosedXML and strict Excel write: prefixes, absolute targets, other namespaces, odd case.
    XlsxBuilder builder;
    for (const char* name : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"})
        builder.removePart(name);
    builder.setPart("_rels/.rels",
        "<Relationships><Relationship Id='x' Target='/XL/Workbook.xml' "
        "Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'/>"
        "</Relationships>");
    builder.setPart("xl\\workbook.xml",
        "<x:workbook xmlns:x='urn:x' xmlns:rel='urn:r'><x:sheets>"
        "<x:sheet name='甲' rel:id='s'/></x:sheets></x:workbook>");
    builder.setPart("xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='s' Target='../xl/sheets/My%20Sheet.xml' "
        "Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet'/>"
        "<Relationship Id='l' Target='http://example.org/' TargetMode='External' "
        "Type='http://purl.oclc.org/ooxml/officeDocument/relationships/styles'/></Relationships>");
    builder.setPart("xl/sheets/My Sheet.xml",
        "<x:worksheet xmlns:x='urn:x'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>7</x:v></x:c>"
        "</x:row></x:sheetData></x:worksheet>");
    QCOMPARE(printed(read(builder)), QStringList{u"A1 n[7]"_s});
}

void TestXlsxReader::read_utf16Part()
{
    const QString xml =
        u"<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData><row r='1'>"
        "<c r='A1' t='inlineStr'><is><t>指标</t></is></c></row></sheetData></worksheet>"_s;
    QByteArray bytes = "\xFF\xFE";
    for (const QChar c : xml) {
        bytes += static_cast<char>(c.cell());
        bytes += static_cast<char>(c.row());
    }
    XlsxBuilder builder;
    builder.setPart("xl/worksheets/sheet1.xml", bytes);
    QCOMPARE(printed(read(builder)), QStringList{u"A1 s[指标]"_s});
}

void TestXlsxReader::read_drawingAnchors_areNoRows()
{
    XlsxBuilder builder;
    builder.setSheet("<row r='1'><c r='A1'><v>1</v></c></row>",
        "<controls xmlns:d='urn:d'><anchor><from><d:col hidden='1' min='1' max='9'>3</d:col>"
        "<d:row r='9' hidden='1'>4</d:row></from></anchor></controls>"
        "<extLst><ext><f>1</f><c r='B9'><v>5</v></c></ext></extLst>");
    const auto workbook = read(builder);
    QCOMPARE(printed(workbook), QStringList{u"A1 n[1]"_s});
    QVERIFY(workbook->sheets.constFirst().hiddenRows.isEmpty());
    QVERIFY(workbook->sheets.constFirst().hiddenColumns.isEmpty());
}

void TestXlsxReader::read_chartSheets_areLeftOut()
{
    XlsxBuilder builder;
    builder.setPart("xl/workbook.xml",
        "<workbook xmlns:r='urn:r'><sheets><sheet name='图' r:id='c'/>"
        "<sheet name='甲' r:id='r1'/></sheets></workbook>");
    builder.setPart("xl/_rels/workbook.xml.rels",
        XlsxBuilder::relations({{"r1", "worksheet", "worksheets/sheet1.xml"},
            {"c", "chartsheet", "chartsheets/sheet1.xml"}}));
    builder.setSheet("<row r='1'><c r='A1'><v>1</v></c></row>");
    const auto workbook = read(builder);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.size(), 1);
    QCOMPARE(workbook->sheets.constFirst().name, u"甲"_s);
}

void TestXlsxReader::read_absurdColumns_takeNoTime()
{
    QByteArray columns;
    for (int i = 0; i < 20'000; ++i)
        columns += "<col min='1' max='4000000000' hidden='1'/>";
    XlsxBuilder builder;
    builder.setSheet("<row r='1'><c r='A1'><v>1</v></c></row>", {}, "<cols>" + columns + "</cols>");
    const auto workbook = read(builder);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.constFirst().hiddenColumns.size(), 16'384);
}

void TestXlsxReader::read_cellAtTheLastPlace()
{
    XlsxBuilder builder;
    builder.setSheet("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"
                     "<row r='99999999999' hidden='1'/>");
    QCOMPARE(printed(read(builder)), QStringList{u"XFD1048576 n[1]"_s});
}

QTEST_APPLESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
