#include "core/rules/methods/methodcase.h"

#include <QTest>

using namespace lantu;

/// Arithmetic that the growth-rate methods share.
class TestMethodCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growth_threeYearsOfTenPercent_isTenPercent();
    void growth_whereNoneCanBeComputed_isEmpty_data();
    void growth_whereNoneCanBeComputed_isEmpty();
    void threshold_lostInBinaryFractions_isReached();
    void meets_strictTarget_hasToBePassed();
};

void TestMethodCase::growth_threeYearsOfTenPercent_isTenPercent()
{
    const auto growth = yearlyGrowth(100, 133.1, 3); // 1.1³ = 1.331
    QVERIFY(growth);
    QVERIFY(qAbs(*growth - 0.1) < 1e-12);
    QCOMPARE(*yearlyGrowth(5, 0, 2), -1.0); // everything gone
}

void TestMethodCase::growth_whereNoneCanBeComputed_isEmpty_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<int>("years");
    QTest::newRow("one year only") << 1.0 << 2.0 << 0;
    QTest::newRow("backwards") << 1.0 << 2.0 << -3;
    QTest::newRow("from zero") << 0.0 << 2.0 << 3;
    QTest::newRow("other sign") << -1.0 << 2.0 << 3;
}

void TestMethodCase::growth_whereNoneCanBeComputed_isEmpty()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(int, years);
    QVERIFY(!yearlyGrowth(from, to, years));
}

void TestMethodCase::threshold_lostInBinaryFractions_isReached()
{
    QVERIFY(0.1 + 0.7 < 0.8); // the loss itself
    QVERIFY(reachesThreshold(0.1 + 0.7, 0.8));
    QVERIFY(!reachesThreshold(0.7999, 0.8));
    QVERIFY(reachesThreshold(0, 0));
    QVERIFY(!reachesThreshold(-0.001, 0));
}

void TestMethodCase::meets_strictTarget_hasToBePassed()
{
    MethodCase input;
    input.current = 46;
    QVERIFY(input.meets(46));
    input.isStrict = true;
    QVERIFY(!input.meets(46));
    input.isUpward = false;
    QVERIFY(!input.meets(46));
    QVERIFY(input.meets(46.1));
}

QTEST_APPLESS_MAIN(TestMethodCase)
#include "tst_methodcase.moc"
