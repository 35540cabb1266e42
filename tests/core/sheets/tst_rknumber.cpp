#include "core/sheets/xls/rknumber.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestRkNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void number_eachForm_isExact_data();
    void number_eachForm_isExact();
    void number_everyHundredth_isTheNearestDouble();
};

void TestRkNumber::number_eachForm_isExact_data()
{
    // Bit 0: hundredths. Bit 1: the other 30 bits are a whole number, else the top of a double.
    QTest::addColumn<quint32>("rk");
    QTest::addColumn<double>("number");
    QTest::newRow("whole") << (757U << 2 | 2) << 757.0;
    QTest::newRow("zero") << 2U << 0.0;
    QTest::newRow("negative") << (static_cast<quint32>(-7) << 2 | 2) << -7.0;
    QTest::newRow("largest whole") << 0x7FFFFFFEU << 536870911.0;
    QTest::newRow("smallest whole") << 0x80000002U << -536870912.0;
    QTest::newRow("hundredths") << (3839U << 2 | 3) << 38.39;
    QTest::newRow("negative hundredths") << (static_cast<quint32>(-1) << 2 | 3) << -0.01;
    QTest::newRow("double, 1") << 0x3FF00000U << 1.0;
    QTest::newRow("double, 2^100") << 0x46300000U << 1267650600228229401496703205376.0;
    QTest::newRow("double, -0.5") << 0xBFE00000U << -0.5;
    QTest::newRow("double in hundredths, 1.23") << 0x405EC001U << 1.23;
}

void TestRkNumber::number_eachForm_isExact()
{
    QFETCH(quint32, rk);
    QFETCH(double, number);
    QVERIFY(numberOfRk(rk) == number);
}

void TestRkNumber::number_everyHundredth_isTheNearestDouble()
{
    for (quint32 hundredths = 0; hundredths < 100'000; ++hundredths) {
        const QString printed =
            u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
        QVERIFY2(numberOfRk(hundredths << 2 | 3) == printed.toDouble(), qPrintable(printed));
    }
}

QTEST_APPLESS_MAIN(TestRkNumber)
#include "tst_rknumber.moc"
