#include "core/base/decimal.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toDouble_isTheNearestToTheDigits();
    void parse_printedNumber_keepsEveryDigit_data();
    void parse_printedNumber_keepsEveryDigit();
    void parse_notANumber_givesNothing_data();
    void parse_notANumber_givesNothing();
    void fromSpreadsheetNumber_showsFifteenDigits_data();
    void fromSpreadsheetNumber_showsFifteenDigits();
    void fromSpreadsheetNumber_notFinite_givesNothing();
    void compare_byValue_ignoresTrailingZeros();
    void shifted_movesThePointExactly();
    void rounded_halfAwayFromZero();
    void trimmed_dropsZerosOfTheFractionOnly();
};

void TestDecimal::parse_printedNumber_keepsEveryDigit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<int>("decimals");
    QTest::newRow("two decimals") << u"38.39"_s << u"38.39"_s << 2;
    QTest::newRow("last zero kept") << u"229.70"_s << u"229.70"_s << 2;
    QTest::newRow("integer") << u"1000"_s << u"1000"_s << 0;
    QTest::newRow("small") << u"0.00896"_s << u"0.00896"_s << 5;
    QTest::newRow("negative") << u"-1.1"_s << u"-1.1"_s << 1;
    QTest::newRow("sign and bare point") << u"+.5"_s << u"0.5"_s << 1;
    QTest::newRow("zero") << u"0"_s << u"0"_s << 0;
    QTest::newRow("zero with decimals") << u"-0.00"_s << u"0.00"_s << 2;
    QTest::newRow("exponent") << u"1.2E+3"_s << u"1200"_s << 0;
    QTest::newRow("negative exponent") << u"1.2e-3"_s << u"0.0012"_s << 4;
    QTest::newRow("eighteen digits") << u"123456789012345678"_s << u"123456789012345678"_s << 0;
}

void TestDecimal::parse_printedNumber_keepsEveryDigit()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    QFETCH(int, decimals);
    const auto number = Decimal::parse(text);
    QVERIFY(number);
    QCOMPARE(number->toString(), printed);
    QCOMPARE(number->decimals(), decimals);
    QCOMPARE(number->toDouble(), printed.toDouble());
}

void TestDecimal::parse_notANumber_givesNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const auto& text :
        {u""_s, u"-"_s, u"."_s, u"1.2.3"_s, u"1,000"_s, u" 1"_s, u"１"_s, u"1e"_s, u"1e999"_s,
            u"1234567890123456789"_s, u"0.0000000000000000001"_s, u"--1"_s, u"abc"_s})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
}

void TestDecimal::parse_notANumber_givesNothing()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::parse(text));
}

void TestDecimal::fromSpreadsheetNumber_showsFifteenDigits_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("as typed") << 38.39 << u"38.39"_s;
    QTest::newRow("binary noise") << 141.17000000000002 << u"141.17"_s;
    QTest::newRow("binary noise below one") << 0.60919999999999996 << u"0.6092"_s;
    QTest::newRow("integer") << 118932.0 << u"118932"_s;
    QTest::newRow("long") << 11850.347975873017 << u"11850.347975873"_s;
    QTest::newRow("zero") << 0.0 << u"0"_s;
    QTest::newRow("large") << 1e15 << u"1000000000000000"_s;
}

void TestDecimal::fromSpreadsheetNumber_showsFifteenDigits()
{
    QFETCH(double, number);
    QFETCH(QString, shown);
    const auto decimal = Decimal::fromSpreadsheetNumber(number);
    QVERIFY(decimal);
    QCOMPARE(decimal->toString(), shown);
}

void TestDecimal::fromSpreadsheetNumber_notFinite_givesNothing()
{
    QVERIFY(!Decimal::fromSpreadsheetNumber(std::nan("")));
    QVERIFY(!Decimal::fromSpreadsheetNumber(std::numeric_limits<double>::infinity()));
    QVERIFY(!Decimal::fromSpreadsheetNumber(1e300));
}

void TestDecimal::compare_byValue_ignoresTrailingZeros()
{
    QVERIFY(Decimal(757, 0) == Decimal(75700, 2));
    QVERIFY(Decimal(75390, 2) < Decimal(757, 0));
    QVERIFY(Decimal(-11, 1) < Decimal(0, 0));
    QVERIFY(Decimal(999999999999999999, 0) > Decimal(999999999999999999, 18));
}

void TestDecimal::shifted_movesThePointExactly()
{
    QCOMPARE(Decimal::parse(u"0.6092")->shifted(2)->toString(), u"60.92"_s);
    QCOMPARE(Decimal::parse(u"118932")->shifted(-4)->toString(), u"11.8932"_s);
    QCOMPARE(Decimal::parse(u"0.5")->shifted(4)->toString(), u"5000"_s);
    QVERIFY(!Decimal::parse(u"999999999999999999")->shifted(4));
    QVERIFY(!Decimal::parse(u"0.5")->shifted(-18));
}

void TestDecimal::rounded_halfAwayFromZero()
{
    QCOMPARE(Decimal::parse(u"15.58")->rounded(1).toString(), u"15.6"_s);
    QCOMPARE(Decimal::parse(u"-2.25")->rounded(1).toString(), u"-2.3"_s);
    QCOMPARE(Decimal::parse(u"2.5")->rounded(3).toString(), u"2.5"_s);
    QCOMPARE(Decimal::parse(u"999.5")->rounded(0).toString(), u"1000"_s);
}

void TestDecimal::trimmed_dropsZerosOfTheFractionOnly()
{
    QCOMPARE(Decimal::parse(u"229.70")->trimmed().toString(), u"229.7"_s);
    QCOMPARE(Decimal::parse(u"1000")->trimmed().toString(), u"1000"_s);
    QCOMPARE(Decimal::parse(u"757.00")->trimmed().toString(), u"757"_s);
}

void TestDecimal::toDouble_isTheNearestToTheDigits()
{
    QRandomGenerator random(20210101);
    for (int decimals = 0; decimals <= Decimal::MaxDigits; ++decimals)
        for (int i = 0; i < 200; ++i) {
            // Of every size, on both sides of what a double holds exactly.
            const auto digits = static_cast<qint64>(random.generate64() >> 1) >> random.bounded(62);
            const Decimal number(i % 2 ? -digits : digits, decimals);
            QCOMPARE(number.toDouble(), number.toString().toDouble());
        }
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
