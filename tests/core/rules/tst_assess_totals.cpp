#include "tests/core/rules/tst_ruleinputs.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

AssessmentInput totalInput(TargetKind kind, QStringView target, QStringView figures, int year)
{
    AssessmentInput input;
    input.plan.firstYear = 2021;
    input.plan.lastYear = 2025;
    input.plan.baseYear = 2020;
    input.indicator.unit = Unit::parse(kind == TargetKind::Total ? u"万人" : u"%");
    input.indicator.direction = kind == TargetKind::Total ? Direction::Up : Direction::Down;
    input.indicator.target.kind = kind;
    input.indicator.target.value = Decimal::parse(target);
    input.indicator.target.averageRaw = u"[%1]"_s.arg(target);
    input.observations = series(figures);
    input.year = year;
    return input;
}

int rank(Progress progress)
{
    static const QList<Progress> order{Progress::Missed, Progress::Behind, Progress::SlightlyBehind,
        Progress::OnSchedule, Progress::Ahead, Progress::Achieved};
    return static_cast<int>(order.indexOf(progress));
}

int rank(Outlook outlook)
{
    static const QList<Outlook> order{
        Outlook::Unlikely, Outlook::NeedsEffort, Outlook::Likely, Outlook::Achieved};
    return static_cast<int>(order.indexOf(outlook));
}

} // namespace

class TestAssessTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void about_withinTheBand_isMet();
    void total_handWorkedCase_hasThisVerdict_data();
    void total_handWorkedCase_hasThisVerdict();
    void total_derivation_namesSumAndRest();
    void reduction_ofQinghai_isChained();
    void missingYear_between_isJudgedOnTheOthers_data();
    void missingYear_between_isJudgedOnTheOthers();
    void missingYear_between_columnsGoByTheSameFigures();
    void missingYear_atTheEnd_isNeitherMetNorMissed();
    void points_ofAPercentage_areCalledSo();
    void missingYear_targetReachedWithoutIt_isAchieved();
    void figures_endBeforeTheCutOff_areJudgedAtTheirDate();
    void noFigures_total_isNoData();
    void target_ofNothing_givesNoQuotient();
    void scaling_unit_changesNothing();
    void sweep_moreOfAGoodThing_neverWorsens_data();
    void sweep_moreOfAGoodThing_neverWorsens();
    void laterCutOff_withoutNewFigure_changesNothing();
    void order_ofInput_doesNotMatter();
};

void TestAssessTotals::total_handWorkedCase_hasThisVerdict_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<Progress>("progress");
    QTest::addColumn<Outlook>("outlook");
    QTest::addColumn<double>("completion");
    const auto row = [](const char* name, TargetKind kind, const QString& target,
                         const QString& figures, Progress progress, Outlook outlook,
                         double completion) {
        QTest::newRow(name) << kind << target << figures << progress << outlook << completion;
    };

    // [8]以上: 1.6 a year.
    const auto jobs = TargetKind::Total;
    row("exactly 1", jobs, u"8"_s, u"2021=1.6"_s, Progress::OnSchedule, Outlook::Likely, 20);
    // (1.7 + 1.9) ÷ 8 = 45 %, ÷ 40 = 1.125; needed 4.4 ÷ 3 = 1.467, so far 1.8.
    row("above", jobs, u"8"_s, u"2021=1.7 2022=1.9"_s, Progress::OnSchedule, Outlook::Likely, 45);
    // 1.92 ÷ 8 = 24 %, ÷ 20 = 1.2.
    row("exactly 1.2", jobs, u"8"_s, u"2021=1.92"_s, Progress::Ahead, Outlook::Likely, 24);
    row("just below 1.2", jobs, u"8"_s, u"2021=1.91"_s, Progress::OnSchedule, Outlook::Likely,
        23.875);
    // 1.2 ÷ 8 = 15 %, ÷ 20 = 0.75; needed 6.8 ÷ 4 = 1.7, ÷ 1.2 = 1.417.
    row("exactly 0.75", jobs, u"8"_s, u"2021=1.2"_s, Progress::SlightlyBehind, Outlook::NeedsEffort,
        15);
    // 1.19 ÷ 8 = 14.875 %; needed 6.81 ÷ 4 = 1.7025, ÷ 1.19 = 1.431.
    row("just below 0.75", jobs, u"8"_s, u"2021=1.19"_s, Progress::Behind, Outlook::NeedsEffort,
        14.875);
    // 4 ÷ 8 = 50 %, ÷ 60 = 0.833; needed 4 ÷ 2 = 2, so far 4 ÷ 3: 1.5 exactly.
    row("pace exactly 1.5", jobs, u"8"_s, u"2021=1 2022=2 2023=1"_s, Progress::SlightlyBehind,
        Outlook::NeedsEffort, 50);
    row("pace above 1.5", jobs, u"8"_s, u"2021=1 2022=2 2023=0.99"_s, Progress::SlightlyBehind,
        Outlook::Unlikely, 49.875);
    row("nothing yet", jobs, u"8"_s, u"2021=0"_s, Progress::Behind, Outlook::Unlikely, 0);
    row("reached early", jobs, u"8"_s, u"2021=2 2022=2 2023=2 2024=2"_s, Progress::Achieved,
        Outlook::Achieved, 100);
    row("met in fractions", jobs, u"8"_s, u"2021=1.6 2022=1.6 2023=1.6 2024=1.6 2025=1.6"_s,
        Progress::Achieved, Outlook::Achieved, 100);
    // 7.5 ÷ 8 = 93.75 %.
    row("missed", jobs, u"8"_s, u"2021=1.5 2022=1.5 2023=1.5 2024=1.5 2025=1.5"_s, Progress::Missed,
        Outlook::Unlikely, 93.75);

    // [5] percentage points: (0.8 + 0.9) ÷ 5 = 34 %, ÷ 40 = 0.85;
    // needed 3.3 ÷ 3 = 1.1, so far 0.85: 1.294.
    const auto points = TargetKind::TotalPoints;
    row("points", points, u"5"_s, u"2021=0.8 2022=0.9"_s, Progress::SlightlyBehind,
        Outlook::NeedsEffort, 34);
    row("points on schedule", points, u"5"_s, u"2021=1 2022=1 2023=1"_s, Progress::OnSchedule,
        Outlook::Likely, 60);
    // The rate went up by 0.4: a reduction of −0.4 points.
    row("points, moving away", points, u"5"_s, u"2021=-0.4"_s, Progress::Behind, Outlook::Unlikely,
        -8);

    // [10]: five equal years are 1 − 0.9^(1/5) = 2.085 % each; ln 0.9 = −0.105361.
    const auto chained = TargetKind::TotalReduction;
    // ln 0.979 ÷ ln 0.9 = 20.144 %, ÷ 20 = 1.007; needed 1 − (0.9 ÷ 0.979)^(1/4) = 2.081 %.
    row("reduction on schedule", chained, u"10"_s, u"2021=2.1"_s, Progress::OnSchedule,
        Outlook::Likely, 20.1438);
    // ln 0.98 ÷ ln 0.9 = 19.175 %: a fifth of the sum, and yet behind. Needed 2.106 ÷ 2 = 1.053.
    row("reduction of a fifth", chained, u"10"_s, u"2021=2"_s, Progress::SlightlyBehind,
        Outlook::NeedsEffort, 19.1748);
    // ln 0.984 ÷ ln 0.9 = 15.309 %, ÷ 20 = 0.765; needed 2.206 ÷ 1.6 = 1.379.
    row("reduction just above 0.75", chained, u"10"_s, u"2021=1.6"_s, Progress::SlightlyBehind,
        Outlook::NeedsEffort, 15.3088);
    // ln 0.985 ÷ ln 0.9 = 14.345 %, ÷ 20 = 0.717; needed 2.231 ÷ 1.5 = 1.487.
    row("reduction below 0.75", chained, u"10"_s, u"2021=1.5"_s, Progress::Behind,
        Outlook::NeedsEffort, 14.3447);
    // ln 0.974 ÷ ln 0.9 = 25.004 %, ÷ 20 = 1.25.
    row("reduction ahead", chained, u"10"_s, u"2021=2.6"_s, Progress::Ahead, Outlook::Likely,
        25.0037);
    row("reduction, moving away", chained, u"10"_s, u"2021=-1"_s, Progress::Behind,
        Outlook::Unlikely, -9.4442);
    // 0.97³ × 0.98 = 0.894420 ≤ 0.9.
    row("reduction reached early", chained, u"10"_s, u"2021=3 2022=3 2023=3 2024=2"_s,
        Progress::Achieved, Outlook::Achieved, 105.9034);
    // 0.98^5 = 0.903921: 9.61 %, not the 10 that adding gives.
    row("reduction missed by chaining", chained, u"10"_s, u"2021=2 2022=2 2023=2 2024=2 2025=2"_s,
        Progress::Missed, Outlook::Unlikely, 95.8742);
    // 0.9791^5 = 0.899767.
    row("reduction met", chained, u"10"_s, u"2021=2.09 2022=2.09 2023=2.09 2024=2.09 2025=2.09"_s,
        Progress::Achieved, Outlook::Achieved, 100.2340);
}

void TestAssessTotals::total_handWorkedCase_hasThisVerdict()
{
    QFETCH(TargetKind, kind);
    QFETCH(QString, target);
    QFETCH(QString, figures);
    QFETCH(Progress, progress);
    QFETCH(Outlook, outlook);
    QFETCH(double, completion);
    const int year = series(figures).last().period.year;
    const Assessment verdict = assess(totalInput(kind, target, figures, year));
    QCOMPARE(toCode(verdict.progress), toCode(progress));
    QCOMPARE(toCode(verdict.outlook), toCode(outlook));
    QVERIFY(verdict.completion);
    QVERIFY2(std::abs(*verdict.completion - completion) < 0.0005,
        qPrintable(QString::number(*verdict.completion)));
    QCOMPARE(verdict.timeProgress, 20.0 * (year - 2020));
}

void TestAssessTotals::total_derivation_namesSumAndRest()
{
    // 1.52 + 1.63 = 3.15, ÷ 8 = 39.375 %; (8 − 3.15) ÷ 3 = 1.6167 a year.
    const Assessment verdict =
        assess(totalInput(TargetKind::Total, u"8", u"2021=1.52 2022=1.63", 2022));
    for (const auto& number :
        {u"1.52"_s, u"1.63"_s, u"3.15"_s, u"[8]"_s, u"39.38"_s, u"1.62"_s, u"万人"_s})
        QVERIFY2(verdict.why().contains(number), qPrintable(number + u": "_s + verdict.why()));
    QVERIFY(std::abs(verdict.needed.value_or(0) - 4.85 / 3) < 1e-12);
    QCOMPARE(verdict.steps.first().observationIds, (QStringList{u"o-2021"_s, u"o-2022"_s}));
}

void TestAssessTotals::reduction_ofQinghai_isChained()
{
    // Changes of +1.51, −2.20 and −4.18 % against −17 %: 1.0151 × 0.978 × 0.9582 = 0.9513;
    // ln 0.9513 ÷ ln 0.83 = 26.8 % with 60 % of the time gone. 1 − 0.83 ÷ 0.9513 = 12.75 % to go.
    const Assessment verdict = assess(
        totalInput(TargetKind::TotalReduction, u"17", u"2021=-1.51 2022=2.20 2023=4.18", 2023));
    QVERIFY(std::abs(verdict.completion.value_or(0) - 26.8112) < 0.0005);
    QCOMPARE(verdict.progress, Progress::Behind);
    QCOMPARE(verdict.outlook, Outlook::Unlikely);
    QVERIFY(verdict.needed);
    const double leftToGo = 100 * (1 - std::pow(1 - *verdict.needed / 100, 2));
    QVERIFY(std::abs(leftToGo - 12.75) < 0.005);
    for (const auto& number : {u"0.9513"_s, u"26.81"_s, u"17"_s, u"4.18"_s, u"2021: −1.51%"_s,
             u"(1 + 1.51%) × (1 − 2.20%)"_s, u"a reduction of 4.87%"_s})
        QVERIFY2(verdict.why().contains(number), qPrintable(verdict.why()));
    // The first year alone was a rise.
    const Assessment first =
        assess(totalInput(TargetKind::TotalReduction, u"17", u"2021=-1.51", 2021));
    QVERIFY2(first.why().contains(u"= 1.0151, a rise of 1.51%."_s), qPrintable(first.why()));
}

void TestAssessTotals::missingYear_between_isJudgedOnTheOthers_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<Progress>("progress");
    QTest::addColumn<Outlook>("outlook");
    // Three years of 1.6 stand for 60 % of the time and are 60 % of 8; the two that are not known
    // would each have to bring 1.6 again. A year that was not reported is no year of nothing.
    QTest::newRow("total") << TargetKind::Total << u"8"_s << u"2022=1.6 2023=1.6 2024=1.6"_s
                           << Progress::OnSchedule << Outlook::Likely;
    QTest::newRow("points") << TargetKind::TotalPoints << u"5"_s << u"2021=1 2023=1"_s
                            << Progress::OnSchedule << Outlook::Likely;
    // (0.979)² : 40.29 % with 40 %.
    QTest::newRow("reduction") << TargetKind::TotalReduction << u"10"_s << u"2021=2.1 2023=2.1"_s
                               << Progress::OnSchedule << Outlook::Likely;
    // 2.4 ÷ 8 = 30 %, ÷ 40 = 0.75; 5.6 ÷ 3 = 1.867 against 1.2: 1.556.
    QTest::newRow("total behind") << TargetKind::Total << u"8"_s << u"2022=1.2 2024=1.2"_s
                                  << Progress::SlightlyBehind << Outlook::Unlikely;
}

void TestAssessTotals::missingYear_between_isJudgedOnTheOthers()
{
    QFETCH(TargetKind, kind);
    QFETCH(QString, target);
    QFETCH(QString, figures);
    QFETCH(Progress, progress);
    QFETCH(Outlook, outlook);
    const int year = series(figures).last().period.year;
    const Assessment verdict = assess(totalInput(kind, target, figures, year));
    QCOMPARE(toCode(verdict.progress), toCode(progress));
    QCOMPARE(toCode(verdict.outlook), toCode(outlook));
    QVERIFY(verdict.why().contains(u"No figure for"));
}

void TestAssessTotals::missingYear_between_columnsGoByTheSameFigures()
{
    // 1.6 + 1.7 + 1.8 = 5.1 of 8 are 63.75 %; three of five years are 60 %: 63.75 ÷ 60 = 1.0625.
    // (8 − 5.1) ÷ 2 = 1.45 in each of 2023 and 2025.
    const Assessment verdict =
        assess(totalInput(TargetKind::Total, u"8", u"2021=1.6 2022=1.7 2024=1.8", 2024));
    QCOMPARE(verdict.dataYear, 2024);
    QVERIFY(std::abs(verdict.completion.value_or(0) - 63.75) < 1e-9);
    QCOMPARE(verdict.timeProgress, 60.0);
    QCOMPARE(verdict.progress, Progress::OnSchedule);
    QVERIFY(std::abs(verdict.needed.value_or(0) - 1.45) < 1e-9);
    QCOMPARE(verdict.neededText, u"1.45 万人 in each of the 2 years without a figure"_s);
    QVERIFY2(verdict.why().contains(u"63.75 ÷ 60.00 = 1.06"_s)
            || verdict.why().contains(u"63.75 ÷ 60.00% = 1.06"_s),
        qPrintable(verdict.why()));
}

void TestAssessTotals::points_ofAPercentage_areCalledSo()
{
    // 1.05 of 5 points are 21 %; (5 − 1.05) ÷ 4 = 0.9875, never less than needed: 0.99.
    const Assessment verdict =
        assess(totalInput(TargetKind::TotalPoints, u"5", u"2021=1.05", 2021));
    QCOMPARE(verdict.neededText, u"0.99 percentage points in each year"_s);
    QVERIFY2(verdict.why().contains(u"so far 1.05 percentage points a year on average"_s),
        qPrintable(verdict.why()));
    QVERIFY(!verdict.why().contains(u"1.05%"_s));
    // A single figure is no sum.
    QVERIFY(!verdict.why().contains(u"Sum"_s));
    QVERIFY(verdict.why().contains(u"Completion: 1.05 ÷ 5 = 21.00%."_s));
}

void TestAssessTotals::missingYear_atTheEnd_isNeitherMetNorMissed()
{
    for (const auto kind :
        {TargetKind::Total, TargetKind::TotalPoints, TargetKind::TotalReduction}) {
        const Assessment verdict =
            assess(totalInput(kind, u"8", u"2021=1.5 2022=1.5 2024=1.5 2025=1.5", 2025));
        QCOMPARE(verdict.progress, Progress::NoData);
        QCOMPARE(verdict.outlook, Outlook::Unknown);
        QVERIFY(!verdict.needed);
        QVERIFY(!verdict.gap); // what 2023 brought is not known to be nothing
        QVERIFY(verdict.why().contains(u"2023"));
    }
}

void TestAssessTotals::missingYear_targetReachedWithoutIt_isAchieved()
{
    const Assessment verdict =
        assess(totalInput(TargetKind::Total, u"8", u"2021=2 2022=2 2024=2 2025=2", 2025));
    QCOMPARE(verdict.progress, Progress::Achieved);
    QCOMPARE(verdict.outlook, Outlook::Achieved);
}

void TestAssessTotals::figures_endBeforeTheCutOff_areJudgedAtTheirDate()
{
    const Assessment verdict =
        assess(totalInput(TargetKind::Total, u"8", u"2021=1.6 2022=1.6", 2025));
    QCOMPARE(verdict.dataYear, 2022);
    QCOMPARE(verdict.timeProgress, 40.0);
    QCOMPARE(verdict.progress, Progress::OnSchedule);
    QCOMPARE(verdict.outlook, Outlook::Likely);
}

void TestAssessTotals::noFigures_total_isNoData()
{
    for (const auto kind :
        {TargetKind::Total, TargetKind::TotalPoints, TargetKind::TotalReduction}) {
        const Assessment verdict = assess(totalInput(kind, u"8", u"2020=1.6", 2022));
        QCOMPARE(verdict.progress, Progress::NoData);
        QCOMPARE(verdict.outlook, Outlook::Unknown);
        QVERIFY(!verdict.completion);
    }
}

void TestAssessTotals::target_ofNothing_givesNoQuotient()
{
    for (const auto kind :
        {TargetKind::Total, TargetKind::TotalPoints, TargetKind::TotalReduction}) {
        const Assessment verdict = assess(totalInput(kind, u"0", u"2021=1.6", 2021));
        QCOMPARE(verdict.progress, Progress::NoData);
        QVERIFY(!verdict.completion);
    }
}

void TestAssessTotals::scaling_unit_changesNothing()
{
    // 万人 to 人 and to 亿人.
    for (const auto& figures : {u"2021=1.92"_s, u"2021=1.2"_s, u"2021=1.6 2022=1.7 2023=0.4"_s,
             u"2021=1.6 2022=1.6 2023=1.6 2024=1.6 2025=1.6"_s}) {
        const auto input = totalInput(TargetKind::Total, u"8", figures, 2025);
        const Assessment expected = assess(input);
        for (const int places : {4, 8, -4}) {
            auto scaled = input;
            scaled.indicator.target.value = scaled.indicator.target.value->shifted(places);
            for (Observation& figure : scaled.observations)
                figure.value = *figure.value.shifted(places);
            const Assessment verdict = assess(scaled);
            QCOMPARE(toCode(verdict.progress), toCode(expected.progress));
            QCOMPARE(toCode(verdict.outlook), toCode(expected.outlook));
            QVERIFY(std::abs(*verdict.completion - *expected.completion) < 1e-9);
        }
    }
}

void TestAssessTotals::sweep_moreOfAGoodThing_neverWorsens_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QString>("before");
    for (const auto kind :
        {TargetKind::Total, TargetKind::TotalPoints, TargetKind::TotalReduction}) {
        for (const auto& before : {u""_s, u"2021=1.5 "_s, u"2021=1 2022=3 2023=-1 "_s, u"2022=2 "_s,
                 u"2021=2 2022=2 2023=2 2024=2 "_s})
            QTest::newRow(qPrintable(toCode(kind) + u' ' + before.trimmed())) << kind << before;
    }
}

void TestAssessTotals::sweep_moreOfAGoodThing_neverWorsens()
{
    QFETCH(TargetKind, kind);
    QFETCH(QString, before);
    const int year = before.isEmpty() ? 2021 : series(before).last().period.year + 1;
    std::optional<Assessment> last;
    for (int hundredths = -300; hundredths <= 1500; ++hundredths) {
        const QString value =
            (hundredths < 0 ? u"-"_s : u""_s) + Decimal(std::abs(hundredths), 2).toString();
        const QString figures = before + u"%1=%2"_s.arg(year).arg(value);
        const Assessment verdict = assess(totalInput(kind, u"10", figures, year));
        const QString where =
            u"%1: %2 %3"_s.arg(figures, toCode(verdict.progress), toCode(verdict.outlook));
        QVERIFY2(rank(verdict.progress) >= 0 && rank(verdict.outlook) >= 0, qPrintable(where));
        if (last) {
            QVERIFY2(rank(verdict.progress) >= rank(last->progress), qPrintable(where));
            QVERIFY2(rank(verdict.outlook) >= rank(last->outlook), qPrintable(where));
            QVERIFY2(*verdict.completion > *last->completion, qPrintable(where));
        }
        last = verdict;
    }
}

void TestAssessTotals::laterCutOff_withoutNewFigure_changesNothing()
{
    for (const auto kind :
        {TargetKind::Total, TargetKind::TotalPoints, TargetKind::TotalReduction}) {
        auto input = totalInput(kind, u"10", u"2021=1.5 2022=2.5", 2022);
        const Assessment expected = assess(input);
        for (; input.year <= 2026; ++input.year)
            QCOMPARE(judgedLater(input, expected), expected);
    }
}

void TestAssessTotals::order_ofInput_doesNotMatter()
{
    auto entered = series(u"2021=1.51 2022=2.20 2023=4.18 2024=9");
    auto input = totalInput(TargetKind::TotalReduction, u"17", u"", 2023);
    input.observations = entered;
    const Assessment expected = assess(input);
    const auto byId = [](const Observation& one, const Observation& other) {
        return one.id < other.id;
    };
    do {
        input.observations = currentVintages(entered);
        QCOMPARE(assess(input), expected);
    } while (std::next_permutation(entered.begin(), entered.end(), byId));
}

void TestAssessTotals::about_withinTheBand_isMet()
{
    // 20左右 with a band of 5 %: from 19.
    auto input =
        inputOf(TargetKind::Total, u"个", u"", u"20", u"2021=4 2022=4 2023=4 2024=4 2025=3", 2025);
    QCOMPARE(assess(input).progress, Progress::Missed);
    input.indicator.target.comparator = Comparator::About;
    QCOMPARE(assess(input).progress, Progress::Achieved);
    QVERIFY(assess(input).why().contains(u"from 19.00"_s));
    QVERIFY(!assess(input).gap);
    input.observations.last().value = *Decimal::parse(u"2");
    QCOMPARE(assess(input).progress, Progress::Missed);
}

QTEST_APPLESS_MAIN(TestAssessTotals)
#include "tst_assess_totals.moc"
