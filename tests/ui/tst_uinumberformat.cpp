#include "ui/base/numberformat.h"

#include <QTest>

#include <limits>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestUiNumberFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figure_asPrinted_keepsItsZeros();
    void figure_missing_isADash();
    void percent_oneDecimal();
    void percent_missingOrNoNumber_isADash();
    void computed_roundedToZero_hasNoSign();
};

void TestUiNumberFormat::figure_asPrinted_keepsItsZeros()
{
    QCOMPARE(figureText(Decimal::parse(u"229.70")), u"229.70"_s);
    QCOMPARE(figureText(Decimal::parse(u"118932")), u"118932"_s);
    QCOMPARE(figureText(Decimal::parse(u"-1.1")), u"-1.1"_s);
}

void TestUiNumberFormat::figure_missing_isADash()
{
    QCOMPARE(figureText(std::nullopt), u"—"_s);
}

void TestUiNumberFormat::percent_oneDecimal()
{
    // (790.60 − 669) ÷ (1000 − 669) = 36.737…
    QCOMPARE(percentText(121.6 / 331 * 100), u"36.7%"_s);
    QCOMPARE(percentText(80), u"80.0%"_s);
    QCOMPARE(percentText(0), u"0.0%"_s);
}

void TestUiNumberFormat::percent_missingOrNoNumber_isADash()
{
    QCOMPARE(percentText(std::nullopt), u"—"_s);
    QCOMPARE(percentText(std::numeric_limits<double>::quiet_NaN()), u"—"_s);
    QCOMPARE(percentText(std::numeric_limits<double>::infinity()), u"—"_s);
}

void TestUiNumberFormat::computed_roundedToZero_hasNoSign()
{
    QCOMPARE(computedText(-0.04, 1), u"0.0"_s);
    QCOMPARE(computedText(-0.05001, 1), u"−0.1"_s);
}

QTEST_MAIN(TestUiNumberFormat)
#include "tst_uinumberformat.moc"
