#include "core/sheets/ods/odsvalue.h"
#include "tests/core/sheets/tst_odsbuilder.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// What one cell of an .ods comes to: value, shown text, number format.
class TestOdsCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cell_types_data();
    void cell_types();
    void cell_paragraphs_areItsText_data();
    void cell_paragraphs_areItsText();
    void cell_dataStyles_areFormatCodes_data();
    void cell_dataStyles_areFormatCodes();
    void cell_shownText_isTheFiles_data();
    void cell_shownText_isTheFiles();
    void cell_shownAsFormatted_isNotKept();
    void cell_style_isItsOwnElseItsRowsElseItsColumns();
    void cell_inheritedStyle_hasTheParentsFormat();
    void cell_datesFrom1904_countFromThere();
    void odsDateNumber_text_countsDays_data();
    void odsDateNumber_text_countsDays();
    void odsDuration_text_isDays_data();
    void odsDuration_text_isDays();
};

namespace {

Result<Workbook> readCell(const QByteArray& cell, const QByteArray& styles = {})
{
    return ods::read(ods::flatDocument(ods::table(ods::row(cell)), styles));
}

} // namespace

void TestOdsCell::cell_types_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QString>("cell");
    const auto add = [](const char* name, const QByteArray& attributes, const QByteArray& shown,
                         const QString& cell) {
        QTest::newRow(name) << attributes << shown << cell;
    };
    add("number", "office:value-type='float' office:value='757'", "757", u"A1 n[757]"_s);
    add("long number", "office:value-type='float' office:value='0.60919999999999996'", "0.6092",
        u"A1 n[0.6092]"_s);
    add("percentage", "office:value-type='percentage' office:value='0.037'", "3.7%",
        u"A1 n[0.037] shown [3.7%]"_s);
    add("percentage not shown", "office:value-type='percentage' office:value='0.037'", {},
        u"A1 n[0.037] shown [3.70%]"_s);
    add("currency", "office:value-type='currency' office:currency='CNY' office:value='38.39'",
        "¥38.39", u"A1 n[38.39] shown [¥38.39]"_s);
    // 31 December 2022 is day 44,926 from 30 December 1899.
    add("date", "office:value-type='date' office:date-value='2022-12-31'", "2022年12月",
        u"A1 n[44926] shown [2022年12月]"_s);
    add("date and time", "office:value-type='date' office:date-value='2022-12-31T12:00:00'", {},
        u"A1 n[44926.5] shown [2022-12-31 12:00:00]"_s);
    add("time", "office:value-type='time' office:time-value='PT30H00M00S'", {},
        u"A1 n[1.25] shown [30:00:00]"_s);
    add("true", "office:value-type='boolean' office:boolean-value='true'", "真", u"A1 b[TRUE]"_s);
    add("false", "office:value-type='boolean' office:boolean-value='false'", "FALSE",
        u"A1 b[FALSE]"_s);
    add("text", "office:value-type='string'", "00123", u"A1 s[00123]"_s);
    add("text beside what is shown", "office:value-type='string' office:string-value='甲'", "甲方",
        u"A1 s[甲]"_s);
    add("text in the attribute", "office:value-type='string' office:string-value='甲'", {},
        u"A1 s[甲]"_s);
    add("without a type", {}, "甲", u"A1 s[甲]"_s);
    add("number without a value", "office:value-type='float'", "12.5", u"A1 s[12.5]"_s);
    add("no number", "office:value-type='float' office:value='NaN'", {}, u"A1 s[NaN]"_s);
    add("no date", "office:value-type='date' office:date-value='2022-02-30'", "二月",
        u"A1 s[二月]"_s);
    add("formula", "table:formula='of:=[.A2]*2' office:value-type='float' office:value='2'", "2",
        u"A1 n[2] formula"_s);
    add("formula of a text",
        "table:formula='of:=[.A2]' office:value-type='string' "
        "office:string-value='甲'",
        "甲", u"A1 s[甲] formula"_s);
    add("formula never calculated", "table:formula='of:=[.A2]*2'", {}, u"A1 e[=[.A2]*2] formula"_s);
    add("error",
        "table:formula='of:=1/0' office:value-type='string' office:string-value='' "
        "calcext:value-type='error'",
        "#DIV/0!", u"A1 e[#DIV/0!] formula"_s);
    add("error stored as zero",
        "table:formula='of:=1/0' office:value-type='float' "
        "office:value='0'",
        "#DIV/0!", u"A1 e[#DIV/0!] formula"_s);
    add("numbered error stored as zero",
        "table:formula='of:=A' office:value-type='float' "
        "office:value='0'",
        "Err:508", u"A1 e[Err:508] formula"_s);
    add("too narrow to show", "office:value-type='float' office:value='757'", "###",
        u"A1 n[757]"_s);
}

void TestOdsCell::cell_types()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QByteArray, shown);
    const QByteArray paragraph = shown.isEmpty() ? QByteArray() : "<text:p>" + shown + "</text:p>";
    QTEST(printed(readCell(ods::cell(attributes, paragraph))).join(u'|'), "cell");
}

void TestOdsCell::cell_paragraphs_areItsText_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");
    QTest::newRow("two") << "<text:p>甲</text:p><text:p>乙</text:p>"_ba << u"甲\n乙"_s;
    QTest::newRow("empty ones") << "<text:p/><text:p>甲</text:p><text:p/>"_ba << u"\n甲\n"_s;
    QTest::newRow("spaces") << "<text:p><text:s text:c='2'/>甲<text:s/>乙</text:p>"_ba
                            << u"  甲 乙"_s;
    QTest::newRow("tab and break")
        << "<text:p>甲<text:tab/>乙<text:line-break/>丙</text:p>"_ba << u"甲\t乙\n丙"_s;
    QTest::newRow("spans and links")
        << "<text:p>甲<text:span>乙<text:a>丙</text:a></text:span>丁</text:p>"_ba << u"甲乙丙丁"_s;
    QTest::newRow("field") << "<text:p>第<text:page-number>3</text:page-number>页</text:p>"_ba
                           << u"第3页"_s;
    QTest::newRow("reading beside hanzi")
        << "<text:p>a<text:ruby><text:ruby-base>東</text:ruby-base><text:ruby-text>とう</text:ruby-text></text:ruby>z</text:p>"_ba
        << u"a東z"_s;
    QTest::newRow("note")
        << "<office:annotation><text:p>注</text:p></office:annotation><text:p>甲</text:p>"_ba
        << u"甲"_s;
    QTest::newRow("note in a paragraph")
        << "<text:p>甲<office:annotation><text:p>注</text:p></office:annotation>乙</text:p>"_ba
        << u"甲乙"_s;
    QTest::newRow("carriage returns")
        << "<text:p>甲&#13;</text:p><text:p>乙</text:p>"_ba << u"甲\n乙"_s;
    QTest::newRow("between the elements") << "\n  <text:p>甲</text:p>\n "_ba << u"甲"_s;
}

void TestOdsCell::cell_paragraphs_areItsText()
{
    QFETCH(QByteArray, xml);
    const auto workbook = readCell(ods::cell("office:value-type='string'", xml));
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().message));
    QCOMPARE(workbook->sheets[0].cells.size(), 1);
    QTEST(workbook->sheets[0].cells[0].value, "text");
}

void TestOdsCell::cell_dataStyles_areFormatCodes_data()
{
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<QString>("code");
    const auto add = [](const char* name, const QByteArray& kind, const QByteArray& content,
                         const QString& code, const QByteArray& attributes = {}) {
        QTest::newRow(name) << "<number:" + kind + " style:name='N1' " + attributes + ">" + content
                + "</number:" + kind
                + ">" << code;
    };
    const QByteArray two =
        "<number:number number:decimal-places='2' number:min-integer-digits='1'/>";
    const QByteArray grouped = "<number:number number:decimal-places='2' "
                               "number:min-integer-digits='1' number:grouping='true'/>";
    const QByteArray lengthy = "number:style='long'";
    add("standard", "number-style", "<number:number number:min-integer-digits='1'/>", u"General"_s);
    add("decimals", "number-style", two, u"0.00"_s);
    add("thousands", "number-style", grouped, u"#,##0.00"_s);
    add("optional decimals", "number-style",
        "<number:number number:decimal-places='3' number:min-decimal-places='1' "
        "number:min-integer-digits='1'/>",
        u"0.0##"_s);
    add("leading zeros", "number-style",
        "<number:number number:decimal-places='0' number:min-integer-digits='5'/>", u"00000"_s);
    add("in thousands", "number-style",
        "<number:number number:decimal-places='0' number:min-integer-digits='1' "
        "number:display-factor='1000'/>",
        u"0,"_s);
    add("text inside the digits", "number-style",
        "<number:number number:decimal-places='0' number:min-integer-digits='7'>"
        "<number:embedded-text number:position='4'>-</number:embedded-text></number:number>",
        u"000-0000"_s);
    add("unit", "number-style", two + "<number:text> 亿元</number:text>", u"0.00 \"亿元\""_s);
    add("scientific", "number-style",
        "<number:scientific-number number:decimal-places='2' number:min-integer-digits='1' "
        "number:min-exponent-digits='2'/>",
        u"0.00E+00"_s);
    add("fraction", "number-style",
        "<number:fraction number:min-integer-digits='0' number:min-numerator-digits='1' "
        "number:min-denominator-digits='2'/>",
        u"# ?/??"_s);
    add("percentage", "percentage-style",
        "<number:number number:decimal-places='1' "
        "number:min-integer-digits='1'/><number:text>%</number:text>",
        u"0.0%"_s);
    add("currency", "currency-style",
        "<number:currency-symbol>¥</number:currency-symbol>" + grouped, u"\"¥\"#,##0.00"_s);
    add("date", "date-style",
        "<number:year " + lengthy
            + "/><number:text>年</number:text><number:month/><number:text>月</number:text>"
              "<number:day/><number:text>日</number:text>",
        u"yyyy\"年\"m\"月\"d\"日\""_s);
    add("date and time", "date-style",
        "<number:year/><number:text>/</number:text><number:month " + lengthy
            + "/><number:text>/</number:text><number:day " + lengthy
            + "/><number:text> </number:text><number:hours " + lengthy
            + "/><number:text>:</number:text><number:minutes " + lengthy + "/>",
        u"yy/mm/dd hh:mm"_s);
    add("names of months", "date-style",
        "<number:month number:textual='true' " + lengthy
            + "/><number:text>-</number:text><number:month number:textual='true'/>",
        u"mmmm-mmm"_s);
    add("Chinese weekday", "date-style", "<number:day-of-week " + lengthy + "/>", u"[$-804]dddd"_s,
        "number:language='zh'");
    add("time", "time-style",
        "<number:hours/><number:text>:</number:text><number:minutes " + lengthy
            + "/><number:text>:</number:text><number:seconds " + lengthy
            + " number:decimal-places='2'/><number:text> </number:text><number:am-pm/>",
        u"h:mm:ss.00 AM/PM"_s);
    add("elapsed", "time-style",
        "<number:hours " + lengthy + "/><number:text>:</number:text><number:minutes " + lengthy
            + "/>",
        u"[hh]:mm"_s, "number:truncate-on-overflow='false'");
    add("text", "text-style", "<number:text-content/>", u"@"_s);
    add("boolean", "boolean-style", "<number:boolean/>", u"General"_s);
    add("quotation mark", "number-style", two + "<number:text>\"</number:text>", u"0.00\\\""_s);
    const QByteArray part =
        "<number:number-style style:name='N1P0'>" + two + "</number:number-style>";
    const auto addMapped = [&](const char* name, const QByteArray& condition, const QString& code) {
        QTest::newRow(name) << part
                + "<number:number-style style:name='N1'><number:text>-</number:text>" + two
                + "<style:map style:condition='value()" + condition
                + "' style:apply-style-name='N1P0'/></number:number-style>"
                            << code;
    };
    addMapped("negative numbers", "&gt;=0", u"0.00;-0.00"_s);
    addMapped("condition", "&gt;100", u"[>100]0.00;-0.00"_s);
    addMapped("unequal", "!=0", u"[<>0]0.00;-0.00"_s);
}

void TestOdsCell::cell_dataStyles_areFormatCodes()
{
    QFETCH(QByteArray, style);
    const auto workbook =
        readCell(ods::numberCell("757", "x", "table:style-name='ce1'"), ods::cellStyle(style));
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().message));
    QTEST(workbook->sheets[0].cells[0].format, "code");
}

void TestOdsCell::cell_shownText_isTheFiles_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("as the format") << "757"_ba
                                   << "757.00"_ba;
    QTest::newRow("rounded") << "1.005"_ba
                             << "1.01"_ba;
    QTest::newRow("half, rounded down") << "1.005"_ba
                                        << "1.00"_ba;
    QTest::newRow("other digits") << "757"_ba
                                  << "758.00"_ba;
    QTest::newRow("fewer digits") << "757"_ba
                                  << "757.0"_ba;
    QTest::newRow("zero in front") << "757"_ba
                                   << "0757.00"_ba;
    QTest::newRow("thousands") << "1757"_ba
                               << "1,757.00"_ba;
    QTest::newRow("negative") << "-1.1"_ba
                              << "-1.10"_ba;
    QTest::newRow("sign lost") << "-1.1"_ba
                               << "1.10"_ba;
    QTest::newRow("negative zero") << "-0.001"_ba
                                   << "-0.00"_ba;
    QTest::newRow("zero of a negative") << "-0.001"_ba
                                        << "0.00"_ba;
    QTest::newRow("words") << "757"_ba
                           << "七百五十七"_ba;
    QTest::newRow("percent") << "757"_ba
                             << "757.00%"_ba;
    QTest::newRow("large") << "123456789012345"_ba
                           << "123456789012345.00"_ba;
}

void TestOdsCell::cell_shownText_isTheFiles()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, shown);
    const auto workbook = readCell(ods::numberCell(value, shown, "table:style-name='ce1'"),
        ods::cellStyle("<number:number-style style:name='N1'><number:number "
                       "number:decimal-places='2' number:min-integer-digits='1'/>"
                       "</number:number-style>"));
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().message));
    const Cell cell = workbook->sheets[0].cells[0];
    QCOMPARE(cell.text, QString::fromUtf8(shown));
    QCOMPARE(cell.value, QString::fromUtf8(value));
}

void TestOdsCell::cell_shownAsFormatted_isNotKept()
{
    const QByteArray percent =
        "<number:percentage-style style:name='N1'><number:number number:decimal-places='1' "
        "number:min-integer-digits='1'/><number:text>%</number:text></number:percentage-style>";
    const auto isKept = [](const Result<Workbook>& workbook) {
        return (workbook->sheets[0].cells.entries().at(0).flags & CellList::Entry::Shown) != 0;
    };
    const auto styled = [&](const QByteArray& value, const QByteArray& shown) {
        return isKept(readCell(
            ods::numberCell(value, shown, "table:style-name='ce1'"), ods::cellStyle(percent)));
    };
    QVERIFY(!styled("0.678", "67.8%"));
    QVERIFY(!styled("0.67849", "67.8%"));
    QVERIFY(!styled("-0.678", "-67.8%"));
    QVERIFY(styled("0.678", "67.80%"));
    QVERIFY(styled("0.678", "0.678"));
    QVERIFY(styled("0.6786", "67.8%"));
    QVERIFY(!isKept(readCell(ods::numberCell("757.5", "757.5"))));
    QVERIFY(!isKept(readCell(ods::numberCell("0", "0"))));
    QVERIFY(isKept(readCell(ods::numberCell("757.55", "757.6"))));
}

void TestOdsCell::cell_style_isItsOwnElseItsRowsElseItsColumns()
{
    QByteArray styles;
    for (const char* number : {"0", "1", "2", "3"}) {
        const QByteArray digits = number;
        styles += "<number:number-style style:name='N" + digits
            + "'><number:number number:min-integer-digits='1' number:decimal-places='" + digits
            + "'/></number:number-style><style:style style:name='ce" + digits
            + "' style:family='table-cell' style:data-style-name='N" + digits + "'/>";
    }
    const QByteArray columns = "<table:table-column table:default-cell-style-name='ce1'/>"
                               "<table:table-column table:default-cell-style-name='ce2' "
                               "table:number-columns-repeated='9'/>";
    const QByteArray plain = "<table:table-cell office:value-type='float' office:value='7' "
                             "table:number-columns-repeated='3'/>";
    const QByteArray own =
        "<table:table-cell office:value-type='float' office:value='7' table:style-name='ce3'/>";
    const auto workbook = ods::read(
        ods::flatDocument(ods::table(columns + ods::row(plain + own)
                              + ods::row(plain + own, "table:default-cell-style-name='ce0'")),
            styles));
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().message));
    QStringList texts;
    for (const Cell& cell : workbook->sheets[0].cells)
        texts += cell.text;
    QCOMPARE(texts.join(u' '), u"7.0 7.00 7.00 7.000 7 7 7 7.000"_s);
}

void TestOdsCell::cell_inheritedStyle_hasTheParentsFormat()
{
    XlsxBuilder builder = ods::zip("<office:document-content" + ods::namespaces()
        + "><office:automatic-styles><style:style style:name='ce1' style:family='table-cell' "
          "style:parent-style-name='Money'/><style:style style:name='ce2' "
          "style:family='table-cell' style:parent-style-name='ce2'/></office:automatic-styles>"
          "<office:body><office:spreadsheet>"
        + ods::table(ods::row(ods::numberCell("7", "7.00", "table:style-name='ce1'")
            + ods::numberCell("7", "7", "table:style-name='ce2'")))
        + "</office:spreadsheet></office:body></office:document-content>");
    builder.setPart("styles.xml",
        "<office:document-styles" + ods::namespaces()
            + "><office:styles><number:number-style style:name='N2'><number:number "
              "number:decimal-places='2' number:min-integer-digits='1'/></number:number-style>"
              "<style:style style:name='Money' style:family='table-cell' "
              "style:data-style-name='N2'/></office:styles></office:document-styles>");
    const auto workbook = readWorkbook(builder.bytes(), u"甲.ods"_s);
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().message));
    QCOMPARE(workbook->sheets[0].cells[0].format, u"0.00"_s);
    QCOMPARE(workbook->sheets[0].cells[1].format, u"General"_s);
}

void TestOdsCell::cell_datesFrom1904_countFromThere()
{
    const auto workbook = ods::read(ods::flatDocument(
        "<table:calculation-settings><table:null-date table:date-value='1904-01-01'/>"
        "</table:calculation-settings>"
        + ods::table(
            ods::row(ods::cell("office:value-type='date' office:date-value='1904-01-02'")))));
    QCOMPARE(printed(workbook).join(u'|'), u"A1 n[1] shown [1904-01-02]"_s);
}

void TestOdsCell::odsDateNumber_text_countsDays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("number");
    QTest::newRow("day") << "2022-12-31"_ba << 44926.0;
    QTest::newRow("noon") << "2022-12-31T12:00:00"_ba << 44926.5;
    QTest::newRow("with zone") << "2022-12-31T06:00Z"_ba << 44926.25;
    QTest::newRow("fraction") << "2022-12-31T00:00:43.2"_ba << 44926.0005;
    // No 29 February 1900 is counted.
    QTest::newRow("early 1900") << "1900-01-05"_ba << 6.0;
    QTest::newRow("before the first") << "1899-12-29"_ba << -1.0;
    for (const char* bad : {"", "2022", "2022-13-01", "2022-02-30", "2022-12-31T", "2022-12-31x"})
        QTest::newRow(bad) << QByteArray(bad) << qQNaN();
}

void TestOdsCell::odsDateNumber_text_countsDays()
{
    QFETCH(QByteArray, text);
    QFETCH(double, number);
    const auto found = odsDateNumber(text.toStdString(), DateSystem::From1900);
    QCOMPARE(found.value_or(qQNaN()), number);
}

void TestOdsCell::odsDuration_text_isDays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("days");
    QTest::newRow("clock") << "PT06H00M00S"_ba << 0.25;
    QTest::newRow("over a day") << "PT30H"_ba << 1.25;
    QTest::newRow("days") << "P1DT12H"_ba << 1.5;
    QTest::newRow("fraction") << "PT43.2S"_ba << 0.0005;
    QTest::newRow("negative") << "-PT6H"_ba << -0.25;
    for (const char* bad : {"", "P", "6H", "PT6", "P1M", "PT1D", "PTxH"})
        QTest::newRow(bad) << QByteArray(bad) << qQNaN();
}

void TestOdsCell::odsDuration_text_isDays()
{
    QFETCH(QByteArray, text);
    QFETCH(double, days);
    QCOMPARE(odsDuration(text.toStdString()).value_or(qQNaN()), days);
}

QTEST_APPLESS_MAIN(TestOdsCell)
#include "tst_odscell.moc"
