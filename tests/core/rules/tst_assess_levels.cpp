#include "tests/core/rules/tst_ruleinputs.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// An indicator with `base` and `target` (either may be empty) and its figures up to `year`.
AssessmentInput levelInput(TargetKind kind, QStringView base, QStringView target,
    QStringView figures, int year, Direction direction = Direction::Up,
    Comparator comparator = Comparator::None)
{
    AssessmentInput input;
    input.plan = fivePlan();
    input.indicator.id = u"p-01"_s;
    input.indicator.unit = Unit::parse(u"亿元");
    input.indicator.direction = direction;
    input.indicator.base = {base.toString(), Decimal::parse(base)};
    input.indicator.target.kind = kind;
    input.indicator.target.comparator = comparator;
    input.indicator.target.raw = target.toString();
    input.indicator.target.value = Decimal::parse(target);
    input.observations = series(figures);
    input.year = year;
    return input;
}

/// From worst to best, for the properties: the verdicts an open target can have.
int rank(Progress progress)
{
    static const QList<Progress> order{Progress::Missed, Progress::NoData, Progress::Behind,
        Progress::SlightlyBehind, Progress::OnSchedule, Progress::Ahead, Progress::Achieved};
    return static_cast<int>(order.indexOf(progress));
}

int rank(Outlook outlook)
{
    static const QList<Outlook> order{Outlook::Unknown, Outlook::Unlikely, Outlook::NeedsEffort,
        Outlook::Likely, Outlook::Achieved};
    return static_cast<int>(order.indexOf(outlook));
}

} // namespace

class TestAssessLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothBases_areToldWithOutlook();
    void ceiling_risingTowardsIt_isWeighedByTheMean();
    void zeroBase_ofFewThings_movesInSteps();
    void ceiling_meanBeyondRepair_isUnlikely();
    void moreThan_atTheTargetItself_isNotMet();
    void level_handWorkedCase_hasThisVerdict_data();
    void level_handWorkedCase_hasThisVerdict();
    void held_targetMetAtTheBase_isNeverEarly_data();
    void held_targetMetAtTheBase_isNeverEarly();
    void ceiling_oneYearAboveWithinTheMean_isOnSchedule();
    void ceiling_broken_hasTheGapOfTheMean();
    void keep_notKept_namesEarlierMissesAndTheExactGap();
    void numbers_ofSentences_areRoundedAsOnPaper();
    void staleFigure_isSaidWithItsReason();
    void level_withoutBase_isReachedOrNot_data();
    void level_withoutBase_isReachedOrNot();
    void level_baseEntered_drawsASchedule();
    void multiple_ofTheBase_isALevel();
    void multiple_withoutBase_cannotBeReached();
    void floor_moreThanTheBaseItself_givesNoQuotient();
    void withoutNumber_anyFigures_isNoTarget_data();
    void withoutNumber_anyFigures_isNoTarget();
    void row29_valueAndAssignment_namesBoth();
    void figures_endBeforeTheCutOff_areJudgedAtTheirDate();
    void figures_onlyOfTheBaseYear_areNoData();
    void figures_afterTheCutOff_areIgnored();
    void figures_ofPartsOfYears_areIgnored();
    void scope_differs_isNotComparable();
    void gdp_printedAndRevisedBase_areBothShown();
    void needed_ofGdp2024_isAllOfTheRest();
    void verified_onlyOfFiguresUsed();
    void scaling_unit_changesNothing_data();
    void scaling_unit_changesNothing();
    void sweep_moreOfAGoodThing_neverWorsens_data();
    void sweep_moreOfAGoodThing_neverWorsens();
    void laterCutOff_withoutNewFigure_changesNothing_data();
    void laterCutOff_withoutNewFigure_changesNothing();
    void order_ofInput_doesNotMatter();
};

void TestAssessLevels::level_handWorkedCase_hasThisVerdict_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<Progress>("progress");
    QTest::addColumn<Outlook>("outlook");
    QTest::addColumn<double>("completion");
    const auto up = [](const char* name, const QString& base, const QString& target,
                        const QString& figures, Progress progress, Outlook outlook,
                        double completion) {
        QTest::newRow(name) << TargetKind::Level << Direction::Up << base << target << figures
                            << progress << outlook << completion;
    };
    const auto down = [](const char* name, const QString& base, const QString& target,
                          const QString& figures, Progress progress, Outlook outlook,
                          double completion) {
        QTest::newRow(name) << TargetKind::Level << Direction::Down << base << target << figures
                            << progress << outlook << completion;
    };

    // GDP: (790.60 − 669) ÷ (1000 − 669) = 121.60 ÷ 331 = 36.74 %, ÷ 80 % = 0.459 < 0.75.
    // Needed 1000 − 790.60 = 209.40 in one year; so far 121.60 ÷ 4 = 30.40; 6.9 > 1.5.
    up("GDP real", u"669"_s, u"1000"_s, u"2024=790.60"_s, Progress::Behind, Outlook::Unlikely,
        36.7372);
    // (12.4405 − 10.6) ÷ (15.7 − 10.6) = 1.8405 ÷ 5.1 = 36.09 %; needed 3.2595, so far 0.4601.
    up("GDP per head", u"10.6"_s, u"15.7"_s, u"2024=12.4405"_s, Progress::Behind, Outlook::Unlikely,
        36.0882);
    // 100 → 200: one point each; 20 % of the time a year.
    // 20 ÷ 20 = 1; needed 80 ÷ 4 = 20 a year, so far 20: 1.
    up("exactly 1", u"100"_s, u"200"_s, u"2021=120"_s, Progress::OnSchedule, Outlook::Likely, 20);
    // 19.9 ÷ 20 = 0.995; needed 80.1 ÷ 4 = 20.025, so far 19.9: 1.006.
    up("just below 1", u"100"_s, u"200"_s, u"2021=119.9"_s, Progress::SlightlyBehind,
        Outlook::NeedsEffort, 19.9);
    // 15 ÷ 20 = 0.75; needed 85 ÷ 4 = 21.25, so far 15: 1.417.
    up("exactly 0.75", u"100"_s, u"200"_s, u"2021=115"_s, Progress::SlightlyBehind,
        Outlook::NeedsEffort, 15);
    // 14.9 ÷ 20 = 0.745; needed 85.1 ÷ 4 = 21.275, so far 14.9: 1.428.
    up("just below 0.75", u"100"_s, u"200"_s, u"2021=114.9"_s, Progress::Behind,
        Outlook::NeedsEffort, 14.9);
    // 24 ÷ 20 = 1.2.
    up("exactly 1.2", u"100"_s, u"200"_s, u"2021=124"_s, Progress::Ahead, Outlook::Likely, 24);
    up("just below 1.2", u"100"_s, u"200"_s, u"2021=123.9"_s, Progress::OnSchedule, Outlook::Likely,
        23.9);
    // The same three in fractions that binary numbers cannot hold: 0.1 → 0.6.
    up("1 in tenths", u"0.1"_s, u"0.6"_s, u"2021=0.2"_s, Progress::OnSchedule, Outlook::Likely, 20);
    up("1.2 in tenths", u"0.1"_s, u"0.6"_s, u"2021=0.22"_s, Progress::Ahead, Outlook::Likely, 24);
    // 0.075 ÷ 0.5 = 15 %; needed 0.425 ÷ 4 = 0.10625, so far 0.075: 1.417.
    up("0.75 in tenths", u"0.1"_s, u"0.6"_s, u"2021=0.175"_s, Progress::SlightlyBehind,
        Outlook::NeedsEffort, 15);
    // 50 ÷ 60 = 0.833; needed 50 ÷ 2 = 25, so far 50 ÷ 3 = 16.667: exactly 1.5.
    up("pace exactly 1.5", u"100"_s, u"200"_s, u"2023=150"_s, Progress::SlightlyBehind,
        Outlook::NeedsEffort, 50);
    up("pace above 1.5", u"100"_s, u"200"_s, u"2023=149.9"_s, Progress::SlightlyBehind,
        Outlook::Unlikely, 49.9);
    // (95 − 100) ÷ 100 = −5 %.
    up("moving away", u"100"_s, u"200"_s, u"2021=120 2022=95"_s, Progress::Behind,
        Outlook::Unlikely, -5);
    up("stands still", u"100"_s, u"200"_s, u"2023=100"_s, Progress::Behind, Outlook::Unlikely, 0);
    // Years between are no matter for a level: 2022 alone, 40 ÷ 40 = 1.
    up("missing year before", u"100"_s, u"200"_s, u"2022=140"_s, Progress::OnSchedule,
        Outlook::Likely, 40);
    up("reached early", u"100"_s, u"200"_s, u"2021=120 2022=200"_s, Progress::Achieved,
        Outlook::Achieved, 100);
    up("reached and lost again", u"100"_s, u"200"_s, u"2021=200 2022=150"_s, Progress::Ahead,
        Outlook::Likely, 50);
    // 330.9 ÷ 331 = 99.97 %.
    up("missed by a little", u"669"_s, u"1000"_s, u"2024=990 2025=999.9"_s, Progress::Missed,
        Outlook::Unlikely, 99.9698);
    up("met in the last year", u"669"_s, u"1000"_s, u"2025=1000.0"_s, Progress::Achieved,
        Outlook::Achieved, 100);

    // Zero base, 0 → 42.86, in steps of one of seven sections.
    // 14.29 ÷ 42.86 = 33.34 %, ÷ 40 = 0.834; needed 28.57 ÷ 3 = 9.523, so far 7.145: 1.333.
    up("1 of 7 sections", u"0"_s, u"42.86"_s, u"2022=14.29"_s, Progress::SlightlyBehind,
        Outlook::NeedsEffort, 33.3411);
    // 28.57 ÷ 42.86 = 66.66 %, ÷ 60 = 1.111; needed 14.29 ÷ 2 = 7.145, so far 9.523.
    up("2 of 7 sections", u"0"_s, u"42.86"_s, u"2023=28.57"_s, Progress::OnSchedule,
        Outlook::Likely, 66.6589);
    up("3 of 7 sections", u"0"_s, u"42.86"_s, u"2024=42.86"_s, Progress::Achieved,
        Outlook::Achieved, 100);
    up("none of 7 sections", u"0"_s, u"42.86"_s, u"2021=0"_s, Progress::Behind, Outlook::Unlikely,
        0);
    up("2 of 7 at the end", u"0"_s, u"42.86"_s, u"2025=28.57"_s, Progress::Missed,
        Outlook::Unlikely, 66.6589);

    // PM2.5, 26 → 25: (25.6 − 26) ÷ (25 − 26) = 40 %; needed 0.6 ÷ 3 = 0.2, so far 0.4 ÷ 2 = 0.2.
    down("down on schedule", u"26"_s, u"25"_s, u"2022=25.6"_s, Progress::OnSchedule,
        Outlook::Likely, 40);
    // (25.7 − 26) ÷ −1 = 30 %, ÷ 40 = 0.75; needed 0.7 ÷ 3 = 0.2333, so far 0.15: 1.556 > 1.5.
    down("down exactly 0.75", u"26"_s, u"25"_s, u"2022=25.7"_s, Progress::SlightlyBehind,
        Outlook::Unlikely, 30);
    down("down, moving away", u"26"_s, u"25"_s, u"2023=26.5"_s, Progress::Behind, Outlook::Unlikely,
        -50);
    down("down, reached early", u"26"_s, u"25"_s, u"2022=24.9"_s, Progress::Achieved,
        Outlook::Achieved, 110);
    down("down, exactly reached", u"26"_s, u"25"_s, u"2022=25"_s, Progress::Achieved,
        Outlook::Achieved, 100);
    down("down, missed", u"26"_s, u"25"_s, u"2025=25.1"_s, Progress::Missed, Outlook::Unlikely, 90);

    // Life expectancy, 82.19 → 83以上: 0.51 ÷ 0.81 = 62.96 %, ÷ 60 = 1.049;
    // needed 0.30 ÷ 2 = 0.15, so far 0.51 ÷ 3 = 0.17.
    QTest::newRow("floor above the base")
        << TargetKind::Floor << Direction::Up << u"82.19"_s << u"83"_s << u"2023=82.70"_s
        << Progress::OnSchedule << Outlook::Likely << 62.963;
    // National list, energy production: 40.8 → above 46, 46.6 in 2022 is 提前实现.
    QTest::newRow("floor above the base, early")
        << TargetKind::Floor << Direction::Up << u"40.8"_s << u"46"_s << u"2022=46.6"_s
        << Progress::Achieved << Outlook::Achieved << 111.5385;
    // A ceiling that the base breaks is a level to come down to: 0.012 → 0.01, 0.011 is 50 %,
    // ÷ 40 = 1.25.
    QTest::newRow("ceiling below the base")
        << TargetKind::Ceiling << Direction::Down << u"0.012"_s << u"0.01"_s << u"2022=0.011"_s
        << Progress::Ahead << Outlook::Likely << 50.0;
}

void TestAssessLevels::level_handWorkedCase_hasThisVerdict()
{
    QFETCH(TargetKind, kind);
    QFETCH(Direction, direction);
    QFETCH(QString, base);
    QFETCH(QString, target);
    QFETCH(QString, figures);
    QFETCH(Progress, progress);
    QFETCH(Outlook, outlook);
    QFETCH(double, completion);
    const int year = figures.last(figures.size() - figures.lastIndexOf(u' ') - 1).first(4).toInt();
    const Assessment verdict = assess(levelInput(kind, base, target, figures, year, direction));
    QCOMPARE(toCode(verdict.progress), toCode(progress));
    QCOMPARE(toCode(verdict.outlook), toCode(outlook));
    QVERIFY(verdict.completion);
    QVERIFY2(std::abs(*verdict.completion - completion) < 0.0005,
        qPrintable(QString::number(*verdict.completion)));
    QCOMPARE(verdict.timeProgress, 20.0 * (year - 2020));
    QCOMPARE(verdict.dataYear, year);
}

void TestAssessLevels::held_targetMetAtTheBase_isNeverEarly_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<Progress>("progress");
    QTest::addColumn<Outlook>("outlook");
    const auto row = [](const char* name, TargetKind kind, Comparator comparator,
                         const QString& base, const QString& target, const QString& figures,
                         Progress progress, Outlook outlook) {
        QTest::newRow(name) << kind << comparator << base << target << figures << progress
                            << outlook;
    };
    const auto keep = TargetKind::Keep;
    const auto floor = TargetKind::Floor;
    const auto ceiling = TargetKind::Ceiling;
    const auto plain = Comparator::None;

    row("kept", keep, plain, u"15.6"_s, u"15.6"_s, u"2021=15.6"_s, Progress::OnSchedule,
        Outlook::Likely);
    row("more than kept", keep, plain, u"15.6"_s, u"15.6"_s, u"2023=16.1"_s, Progress::OnSchedule,
        Outlook::Likely);
    // As many decimals as the target: 15.58 is 15.6, 15.54 is 15.5.
    row("kept when rounded", keep, plain, u"15.6"_s, u"15.6"_s, u"2021=15.58"_s,
        Progress::OnSchedule, Outlook::Likely);
    row("not kept when rounded", keep, plain, u"15.6"_s, u"15.6"_s, u"2021=15.54"_s,
        Progress::Behind, Outlook::Unlikely);
    // A whole number is compared at one decimal: 41.96 is 42.0, 41.5 is not 42.
    row("whole number kept", keep, plain, u"42"_s, u"42"_s, u"2021=41.96"_s, Progress::OnSchedule,
        Outlook::Likely);
    row("whole number not kept", keep, plain, u"42"_s, u"42"_s, u"2021=41.5"_s, Progress::Behind,
        Outlook::Unlikely);
    row("kept again", keep, plain, u"15.6"_s, u"15.6"_s, u"2021=15.4 2022=15.6"_s,
        Progress::OnSchedule, Outlook::Likely);
    row("kept to the end", keep, plain, u"9.85"_s, u"9.85"_s, u"2024=9.86 2025=9.85"_s,
        Progress::Achieved, Outlook::Achieved);
    row("lost at the end", keep, plain, u"9.85"_s, u"9.85"_s, u"2024=9.86 2025=9.84"_s,
        Progress::Missed, Outlook::Unlikely);
    // National list, grain: above 6.5 with 6.87 produced is 符合, never 提前实现.
    row("floor held", floor, Comparator::MoreThan, u"6.87"_s, u"6.5"_s, u"2022=6.87"_s,
        Progress::OnSchedule, Outlook::Likely);
    row("floor just touched", floor, Comparator::MoreThan, u"6.87"_s, u"6.5"_s, u"2022=6.5"_s,
        Progress::Behind, Outlook::Unlikely);
    row("floor of at least, touched", floor, Comparator::AtLeast, u"6.87"_s, u"6.5"_s,
        u"2022=6.5"_s, Progress::OnSchedule, Outlook::Likely);
    row("floor held to the end", floor, Comparator::MoreThan, u"6.87"_s, u"6.5"_s, u"2025=6.6"_s,
        Progress::Achieved, Outlook::Achieved);
    row("floor lost at the end", floor, Comparator::MoreThan, u"6.87"_s, u"6.5"_s, u"2025=6.4"_s,
        Progress::Missed, Outlook::Unlikely);
    row("level equal to its base", TargetKind::Level, plain, u"42"_s, u"42"_s, u"2022=43"_s,
        Progress::OnSchedule, Outlook::Likely);
    // 0.00896, 0.01以下.
    row("ceiling kept", ceiling, Comparator::AtMost, u"0.00896"_s, u"0.01"_s, u"2021=0.0095"_s,
        Progress::OnSchedule, Outlook::Likely);
    row("ceiling touched", ceiling, Comparator::AtMost, u"0.00896"_s, u"0.01"_s, u"2021=0.010"_s,
        Progress::OnSchedule, Outlook::Likely);
    row("less than, touched", ceiling, Comparator::LessThan, u"0.00896"_s, u"0.01"_s,
        u"2021=0.010"_s, Progress::Behind, Outlook::Unlikely);
    row("ceiling broken from the start", ceiling, Comparator::AtMost, u"0.00896"_s, u"0.01"_s,
        u"2021=0.0105"_s, Progress::Behind, Outlook::Unlikely);
    row("ceiling kept to the end", ceiling, Comparator::AtMost, u"0.00896"_s, u"0.01"_s,
        u"2024=0.0095 2025=0.0099"_s, Progress::Achieved, Outlook::Achieved);
    // The period decides in the last year too: (0.0095 + 0.0101) ÷ 2 = 0.0098.
    row("ceiling broken in the last year only", ceiling, Comparator::AtMost, u"0.00896"_s,
        u"0.01"_s, u"2024=0.0095 2025=0.0101"_s, Progress::Achieved, Outlook::Achieved);
    // (0.0095 + 0.0200 + 0.0098 + 0.0097 + 0.0096) ÷ 5 = 0.0586 ÷ 5 = 0.01172.
    row("ceiling broken over the period, kept in its last year", ceiling, Comparator::AtMost,
        u"0.00896"_s, u"0.01"_s, u"2021=0.0095 2022=0.0200 2023=0.0098 2024=0.0097 2025=0.0096"_s,
        Progress::Missed, Outlook::Unlikely);
    // (4 × 0.0090 + 0.0110) ÷ 5 = 0.0470 ÷ 5 = 0.0094.
    row("ceiling kept over the period, broken in its last year", ceiling, Comparator::AtMost,
        u"0.00896"_s, u"0.01"_s, u"2021=0.0090 2022=0.0090 2023=0.0090 2024=0.0090 2025=0.0110"_s,
        Progress::Achieved, Outlook::Achieved);
}

void TestAssessLevels::held_targetMetAtTheBase_isNeverEarly()
{
    QFETCH(TargetKind, kind);
    QFETCH(Comparator, comparator);
    QFETCH(QString, base);
    QFETCH(QString, target);
    QFETCH(QString, figures);
    QFETCH(Progress, progress);
    QFETCH(Outlook, outlook);
    const int year = series(figures).last().period.year;
    const Assessment verdict =
        assess(levelInput(kind, base, target, figures, year, Direction::Up, comparator));
    QCOMPARE(toCode(verdict.progress), toCode(progress));
    QCOMPARE(toCode(verdict.outlook), toCode(outlook));
    QVERIFY(!verdict.completion); // no way from the base to the target, so no division
}

void TestAssessLevels::ceiling_oneYearAboveWithinTheMean_isOnSchedule()
{
    // National list, unemployment below 5.5: 5.1 and 5.6, mean 5.35, was 基本符合.
    auto input = levelInput(TargetKind::Ceiling, u"5.2", u"5.5", u"2021=5.1 2022=5.6", 2022,
        Direction::Down, Comparator::LessThan);
    QCOMPARE(assess(input).progress, Progress::OnSchedule);
    // (5.1 + 6.0) ÷ 2 = 5.55.
    input.observations = series(u"2021=5.1 2022=6.0");
    QCOMPARE(assess(input).progress, Progress::Behind);
}

void TestAssessLevels::ceiling_broken_hasTheGapOfTheMean()
{
    // 0.0586 ÷ 5 = 0.01172, above 0.01 by 0.00172; 2025 itself has 0.01 − 0.0096 = 0.0004 of room.
    const auto verdict = assess(levelInput(TargetKind::Ceiling, u"0.00896", u"0.01",
        u"2021=0.0095 2022=0.0200 2023=0.0098 2024=0.0097 2025=0.0096", 2025, Direction::Down,
        Comparator::AtMost));
    QVERIFY(std::abs(verdict.gap.value_or(0) - 0.00172) < 1e-12);
    QCOMPARE(verdict.gapText, u"0.00172 亿元"_s);
    QVERIFY2(verdict.why().contains(u"= 0.0004; mean of the plan's years so far 0.0117."_s),
        qPrintable(verdict.why()));
    QVERIFY(verdict.why().contains(u"the mean of the period is above it"_s));
    // Room too small for three places stays a plain number: 0.01 − 0.00997 = 0.00003.
    const auto close = assess(levelInput(
        TargetKind::Ceiling, u"0.00896", u"0.01", u"2021=0.00997", 2021, Direction::Down));
    QVERIFY2(close.why().contains(u"0.01 − 0.00997 = 0.00003;"_s), qPrintable(close.why()));
}

void TestAssessLevels::keep_notKept_namesEarlierMissesAndTheExactGap()
{
    // 15.35 reads 15.4 at one decimal, yet 15.6 − 15.35 = 0.25 is missing.
    const auto first = assess(levelInput(TargetKind::Keep, u"15.6", u"15.6", u"2021=15.35", 2021));
    QCOMPARE(first.gapText, u"0.25 亿元"_s);
    QVERIFY(!first.why().contains(u"It was not kept in"_s));
    const auto third = assess(
        levelInput(TargetKind::Keep, u"15.6", u"15.6", u"2021=15.35 2022=15.6 2023=14.95", 2023));
    QCOMPARE(third.gapText, u"0.65 亿元"_s);
    QVERIFY2(third.why().contains(u"It was not kept in 2021."_s), qPrintable(third.why()));
}

void TestAssessLevels::numbers_ofSentences_areRoundedAsOnPaper()
{
    // (2.8 − 1.7) ÷ 4 = 0.275; 1.7 − 1.2 = 0.50 so far.
    const auto up = assess(levelInput(TargetKind::Level, u"1.2", u"2.8", u"2021=1.7", 2021));
    QVERIFY2(
        up.neededText.startsWith(u"an increase of 0.28 亿元 a year"_s), qPrintable(up.neededText));
    QVERIFY(up.why().contains(u"so far an increase of 0.50 亿元 a year."_s));
    // (25 − 25.7) ÷ 4 = −0.175; (25 ÷ 25.7)^¼ − 1 = −0.6880 %: a fall, and never less of it.
    const auto down =
        assess(levelInput(TargetKind::Level, u"26", u"25", u"2021=25.7", 2021, Direction::Down));
    QCOMPARE(down.neededText, u"a decrease of 0.18 亿元 a year (a fall of 0.69% a year)"_s);
    // (72 − 70.3) ÷ 3 = 0.5667, and 0.5666 three times would not do: rounded up.
    const auto third = assess(levelInput(TargetKind::Level, u"69.5", u"72", u"2022=70.3", 2022));
    QVERIFY(third.neededText.startsWith(u"an increase of 0.57 "_s));
    QCOMPARE(neededFigure(third, TargetKind::Level, 4), u"0.5667"_s);
    // (100 − 99) ÷ 3 = 0.3333…
    const auto thirds = assess(levelInput(TargetKind::Level, u"98", u"100", u"2022=99", 2022));
    QVERIFY(thirds.neededText.startsWith(u"an increase of 0.34 "_s));
    QCOMPARE(neededFigure(thirds, TargetKind::Level, 4), u"0.3334"_s);
}

void TestAssessLevels::staleFigure_isSaidWithItsReason()
{
    auto input = levelInput(TargetKind::Level, u"100", u"200", u"2022=140", 2024);
    Absence absence;
    absence.period = *Period::parse(u"2023");
    absence.source.raw = u"未公布"_s;
    input.absences = {absence};
    const Assessment verdict = assess(input);
    QCOMPARE(verdict.dataYear, 2022);
    QCOMPARE(verdict.steps.first().text,
        u"No figure yet for 2023 to 2024: judged as at the end of 2022."_s);
    QVERIFY(verdict.steps[1].text.contains(u"未公布"_s));
    input.absences[0].source.raw.clear();
    QVERIFY(!assess(input).why().contains(u"“”"_s));
    // 60 ÷ 3 = 20 in each year from 2023 on.
    QVERIFY2(verdict.why().contains(u"Years left from the end of 2022: 3. Needed: an increase of "
                                    "20.00 亿元 a year"_s),
        qPrintable(verdict.why()));
    input.year = 2022;
    QVERIFY(!assess(input).why().contains(u"No figure yet"_s));
}

void TestAssessLevels::level_withoutBase_isReachedOrNot_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<Progress>("progress");
    QTest::addColumn<Outlook>("outlook");
    // Target 50, no base. Pace 46 − 44 = 2 a year; needed 4 ÷ 3 = 1.33.
    QTest::newRow("likely") << u"2021=44 2022=46"_s << Progress::NoData << Outlook::Likely;
    // Pace 1; needed 5 ÷ 3 = 1.67: 1.67 > 1.5.
    QTest::newRow("unlikely") << u"2021=44 2022=45"_s << Progress::NoData << Outlook::Unlikely;
    // Pace (46 − 44) ÷ 2 = 1; needed 4 ÷ 2 = 2.
    QTest::newRow("over two years")
        << u"2021=44 2023=46"_s << Progress::NoData << Outlook::Unlikely;
    QTest::newRow("no pace yet") << u"2021=44"_s << Progress::NoData << Outlook::Unknown;
    QTest::newRow("reached") << u"2021=44 2022=50"_s << Progress::Achieved << Outlook::Achieved;
    QTest::newRow("reached at the end")
        << u"2025=50.1"_s << Progress::Achieved << Outlook::Achieved;
    QTest::newRow("missed") << u"2025=49"_s << Progress::Missed << Outlook::Unlikely;
}

void TestAssessLevels::level_withoutBase_isReachedOrNot()
{
    QFETCH(QString, figures);
    QFETCH(Progress, progress);
    QFETCH(Outlook, outlook);
    const int year = series(figures).last().period.year;
    const Assessment verdict = assess(levelInput(TargetKind::Level, u"", u"50", figures, year));
    QCOMPARE(toCode(verdict.progress), toCode(progress));
    QCOMPARE(toCode(verdict.outlook), toCode(outlook));
    QVERIFY(!verdict.completion);
    if (progress == Progress::NoData)
        QVERIFY(verdict.why().contains(u"2020")); // asks for the base
}

void TestAssessLevels::level_baseEntered_drawsASchedule()
{
    // The plan prints none, 2020 = 40 was entered: (46 − 40) ÷ (50 − 40) = 60 %, ÷ 40 = 1.5.
    for (const Basis basis : {Basis::Printed, Basis::Revised}) {
        auto input = levelInput(TargetKind::Level, u"", u"50", u"2020=40 2022=46", 2022);
        input.basis = basis;
        const Assessment verdict = assess(input);
        QCOMPARE(verdict.progress, Progress::Ahead);
        QCOMPARE(verdict.completion, 60.0);
    }
}

void TestAssessLevels::multiple_ofTheBase_isALevel()
{
    // 翻一番 of 100 is 200: (140 − 100) ÷ 100 = 40 %; (199 − 100) ÷ 100 = 99 %.
    const auto input = levelInput(TargetKind::Multiple, u"100", u"2", u"2022=140 2025=199", 2022);
    QCOMPARE(assess(input).progress, Progress::OnSchedule);
    QCOMPARE(assess(input).completion, 40.0);
    auto atEnd = input;
    atEnd.year = 2025;
    QCOMPARE(assess(atEnd).progress, Progress::Missed);
}

void TestAssessLevels::multiple_withoutBase_cannotBeReached()
{
    // Twice what? 140 is not "at least 2".
    const Assessment verdict =
        assess(levelInput(TargetKind::Multiple, u"", u"2", u"2022=140", 2022));
    QCOMPARE(verdict.progress, Progress::NoData);
    QCOMPARE(verdict.outlook, Outlook::Unknown);
    QVERIFY(!verdict.needed);
}

void TestAssessLevels::floor_moreThanTheBaseItself_givesNoQuotient()
{
    // "More than 6.5" from 6.5 has no distance to divide by.
    for (const auto& [figures, progress] :
        {std::pair{u"2022=6.4"_s, Progress::Behind}, std::pair{u"2022=6.5"_s, Progress::Behind},
            std::pair{u"2022=6.6"_s, Progress::Achieved}}) {
        const Assessment verdict = assess(levelInput(
            TargetKind::Floor, u"6.5", u"6.5", figures, 2022, Direction::Up, Comparator::MoreThan));
        QCOMPARE(toCode(verdict.progress), toCode(progress));
        QVERIFY(!verdict.completion);
    }
}

void TestAssessLevels::withoutNumber_anyFigures_isNoTarget_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QString>("raw");
    QTest::newRow("assigned") << TargetKind::Assigned << u"完成上级下达指标"_s;
    QTest::newRow("words") << TargetKind::Words << u"预计完成"_s;
    QTest::newRow("none") << TargetKind::None << u""_s;
    QTest::newRow("blank left open") << TargetKind::Level << u"XX"_s;
}

void TestAssessLevels::withoutNumber_anyFigures_isNoTarget()
{
    QFETCH(TargetKind, kind);
    QFETCH(QString, raw);
    for (const auto& figures : {u""_s, u"2021=3.1"_s, u"2021=3.1 2022=2.4"_s}) {
        for (const int year : {2022, 2025}) {
            auto input = levelInput(kind, u"", u"", figures, year);
            input.indicator.target.raw = raw;
            const Assessment verdict = assess(input);
            QCOMPARE(verdict.progress, Progress::NoTarget);
            QCOMPARE(verdict.outlook, Outlook::Unknown);
            QVERIFY(!verdict.completion);
            QVERIFY(!verdict.needed);
            QVERIFY(verdict.why().contains(raw));
        }
    }
}

void TestAssessLevels::row29_valueAndAssignment_namesBoth()
{
    // 95.2 → 96: (95.7 − 95.2) ÷ 0.8 = 62.5 %, ÷ 60 = 1.04; the superior's part stays open.
    auto input = levelInput(TargetKind::Level, u"95.2", u"96", u"2023=95.7", 2023);
    input.indicator.unit = Unit::parse(u"%");
    input.indicator.target.averageRaw = u"完成上级下达指标"_s;
    input.indicator.target.alsoAssigned = true;
    const Assessment verdict = assess(input);
    QCOMPARE(verdict.progress, Progress::OnSchedule);
    QCOMPARE(verdict.outlook, Outlook::Likely);
    QVERIFY(verdict.why().contains(u"assigned from above"));
    QVERIFY(verdict.why().contains(u"完成上级下达指标"));
}

void TestAssessLevels::figures_endBeforeTheCutOff_areJudgedAtTheirDate()
{
    // 132.4 ÷ 331 = 40 % at the end of 2022: on schedule there, not behind in 2024 or missed in
    // 2025.
    for (const int year : {2022, 2023, 2024, 2025, 2026}) {
        const Assessment verdict =
            assess(levelInput(TargetKind::Level, u"669", u"1000", u"2022=801.4", year));
        QCOMPARE(verdict.year, year);
        QCOMPARE(verdict.dataYear, 2022);
        QCOMPARE(verdict.timeProgress, 40.0);
        QCOMPARE(verdict.progress, Progress::OnSchedule);
        QCOMPARE(verdict.outlook, Outlook::Likely);
    }
}

void TestAssessLevels::figures_onlyOfTheBaseYear_areNoData()
{
    const Assessment verdict =
        assess(levelInput(TargetKind::Level, u"669", u"1000", u"2020=669.39", 2023));
    QCOMPARE(verdict.progress, Progress::NoData);
    QCOMPARE(verdict.outlook, Outlook::Unknown);
    QVERIFY(!verdict.dataYear);
    QVERIFY(!verdict.value);
    QCOMPARE(verdict.timeProgress, 60.0);
}

void TestAssessLevels::figures_afterTheCutOff_areIgnored()
{
    const auto until2022 =
        assess(levelInput(TargetKind::Level, u"669", u"1000", u"2021=700 2022=801.4", 2022));
    const auto longer = assess(levelInput(
        TargetKind::Level, u"669", u"1000", u"2021=700 2022=801.4 2023=600 2025=1200", 2022));
    QCOMPARE(longer, until2022);
}

void TestAssessLevels::figures_ofPartsOfYears_areIgnored()
{
    auto input = levelInput(TargetKind::Level, u"669", u"1000", u"2021=700 2022=801.4", 2023);
    const Assessment yearly = assess(input);
    // Of the base year, of one with a whole figure, and of the latest, which has none.
    for (const auto& code : {u"2020H1"_s, u"2022H1"_s, u"2022Q3"_s, u"2023Q1"_s, u"2023H1"_s}) {
        Observation part = input.observations.first();
        part.id = code;
        part.period = *Period::parse(code);
        part.value = Decimal(400, 0);
        input.observations.prepend(part);
        input.observations.append(part);
    }
    QCOMPARE(assess(input), yearly);
    input.observations.removeIf([](const Observation& known) { return known.period.isYear(); });
    QCOMPARE(assess(input).progress, Progress::NoData);
}

void TestAssessLevels::scope_differs_isNotComparable()
{
    auto input = levelInput(TargetKind::Level, u"69.5", u"72", u"2022=58.1", 2022);
    input.indicator.scope = u"常住人口"_s;
    QVERIFY(assess(input).progress != Progress::NotComparable); // the source does not say
    input.observations[0].scope = u" 常住\n人口"_s;
    QVERIFY(assess(input).progress != Progress::NotComparable);
    input.observations[0].scope = u"户籍人口"_s;
    const Assessment verdict = assess(input);
    QCOMPARE(verdict.progress, Progress::NotComparable);
    QCOMPARE(verdict.outlook, Outlook::Unknown);
    QVERIFY(!verdict.completion);
    QVERIFY(verdict.why().contains(u"户籍人口"));
    QVERIFY(verdict.why().contains(u"常住人口"));
}

void TestAssessLevels::gdp_printedAndRevisedBase_areBothShown()
{
    // Printed: 121.60 ÷ 331 = 36.74 %; revised: (790.60 − 669.39) ÷ (1000 − 669.39) =
    // 121.21 ÷ 330.61 = 36.66 %.
    auto input = levelInput(TargetKind::Level, u"669", u"1000", u"2020=669.39 2024=790.60", 2024);
    const Assessment printed = assess(input);
    QVERIFY(std::abs(*printed.completion - 36.7372) < 0.0005);
    for (const auto& number : {u"669"_s, u"1000"_s, u"790.60"_s, u"121.60"_s, u"331"_s, u"36.74"_s,
             u"669.39"_s, u"36.66"_s})
        QVERIFY2(printed.why().contains(number), qPrintable(number + u": "_s + printed.why()));
    input.basis = Basis::Revised;
    const Assessment revised = assess(input);
    QVERIFY(std::abs(*revised.completion - 36.6625) < 0.0005);
    for (const auto& number : {u"669.39"_s, u"121.21"_s, u"330.61"_s, u"36.66"_s})
        QVERIFY2(revised.why().contains(number), qPrintable(number + u": "_s + revised.why()));
    QCOMPARE(revised.progress, Progress::Behind);
    QVERIFY(!printed.steps.isEmpty());
    QVERIFY(printed.steps.first().observationIds.contains(u"o-2024"_s));
    QVERIFY(revised.steps.first().observationIds.contains(u"o-2020"_s));
}

void TestAssessLevels::needed_ofGdp2024_isAllOfTheRest()
{
    // 1000 − 790.60 = 209.40 in one year, 209.40 ÷ 790.60 = 26.49 %; so far 121.60 ÷ 4 = 30.40.
    const Assessment verdict =
        assess(levelInput(TargetKind::Level, u"669", u"1000", u"2024=790.60", 2024));
    QVERIFY(std::abs(verdict.needed.value_or(0) - 209.40) < 1e-9);
    QVERIFY(verdict.neededText.contains(u"209.40"));
    QVERIFY(verdict.neededText.contains(u"26.49"));
    QVERIFY(verdict.why().contains(u"30.40"));
}

void TestAssessLevels::verified_onlyOfFiguresUsed()
{
    auto input =
        levelInput(TargetKind::Level, u"669", u"1000", u"2020=669.39 2021=700 2022=801.4", 2022);
    QVERIFY(assess(input).isVerified);
    // 2021 has no part in the verdict on 2022, and neither has 2020 on the printed base.
    input.observations[0].sources[0].isVerified = false;
    input.observations[1].sources[0].isVerified = false;
    QVERIFY(assess(input).isVerified);
    input.basis = Basis::Revised;
    QVERIFY(!assess(input).isVerified);
    input.basis = Basis::Printed;
    input.observations[2].sources[0].isVerified = false;
    QVERIFY(!assess(input).isVerified);
}

void TestAssessLevels::scaling_unit_changesNothing_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("figures");
    QTest::newRow("level") << TargetKind::Level << u"669"_s << u"1000"_s
                           << u"2021=700 2023=790.60"_s;
    QTest::newRow("on the limit") << TargetKind::Level << u"0.1"_s << u"0.6"_s << u"2021=0.22"_s;
    QTest::newRow("floor") << TargetKind::Floor << u"6.87"_s << u"6.5"_s << u"2022=6.4"_s;
    QTest::newRow("ceiling") << TargetKind::Ceiling << u"0.00896"_s << u"0.01"_s
                             << u"2021=0.0095 2022=0.0105"_s;
    QTest::newRow("keep") << TargetKind::Keep << u"9.85"_s << u"9.85"_s << u"2022=9.84"_s;
    QTest::newRow("without base") << TargetKind::Level << u""_s << u"50"_s << u"2021=44 2022=46"_s;
}

void TestAssessLevels::scaling_unit_changesNothing()
{
    QFETCH(TargetKind, kind);
    QFETCH(QString, base);
    QFETCH(QString, target);
    QFETCH(QString, figures);
    const auto input = levelInput(kind, base, target, figures, 2023);
    const Assessment expected = assess(input);
    for (const int places : {-4, -2, 2, 4, 8}) {
        auto scaled = input;
        if (scaled.indicator.base.value)
            scaled.indicator.base.value = scaled.indicator.base.value->shifted(places);
        scaled.indicator.target.value = scaled.indicator.target.value->shifted(places);
        for (Observation& figure : scaled.observations)
            figure.value = *figure.value.shifted(places);
        const Assessment verdict = assess(scaled);
        QCOMPARE(toCode(verdict.progress), toCode(expected.progress));
        QCOMPARE(toCode(verdict.outlook), toCode(expected.outlook));
        QCOMPARE(verdict.completion.has_value(), expected.completion.has_value());
        if (expected.completion)
            QVERIFY(std::abs(*verdict.completion - *expected.completion) < 1e-9);
    }
}

void TestAssessLevels::sweep_moreOfAGoodThing_neverWorsens_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("before");
    const auto all = {std::pair{TargetKind::Level, u"level"_s},
        std::pair{TargetKind::Floor, u"floor"_s}, std::pair{TargetKind::Keep, u"keep"_s},
        std::pair{TargetKind::Ceiling, u"ceiling"_s}};
    for (const auto& [kind, name] : all) {
        QTest::newRow(qPrintable(name + u" from below"_s)) << kind << u"100"_s << u"200"_s << u""_s;
        QTest::newRow(qPrintable(name + u" from above"_s)) << kind << u"200"_s << u"100"_s << u""_s;
        QTest::newRow(qPrintable(name + u" from the same"_s))
            << kind << u"150"_s << u"150"_s << u""_s;
        QTest::newRow(qPrintable(name + u" without base"_s))
            << kind << u""_s << u"150"_s << u"2021=120"_s;
        QTest::newRow(qPrintable(name + u" with a year before"_s))
            << kind << u"100"_s << u"200"_s << u"2021=170"_s;
    }
}

void TestAssessLevels::sweep_moreOfAGoodThing_neverWorsens()
{
    QFETCH(TargetKind, kind);
    QFETCH(QString, base);
    QFETCH(QString, target);
    QFETCH(QString, before);
    const bool isDown = kind == TargetKind::Ceiling;
    for (const int year : {2022, 2024, 2025}) {
        std::optional<Assessment> last;
        for (int step = 0; step <= 1000; ++step) {
            const int tenths = 500 + 2 * (isDown ? 1000 - step : step); // 50.0 to 250.0
            const QString figures =
                u"%1 %2=%3"_s.arg(before).arg(year).arg(Decimal(tenths, 1).toString());
            const Assessment verdict = assess(levelInput(
                kind, base, target, figures, year, isDown ? Direction::Down : Direction::Up));
            const QString where = u"%1 → %2, %3: %4"_s.arg(
                base, target, figures, toCode(verdict.progress) + u' ' + toCode(verdict.outlook));
            QVERIFY2(rank(verdict.progress) >= 0 && rank(verdict.outlook) >= 0, qPrintable(where));
            if (last) {
                QVERIFY2(rank(verdict.progress) >= rank(last->progress), qPrintable(where));
                QVERIFY2(rank(verdict.outlook) >= rank(last->outlook), qPrintable(where));
            }
            last = verdict;
        }
    }
}

void TestAssessLevels::laterCutOff_withoutNewFigure_changesNothing_data()
{
    scaling_unit_changesNothing_data();
}

void TestAssessLevels::laterCutOff_withoutNewFigure_changesNothing()
{
    QFETCH(TargetKind, kind);
    QFETCH(QString, base);
    QFETCH(QString, target);
    QFETCH(QString, figures);
    auto input = levelInput(kind, base, target, figures, series(figures).last().period.year);
    const Assessment expected = assess(input);
    for (; input.year <= 2026; ++input.year) {
        const Assessment verdict = judgedLater(input, expected);
        QCOMPARE(verdict, expected);
    }
}

void TestAssessLevels::order_ofInput_doesNotMatter()
{
    auto input = levelInput(TargetKind::Ceiling, u"5.2", u"5.5", u"", 2023);
    auto entered = series(u"2020=5.3 2021=5.1 2022=5.6 2023=5.2 2024=9");
    auto provisional = entered[2];
    provisional.id = u"o-2022-provisional"_s;
    provisional.value = Decimal(70, 1);
    entered[2].status = VintageStatus::Final;
    entered << provisional;
    input.observations = currentVintages(entered);
    const Assessment expected = assess(input);
    QCOMPARE(expected.progress, Progress::OnSchedule);
    const auto byId = [](const Observation& one, const Observation& other) {
        return one.id < other.id;
    };
    std::sort(entered.begin(), entered.end(), byId);
    do {
        input.observations = currentVintages(entered);
        QCOMPARE(assess(input), expected);
    } while (std::next_permutation(entered.begin(), entered.end(), byId));
}

void TestAssessLevels::moreThan_atTheTargetItself_isNotMet()
{
    auto input = inputOf(TargetKind::Level, u"张", u"10", u"18", u"2021=14 2022=18", 2022);
    QCOMPARE(assess(input).progress, Progress::Achieved);
    input.indicator.target.comparator = Comparator::MoreThan;
    const Assessment assessment = assess(input);
    QCOMPARE(assessment.progress, Progress::OnSchedule);
    QCOMPARE(assessment.outlook, Outlook::NeedsEffort);
    QVERIFY2(assessment.why().contains(u"still to be passed"_s), qPrintable(assessment.why()));
    QVERIFY(!assessment.needed);
}

void TestAssessLevels::ceiling_meanBeyondRepair_isUnlikely()
{
    // A mean of 1.5 over three years: the two left would have to bring (5 − 4.5) ÷ 2 = 0.25 each.
    auto input =
        inputOf(TargetKind::Ceiling, u"人", u"0.8", u"1", u"2021=0.9 2022=2.6 2023=1.0", 2023);
    input.indicator.direction = Direction::Down;
    QCOMPARE(assess(input).progress, Progress::Behind);
    QCOMPARE(assess(input).outlook, Outlook::Unlikely);
    QVERIFY2(
        assess(input).why().contains(u"may have 0.25 each at most; the lowest so far is 0.9"_s),
        qPrintable(assess(input).why()));
    // A mean of 1.1: (5 − 3.3) ÷ 2 = 0.85 each, and 0.7 was seen.
    input.observations = series(u"2021=1.6 2022=0.7 2023=1.0");
    QCOMPARE(assess(input).outlook, Outlook::NeedsEffort);
}

void TestAssessLevels::zeroBase_ofFewThings_movesInSteps()
{
    // 3 of 7 sections are 42.857 %.
    const auto why = [](QStringView base, QStringView target) {
        return assess(inputOf(TargetKind::Level, u"%", base, target, u"2021=14.29", 2021)).why();
    };
    QVERIFY2(why(u"0", u"42.86").contains(u"It moves in steps: 42.86% is 3 of 7."_s),
        qPrintable(why(u"0", u"42.86")));
    QVERIFY(!why(u"0", u"40").contains(u"steps"_s));
    QVERIFY(!why(u"1", u"42.86").contains(u"steps"_s));
}

void TestAssessLevels::ceiling_risingTowardsIt_isWeighedByTheMean()
{
    // From 6 by 1 a year to 9 in 2023, and to 11 in 2025: the mean of 7, 8, 9, 10, 11 is 9.
    auto input = inputOf(TargetKind::Ceiling, u"人", u"6", u"10", u"2021=7 2022=8 2023=9", 2023);
    input.indicator.direction = Direction::Down;
    QCOMPARE(assess(input).outlook, Outlook::Likely);
    QVERIFY2(assess(input).why().contains(u"the mean of the period, 9.00, still within it"_s),
        qPrintable(assess(input).why()));
    // Under 8.5 it is not.
    input.indicator.target.value = *Decimal::parse(u"8.5");
    input.observations = series(u"2021=7 2022=7.9 2023=8.4");
    // Changes of 1, 0.9 and 0.5 are 0.8 a year: 9.2 and 10, a mean of 42.5 ÷ 5 = 8.5; met.
    QCOMPARE(assess(input).outlook, Outlook::Likely);
    input.observations = series(u"2021=7 2022=8 2023=8.4");
    // 9.2 and 10 again: 42.6 ÷ 5 = 8.52.
    QCOMPARE(assess(input).outlook, Outlook::NeedsEffort);
}

void TestAssessLevels::bothBases_areToldWithOutlook()
{
    // Printed: (150 − 100) ÷ 100 = 50 % at 40 % of the time; on 140: 10 ÷ 60 = 16.67 %.
    auto input = inputOf(TargetKind::Level, u"亿元", u"100", u"200", u"2020=140 2022=150", 2022);
    QVERIFY2(assess(input).why().contains(u"On the revised base 140 亿元 the completion is 16.67%; "
                                          "the verdict becomes well behind; outlook: unlikely."_s),
        qPrintable(assess(input).why()));
    input.basis = Basis::Revised;
    QVERIFY2(
        assess(input).why().contains(u"On the printed base 100 亿元 the completion is 50.00%; "
                                     "the verdict becomes ahead of schedule; outlook: likely."_s),
        qPrintable(assess(input).why()));
}

QTEST_APPLESS_MAIN(TestAssessLevels)
#include "tst_assess_levels.moc"
