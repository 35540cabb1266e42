#include "tests/core/rules/tst_ruleinputs.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-3;
}

} // namespace

class TestProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void level_twoChanges_driftsOnWithItsSpread();
    void level_gapOfAYear_countsTheYearsBetween();
    void level_likely_exactlyWhereTheDriftReachesTheTarget();
    void total_twoYears_sumsUp();
    void rate_equalYears_hasNoSpread();
    void reduction_isChained();
    void equalChanges_tellNoSpread();
    void limits_ofWhatIsPossible_cutTheEnds();
    void total_staysAboveWhatIsInHand();
    void nothing_whereTooLittleIsKnown_data();
    void nothing_whereTooLittleIsKnown();
    void revisedBase_opensTheSeriesWhereAskedFor();
    void assessment_carriesItAndSaysIt();
    void laterFigures_areNotKnownYet();
    void otherScope_isLeftOut();
};

void TestProjection::level_twoChanges_driftsOnWithItsSpread()
{
    const auto projection =
        project(inputOf(TargetKind::Level, u"亿元", u"100", u"200", u"2021=110 2022=130", 2022));
    QVERIFY(projection);
    // Changes 10 and 20: mean 15, σ̂ = √((5² + 5²) ÷ 1) = 7.0711; t of one degree 3.078.
    QCOMPARE(projection->changes, 2);
    QCOMPARE(projection->points.size(), 3);
    QCOMPARE(projection->points[0].year, 2023);
    QCOMPARE(projection->points[0].value, 145.0);
    // 3.078 × 7.0711 × √(1 × 1.5) = 26.6562
    QVERIFY(isNear(projection->points[0].high, 145 + 26.6562));
    QCOMPARE(projection->end, 175.0);
    // 3.078 × 7.0711 × √(3 × 2.5) = 59.6054
    QVERIFY(isNear(projection->low, 175 - 59.6054));
    QVERIFY(isNear(projection->high, 175 + 59.6054));
}

void TestProjection::level_gapOfAYear_countsTheYearsBetween()
{
    const auto projection =
        project(inputOf(TargetKind::Level, u"亿元", u"100", u"200", u"2022=120 2023=136", 2023));
    QVERIFY(projection);
    // 36 in three years: 12 a year. 20 in two is 4 short of 24, 16 in one 4 above 12:
    // σ̂ = √((16 ÷ 2 + 16) ÷ 1) = 4.8990.
    QCOMPARE(projection->end, 160.0);
    // The drift was seen over three years, not two changes: 3.078 × 4.8990 × √(2 (1 + 2 ÷ 3)) =
    // 27.5306.
    QCOMPARE(projection->changes, 2);
    QCOMPARE(projection->years, 3);
    QVERIFY(isNear(projection->high, 160 + 27.5306));
}

void TestProjection::level_likely_exactlyWhereTheDriftReachesTheTarget()
{
    for (int latest = 100; latest <= 200; ++latest) {
        const auto input = inputOf(
            TargetKind::Level, u"亿元", u"100", u"200", u"2021=105 2022=%1"_s.arg(latest), 2022);
        const Assessment assessment = assess(input);
        QVERIFY(assessment.projection);
        const bool isLikely =
            assessment.outlook == Outlook::Likely || assessment.outlook == Outlook::Achieved;
        // 2 of 5 years gone: 100 + 2.5 × (latest − 100) ≥ 200 from 140 on.
        QCOMPARE(isLikely, latest >= 140);
        QCOMPARE(assessment.projection->end >= 200 - 1e-9, latest >= 140);
    }
}

void TestProjection::total_twoYears_sumsUp()
{
    auto input = inputOf(TargetKind::Total, u"万人", u"", u"8", u"2021=1 2022=2", 2022);
    const auto projection = project(input);
    QVERIFY(projection);
    // 3 so far, three years of 1.5 to come.
    QCOMPARE(projection->end, 7.5);
    // σ̂ = 0.70711; 3.078 × 0.70711 × √(3 + 9 ÷ 2) = 5.9605
    QVERIFY(isNear(projection->high, 7.5 + 5.9605));
    // The standing at the end of 2023; 3.078 × 0.70711 × √(1 + 1 ÷ 2) = 2.6656. Below it would lead
    // to 1.8344, but 3 are in hand.
    QCOMPARE(projection->points[0].value, 4.5);
    QVERIFY(isNear(projection->points[0].high, 4.5 + 2.6656));
    QCOMPARE(projection->points[0].low, 3.0);
}

void TestProjection::rate_equalYears_hasNoSpread()
{
    const auto projection =
        project(inputOf(TargetKind::AnnualRateMin, u"%", u"", u"7", u"2021=6 2022=6", 2022));
    QVERIFY(projection);
    QVERIFY(isNear(projection->end, 6));
    QVERIFY(isNear(projection->low, 6));
    QVERIFY(isNear(projection->high, 6));
    QVERIFY(isNear(projection->points.last().value, 6));
}

void TestProjection::reduction_isChained()
{
    const auto projection =
        project(inputOf(TargetKind::TotalReduction, u"%", u"", u"10", u"2021=2 2022=2", 2022));
    QVERIFY(projection);
    // 1 − 0.98⁵ = 9.6079 %
    QVERIFY(isNear(projection->end, 9.6079));
    // 1 − 0.98³ = 5.8808 % at the end of 2023
    QVERIFY(isNear(projection->points[0].value, 5.8808));
}

void TestProjection::equalChanges_tellNoSpread()
{
    // 0.4 and 0.4: 70.3 + 3 × 0.4 = 71.5.
    const auto assessment =
        assess(inputOf(TargetKind::Level, u"%", u"69.5", u"72", u"2021=69.9 2022=70.3", 2022));
    QVERIFY2(assessment.why().contains(u"At the pace so far: 71.50% at the end of 2025."_s),
        qPrintable(assessment.why()));
    QVERIFY(assessment.why().contains(u"no spread can be told"_s));
    QVERIFY(!assessment.why().contains(u"of cases between"_s));
}

void TestProjection::limits_ofWhatIsPossible_cutTheEnds()
{
    // A share: 98 + 3 × 9 = 125 becomes 100, and so does every end above.
    auto share = inputOf(TargetKind::Level, u"%", u"80", u"95", u"2021=90 2022=98", 2022);
    QCOMPARE(project(share)->end, 100.0);
    QCOMPARE(project(share)->high, 100.0);
    QVERIFY(project(share)->isCut);
    // One that has been above 100 is no share: 104 + 3 × 12 = 140.
    share.observations = series(u"2021=90 2022=104");
    QCOMPARE(project(share)->end, 140.0);
    // Deaths fall, and not below none: 1 + 3 × (−2) = −5.
    auto deaths = inputOf(TargetKind::Level, u"人", u"5", u"1", u"2021=3 2022=1", 2022);
    deaths.indicator.direction = Direction::Down;
    QCOMPARE(project(deaths)->end, 0.0);
    QCOMPARE(project(deaths)->low, 0.0);
    // Growth can be below zero.
    deaths.indicator.name = u"居民消费价格涨幅"_s;
    QCOMPARE(project(deaths)->end, -5.0);
    QVERIFY(!project(deaths)->isCut);
}

void TestProjection::total_staysAboveWhatIsInHand()
{
    // 2.58 + 2.74 + 2.95 + 0.16 = 8.43 jobs, mean 2.1075; σ̂ = √(5.1259 ÷ 3) = 1.3071, and
    // 1.638 × 1.3071 × √(1 + 1 ÷ 4) = 2.3938 would lead down to 8.43 + 2.1075 − 2.3938 = 8.1437.
    auto input = inputOf(
        TargetKind::Total, u"万人", u"", u"8", u"2021=2.58 2022=2.74 2023=2.95 2024=0.16", 2024);
    const auto projection = project(input);
    QVERIFY(isNear(projection->end, 10.5375));
    QVERIFY(isNear(projection->low, 8.43));
    QVERIFY(isNear(projection->points.last().low, 8.43));
    QVERIFY(isNear(projection->high, 8.43 + 2.1075 + 2.3938));
    QVERIFY(projection->isCut);
    // Where a year took away, another may.
    input.observations.last().value = Decimal(-16, 2);
    QVERIFY(!project(input)->isCut);
}

void TestProjection::nothing_whereTooLittleIsKnown_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("figures");
    QTest::newRow("level of one change") << int(TargetKind::Level) << u"1"_s << u"2021=2"_s;
    QTest::newRow("level without base, two figures")
        << int(TargetKind::Level) << QString() << u"2021=2 2022=3"_s;
    QTest::newRow("total of one year") << int(TargetKind::Total) << QString() << u"2021=2"_s;
    QTest::newRow("total with a year missing")
        << int(TargetKind::Total) << QString() << u"2021=2 2023=2"_s;
    QTest::newRow("rate of −100 %")
        << int(TargetKind::AnnualRateMin) << QString() << u"2021=3 2022=-100"_s;
    QTest::newRow("plan over") << int(TargetKind::Level) << u"1"_s
                               << u"2021=2 2022=3 2023=4 2024=5 2025=6"_s;
    QTest::newRow("no figure") << int(TargetKind::Level) << u"1"_s << QString();
    QTest::newRow("words") << int(TargetKind::Words) << u"1"_s << u"2021=2 2022=3"_s;
}

void TestProjection::nothing_whereTooLittleIsKnown()
{
    QFETCH(int, kind);
    QFETCH(QString, base);
    QFETCH(QString, figures);
    QVERIFY(!project(inputOf(static_cast<TargetKind>(kind), u"亿元", base, u"10", figures, 2025)));
}

void TestProjection::revisedBase_opensTheSeriesWhereAskedFor()
{
    auto input =
        inputOf(TargetKind::Level, u"亿元", u"100", u"200", u"2020=90 2021=110 2022=130", 2022);
    QCOMPARE(project(input)->end, 130 + 3 * 15.0);
    input.basis = Basis::Revised;
    QCOMPARE(project(input)->end, 130 + 3 * 20.0);
}

void TestProjection::assessment_carriesItAndSaysIt()
{
    const auto input =
        inputOf(TargetKind::Level, u"亿元", u"100", u"200", u"2021=110 2022=130", 2022);
    const Assessment assessment = assess(input);
    QCOMPARE(assessment.projection, project(input));
    QVERIFY2(assessment.why().contains(u"175"), qPrintable(assessment.why()));
    QVERIFY2(assessment.why().contains(u"115.39"), qPrintable(assessment.why()));
}

void TestProjection::otherScope_isLeftOut()
{
    auto input =
        inputOf(TargetKind::Level, u"亿元", u"100", u"200", u"2021=500 2022=120 2023=136", 2023);
    input.indicator.scope = u"常住人口"_s;
    input.observations[0].scope = u"户籍人口"_s;
    // As level_gapOfAYear: the figure of 2021 counts somebody else.
    QCOMPARE(project(input)->end, 160.0);
    QCOMPARE(project(input)->changes, 2);
}

void TestProjection::laterFigures_areNotKnownYet()
{
    const auto known =
        inputOf(TargetKind::Level, u"亿元", u"100", u"200", u"2021=110 2022=130", 2022);
    auto more = known;
    more.observations = series(u"2021=110 2022=130 2023=50 2024=60");
    QCOMPARE(project(more), project(known));
}

QTEST_GUILESS_MAIN(TestProjection)
#include "tst_projection.moc"
