#include "core/sheets/formats/builtinformats.h"
#include "core/sheets/formats/decimaldigits.h"
#include "core/sheets/formats/numberformat.h"

#include <QTest>

#include <cmath>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Expected texts are what Excel shows for these codes, or follow from the code's definition.
class TestNumberFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_number_data();
    void text_number();
    void text_date_data();
    void text_date();
    void text_dateOutOfRange_showsTheNumber();
    void text_1904_startsFourYearsLater();
    void text_unknownCode_showsTheNumber_data();
    void text_unknownCode_showsTheNumber();
    void text_notFinite_doesNotFail();
    void isDate_byCode();
    void text_percent_movesThePoint();
    void builtinFormatCode_ids_data();
    void builtinFormatCode_ids();
    void decimalDigits_round_carries();
    void serialNumberFromIso_text_givesDayNumber();
};

namespace {

// 2022-12-31: 44926 days after 1899-12-30, by the calendar.
constexpr double EndOf2022 = 44926;

} // namespace

void TestNumberFormat::text_number_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString& code, double number, const QString& shown) {
        QTest::addRow("%s of %g", qPrintable(code), number) << code << number << shown;
    };
    row(u"General"_s, 38.39, u"38.39"_s);
    row(u"General"_s, 141.17000000000002, u"141.17"_s);
    row(u"G/通用格式"_s, 757, u"757"_s);
    row(u"General\"亿元\""_s, -7.5, u"-7.5亿元"_s);
    row(u"@"_s, 757, u"757"_s);
    row(u""_s, 0.5, u"0.5"_s);
    row(u"0"_s, 2.5, u"3"_s);
    row(u"0"_s, 0.4, u"0"_s);
    row(u"0.00"_s, 757, u"757.00"_s);
    row(u"0.00"_s, 11850.347975873017, u"11850.35"_s);
    row(u"0.00"_s, 1.005, u"1.01"_s); // the 15 digits say 1.005, whatever the double is
    row(u"0.00"_s, -3.14159, u"-3.14"_s);
    row(u"0.00"_s, 1e-20, u"0.00"_s);
    row(u"0.00"_s, 0.999, u"1.00"_s);
    row(u"0.0"_s, 1e20, u"100000000000000000000.0"_s);
    row(u"000"_s, 7, u"007"_s);
    row(u"0.0#"_s, 2.5, u"2.5"_s);
    row(u"0.0#"_s, 2.25, u"2.25"_s);
    row(u"#.##"_s, 0.5, u".5"_s);
    row(u".00"_s, 12.5, u"12.50"_s);
    row(u"#"_s, 0, u""_s);
    row(u"#,##0"_s, 1234567, u"1,234,567"_s);
    row(u"#,##0"_s, 999, u"999"_s);
    row(u"#,##0.00"_s, 1731.9, u"1,731.90"_s);
    row(u"#,##0.00"_s, -1234.5, u"-1,234.50"_s);
    row(u"0,000"_s, 5, u"0,005"_s);
    row(u"0.0,"_s, 12345, u"12.3"_s); // in thousands
    row(u"#,##0,,"_s, 1234567890, u"1,235"_s); // in millions
    row(u"0!.0,\"万\""_s, 123456, u"12.3万"_s);
    row(u"0\\.0,"_s, 123456, u"12.3"_s);
    row(u"000-0000"_s, 1234567, u"123-4567"_s);
    row(u"0%"_s, 0.678, u"68%"_s);
    row(u"0.00%"_s, 0.6092, u"60.92%"_s);
    row(u"0.0%"_s, -0.011, u"-1.1%"_s);
    row(u"0.00E+00"_s, 12345, u"1.23E+04"_s);
    row(u"0.0E+00"_s, 0.00996, u"1.0E-02"_s);
    row(u"##0.0E+0"_s, 12345, u"12.3E+3"_s);
    row(u"0E-0"_s, 500, u"5E2"_s);
    row(u"0.00E+00"_s, 0, u"0.00E+00"_s);
    row(u"0.0;(0.0)"_s, -1.1, u"(1.1)"_s);
    row(u"\"增长\"0.0;\"下降\"0.0;\"持平\""_s, 3.7, u"增长3.7"_s);
    row(u"\"增长\"0.0;\"下降\"0.0;\"持平\""_s, -1.1, u"下降1.1"_s);
    row(u"\"增长\"0.0;\"下降\"0.0;\"持平\""_s, 0, u"持平"_s);
    row(u"0;-0;"_s, 0, u""_s);
    row(u"0.00_);[Red]\\(0.00\\)"_s, -2, u"(2.00)"_s);
    row(u"0.00_);[Red]\\(0.00\\)"_s, 2, u"2.00"_s);
    row(u"[>=10000]0.0,\"千\";0"_s, 12345, u"12.3千"_s);
    row(u"[>=10000]0.0,\"千\";0"_s, 9999, u"9999"_s);
    row(u"[>=10000]0.0,\"千\";0"_s, -5, u"-5"_s);
    row(u"[<0]\"负\"0;0"_s, -5, u"负5"_s);
    row(u"[$¥-804]#,##0.00"_s, 1234.5, u"¥1,234.50"_s);
    row(u"[DBNum2][$-804]0"_s, 12, u"12"_s);
    row(u"_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ "_s, 1234.5, u"1,234.50"_s);
    row(u"_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ "_s, 0, u"-"_s);
    row(u"0\"/\"0"_s, 25, u"2/5"_s); // quoted: no quotient
}

void TestNumberFormat::text_number()
{
    QFETCH(QString, code);
    QFETCH(double, number);
    QTEST(NumberFormat(code).text(number), "shown");
}

void TestNumberFormat::text_date_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString& code, double number, const QString& shown) {
        QTest::addRow("%s of %g", qPrintable(code), number) << code << number << shown;
    };
    row(u"yyyy\"年\"m\"月\"d\"日\""_s, EndOf2022, u"2022年12月31日"_s);
    row(u"yyyy年m月d日"_s, EndOf2022, u"2022年12月31日"_s);
    row(u"[$-804]yyyy\"年\"m\"月\"d\"日\";@"_s, EndOf2022 + 1, u"2023年1月1日"_s);
    row(u"[DBNum1][$-804]yyyy\"年\"m\"月\""_s, EndOf2022, u"2022年12月"_s);
    row(u"yyyy-mm-dd"_s, EndOf2022 + 1, u"2023-01-01"_s);
    row(u"yyyy.mm.dd"_s, EndOf2022 + 1, u"2023.01.01"_s);
    row(u"yy/m/d"_s, EndOf2022 + 1, u"23/1/1"_s);
    row(u"d-mmm-yy"_s, EndOf2022, u"31-Dec-22"_s);
    row(u"mmmm d, yyyy"_s, EndOf2022, u"December 31, 2022"_s);
    row(u"aaaa"_s, EndOf2022, u"星期六"_s); // 31 December 2022 was a Saturday
    row(u"aaa"_s, EndOf2022, u"六"_s);
    row(u"dddd"_s, EndOf2022, u"Saturday"_s);
    row(u"[$-804]dddd"_s, EndOf2022, u"星期六"_s);
    row(u"h:mm"_s, EndOf2022 + 0.75, u"18:00"_s);
    row(u"h:mm AM/PM"_s, 0.75, u"6:00 PM"_s);
    row(u"h:mm AM/PM"_s, 0.0, u"12:00 AM"_s);
    row(u"上午/下午h\"时\"mm\"分\""_s, 0.5 + 1.0 / 24, u"下午1时00分"_s);
    row(u"yyyy/m/d h:mm:ss"_s, EndOf2022 + 45296.0 / 86400, u"2022/12/31 12:34:56"_s);
    row(u"mm:ss.0"_s, 83.5 / 86400, u"01:23.5"_s);
    row(u"[h]:mm"_s, 1.5, u"36:00"_s);
    row(u"[mm]:ss"_s, 0.5, u"720:00"_s);
    row(u"h:mm:ss"_s, 0.99999999, u"0:00:00"_s); // rounds up to midnight
    // The 29 February 1900 that spreadsheets believe in, and the days around it.
    row(u"yyyy/m/d"_s, 0, u"1900/1/0"_s);
    row(u"yyyy/m/d"_s, 1, u"1900/1/1"_s);
    row(u"yyyy/m/d"_s, 59, u"1900/2/28"_s);
    row(u"yyyy/m/d"_s, 60, u"1900/2/29"_s);
    row(u"yyyy/m/d"_s, 61, u"1900/3/1"_s);
    row(u"dddd"_s, 1, u"Sunday"_s); // as Excel has it; really a Monday
    row(u"yyyy/m/d"_s, 2958465, u"9999/12/31"_s);
}

void TestNumberFormat::text_date()
{
    QFETCH(QString, code);
    QFETCH(double, number);
    QTEST(NumberFormat(code).text(number), "shown");
}

void TestNumberFormat::text_dateOutOfRange_showsTheNumber()
{
    const NumberFormat format(u"yyyy/m/d"_s);
    QCOMPARE(format.text(-1), u"-1"_s);
    QCOMPARE(format.text(2958466), u"2958466"_s);
    QCOMPARE(format.text(1e300), u"1e+300"_s);
}

void TestNumberFormat::text_1904_startsFourYearsLater()
{
    const NumberFormat format(u"yyyy/m/d"_s);
    QCOMPARE(format.text(0, DateSystem::From1904), u"1904/1/1"_s);
    // The systems are 1462 days apart.
    QCOMPARE(format.text(EndOf2022 - 1462, DateSystem::From1904), u"2022/12/31"_s);
}

void TestNumberFormat::text_unknownCode_showsTheNumber_data()
{
    QTest::addColumn<QString>("code");
    for (const auto& code : {u"# ?/?"_s, u"0 xyz"_s, u"[Red"_s, u"ggge"_s, u"yyyy0"_s,
             u"[>5]0;[<1]0"_s, u"h:mm:ss.0000"_s, QString(256, u'0')})
        QTest::newRow(qPrintable(code.left(20))) << code;
}

void TestNumberFormat::text_unknownCode_showsTheNumber()
{
    QFETCH(QString, code);
    QCOMPARE(NumberFormat(code).text(2.5), u"2.5"_s);
}

void TestNumberFormat::text_notFinite_doesNotFail()
{
    QCOMPARE(NumberFormat(u"0.00"_s).text(std::nan("")), u"nan"_s);
    QCOMPARE(NumberFormat(u"yyyy"_s).text(HUGE_VAL), u"inf"_s);
}

void TestNumberFormat::isDate_byCode()
{
    QVERIFY(NumberFormat(u"yyyy\"年\""_s).isDate());
    QVERIFY(NumberFormat(u"[h]:mm"_s).isDate());
    QVERIFY(!NumberFormat(u"0\"day\""_s).isDate());
    QVERIFY(!NumberFormat(u"[Red]0.00"_s).isDate());
    QVERIFY(!NumberFormat(u"0.0\\d"_s).isDate());
    QVERIFY(!NumberFormat().isDate());
}

void TestNumberFormat::text_percent_movesThePoint()
{
    // Every four-decimal ratio: multiplying the double by 100 gets a quarter of them wrong.
    const NumberFormat format(u"0.00%"_s);
    for (int i = 0; i <= 10'000; ++i) {
        const QString shown = u"%1.%2%"_s.arg(
            QString::number(i / 100), QString::number(i % 100).rightJustified(2, u'0'));
        QCOMPARE(format.text(i / 10'000.0), shown);
    }
}

void TestNumberFormat::builtinFormatCode_ids_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("code");
    QTest::newRow("0") << 0 << u"General"_s;
    QTest::newRow("2") << 2 << u"0.00"_s;
    QTest::newRow("10") << 10 << u"0.00%"_s;
    QTest::newRow("14") << 14 << u"yyyy/m/d"_s;
    QTest::newRow("undefined") << 23 << u"General"_s;
    QTest::newRow("27") << 27 << u"yyyy\"年\"m\"月\""_s;
    QTest::newRow("31") << 31 << u"yyyy\"年\"m\"月\"d\"日\""_s;
    QTest::newRow("36") << 36 << u"yyyy\"年\"m\"月\""_s;
    QTest::newRow("49") << 49 << u"@"_s;
    QTest::newRow("56") << 56 << u"上午/下午h\"时\"mm\"分\"ss\"秒\""_s;
    QTest::newRow("57") << 57 << u"yyyy\"年\"m\"月\""_s;
    QTest::newRow("58") << 58 << u"m\"月\"d\"日\""_s;
    QTest::newRow("beyond") << 59 << u"General"_s;
    QTest::newRow("negative") << -1 << u"General"_s;
}

void TestNumberFormat::builtinFormatCode_ids()
{
    QFETCH(int, id);
    QTEST(builtinFormatCode(id), "code");
}

void TestNumberFormat::decimalDigits_round_carries()
{
    DecimalDigits digits(99.96);
    digits.round(1);
    QCOMPARE(digits.integerPart(), u"100"_s);
    QCOMPARE(digits.fractionPart(1), u"0"_s);
    DecimalDigits small(0.06);
    small.round(1);
    QCOMPARE(small.integerPart(), QString());
    QCOMPARE(small.fractionPart(1), u"1"_s);
    DecimalDigits tiny(0.004);
    tiny.round(1);
    QVERIFY(tiny.isZero());
    QCOMPARE(tiny.fractionPart(1), u"0"_s);
}

void TestNumberFormat::serialNumberFromIso_text_givesDayNumber()
{
    const auto from1900 = DateSystem::From1900;
    QCOMPARE(serialNumberFromIso(u"2022-12-31", from1900), std::optional(EndOf2022));
    QCOMPARE(serialNumberFromIso(u"2022-12-31T12:00:00Z", from1900), std::optional(44926.5));
    QCOMPARE(serialNumberFromIso(u"06:00:00", from1900), std::optional(0.25));
    QCOMPARE(serialNumberFromIso(u"1900-01-01", from1900), std::optional(1.0));
    QCOMPARE(serialNumberFromIso(u"1900-03-01", from1900), std::optional(61.0));
    QCOMPARE(serialNumberFromIso(u"1904-01-02", DateSystem::From1904), std::optional(1.0));
    QVERIFY(!serialNumberFromIso(u"2022-13-31", from1900));
    QVERIFY(!serialNumberFromIso(u"年底", from1900));
    QVERIFY(!serialNumberFromIso(u"", from1900));
}

QTEST_APPLESS_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"
