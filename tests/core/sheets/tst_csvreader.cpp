#include "core/base/decimal.h"
#include "core/sheets/text/csvcell.h"
#include "core/sheets/text/csvreader.h"

#include <QTest>

#include <cmath>

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
    void readCsv_numbers_areThoseOfDecimal();
    void readCsv_lineBreaksInQuotes_becomeLineFeeds();
    void readCsv_unknownEncoding_isRefused();
    void readCsv_chosenEncoding_isUsed();
    void readCsv_cancelled_stops();
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

void TestCsvReader::readCsv_numbers_areThoseOfDecimal()
{
    // Every text of up to five of these pieces is a number where Decimal says so of it without
    // white space around, and keeps its digits.
    const QStringList pieces{u"-"_s, u"+"_s, u"0"_s, u"7"_s, u"."_s, u"e"_s, u" "_s, u"\u3000"_s,
        u"\u00A0"_s, u"亿"_s, u"123456789012345678"_s};
    const qsizetype base = pieces.size();
    int numbers = 0;
    for (qsizetype code = 0; code < base * base * base * base * base; ++code) {
        QString text;
        for (qsizetype rest = code; rest > 0; rest /= base)
            text += pieces[rest % base];
        if (text.trimmed().isEmpty())
            continue;
        const auto number = Decimal::parse(QStringView(text).trimmed());
        CellTables tables;
        const CellList::Entry entry = makeCsvCell(text.toStdString(), tables);
        QVERIFY2((entry.type == Cell::Type::Number) == number.has_value(), qPrintable(text));
        if (!number)
            continue;
        ++numbers;
        QCOMPARE(entry.number, number->toDouble());
        QVERIFY(!std::signbit(entry.number) || entry.number < 0);
        QCOMPARE(
            entry.flags & CellList::Entry::Printed ? tables.text(entry.text) : number->toString(),
            text.trimmed());
    }
    QVERIFY(numbers > 1000);
}

void TestCsvReader::readCsv_lineBreaksInQuotes_becomeLineFeeds()
{
    const auto workbook = readCsv("\"a\r\nb\rc\"\r\nd", u"x.csv"_s);
    QVERIFY(workbook);
    const auto& cells = workbook->sheets.constFirst().cells;
    QCOMPARE(cells.size(), 2);
    QCOMPARE(cells[0].value, u"a\nb\nc"_s);
    QCOMPARE(printed(cells[1]), u"A2 s[d]"_s);
}

void TestCsvReader::readCsv_unknownEncoding_isRefused()
{
    ReadOptions options;
    options.encoding = "EBCDIC";
    const auto workbook = readCsv("a,1", u"x.csv"_s, options);
    QVERIFY(!workbook);
    QCOMPARE(workbook.error().message,
        u"x.csv cannot be read in the encoding asked for. Choose UTF-8, UTF-16LE, UTF-16BE, "
        u"GB18030 or Big5."_s);
    QCOMPARE(workbook.error().detail, u"EBCDIC"_s);
}

void TestCsvReader::readCsv_chosenEncoding_isUsed()
{
    ReadOptions options;
    options.encoding = "Big5";
    const auto workbook = readCsv("\xA4\xA4\xA4\xE5,1\n", u"x.csv"_s, options); // 中文
    QVERIFY(workbook);
    QCOMPARE(workbook->encoding, u"Big5"_s);
    QCOMPARE(workbook->sheets[0].cells[0].value, u"中文"_s);
    // Whoever chooses wrongly is shown what comes of it.
    options.encoding = "UTF-8";
    const auto wrong = readCsv("\xA4\xA4\xA4\xE5,1\n", u"x.csv"_s, options);
    QVERIFY(wrong);
    QCOMPARE(wrong->replacements, 4);
    QVERIFY(wrong->sheets[0].cells[0].isDamaged);
    QCOMPARE(printed(wrong->sheets[0].cells[1]), u"B1 n[1]"_s);
}

void TestCsvReader::readCsv_cancelled_stops()
{
    ReadProgress progress;
    ReadOptions options;
    options.progress = &progress;
    QVERIFY(readCsv("a,1", u"x.csv"_s, options));
    QCOMPARE(progress.percent(), 100);
    progress.cancel();
    const auto workbook = readCsv("a,1", u"x.csv"_s, options);
    QVERIFY(!workbook);
    QVERIFY(workbook.error().message.contains(u"x.csv was cancelled"));
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
