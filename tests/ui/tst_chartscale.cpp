#include "tests/ui/chartsamples.h"
#include "ui/charts/chartscale.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lantu;

class TestChartScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_anyKind_lieWithinRoundEnds_data();
    void values_anyKind_lieWithinRoundEnds();
    void values_neverNegative_getNoAxisBelowZero();
    void values_nearZero_beginAtZero();
    void values_allEqual_standInTheMiddle();
    void values_none_haveNoScale();
    void years_coverBaseAndPlan();
    void years_many_labelEveryFifth();
};

void TestChartScale::values_anyKind_lieWithinRoundEnds_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("GDP") << QList<double>{669, 1000, 790.6};
    QTest::newRow("tiny") << QList<double>{0.00896, 0.01, 0.0104};
    QTest::newRow("negative") << QList<double>{9.1, -1.1, 7};
    QTest::newRow("all negative") << QList<double>{-30, -12.5};
    QTest::newRow("one") << QList<double>{15.6};
    QTest::newRow("zero") << QList<double>{0};
    QTest::newRow("large") << QList<double>{3135, 7000};
    QTest::newRow("nearly equal") << QList<double>{9.85, 9.86};
}

void TestChartScale::values_anyKind_lieWithinRoundEnds()
{
    QFETCH(QList<double>, values);
    const ValueScale scale = valueScaleFor(values);
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    QVERIFY(scale.minimum <= *least);
    QVERIFY(scale.maximum > *most);
    QVERIFY(scale.tickCount() >= 3);
    QVERIFY(scale.tickCount() <= 9);
    // A round step is 1, 2, 2.5 or 5 times a power of ten.
    const double mantissa = scale.step / std::pow(10, std::floor(std::log10(scale.step) + 1e-9));
    const QList<double> round{1, 2, 2.5, 5};
    QVERIFY(std::any_of(round.begin(), round.end(),
        [mantissa](double factor) { return std::abs(factor - mantissa) < 1e-6; }));
    // The label of a step shows all of it.
    QCOMPARE(QString::number(scale.step, 'f', scale.decimals).toDouble(), scale.step);
    QVERIFY(std::abs(std::remainder(scale.minimum, scale.step)) < scale.step * 1e-6);
}

void TestChartScale::values_neverNegative_getNoAxisBelowZero()
{
    QVERIFY(valueScaleFor({0, 42.86}).minimum == 0);
    QVERIFY(valueScaleFor({0}).minimum == 0);
    QVERIFY(valueScaleFor({-1, 5}).minimum < -1);
}

void TestChartScale::values_nearZero_beginAtZero()
{
    QCOMPARE(valueScaleFor({5, 100}).minimum, 0.0);
    QVERIFY(valueScaleFor({669, 1000}).minimum > 0);
}

void TestChartScale::values_allEqual_standInTheMiddle()
{
    const auto scale = valueScaleFor({15.6, 15.6});
    const double share = (15.6 - scale.minimum) / (scale.maximum - scale.minimum);
    QVERIFY(share > 0.25 && share < 0.75);
}

void TestChartScale::values_none_haveNoScale()
{
    QVERIFY(!valueScale(samples::emptyChart()));
    QVERIFY(valueScale(samples::withoutFigures()));
}

void TestChartScale::years_coverBaseAndPlan()
{
    const auto years = yearScale(samples::grossProduct());
    QCOMPARE(years.first, 2020);
    QCOMPARE(years.last, 2025);
    QCOMPARE(years.step, 1);
}

void TestChartScale::years_many_labelEveryFifth()
{
    auto data = samples::emptyChart();
    data.baseYear = 2018;
    data.lastYear = 2040;
    QCOMPARE(yearScale(data).step, 5);
    QCOMPARE(yearScale(data).firstLabel(), 2020);
}

QTEST_MAIN(TestChartScale)
#include "tst_chartscale.moc"
