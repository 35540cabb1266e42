#include "tests/ui/chartsamples.h"
#include "ui/charts/chartcurve.h"

#include <QTest>

using namespace lantu;

class TestChartCurve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curve_differentVintages_isBroken();
    void curve_missingYear_isBroken();
    void curve_withoutRevisedBase_beginsAtPrinted();
    void curve_onePointAndNoBase_hasNoStretch();
    void target_lastYearOnly_staysWithinThatYear();
    void target_everyYear_coversThePlan();
};

void TestChartCurve::curve_differentVintages_isBroken()
{
    // Revised base and final 2021 are settled both; from there on final and provisional alternate.
    const auto curve = curveOf(samples::grossProduct());
    QList<bool> broken;
    for (const auto& stretch : curve)
        broken.append(stretch.isBroken);
    QCOMPARE(broken, (QList<bool>{false, true, true, true}));
    QCOMPARE(curve.first().from.value, 669.39);
}

void TestChartCurve::curve_missingYear_isBroken()
{
    auto data = samples::emptyChart();
    data.points = {samples::point(2021, 1), samples::point(2022, 2), samples::point(2024, 3)};
    const auto curve = curveOf(data);
    QCOMPARE(curve.size(), 2);
    QVERIFY(!curve[0].isBroken);
    QVERIFY(curve[1].isBroken);
}

void TestChartCurve::curve_withoutRevisedBase_beginsAtPrinted()
{
    auto data = samples::grossProduct();
    data.revisedBase.reset();
    const auto curve = curveOf(data);
    QCOMPARE(curve.first().from.value, 669.0);
    // A provisional base beside a final figure.
    QVERIFY(curve.first().isBroken);
}

void TestChartCurve::curve_onePointAndNoBase_hasNoStretch()
{
    auto data = samples::emptyChart();
    data.points = {samples::point(2021, 1)};
    QVERIFY(curveOf(data).isEmpty());
}

void TestChartCurve::target_lastYearOnly_staysWithinThatYear()
{
    const auto [from, to] = targetSpan(samples::grossProduct());
    QVERIFY(from > 2024.5 && from < 2025);
    QVERIFY(to > 2025 && to < 2025.5);
}

void TestChartCurve::target_everyYear_coversThePlan()
{
    const auto [from, to] = targetSpan(samples::forestCover());
    QCOMPARE(from, 2020.5);
    QCOMPARE(to, 2025.5);
}

QTEST_MAIN(TestChartCurve)
#include "tst_chartcurve.moc"
