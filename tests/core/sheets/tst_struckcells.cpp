#include "tests/core/sheets/tst_odsbuilder.h"
#include "tests/core/sheets/tst_xlsbuilder.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Which cells are struck through, in every format that has fonts.
class TestStruckCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellList_keepsIt();
    void xlsx_fontsAndRuns();
    void xls_fontsAndRuns();
    void xls_biff5_runs();
    void ods_stylesParentsAndSpans();
};

namespace {

/// The places of the struck cells of the first sheet.
QStringList struck(const Result<Workbook>& workbook)
{
    if (!workbook)
        return {workbook.error().detail};
    QStringList places;
    for (const Cell& cell : workbook->sheets.constFirst().cells)
        if (cell.isStruck)
            places << cell.position.name();
    return places;
}

QByteArray font(bool isStruck)
{
    return xls::record(0x0031, xls::words({200, isStruck ? 8 : 0, 0x7FFF, 400, 0, 0, 0, 0}));
}

QByteArray style(int fontNumber)
{
    return xls::record(0x00E0, xls::words({fontNumber, 0}) + QByteArray(16, '\0'));
}

} // namespace

void TestStruckCells::cellList_keepsIt()
{
    Cell cell;
    cell.format = u"General"_s;
    cell.value = cell.text = u"甲"_s;
    cell.isStruck = true;
    const CellList cells{cell};
    QCOMPARE(cells.at(0), cell);
}

void TestStruckCells::xlsx_fontsAndRuns()
{
    XlsxBuilder builder;
    builder.setPart("xl/styles.xml",
        "<styleSheet><fonts><font><sz val='11'/></font><font><strike/></font>"
        "<font><strike val='0'/></font><font><strike val='true'/></font></fonts>"
        "<cellStyleXfs><xf fontId='1'/></cellStyleXfs><cellXfs><xf fontId='0'/><xf fontId='1'/>"
        "<xf fontId='2'/><xf fontId='3'/><xf fontId='77'/></cellXfs>"
        "<dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>");
    builder.setSharedStrings({"<t>甲</t>", "<r><t>甲</t></r><r><rPr><strike/></rPr><t>乙</t></r>",
        "<r><rPr><strike val='false'/></rPr><t>丙</t></r>"});
    builder.setSheet("<row><c s='0'><v>1</v></c><c s='1'><v>1</v></c><c s='2'><v>1</v></c>"
                     "<c s='3'><v>1</v></c><c s='4'><v>1</v></c><c s='9'><v>1</v></c></row>"
                     "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c>"
                     "<c t='inlineStr'><is><r><rPr><strike/></rPr><t>丁</t></r></is></c>"
                     "<c t='inlineStr'><is><t>戊</t></is></c><c s='1' t='s'><v>0</v></c></row>");
    QCOMPARE(struck(read(builder)), QStringList({u"B1"_s, u"D1"_s, u"B2"_s, u"D2"_s, u"F2"_s}));
}

void TestStruckCells::xls_fontsAndRuns()
{
    using namespace xls;
    // Fonts are numbered 0, 1, 2, 3, 5: none is the fourth.
    const QByteArray fonts = font(false) + font(true) + font(false) + font(false) + font(true);
    const QByteArray rich = words({2}) + '\x9' + words({1}) + utf16(u"甲乙"_s) + words({1, 5});
    const QByteArray behind = words({2}) + '\x9' + words({1}) + utf16(u"丙丁"_s) + words({2, 5});
    const QByteArray globals = fonts + style(0) + style(1) + style(4) + style(5)
        + record(0x00FC, doubleWord(2) + doubleWord(2) + rich + behind);
    const auto number = [](int column, int styleNumber) {
        return record(0x0203, words({0, column, styleNumber}) + real(1));
    };
    const QByteArray sheet = number(0, 0) + number(1, 1) + number(2, 2) + number(3, 3)
        + number(4, 9)
        + record(0x00BD,
            words({1, 0, 0}) + doubleWord(7 << 2 | 2) + words({1}) + doubleWord(8 << 2 | 2)
                + words({1}))
        + record(0x00FD, words({2, 0, 0}) + doubleWord(0))
        + record(0x00FD, words({2, 1, 0}) + doubleWord(1))
        + record(0x00D6, words({3, 0, 0}) + text8(u"甲乙"_s) + words({2, 0, 0, 1, 5}))
        + record(0x00D6, words({3, 1, 0}) + text8(u"甲乙"_s) + words({1, 0, 2}))
        + record(0x0006, words({4, 0, 1}) + real(2) + QByteArray(8, '\0'));
    const auto workbook = xls::read(xls::workbook(sheet, globals));
    QCOMPARE(struck(workbook), QStringList({u"B1"_s, u"D1"_s, u"B2"_s, u"A3"_s, u"A4"_s, u"A5"_s}));
    QVERIFY(workbook->sheets.constFirst().cellAt({4, 0})->isFormula);
}

void TestStruckCells::xls_biff5_runs()
{
    using namespace xls;
    const QByteArray sheet = begin(0x10, 0x0500) + font(false) + font(true)
        + record(0x00D6, words({0, 0, 0, 2}) + "ab" + "\1\1\1"_ba)
        + record(0x00D6, words({0, 1, 0, 2}) + "ab" + QByteArray("\1\0\0", 3)) + end();
    QCOMPARE(struck(xls::read(sheet)), QStringList{u"A1"_s});
}

void TestStruckCells::ods_stylesParentsAndSpans()
{
    using namespace ods;
    const auto styleOf = [](const QByteArray& name, const QByteArray& family,
                             const QByteArray& parent, const QByteArray& through) {
        return "<style:style style:name='" + name + "' style:family='" + family
            + "' style:parent-style-name='" + parent + "'><style:text-properties " + through
            + "/></style:style>";
    };
    const QByteArray solid = "style:text-line-through-style='solid'";
    const QByteArray none = "style:text-line-through-style='none'";
    const QByteArray styles = styleOf("struck", "table-cell", "", solid)
        + styleOf("child", "table-cell", "struck", "")
        + styleOf("again", "table-cell", "struck", none)
        + styleOf("typed", "table-cell", "", "style:text-line-through-type='double'")
        + styleOf("T1", "text", "", solid) + styleOf("T2", "text", "", none)
        + styleOf("circle", "table-cell", "circle", "");
    const auto number = [](const QByteArray& name) {
        return numberCell("171", "171", "table:style-name='" + name + "'");
    };
    const QByteArray content = "<table:table-column table:default-cell-style-name='struck'/>"
        + row(textCell("甲") + number("again"))
        + row(number("child") + number("typed") + number("circle") + number("T1"))
        + row(number("again") + textCell("甲<text:span text:style-name='T1'>乙</text:span>")
            + textCell("丙<text:span text:style-name='T2'>丁</text:span>"))
        + row(number("again") + textCell("戊") + numberCell("1", "1"),
            "table:default-cell-style-name='struck'");
    QCOMPARE(struck(ods::read(flatDocument(table(content), styles))),
        QStringList({u"A1"_s, u"A2"_s, u"B2"_s, u"B3"_s, u"B4"_s, u"C4"_s}));
}

QTEST_APPLESS_MAIN(TestStruckCells)
#include "tst_struckcells.moc"
