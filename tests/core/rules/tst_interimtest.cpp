#include "tests/core/rules/tst_ruleinputs.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// `2022H1=360 2023H1=376`
QList<Observation> parts(QStringView text)
{
    QList<Observation> figures;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        Observation figure = series(u"2021=0").first();
        figure.id = u"part-"_s + part.first(6).toString();
        figure.period = *Period::parse(part.first(6));
        figure.value = *Decimal::parse(part.sliced(7));
        figures << figure;
    }
    return figures;
}

AssessmentInput atDate(TargetKind kind, QStringView base, QStringView target, QStringView part,
    Direction direction = Direction::Up)
{
    const QList<Observation> figures = parts(part);
    auto input = inputOf(kind, u"%", base, target, u"", figures.last().period.year);
    input.indicator.direction = direction;
    input.indicator.withinYear = WithinYear::AtDate;
    input.partFigures = figures;
    return input;
}

/// GDP of 669 that is to be 1000, an amount that grows through the year.
AssessmentInput amount(QStringView part)
{
    auto input = inputOf(TargetKind::Level, u"亿元", u"669", u"1000", u"2021=700 2022=757", 2023);
    input.indicator.withinYear = WithinYear::Cumulative;
    input.partFigures = parts(part);
    return input;
}

} // namespace

class TestInterimTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atDate_eachKind_isJudgedInMonths_data();
    void atDate_eachKind_isJudgedInMonths();
    void atDate_says_whatIsStillToGo();
    void atDate_soonAfterTheBase_isNotJudged();
    void mean_isSetBesideTheSameMonthsOnly();
    void yearsOwnTarget_isNamed();
    void ceiling_isNoMeanOverThePeriod();
    void amount_isSetBesideTheYearsTarget();
    void amount_isSetBesideTheSameMonths();
    void amount_ofAnotherVintage_hasNoGrowth();
    void amount_withNothingBeside_saysWhatIsMissing();
    void sum_countsTheYearsBefore();
    void sum_aYearMissing_isNotDone();
    void rate_isHeldAgainstTheOneAsked_data();
    void rate_isHeldAgainstTheOneAsked();
    void relativeRate_needsTheSameMonths();
    void reading_notKnown_isNotJudged();
    void anotherScope_isNotComparable();
    void otherMethods_judgeWholeYearsOnly();
    void latestPart_counts_untilTheYearIsIn();
    void wholeYears_areNeverTouched();
};

void TestInterimTest::atDate_eachKind_isJudgedInMonths_data()
{
    QTest::addColumn<AssessmentInput>("input");
    QTest::addColumn<double>("completion"); // NaN where the kind has none
    QTest::addColumn<double>("time");
    QTest::addColumn<Progress>("progress");
    // Half of the third year: 2.5 of 5 years. (70.75 − 69.5) ÷ (72 − 69.5) = 50 %.
    QTest::newRow("up") << atDate(TargetKind::Level, u"69.5", u"72", u"2023H1=70.75") << 50.0
                        << 50.0 << Progress::OnSchedule;
    // Three quarters of the first: 15 %. (25.5 − 26) ÷ (21 − 26) = 10 %, 0.67 of the time.
    QTest::newRow("down") << atDate(
        TargetKind::Level, u"26", u"21", u"2021Q3=25.5", Direction::Down)
                          << 10.0 << 15.0 << Progress::Behind;
    // A quarter of the fourth: 65 %. (62 − 60) ÷ (64 − 60) = 50 %, 0.77 of the time.
    QTest::newRow("slightly") << atDate(TargetKind::Level, u"60", u"64", u"2024Q1=62") << 50.0
                              << 65.0 << Progress::SlightlyBehind;
    QTest::newRow("reached") << atDate(TargetKind::Level, u"60", u"64", u"2024Q1=64.5") << 112.5
                             << 65.0 << Progress::Achieved;
    QTest::newRow("kept") << atDate(
        TargetKind::Keep, u"15.6", u"15.6", u"2022H1=15.6", Direction::Keep)
                          << qQNaN() << 30.0 << Progress::OnSchedule;
    QTest::newRow("not kept") << atDate(
        TargetKind::Keep, u"15.6", u"15.6", u"2022H1=15.4", Direction::Keep)
                              << qQNaN() << 30.0 << Progress::Behind;
    // Within the ceiling, as at the base.
    QTest::newRow("ceiling") << atDate(
        TargetKind::Ceiling, u"0.8", u"1", u"2025H1=0.9", Direction::Down)
                             << qQNaN() << 90.0 << Progress::OnSchedule;
}

void TestInterimTest::atDate_eachKind_isJudgedInMonths()
{
    QFETCH(AssessmentInput, input);
    QFETCH(double, completion);
    QFETCH(double, time);
    QFETCH(Progress, progress);
    const auto interim = assess(input).interim;
    QVERIFY(interim);
    QCOMPARE(interim->period, input.partFigures.last().period);
    QCOMPARE(interim->value, input.partFigures.last().value);
    QCOMPARE(interim->completion.value_or(qQNaN()), completion);
    QCOMPARE(interim->timeProgress, time);
    QCOMPARE(interim->progress, progress);
}

void TestInterimTest::atDate_says_whatIsStillToGo()
{
    // 72 − 70.5
    const QString why = assess(atDate(TargetKind::Level, u"69.5", u"72", u"2023H1=70.5")).why();
    QVERIFY2(why.contains(u"Still to go by the end of 2025: 1.50 percentage points."_s),
        qPrintable(why));
    QVERIFY2(why.contains(u"2.5 ÷ 5 = 50"_s), qPrintable(why));
}

void TestInterimTest::atDate_soonAfterTheBase_isNotJudged()
{
    const Assessment soon = assess(atDate(TargetKind::Level, u"69.5", u"72", u"2021Q1=69.5"));
    QVERIFY(!soon.interim->progress);
    QVERIFY(soon.why().contains(u"So soon after the base"_s));
    QVERIFY(assess(atDate(TargetKind::Level, u"69.5", u"72", u"2021H1=69.5")).interim->progress);
}

void TestInterimTest::mean_isSetBesideTheSameMonthsOnly()
{
    // PM2.5 of a winter quarter is no step of the year's way from 26 to 25.
    auto input = atDate(TargetKind::Level, u"26", u"25", u"2024Q1=35 2025Q1=33", Direction::Down);
    input.indicator.unit = Unit::parse(u"微克/立方米");
    input.indicator.withinYear = WithinYear::Mean;
    const Assessment assessment = assess(input);
    QVERIFY(!assessment.interim->progress);
    QVERIFY(!assessment.interim->completion);
    // −2 ÷ 35
    QVERIFY2(assessment.why().contains(u"a change of −5.71%."_s), qPrintable(assessment.why()));
}

void TestInterimTest::yearsOwnTarget_isNamed()
{
    auto input = atDate(TargetKind::Level, u"69.5", u"72", u"2023H1=70.75");
    input.yearlyTargets << yearlyTarget(TargetOrigin::YearPlan, 2023, u"71");
    QVERIFY(assess(input).why().contains(
        u"The year's target 71% (年度计划): not reached at that date."_s));
    input.yearlyTargets.first() = yearlyTarget(TargetOrigin::YearPlan, 2023, u"70.5");
    QVERIFY(assess(input).why().contains(
        u"The year's target 70.5% (年度计划): reached at that date."_s));
}

void TestInterimTest::ceiling_isNoMeanOverThePeriod()
{
    auto input = atDate(TargetKind::Ceiling, u"0.8", u"1", u"2023H1=1.2", Direction::Down);
    input.observations = series(u"2021=0.7 2022=0.7");
    const Assessment assessment = assess(input);
    QCOMPARE(assessment.progress, Progress::OnSchedule);
    QCOMPARE(assessment.interim->progress, Progress::Behind);
    QVERIFY(assessment.why().contains(u"at that date it is not met."_s));
}

void TestInterimTest::amount_isSetBesideTheYearsTarget()
{
    auto input = amount(u"2023H1=376");
    input.yearlyTargets << yearlyTarget(TargetOrigin::YearPlan, 2023, u"800");
    const Assessment assessment = assess(input);
    QVERIFY(assessment.interim);
    QCOMPARE(*assessment.interim->completion, 47.0); // 376 ÷ 800
    QCOMPARE(assessment.interim->timeProgress, 50.0); // 6 ÷ 12
    // A half year is rarely half of the year, so no verdict.
    QVERIFY(!assessment.interim->progress);
    QVERIFY2(assessment.why().contains(u"376 ÷ 800 = 47.00%; of the year 50.00% is gone: 3.00 "
                                       "percentage points behind."_s),
        qPrintable(assessment.why()));
}

void TestInterimTest::amount_isSetBesideTheSameMonths()
{
    const Assessment assessment = assess(amount(u"2022H1=360 2023Q1=180 2023H1=376"));
    QVERIFY(!assessment.interim->completion);
    // 16 ÷ 360
    QVERIFY2(assessment.why().contains(u"a change of 4.44%."_s), qPrintable(assessment.why()));
}

void TestInterimTest::amount_ofAnotherVintage_hasNoGrowth()
{
    auto input = amount(u"2022H1=360 2023H1=376");
    input.partFigures[0].status = VintageStatus::Final;
    input.partFigures[1].status = VintageStatus::Provisional;
    const QString why = assess(input).why();
    QVERIFY2(why.contains(u"no change is computed"_s), qPrintable(why));
    QVERIFY2(!why.contains(u"4.44"_s), qPrintable(why));
}

void TestInterimTest::amount_withNothingBeside_saysWhatIsMissing()
{
    const Assessment assessment = assess(amount(u"2023H1=376"));
    QVERIFY(!assessment.interim->completion);
    QVERIFY2(assessment.why().contains(u"enter the target of 2023, or the same months of 2022."_s),
        qPrintable(assessment.why()));
}

void TestInterimTest::sum_countsTheYearsBefore()
{
    auto input = inputOf(TargetKind::Total, u"万人", u"", u"8", u"2021=2 2022=1.5", 2023);
    input.partFigures = parts(u"2023H1=0.5");
    const auto interim = assess(input).interim;
    QCOMPARE(*interim->completion, 50.0); // (2 + 1.5 + 0.5) ÷ 8
    QCOMPARE(interim->timeProgress, 50.0); // 2.5 ÷ 5
    QCOMPARE(interim->progress, Progress::OnSchedule);
}

void TestInterimTest::sum_aYearMissing_isNotDone()
{
    auto input = inputOf(TargetKind::Total, u"万人", u"", u"8", u"2021=2", 2023);
    input.partFigures = parts(u"2023H1=0.5");
    const Assessment assessment = assess(input);
    QVERIFY(!assessment.interim->completion);
    QVERIFY(!assessment.interim->progress);
    QVERIFY(assessment.why().contains(u"The figure of 2022 is missing"_s));
}

void TestInterimTest::rate_isHeldAgainstTheOneAsked_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("part");
    QTest::addColumn<Progress>("progress");
    QTest::newRow("held") << TargetKind::AnnualRateMin << u"7"_s << u"2023H1=7"_s
                          << Progress::OnSchedule;
    QTest::newRow("short") << TargetKind::AnnualRateMin << u"7"_s << u"2023H1=6.9"_s
                           << Progress::SlightlyBehind;
    // ln 1.05 ÷ ln 1.07 = 0.72
    QTest::newRow("far short") << TargetKind::AnnualRateMin << u"7"_s << u"2023H1=5"_s
                               << Progress::Behind;
    // 1 − 0.9^(1 ÷ 5) = 2.085 %
    QTest::newRow("reduced") << TargetKind::TotalReduction << u"10"_s << u"2023H1=2.1"_s
                             << Progress::OnSchedule;
    QTest::newRow("too little") << TargetKind::TotalReduction << u"10"_s << u"2023H1=2.0"_s
                                << Progress::SlightlyBehind;
}

void TestInterimTest::rate_isHeldAgainstTheOneAsked()
{
    QFETCH(TargetKind, kind);
    QFETCH(QString, target);
    QFETCH(QString, part);
    auto input = inputOf(kind, u"%", u"", target, u"2021=7 2022=7", 2023);
    input.partFigures = parts(part);
    QTEST(*assess(input).interim->progress, "progress");
}

void TestInterimTest::relativeRate_needsTheSameMonths()
{
    auto input = inputOf(TargetKind::AnnualRateRelative, u"%", u"", u"", u"2021=8 2022=8", 2023);
    input.indicator.target.raw = u"高于经济增长"_s;
    input.reference = series(u"2021=7 2022=7", u"r"_s);
    input.referenceName = u"GDP"_s;
    input.partFigures = parts(u"2023H1=6.5");
    QVERIFY(!assess(input).interim->progress);
    input.partReference = parts(u"2023Q1=6");
    QVERIFY(!assess(input).interim->progress);
    input.partReference = parts(u"2023H1=6.4");
    QCOMPARE(assess(input).interim->progress, Progress::OnSchedule);
    input.partReference = parts(u"2023H1=6.5"); // above is not equal
    QCOMPARE(assess(input).interim->progress, Progress::SlightlyBehind);
}

void TestInterimTest::reading_notKnown_isNotJudged()
{
    auto input = atDate(TargetKind::Level, u"69.5", u"72", u"2023H1=70.75");
    input.indicator.withinYear = WithinYear::Unstated;
    const Assessment assessment = assess(input);
    QVERIFY(!assessment.interim->progress);
    QVERIFY(!assessment.interim->completion);
    QVERIFY(assessment.why().contains(u"is not known: not judged"_s));
}

void TestInterimTest::anotherScope_isNotComparable()
{
    auto input = atDate(TargetKind::Level, u"69.5", u"72", u"2023H1=70.75");
    input.indicator.scope = u"户籍人口"_s;
    input.partFigures.first().scope = u"常住人口"_s;
    const Assessment assessment = assess(input);
    QVERIFY(!assessment.interim->progress);
    QVERIFY(assessment.why().contains(u"not comparable"_s));
}

void TestInterimTest::otherMethods_judgeWholeYearsOnly()
{
    auto rules = defaultRuleSet();
    rules.method = RuleMethod::StatCan;
    const Assessment assessment =
        assess(atDate(TargetKind::Level, u"69.5", u"72", u"2023H1=70.75"), rules);
    QVERIFY(!assessment.interim->progress);
    QVERIFY(assessment.why().contains(u"whole years only"_s));
}

void TestInterimTest::latestPart_counts_untilTheYearIsIn()
{
    auto input = amount(u"2022H1=360 2023H1=376 2023Q1=180 2023Q3=560");
    QCOMPARE(assess(input).interim->period, *Period::parse(u"2023Q3"));
    input.observations += series(u"2023=780");
    QVERIFY(!assess(input).interim);
    input.year = 2024;
    QVERIFY(!assess(input).interim); // nothing of 2024
    // Of the horizon's targets a half year says nothing.
    input = amount(u"2023H1=376");
    QVERIFY(assess(input).interim);
    input.plan.horizonYear = 2035;
    input.indicator.dueYear = 2035;
    QVERIFY(!assess(input).interim);
}

void TestInterimTest::wholeYears_areNeverTouched()
{
    auto input = amount(u"2022H1=360 2023H1=999");
    const Assessment with = assess(input);
    input.partFigures.clear();
    const Assessment without = assess(input);
    QVERIFY(with.interim);
    QVERIFY(!without.interim);
    QCOMPARE(with.dataYear, without.dataYear);
    QCOMPARE(with.value, without.value);
    QCOMPARE(with.completion, without.completion);
    QCOMPARE(with.timeProgress, without.timeProgress);
    QCOMPARE(with.progress, without.progress);
    QCOMPARE(with.outlook, without.outlook);
    QCOMPARE(with.needed, without.needed);
    QCOMPARE(with.projection, without.projection);
}

QTEST_GUILESS_MAIN(TestInterimTest)
#include "tst_interimtest.moc"
