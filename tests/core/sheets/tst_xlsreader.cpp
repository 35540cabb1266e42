#include "tests/core/sheets/tst_compoundbuilder.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;
using xls::printed;
using xls::record;
using xls::words;

/// What the records of an .xls file mean; tst_biffstrings has its strings, tst_xlsdamage what is
/// wrong with files, tst_xlssamples what programs write.
class TestXlsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_cellRecords_data();
    void read_cellRecords();
    void read_sharedStrings_keptOnce();
    void read_formats_ownBeforeBuiltin();
    void read_dateMode_movesTheDates();
    void read_mergesAndHidden();
    void read_sheetKindsAndStates();
    void read_wrongSheetPosition_takesTheSheetInOrder();
    void read_chartInsideASheet_isPassedOver();
    void read_biff5_inItsCodePage();
    void read_oneSheetWithoutAWorkbook();
    void read_workbookBeforeBook_inPieces();
    void read_progress_reachesTheEnd();
};

namespace {

QByteArray place(int row, int column, int style = 0)
{
    return words({row, column, style});
}

/// A formula with its eight bytes of result; the formula itself is left out.
QByteArray formula(const QByteArray& position, const QByteArray& result, int type = 0x0006)
{
    return record(type, position + result + QByteArray(8, '\0'));
}

QByteArray specialResult(int kind, int value = 0)
{
    return words({kind, value, 0, 0xFFFF});
}

} // namespace

void TestXlsReader::read_cellRecords_data()
{
    using namespace xls;
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QStringList>("cells");
    const QByteArray b3 = place(2, 1);
    const auto row = [](const char* name, const QByteArray& records, const QString& cell) {
        QTest::newRow(name) << records << (cell.isEmpty() ? QStringList() : QStringList{cell});
    };
    row("NUMBER", record(0x0203, b3 + real(11850.347975873017)), u"B3 n[11850.347975873]"_s);
    row("NUMBER, no number", record(0x0203, b3 + real(qQNaN())), u"B3 e[#NUM!]"_s);
    row("RK", record(0x027E, b3 + doubleWord(3839 << 2 | 3)), u"B3 n[38.39]"_s);
    QTest::newRow("MULRK") << record(0x00BD,
        words({2, 1}) + words({0}) + doubleWord(7 << 2 | 2) + words({0}) + doubleWord(8 << 2 | 2)
            + words({2})) << QStringList{u"B3 n[7]"_s, u"C3 n[8]"_s};
    row("LABEL", record(0x0204, b3 + text8(u"甲"_s)), u"B3 s[甲]"_s);
    row("LABEL, empty", record(0x0204, b3 + text8({})), {});
    row("RSTRING", record(0x00D6, b3 + text8(u"甲"_s) + words({1, 0, 0})), u"B3 s[甲]"_s);
    row("LABEL, cut short", record(0x0204, b3 + words({9}) + '\0' + "abc"), u"B3 s[abc]!"_s);
    row("LABEL, cut at once", record(0x0204, b3 + words({9}) + '\0'), u"B3 s[\uFFFD]!"_s);
    row("true", record(0x0205, b3 + "\1\0"_ba), u"B3 b[TRUE]"_s);
    row("false", record(0x0205, b3 + QByteArray(2, '\0')), u"B3 b[FALSE]"_s);
    row("error", record(0x0205, b3 + "\x2A\1"), u"B3 e[#N/A]"_s);
    row("error that nobody knows", record(0x0205, b3 + "\x77\1"), u"B3 e[#ERROR!]"_s);
    row("BLANK", record(0x0201, b3), {});
    row("formula, number", formula(b3, real(1.5)), u"B3 n[1.5]f"_s);
    row("formula of BIFF4", formula(b3, real(1.5), 0x0406), u"B3 n[1.5]f"_s);
    row("formula, true", formula(b3, specialResult(1, 1)), u"B3 b[TRUE]f"_s);
    row("formula, error", formula(b3, specialResult(2, 0x07)), u"B3 e[#DIV/0!]f"_s);
    row("formula, empty text", formula(b3, specialResult(3)), {});
    row("formula, text", formula(b3, specialResult(0)) + record(0x0207, text8(u"甲"_s)),
        u"B3 s[甲]f"_s);
    row("formula, text of no characters", formula(b3, specialResult(0)) + record(0x0207, text8({})),
        {});
    row("formula, text behind a shared formula and an array",
        formula(b3, specialResult(0)) + record(0x04BC, QByteArray(20, '\0'))
            + record(0x0221, QByteArray(20, '\0')) + record(0x0207, text8(u"甲"_s)),
        u"B3 s[甲]f"_s);
    row("formula, continued text",
        formula(b3, specialResult(0)) + record(0x0207, words({2}) + '\0' + "a")
            + record(0x003C, '\1' + utf16(u"元"_s)),
        u"B3 s[a元]f"_s);
    row("text that no formula waits for", formula(b3, real(1)) + record(0x0207, text8(u"甲"_s)),
        u"B3 n[1]f"_s);
    QTest::newRow("any order") << record(0x0203, place(5, 0) + real(6))
            + record(0x0203, place(0, 1) + real(2)) + record(0x0203, place(0, 0) + real(1))
                               << QStringList{u"A1 n[1]"_s, u"B1 n[2]"_s, u"A6 n[6]"_s};
    row("last place of the format", record(0x0203, place(65535, 255) + real(1)), u"IV65536 n[1]"_s);
}

void TestXlsReader::read_cellRecords()
{
    QFETCH(QByteArray, records);
    QTEST(printed(xls::read(xls::workbook(records))), "cells");
}

void TestXlsReader::read_sharedStrings_keptOnce()
{
    const QByteArray strings = record(
        0x00FC, xls::doubleWord(3) + xls::doubleWord(2) + xls::text8(u"甲"_s) + xls::text8({}));
    const auto label = [](int row, quint32 index) {
        return record(0x00FD, place(row, 0) + xls::doubleWord(index));
    };
    const auto workbook =
        xls::read(xls::workbook(label(0, 0) + label(1, 0) + label(2, 1) + label(3, 2), strings));
    QCOMPARE(printed(workbook), QStringList({u"A1 s[甲]"_s, u"A2 s[甲]"_s, u"A4 s[\uFFFD]!"_s}));
    const auto& entries = workbook->sheets.constFirst().cells.entries();
    QCOMPARE(entries[0].text, entries[1].text);
}

void TestXlsReader::read_formats_ownBeforeBuiltin()
{
    // Styles: built-in 10, an own code under 164, an own code in place of the built-in 14, and one
    // that nothing defines.
    const auto style = [](int format) {
        return record(0x00E0, words({0, format}) + QByteArray(16, '\0'));
    };
    const auto format = [](int id, const QString& code) {
        return record(0x041E, words({id}) + xls::text8(code));
    };
    const QByteArray globals = style(10) + style(164) + style(14) + style(99)
        + format(164, u"0.0\"亿元\""_s) + format(14, u"yyyy-mm-dd"_s);
    const auto number = [](int row, int styleIndex, double value) {
        return record(0x0203, place(row, 0, styleIndex) + xls::real(value));
    };
    const auto workbook = xls::read(xls::workbook(number(0, 0, 0.037) + number(1, 1, 757)
            + number(2, 2, 44926) + number(3, 3, 1) + number(4, 4000, 1),
        globals));
    QStringList shown;
    for (const Cell& cell : workbook->sheets.constFirst().cells)
        shown += cell.text + u'|' + cell.format;
    QCOMPARE(shown,
        QStringList({u"3.70%|0.00%"_s, u"757.0亿元|0.0\"亿元\""_s, u"2022-12-31|yyyy-mm-dd"_s,
            u"1|General"_s, u"1|General"_s}));
}

void TestXlsReader::read_dateMode_movesTheDates()
{
    // Day 0 of the 1904 system is 1 January 1904.
    const QByteArray globals =
        record(0x0022, words({1})) + record(0x00E0, words({0, 31}) + QByteArray(16, '\0'));
    const auto workbook =
        xls::read(xls::workbook(record(0x0203, place(0, 0) + xls::real(1)), globals));
    QCOMPARE(workbook->sheets.constFirst().cells.constFirst().text, u"1904年1月2日"_s);
}

void TestXlsReader::read_mergesAndHidden()
{
    const auto row = [](int number, int flags) {
        return record(0x0208, words({number, 0, 1, 255, 0, 0, flags, 0}));
    };
    const auto columns = [](int first, int last, int flags) {
        return record(0x007D, words({first, last, 2048, 0, flags, 0}));
    };
    // Ranges of merges name their rows before their columns; the count promises one too many.
    const QByteArray merges = record(0x00E5, words({3, 0, 1, 0, 2, 4, 4, 1, 3}));
    const auto workbook = xls::read(xls::workbook(columns(1, 2, 1) + columns(4, 4, 0)
        + row(2, 0x120) + row(3, 0x100) + record(0x0203, place(0, 0) + xls::real(1))
        + record(0x0203, place(1, 1) + xls::real(2)) + merges));
    QCOMPARE(printed(workbook), QStringList{u"A1 n[1]"_s});
    const Sheet& sheet = workbook->sheets.constFirst();
    QCOMPARE(sheet.merges, QList<CellRange>({{0, 0, 1, 2}, {4, 1, 4, 3}}));
    QCOMPARE(sheet.hiddenRows, QSet<int>{2});
    QCOMPARE(sheet.hiddenColumns, QSet<int>({1, 2}));
}

void TestXlsReader::read_sheetKindsAndStates()
{
    const auto sheet = [](int kind, double number) {
        return xls::begin(kind) + record(0x0203, place(0, 0) + xls::real(number)) + xls::end();
    };
    const auto globals = [](int a, int chart, int b, int c) {
        return xls::begin(5) + xls::boundSheet(a, "a") + xls::boundSheet(chart, "chart", 0, 2)
            + xls::boundSheet(b, "b", 1) + xls::boundSheet(c, "c", 2) + xls::end();
    };
    const int size = static_cast<int>(sheet(0x10, 1).size());
    const int start = static_cast<int>(globals(0, 0, 0, 0).size());
    // The sheets stand in another order than their entries.
    const auto workbook = xls::read(globals(start + 3 * size, start + 2 * size, start + size, start)
        + sheet(0x10, 3) + sheet(0x10, 2) + sheet(0x20, 9) + sheet(0x10, 1));
    QVERIFY2(workbook, qPrintable(printed(workbook).constFirst()));
    QStringList sheets;
    for (const Sheet& one : workbook->sheets)
        sheets += one.name + u'=' + one.cells.constFirst().value
            + (one.isHidden ? u" hidden"_s : QString());
    QCOMPARE(sheets, QStringList({u"a=1"_s, u"b=2 hidden"_s, u"c=3 hidden"_s}));
}

void TestXlsReader::read_wrongSheetPosition_takesTheSheetInOrder()
{
    const auto sheet = [](double number) {
        return xls::begin(0x10) + record(0x0203, place(0, 0) + xls::real(number)) + xls::end();
    };
    for (const int wrong : {0, 3, 77, 1'000'000, -1}) {
        const auto workbook = xls::read(xls::begin(5) + xls::boundSheet(wrong, "a")
            + xls::boundSheet(wrong, "b") + xls::end() + sheet(1) + sheet(2));
        QVERIFY2(workbook, qPrintable(printed(workbook).constFirst()));
        QCOMPARE(workbook->sheets.size(), 2);
        QCOMPARE(workbook->sheets[0].cells.constFirst().value, u"1"_s);
        QCOMPARE(workbook->sheets[1].cells.constFirst().value, u"2"_s);
    }
}

void TestXlsReader::read_chartInsideASheet_isPassedOver()
{
    const QByteArray number = record(0x0203, place(0, 0) + xls::real(9));
    QCOMPARE(printed(xls::read(xls::workbook(xls::begin(0x20) + number + xls::begin(0x20) + number
                 + xls::end() + number + xls::end() + record(0x0203, place(1, 0) + xls::real(1))))),
        QStringList{u"A2 n[1]"_s});
}

void TestXlsReader::read_biff5_inItsCodePage()
{
    // 甲 is BCD7 and 亿元 D2DAD4AA in GBK.
    const QByteArray entry = "\2\xBC\xD7"_ba;
    const auto globals = [&entry](quint32 position) {
        return xls::begin(5, 0x0500) + record(0x0042, words({936}))
            + record(0x0085, xls::doubleWord(position) + QByteArray(2, '\0') + entry)
            + record(0x041E, words({164}) + "\7" + "0\"\xD2\xDA\xD4\xAA\"")
            + record(0x00E0, words({0, 164})) + xls::end();
    };
    const QByteArray sheet = xls::begin(0x10, 0x0500)
        + record(0x0204, place(0, 0) + words({4}) + "\xD2\xDA\xD4\xAA")
        + record(0x00D6, place(1, 0) + words({2}) + "\xBC\xD7" + "\1\0\0"_ba)
        + formula(place(2, 0), specialResult(0)) + record(0x0207, words({2}) + "\xBC\xD7")
        + record(0x0203, place(3, 0) + xls::real(7)) + xls::end();
    const auto start = static_cast<quint32>(globals(0).size());
    const auto workbook = xls::read(globals(start) + sheet);
    QCOMPARE(printed(workbook),
        QStringList({u"A1 s[亿元]"_s, u"A2 s[甲]"_s, u"A3 s[甲]f"_s, u"A4 n[7]"_s}));
    QCOMPARE(workbook->sheets.constFirst().name, u"甲"_s);
    QCOMPARE(workbook->sheets.constFirst().cells.constLast().text, u"7亿元"_s);
}

void TestXlsReader::read_oneSheetWithoutAWorkbook()
{
    const auto workbook = xls::read(xls::begin(0x10, 0x0500) + record(0x0042, words({936}))
        + record(0x0204, place(0, 0) + words({2}) + "\xBC\xD7") + xls::end());
    QCOMPARE(printed(workbook), QStringList{u"A1 s[甲]"_s});
    QCOMPARE(workbook->sheets.constFirst().name, u"Sheet1"_s);
}

void TestXlsReader::read_workbookBeforeBook_inPieces()
{
    QByteArray records;
    QStringList expected;
    for (int row = 0; row < 2000; ++row) {
        records += record(0x0203, place(row, 0) + xls::real(row));
        expected += u"A%1 n[%2]"_s.arg(row + 1).arg(row);
    }
    for (const int shift : {9, 12}) {
        CompoundBuilder builder(shift);
        builder.setReversed(); // so that records lie in two pieces
        builder.addStream(u"Book"_s, xls::workbook({}));
        builder.addStream(u"Workbook"_s, xls::workbook(records));
        QCOMPARE(printed(xls::read(builder.bytes())), expected);
    }
    CompoundBuilder builder;
    builder.addStream(u"Book"_s, xls::workbook(record(0x0203, place(0, 0) + xls::real(1))));
    QCOMPARE(printed(xls::read(builder.bytes())), QStringList{u"A1 n[1]"_s});
}

void TestXlsReader::read_progress_reachesTheEnd()
{
    QByteArray records;
    for (int row = 0; row < 3000; ++row)
        records += record(0x0203, place(row, 0) + xls::real(row));
    ReadProgress progress;
    ReadOptions options;
    options.progress = &progress;
    QVERIFY(readXls(xls::workbook(records), u"甲.xls"_s, options));
    QVERIFY2(progress.percent() > 60, qPrintable(QString::number(progress.percent())));
}

QTEST_APPLESS_MAIN(TestXlsReader)
#include "tst_xlsreader.moc"
