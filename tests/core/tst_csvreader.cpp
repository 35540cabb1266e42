#include "core/sheets/csvreader.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readCsv_cells_keepWhatIsPrinted_data();
    void readCsv_cells_keepWhatIsPrinted();
    void readCsv_lineEnds_allCount_data();
    void readCsv_lineEnds_allCount();
    void readCsv_name_isTheSheets();
    void readCsv_replacedBytes_markTheCell();
    void readCsv_nothingFilled_isRefused();
    void readCsv_tooManyColumns_isRefused();
};

namespace {

QString printed(const Cell& cell)
{
    const auto kind = cell.type == Cell::Type::Number ? u'n' : u's';
    return cell.position.name() + u' ' + kind + u'[' + cell.value + u']';
}

} // namespace

void TestCsvReader::readCsv_cells_keepWhatIsPrinted_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("cell");
    QTest::newRow("zeros at the end") << "757.00"_ba << u"A1 n[757.00]"_s;
    QTest::newRow("spaces around a number") << " 3.7 "_ba << u"A1 n[3.7]"_s;
    QTest::newRow("zeros in front") << "007"_ba << u"A1 n[007]"_s;
    QTest::newRow("negative") << "-1.1"_ba << u"A1 n[-1.1]"_s;
    QTest::newRow("percent is text") << "67.8%"_ba << u"A1 s[67.8%]"_s;
    QTest::newRow("thousands are text") << "\"1,731.9\""_ba << u"A1 s[1,731.9]"_s;
    QTest::newRow("too long for a number")
        << "331004199001011234"_ba << u"A1 n[331004199001011234]"_s;
    QTest::newRow("longer") << "3310041990010112345"_ba << u"A1 s[3310041990010112345]"_s;
    QTest::newRow("leading spaces") << "  其中:农业"_ba << u"A1 s[  其中:农业]"_s;
    QTest::newRow("ideographic space") << "　第一产业"_ba << u"A1 s[　第一产业]"_s;
    QTest::newRow("dash") << "—"_ba << u"A1 s[—]"_s;
    QTest::newRow("protected by a formula") << "=\"00123\""_ba << u"A1 s[00123]"_s;
    QTest::newRow("protected and quoted") << "\"=\"\"00123\"\"\""_ba << u"A1 s[00123]"_s;
    QTest::newRow("protected by an apostrophe") << "'00123"_ba << u"A1 s[00123]"_s;
    QTest::newRow("apostrophe of a text") << "'十四五'"_ba << u"A1 s['十四五']"_s;
    QTest::newRow("line break inside") << "\"甲\r\n乙\""_ba << u"A1 s[甲\n乙]"_s;
}

void TestCsvReader::readCsv_cells_keepWhatIsPrinted()
{
    QFETCH(QByteArray, field);
    const auto workbook = readCsv(field + ",\n", u"x.csv"_s);
    QVERIFY(workbook);
    const Sheet& sheet = workbook->sheets.constFirst();
    QCOMPARE(sheet.cells.size(), 1);
    const Cell& cell = sheet.cells.constFirst();
    QTEST(printed(cell), "cell");
    QCOMPARE(cell.text, cell.value);
    QCOMPARE(cell.format, u"General"_s);
    QCOMPARE(cell.number, cell.type == Cell::Type::Number ? cell.value.toDouble() : 0.0);
}

void TestCsvReader::readCsv_lineEnds_allCount_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("LF") << "a,1\nb,2\n\nc,3\n"_ba;
    QTest::newRow("CRLF") << "a,1\r\nb,2\r\n\r\nc,3\r\n"_ba;
    QTest::newRow("CR") << "a,1\rb,2\r\rc,3\r"_ba;
    QTest::newRow("none at the end") << "a,1\nb,2\n\nc,3"_ba;
}

void TestCsvReader::readCsv_lineEnds_allCount()
{
    QFETCH(QByteArray, bytes);
    const auto workbook = readCsv(bytes, u"x.csv"_s);
    QVERIFY(workbook);
    QStringList cells;
    for (const Cell& cell : workbook->sheets.constFirst().cells)
        cells += printed(cell);
    QCOMPARE(cells,
        QStringList(
            {u"A1 s[a]"_s, u"B1 n[1]"_s, u"A2 s[b]"_s, u"B2 n[2]"_s, u"A4 s[c]"_s, u"B4 n[3]"_s}));
}

void TestCsvReader::readCsv_name_isTheSheets()
{
    const auto workbook = readCsv("a", u"2024.1-9月.csv"_s);
    QVERIFY(workbook);
    QCOMPARE(workbook->format, Workbook::Format::Csv);
    QCOMPARE(workbook->sheets.size(), 1);
    QCOMPARE(workbook->sheets.constFirst().name, u"2024.1-9月"_s);
}

void TestCsvReader::readCsv_replacedBytes_markTheCell()
{
    // 指标 and 数值 in GB 2312 around a byte that no text has.
    const auto workbook = readCsv("\xD6\xB8\xB1\xEA,2015\xFF"
                                  "2020,\xCA\xFD\xD6\xB5\n",
        u"x.csv"_s);
    QVERIFY(workbook);
    QCOMPARE(workbook->encoding, u"GB18030"_s);
    QCOMPARE(workbook->replacements, 1);
    const auto& cells = workbook->sheets.constFirst().cells;
    QCOMPARE(cells.size(), 3);
    QVERIFY(!cells[0].isDamaged);
    QVERIFY(cells[1].isDamaged);
    QCOMPARE(cells[1].value, u"2015\uFFFD2020"_s);
    QVERIFY(!cells[2].isDamaged);
}

void TestCsvReader::readCsv_nothingFilled_isRefused()
{
    QVERIFY(!readCsv(",,\n,,\n", u"x.csv"_s));
    QVERIFY(!readCsv("\xEF\xBB\xBF", u"x.csv"_s));
}

void TestCsvReader::readCsv_tooManyColumns_isRefused()
{
    const auto workbook = readCsv(QByteArray(16'384, ',') + "x", u"x.csv"_s);
    QVERIFY(!workbook);
    QVERIFY(workbook.error().message.contains(u"x.csv"));
    QVERIFY(readCsv(QByteArray(16'383, ',') + "x", u"x.csv"_s));
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
