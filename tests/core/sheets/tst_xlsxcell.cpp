#include "tests/core/sheets/tst_xlsxbuilder.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// What the cells of an .xlsx come to: types, formulas, strings and formats.
class TestXlsxCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_cellTypes_data();
    void read_cellTypes();
    void read_formulas_giveStoredResults();
    void read_sharedStrings_data();
    void read_sharedStrings();
    void read_missingSharedString_isDamagedText();
    void read_formats_showTheNumber();
    void read_1904_shiftsDates();
};

void TestXlsxCell::read_cellTypes_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("line"); // empty: no cell
    const auto row = [](const char* name, const QByteArray& cell, const QString& line) {
        QTest::newRow(name) << cell << line;
    };
    row("number", "<c r='A1'><v>38.39</v></c>", u"A1 n[38.39]"_s);
    row("number of type n", "<c r='A1' t='n'><v> 757 </v></c>", u"A1 n[757]"_s);
    row("binary noise", "<c r='A1'><v>0.60919999999999996</v></c>", u"A1 n[0.6092]"_s);
    row("exponent", "<c r='A1'><v>1.5E-3</v></c>", u"A1 n[0.0015]"_s);
    row("huge", "<c r='A1'><v>1E+100</v></c>", u"A1 n[1e+100]"_s);
    row("no number", "<c r='A1'><v>1.2.3</v></c>", u"A1 s[1.2.3]"_s);
    row("overflow", "<c r='A1'><v>1E999</v></c>", u"A1 s[1E999]"_s);
    row("not finite", "<c r='A1'><v>nan</v></c>", u"A1 s[nan]"_s);
    row("empty value", "<c r='A1'><v></v></c>", {});
    row("no value", "<c r='A1' s='0'/>", {});
    row("inline", "<c r='A1' t='inlineStr'><is><t>指标</t></is></c>", u"A1 s[指标]"_s);
    row("inline, rich", "<c r='A1' t='inlineStr'><is><r><t>指</t></r><r><t>标</t></r></is></c>",
        u"A1 s[指标]"_s);
    row("inline, leading spaces", "<c r='A1' t='inlineStr'><is><t>  甲</t></is></c>",
        u"A1 s[  甲]"_s);
    row("inline, reading aid",
        "<c r='A1' t='inlineStr'><is><t>東京</t><rPh sb='0' eb='2'><t>トウ</t></rPh></is></c>",
        u"A1 s[東京]"_s);
    row("inline, empty", "<c r='A1' t='inlineStr'><is><t></t></is></c>", {});
    row("plain string", "<c r='A1' t='str'><v>甲_x000D_\n乙</v></c>", u"A1 s[甲\n乙]"_s);
    row("true", "<c r='A1' t='b'><v>1</v></c>", u"A1 b[TRUE]"_s);
    row("false", "<c r='A1' t='b'><v>0</v></c>", u"A1 b[FALSE]"_s);
    row("error", "<c r='A1' t='e'><v>#DIV/0!</v></c>", u"A1 e[#DIV/0!]"_s);
    // 44926 days: see tst_numberformat.
    row("ISO date", "<c r='A1' t='d'><v>2022-12-31</v></c>", u"A1 n[44926] shown [2022-12-31]"_s);
    row("no ISO date", "<c r='A1' t='d'><v>年底</v></c>", u"A1 s[年底]"_s);
}

void TestXlsxCell::read_cellTypes()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, line);
    XlsxBuilder builder;
    builder.setSheet("<row r='1'>" + cell + "<c r='B1'><v>1</v></c></row>");
    const QStringList expected =
        line.isEmpty() ? QStringList{u"B1 n[1]"_s} : QStringList{line, u"B1 n[1]"_s};
    QCOMPARE(printed(read(builder)), expected);
}

void TestXlsxCell::read_formulas_giveStoredResults()
{
    XlsxBuilder builder;
    builder.setSheet("<row r='1'>"
                     "<c r='A1'><f>1+1</f><v>2</v></c>"
                     "<c r='B1' t='str'><f>\"a\"</f><v>a</v></c>"
                     "<c r='C1' t='b'><f>TRUE</f><v>1</v></c>"
                     "<c r='D1' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                     "<c r='E1' t='str'><f>\"\"</f><v></v></c>"
                     "<c r='F1'><f>SUM(A1:A3)</f><v></v></c></row>");
    // E1 came to nothing; F1 was never calculated.
    QCOMPARE(printed(read(builder)),
        QStringList({u"A1 n[2] formula"_s, u"B1 s[a] formula"_s, u"C1 b[TRUE] formula"_s,
            u"D1 e[#DIV/0!] formula"_s, u"F1 e[=SUM(A1:A3)] formula"_s}));
}

void TestXlsxCell::read_sharedStrings_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "<t>指标</t>"_ba << u"指标"_s;
    QTest::newRow("rich")
        << "<r><rPr><b/></rPr><t>指</t></r><r><t xml:space='preserve'> 标</t></r>"_ba << u"指 标"_s;
    QTest::newRow("reading aid")
        << "<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/>"_ba
        << u"東京"_s;
    QTest::newRow("reading aid with runs")
        << "<t>東京</t><rPh sb='0' eb='2'><r><t>トウ</t></r></rPh>"_ba << u"東京"_s;
    QTest::newRow("escaped") << "<t>合计_x000D_&#10;Total &lt;1&gt;</t>"_ba << u"合计\nTotal <1>"_s;
    QTest::newRow("character data") << "<t><![CDATA[a<b]]></t>"_ba << u"a<b"_s;
}

void TestXlsxCell::read_sharedStrings()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, text);
    XlsxBuilder builder;
    builder.setSharedStrings({"<t>零</t>", "", item});
    // The empty one must not repeat the string before it.
    builder.setSheet("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                     "<c r='C1' t='s'><v>2</v></c></row>");
    QCOMPARE(printed(read(builder)), QStringList({u"A1 s[零]"_s, u"C1 s["_s + text + u']'}));
}

void TestXlsxCell::read_missingSharedString_isDamagedText()
{
    XlsxBuilder builder;
    builder.setSharedStrings({"<t>零</t>"});
    builder.setSheet("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>-1</v></c>"
                     "<c r='C1' t='s'><v>x</v></c><c r='D1' t='s'><v/></c></row>");
    QCOMPARE(printed(read(builder)),
        QStringList(
            {u"A1 s[\uFFFD] damaged"_s, u"B1 s[\uFFFD] damaged"_s, u"C1 s[\uFFFD] damaged"_s}));
}

void TestXlsxCell::read_formats_showTheNumber()
{
    XlsxBuilder builder;
    builder.setFormats({"General", "0.00", "0.0%", "yyyy&quot;年&quot;m&quot;月&quot;", "0;-0;"});
    builder.setSheet("<row r='1'><c r='A1' s='1'><v>757</v></c><c r='B1' s='2'><v>0.037</v></c>"
                     "<c r='C1' s='3'><v>44926</v></c><c r='D1' s='99'><v>5</v></c>"
                     "<c r='E1' s='4'><v>0</v></c></row>");
    const auto workbook = read(builder);
    QCOMPARE(printed(workbook),
        QStringList({u"A1 n[757] shown [757.00]"_s, u"B1 n[0.037] shown [3.7%]"_s,
            u"C1 n[44926] shown [2022年12月]"_s, u"D1 n[5]"_s, u"E1 n[0] shown []"_s}));
    const auto& cells = workbook->sheets.constFirst().cells;
    QCOMPARE(cells[0].format, u"0.00"_s);
    QCOMPARE(cells[1].number, 0.037);
    QCOMPARE(cells[3].format, u"General"_s);
}

void TestXlsxCell::read_1904_shiftsDates()
{
    XlsxBuilder builder;
    builder.setFormats({"yyyy/m/d"});
    builder.setPart("xl/workbook.xml",
        "<workbook xmlns:r='urn:r'><workbookPr date1904='1'/><sheets>"
        "<sheet name='甲' r:id='r1'/></sheets></workbook>");
    builder.setSheet("<row r='1'><c r='A1' s='0'><v>1</v></c></row>");
    QCOMPARE(printed(read(builder)), QStringList{u"A1 n[1] shown [1904/1/2]"_s});
}

QTEST_APPLESS_MAIN(TestXlsxCell)
#include "tst_xlsxcell.moc"
