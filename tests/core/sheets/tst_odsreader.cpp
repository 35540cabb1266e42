#include "core/sheets/workbookreader.h"
#include "tests/core/sheets/tst_odsbuilder.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// What is read of whole .ods and .fods files: sheets, rows, merges, what is hidden, what refused.
class TestOdsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_savedByLibreOffice_hasWhatWasWritten_data();
    void read_savedByLibreOffice_hasWhatWasWritten();
    void read_repeatedCellsAndRows_standInEachPlace();
    void read_emptyRepeats_costNothing();
    void read_endlessRepeats_areRefused_data();
    void read_endlessRepeats_areRefused();
    void read_groupsAndHeaders_areRowsLikeOthers();
    void read_spans_areMerges();
    void read_hiddenRowsColumnsSheets_areMarked();
    void read_hiddenRestOfSheet_isNotKept();
    void read_whatIsNoCellOfASheet_isLeftOut_data();
    void read_whatIsNoCellOfASheet_isLeftOut();
    void read_encryptedParts_saysSo();
    void read_brokenFile_isDamaged_data();
    void read_brokenFile_isDamaged();
    void read_noTable_isEmpty();
    void read_cancelled_stops();
    void read_otherPrefixes_areTheSame();
};

namespace {

QString textsOf(const Result<Workbook>& workbook)
{
    if (!workbook)
        return workbook.error().message + u' ' + workbook.error().detail;
    QStringList texts;
    for (const Sheet& sheet : workbook->sheets) {
        for (const Cell& cell : sheet.cells)
            texts += cell.position.name() + u'=' + cell.text;
    }
    return texts.join(u' ');
}

Cell cellOf(const Sheet& sheet, int row, int column)
{
    return sheet.cellAt({row, column}).value_or(Cell());
}

} // namespace

void TestOdsReader::read_savedByLibreOffice_hasWhatWasWritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("ods") << u"sample.ods"_s;
    QTest::newRow("fods") << u"sample.fods"_s;
}

void TestOdsReader::read_savedByLibreOffice_hasWhatWasWritten()
{
    // Written by tests/data/sheets/make.py.
    QFETCH(QString, file);
    const auto workbook =
        readWorkbook(QStringLiteral(LANTU_SOURCE_DIR "/tests/data/sheets/") + file);
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().message));
    QCOMPARE(workbook->format, Workbook::Format::Ods);
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
    QCOMPARE(cellOf(sheet, 2, 1).format, u"0.00"_s);
    QCOMPARE(cellOf(sheet, 2, 2).text, u"3.7%"_s);
    QCOMPARE(cellOf(sheet, 2, 2).format, u"0.0%"_s);
    QCOMPARE(cellOf(sheet, 3, 0).text, u"  第一产业"_s);
    QCOMPARE(cellOf(sheet, 3, 1).text, u"11,850.35"_s);
    QCOMPARE(cellOf(sheet, 3, 1).format, u"#,##0.00"_s);
    QCOMPARE(cellOf(sheet, 3, 1).value, u"11850.347975873"_s);
    QVERIFY(!cellOf(sheet, 3, 1).isFormula);
    QVERIFY(cellOf(sheet, 3, 2).isFormula);
    QCOMPARE(cellOf(sheet, 3, 2).value, u"12607.347975873"_s); // 757 + 11850.347975873
    QCOMPARE(cellOf(sheet, 4, 1).number, 44926.0); // 31 December 2022
    QCOMPARE(cellOf(sheet, 4, 1).text, u"2022年12月31日"_s);
    QCOMPARE(cellOf(sheet, 4, 1).format, u"yyyy\"年\"m\"月\"d\"日\""_s);
    QCOMPARE(cellOf(sheet, 4, 2).text, u"TRUE"_s);
    QCOMPARE(cellOf(sheet, 5, 1).type, Cell::Type::Text);
    QCOMPARE(cellOf(sheet, 5, 1).value, u"00123"_s);
    QCOMPARE(sheet.rowCount(), 6);
    QCOMPARE(workbook->sheets[1].name, u"代码表"_s);
    QVERIFY(workbook->sheets[1].isHidden);
    QCOMPARE(cellOf(workbook->sheets[1], 1, 1).text, u"T2-1"_s);
}

void TestOdsReader::read_repeatedCellsAndRows_standInEachPlace()
{
    const QByteArray cells = ods::cell("table:number-columns-repeated='2'")
        + ods::textCell("x", "table:number-columns-repeated='2'") + ods::textCell("y");
    const auto workbook =
        ods::read(ods::flatDocument(ods::table(ods::row({}, "table:number-rows-repeated='3'")
            + ods::row(cells, "table:number-rows-repeated='2'") + ods::row(ods::textCell("z")))));
    QCOMPARE(textsOf(workbook), u"C4=x D4=x E4=y C5=x D5=x E5=y A6=z"_s);
}

void TestOdsReader::read_emptyRepeats_costNothing()
{
    const QByteArray rest = "<table:table-cell table:style-name='ce1' "
                            "table:number-columns-repeated='4000000000'/>";
    const auto workbook = ods::read(ods::flatDocument(ods::table(ods::row(ods::textCell("x") + rest)
        + ods::row(rest, "table:number-rows-repeated='4000000000'") + ods::row(rest))));
    QCOMPARE(textsOf(workbook), u"A1=x"_s);
}

void TestOdsReader::read_endlessRepeats_areRefused_data()
{
    QTest::addColumn<QByteArray>("rows");
    const QByteArray x = ods::textCell("x");
    const auto wide = [](const QByteArray& count) {
        return ods::textCell("x", "table:number-columns-repeated='" + count + '\'');
    };
    QTest::newRow("rows") << ods::row(x, "table:number-rows-repeated='16385'");
    QTest::newRow("rows and columns")
        << ods::row(wide("999999999"), "table:number-rows-repeated='999999999'");
    QTest::newRow("columns") << ods::row(wide("16385"));
    QTest::newRow("columns behind others") << ods::row(x + wide("16384"));
    // 306 times 16,384 cells are 5,013,504.
    QTest::newRow("five million cells")
        << ods::row(wide("16384"), "table:number-rows-repeated='306'");
    QTest::newRow("behind the last row")
        << ods::row({}, "table:number-rows-repeated='1048576'") + ods::row(x);
    QTest::newRow("spaces") << ods::row(ods::textCell("<text:s text:c='900000000'/>"));
    QTest::newRow("many sheets' hidden rows")
        << ods::row({}, "table:number-rows-repeated='1048575' table:visibility='collapse'")
            + ods::row(x) + "</table:table><table:table>"
            + ods::row({}, "table:number-rows-repeated='1048575' table:visibility='collapse'")
            + ods::row(x) + "</table:table><table:table>"
            + ods::row({}, "table:number-rows-repeated='1048575' table:visibility='collapse'")
            + ods::row(x);
}

void TestOdsReader::read_endlessRepeats_areRefused()
{
    QFETCH(QByteArray, rows);
    const auto workbook = ods::read(ods::flatDocument(ods::table(rows)));
    QVERIFY(!workbook);
    QVERIFY2(workbook.error().message.startsWith(u"甲.fods holds more than Lantu reads"),
        qPrintable(workbook.error().message));
}

void TestOdsReader::read_groupsAndHeaders_areRowsLikeOthers()
{
    const auto workbook = ods::read(ods::flatDocument(
        ods::table("<table:table-columns><table:table-column table:number-columns-repeated='3'/>"
                   "</table:table-columns><table:table-header-rows>"
            + ods::row(ods::textCell("a")) + "</table:table-header-rows><table:table-row-group>"
            + ods::row(ods::textCell("b")) + "<table:table-rows>" + ods::row(ods::textCell("c"))
            + "</table:table-rows></table:table-row-group>" + ods::row(ods::textCell("d")))));
    QCOMPARE(textsOf(workbook), u"A1=a A2=b A3=c A4=d"_s);
}

void TestOdsReader::read_spans_areMerges()
{
    const QByteArray covered = "<table:covered-table-cell office:value-type='string'>"
                               "<text:p>stale</text:p></table:covered-table-cell>";
    const auto workbook = ods::read(ods::flatDocument(ods::table(
        ods::row(
            ods::textCell("a", "table:number-columns-spanned='2' table:number-rows-spanned='2'")
            + covered + ods::textCell("b"))
        + ods::row("<table:covered-table-cell table:number-columns-repeated='2'/>"
            + ods::textCell("c")))));
    QCOMPARE(textsOf(workbook), u"A1=a C1=b C2=c"_s);
    QCOMPARE(workbook->sheets[0].merges, QList<CellRange>({{0, 0, 1, 1}}));
}

void TestOdsReader::read_hiddenRowsColumnsSheets_areMarked()
{
    const QByteArray styles = "<style:style style:name='ta1' style:family='table'>"
                              "<style:table-properties table:display='false'/></style:style>";
    const QByteArray columns = "<table:table-column/><table:table-column-group><table:table-column "
                               "table:visibility='collapse' "
                               "table:number-columns-repeated='2'/></table:table-column-group>";
    const QByteArray rows = ods::row(ods::textCell("a"))
        + ods::row(ods::textCell("b"), "table:visibility='filter'")
        + ods::row({}, "table:visibility='collapse' table:number-rows-repeated='2'")
        + ods::row(ods::cell({}, {}) + ods::cell({}) + ods::cell({}) + ods::textCell("c"));
    const auto workbook = ods::read(ods::flatDocument("<table:table table:name='甲'>" + columns
            + rows + "</table:table><table:table table:name='乙' table:style-name='ta1'/>",
        styles));
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().message));
    const Sheet& sheet = workbook->sheets[0];
    QCOMPARE(sheet.hiddenRows, QSet<int>({1, 2, 3}));
    QCOMPARE(sheet.hiddenColumns, QSet<int>({1, 2}));
    QVERIFY(!sheet.isHidden);
    QVERIFY(workbook->sheets[1].isHidden);
    QCOMPARE(workbook->sheets[1].name, u"乙"_s);
}

void TestOdsReader::read_hiddenRestOfSheet_isNotKept()
{
    const auto workbook = ods::read(ods::flatDocument(
        ods::table("<table:table-column/><table:table-column table:visibility='collapse' "
                   "table:number-columns-repeated='16383'/>"
            + ods::row(ods::textCell("a"))
            + ods::row({}, "table:visibility='collapse' table:number-rows-repeated='1048575'"))));
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().message));
    QVERIFY(workbook->sheets[0].hiddenRows.isEmpty());
    QVERIFY(workbook->sheets[0].hiddenColumns.isEmpty());
}

void TestOdsReader::read_whatIsNoCellOfASheet_isLeftOut_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray inner =
        "<table:table table:name='inner'>" + ods::row(ods::textCell("no")) + "</table:table>";
    const QByteArray good = ods::table(ods::row(ods::textCell("a")));
    QTest::newRow("tracked changes")
        << "<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-"
           "table-cell "
           "office:value-type='float' "
           "office:value='7'/></table:previous></table:cell-content-change>"
            + inner + "</table:tracked-changes>" + good;
    QTest::newRow("linked data") << good + "<table:dde-links><table:dde-link>" + inner
            + "</table:dde-link></table:dde-links>";
    QTest::newRow("copy of another file") << good
            + "<table:table table:name=\"'file:///C:/乙.ods'#Sheet1\"><table:table-source/>"
            + ods::row(ods::textCell("no")) + "</table:table>";
    QTest::newRow("shape before the rows") << ods::table("<table:shapes><draw:frame><draw:object>"
        + inner + "</draw:object></draw:frame></table:shapes>" + ods::row(ods::textCell("a")));
    QTest::newRow("chart in a cell") << ods::table(ods::row(ods::cell("office:value-type='string'",
        "<draw:frame><draw:object>" + inner + "</draw:object></draw:frame><text:p>a</text:p>")));
    QTest::newRow("drawing in a paragraph") << ods::table(ods::row(ods::textCell(
        "a<draw:frame><draw:text-box><text:p>no</text:p></draw:text-box></draw:frame>")));
    QTest::newRow("table in a cell")
        << ods::table(ods::row(ods::textCell("a") + ods::cell({}, inner)));
    QTest::newRow("scenario") << ods::table(
        "<table:scenario/><table:title>no</table:title>" + ods::row(ods::textCell("a")));
}

void TestOdsReader::read_whatIsNoCellOfASheet_isLeftOut()
{
    QFETCH(QByteArray, content);
    const auto workbook = ods::read(ods::flatDocument(content));
    QCOMPARE(textsOf(workbook), u"A1=a"_s);
    QCOMPARE(workbook->sheets.size(), 1);
}

void TestOdsReader::read_encryptedParts_saysSo()
{
    XlsxBuilder builder = ods::zip("\x12\x9F noise");
    builder.setPart("META-INF/manifest.xml",
        QByteArray(40'000, ' ')
            + "<!DOCTYPE manifest:manifest PUBLIC '' 'Manifest.dtd'><manifest:manifest>"
              "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>");
    const auto workbook = readWorkbook(builder.bytes(), u"甲.ods"_s);
    QVERIFY(!workbook);
    QVERIFY2(workbook.error().message.startsWith(u"甲.ods is protected with a password"),
        qPrintable(workbook.error().message));
}

void TestOdsReader::read_brokenFile_isDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = ods::flatDocument(ods::table(ods::row(ods::textCell("x"))));
    QTest::newRow("flat, cut short") << whole.chopped(20);
    QTest::newRow("flat with a document type") << "<!DOCTYPE a [<!ENTITY b 'c'>]>" + whole;
    QTest::newRow("flat with nothing behind the first tag")
        << "<office:document office:mimetype='application/vnd.oasis.opendocument.spreadsheet'>"_ba;
    QTest::newRow("zip, cut short") << ods::zip(whole.chopped(20)).bytes();
    XlsxBuilder noContent = ods::zip({});
    noContent.removePart("content.xml");
    QTest::newRow("no content") << noContent.bytes();
    XlsxBuilder badStyles = ods::zip(whole);
    badStyles.setPart("styles.xml", "<office:document-styles>");
    QTest::newRow("styles") << badStyles.bytes();
}

void TestOdsReader::read_brokenFile_isDamaged()
{
    QFETCH(QByteArray, bytes);
    const auto workbook = readWorkbook(bytes, u"甲.ods"_s);
    QVERIFY(!workbook);
    QVERIFY2(workbook.error().message.startsWith(u"甲.ods is damaged or incomplete"),
        qPrintable(workbook.error().message));
}

void TestOdsReader::read_noTable_isEmpty()
{
    const auto workbook = ods::read(ods::flatDocument({}));
    QVERIFY(!workbook);
    QVERIFY2(workbook.error().message.startsWith(u"甲.fods is empty"),
        qPrintable(workbook.error().message));
}

void TestOdsReader::read_cancelled_stops()
{
    const QByteArray whole = ods::flatDocument(ods::table(ods::row(ods::textCell("x"))));
    for (const QByteArray& bytes : {whole, ods::zip(whole).bytes()}) {
        ReadProgress progress;
        ReadOptions options;
        options.progress = &progress;
        QVERIFY(readWorkbook(bytes, u"甲.ods"_s, options));
        QCOMPARE(progress.percent(), 100);
        progress.cancel();
        const auto workbook = readWorkbook(bytes, u"甲.ods"_s, options);
        QVERIFY(!workbook);
        QVERIFY2(workbook.error().message.contains(u"was cancelled"),
            qPrintable(workbook.error().message));
    }
}

void TestOdsReader::read_otherPrefixes_areTheSame()
{
    const auto workbook = readWorkbook(
        "<o:document xmlns:o='urn:o' xmlns:t='urn:t' xmlns:x='urn:x' "
        "o:mimetype='application/vnd.oasis.opendocument.spreadsheet'><o:body><o:spreadsheet>"
        "<t:table t:name='甲'><t:table-row t:number-rows-repeated='2'><t:table-cell/>"
        "<t:table-cell o:value-type='float' o:value='757'><x:p>757</x:p></t:table-cell>"
        "</t:table-row></t:table></o:spreadsheet></o:body></o:document>"_ba,
        u"甲.fods"_s);
    QCOMPARE(textsOf(workbook), u"B1=757 B2=757"_s);
    QCOMPARE(workbook->sheets[0].name, u"甲"_s);
}

QTEST_APPLESS_MAIN(TestOdsReader)
#include "tst_odsreader.moc"
