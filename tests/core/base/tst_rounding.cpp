#include "core/base/rounding.h"

#include <QTest>

#include <limits>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestRounding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixedText_anyNumber_isRoundedAsOnPaper_data();
    void fixedText_anyNumber_isRoundedAsOnPaper();
    void fixedText_withADirection_keepsToIt_data();
    void fixedText_withADirection_keepsToIt();
    void fixedText_beyondEighteenDigits_staysANumber();
    void threeDigits_ofSmallNumbers_needMorePlaces();
};

void TestRounding::fixedText_anyNumber_isRoundedAsOnPaper_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    // In binary fractions each of these halves lies below itself.
    QTest::newRow("2.675") << 2.675 << 2 << u"2.68"_s;
    QTest::newRow("1.355") << 1.355 << 2 << u"1.36"_s;
    QTest::newRow("7.755") << 7.755 << 2 << u"7.76"_s;
    QTest::newRow("computed 0.275") << (2.8 - 1.7) / 4 << 2 << u"0.28"_s;
    QTest::newRow("-0.175") << -0.175 << 2 << u"-0.18"_s;
    QTest::newRow("0.125, exact in binary") << 0.125 << 2 << u"0.13"_s;
    QTest::newRow("16.25") << 16.25 << 1 << u"16.3"_s;
    QTest::newRow("-6.25") << -6.25 << 1 << u"-6.3"_s;
    QTest::newRow("just below a half") << 0.27499 << 2 << u"0.27"_s;
    QTest::newRow("padded") << 3.0 << 2 << u"3.00"_s;
    QTest::newRow("carried over") << 99.995 << 2 << u"100.00"_s;
    QTest::newRow("no places") << 0.5 << 0 << u"1"_s;
    QTest::newRow("zero from below") << -0.001 << 2 << u"0.00"_s;
    QTest::newRow("noise") << 0.1 + 0.2 - 0.3 << 2 << u"0.00"_s;
    QTest::newRow("small") << 3e-05 << 5 << u"0.00003"_s;
    QTest::newRow("smaller than any place") << 1e-300 << 12 << u"0.000000000000"_s;
    QTest::newRow("large") << 123456789.5 << 0 << u"123456790"_s;
}

void TestRounding::fixedText_anyNumber_isRoundedAsOnPaper()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QTEST(fixedText(value, decimals), "text");
}

void TestRounding::fixedText_withADirection_keepsToIt_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("away");
    QTest::addColumn<QString>("up");
    QTest::newRow("above zero") << 4.4431 << u"4.45"_s << u"4.45"_s;
    QTest::newRow("below zero") << -2.345 << u"-2.35"_s << u"-2.34"_s;
    QTest::newRow("below zero, more than a half") << -2.348 << u"-2.35"_s << u"-2.34"_s;
    QTest::newRow("no more than it is") << 20.000000000000004 << u"20.00"_s << u"20.00"_s;
}

void TestRounding::fixedText_withADirection_keepsToIt()
{
    QFETCH(double, value);
    QTEST(fixedText(value, 2, Rounding::AwayFromZero), "away");
    QTEST(fixedText(value, 2, Rounding::Up), "up");
}

void TestRounding::fixedText_beyondEighteenDigits_staysANumber()
{
    QCOMPARE(fixedText(1e20, 2), u"100000000000000000000.00"_s);
    QCOMPARE(fixedText(std::numeric_limits<double>::infinity(), 2), u"inf"_s);
}

void TestRounding::threeDigits_ofSmallNumbers_needMorePlaces()
{
    QCOMPARE(decimalsOfThreeDigits(0.0867), 4);
    QCOMPARE(decimalsOfThreeDigits(0.00003), 7);
    QCOMPARE(decimalsOfThreeDigits(0.1 - 0.09), 4); // 0.01, though computed a little below
    QCOMPARE(decimalsOfThreeDigits(-12.5), 1);
    QCOMPARE(decimalsOfThreeDigits(12345), 0);
    QCOMPARE(decimalsOfThreeDigits(0), 0);
    QCOMPARE(decimalsOfThreeDigits(1e-300), 12);
}

QTEST_APPLESS_MAIN(TestRounding)
#include "tst_rounding.moc"
