#include "tests/core/rules/tst_ruleinputs.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

AssessmentInput rateInput(
    TargetKind kind, QStringView target, QStringView figures, int year, QStringView reference = {})
{
    AssessmentInput input;
    input.plan.firstYear = 2021;
    input.plan.lastYear = 2025;
    input.plan.baseYear = 2020;
    input.indicator.unit = Unit::parse(u"%");
    input.indicator.target.kind = kind;
    input.indicator.target.value = Decimal::parse(target);
    input.indicator.target.averageRaw =
        kind == TargetKind::AnnualRateMin ? target.toString() + u"以上"_s : u"高于经济增长"_s;
    input.observations = series(figures);
    input.reference = series(reference, u"r"_s);
    input.referenceName = u"经济增长"_s;
    input.year = year;
    return input;
}

AssessmentInput atLeast(QStringView target, QStringView figures, int year)
{
    return rateInput(TargetKind::AnnualRateMin, target, figures, year);
}

AssessmentInput above(QStringView reference, QStringView figures, int year)
{
    return rateInput(TargetKind::AnnualRateRelative, u"", figures, year, reference);
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

class TestAssessRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relative_inStep_allowsTheBand_data();
    void relative_inStep_allowsTheBand();
    void annualRate_handWorkedCase_hasThisVerdict_data();
    void annualRate_handWorkedCase_hasThisVerdict();
    void annualRate_meanOfTheYears_isGeometric();
    void annualRate_rest_isGeometricToo();
    void annualRate_missingYear_isJudgedOnTheOthers();
    void annualRate_missingYearAtTheEnd_isNeitherMetNorMissed();
    void annualRate_minimumOfZeroOrLess_isCompared_data();
    void annualRate_minimumOfZeroOrLess_isCompared();
    void annualRate_figuresEndBeforeTheCutOff_areJudgedAtTheirDate();
    void relativeRate_handWorkedCase_hasThisVerdict_data();
    void relativeRate_handWorkedCase_hasThisVerdict();
    void relativeRate_rest_isChained();
    void relativeRate_referenceEndsEarlier_isJudgedAtItsDate();
    void relativeRate_wholePlanButReferenceShort_isNeitherMetNorMissed();
    void relativeRate_noCommonYear_isNoData();
    void relativeRate_referenceUnverified_isSaid();
    void sweep_moreOfAGoodThing_neverWorsens_data();
    void sweep_moreOfAGoodThing_neverWorsens();
    void laterCutOff_withoutNewFigure_changesNothing();
    void order_ofInput_doesNotMatter();
};

void TestAssessRates::annualRate_handWorkedCase_hasThisVerdict_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<Progress>("progress");
    QTest::addColumn<Outlook>("outlook");
    QTest::addColumn<double>("completion");
    // 年均7以上: five years of 7 % are a factor of 1.07^5 = 1.402552, ln = 0.338293.
    // Completion: Σ ln(1 + r) ÷ 0.338293; it is judged by ln(1 + mean) ÷ ln 1.07.
    QTest::newRow("exactly 7") << u"2021=7"_s << Progress::OnSchedule << Outlook::Likely << 20.0;
    // 1.075 × 1.064 = 1.1438, mean 6.949 %; ln 1.1438 ÷ 0.338293 = 39.716 %, ÷ 40 = 0.993.
    // The rest: (1.402552 ÷ 1.1438)^(1/3) = 1.07034; 7.034 ÷ 6.949 = 1.012.
    QTest::newRow("slightly below")
        << u"2021=7.5 2022=6.4"_s << Progress::SlightlyBehind << Outlook::NeedsEffort << 39.7160;
    // ln 1.085 ÷ ln 1.07 = 1.2058.
    QTest::newRow("ahead") << u"2021=8.5"_s << Progress::Ahead << Outlook::Likely << 24.1152;
    // ln 1.084 ÷ ln 1.07 = 1.1921.
    QTest::newRow("not quite ahead")
        << u"2021=8.4"_s << Progress::OnSchedule << Outlook::Likely << 23.8426;
    // ln 1.053 ÷ ln 1.07 = 0.7633; (1.402552 ÷ 1.053)^(1/4) = 1.07429: 7.429 ÷ 5.3 = 1.402.
    QTest::newRow("just above 0.75")
        << u"2021=5.3"_s << Progress::SlightlyBehind << Outlook::NeedsEffort << 15.2656;
    // ln 1.052 ÷ ln 1.07 = 0.7493; (1.402552 ÷ 1.052)^(1/4) = 1.07455: 7.455 ÷ 5.2 = 1.434.
    QTest::newRow("just below 0.75")
        << u"2021=5.2"_s << Progress::Behind << Outlook::NeedsEffort << 14.9848;
    // ln 1.04 ÷ ln 1.07 = 0.5797; (1.402552 ÷ 1.04)^(1/4) = 1.07763: 7.763 ÷ 4 = 1.94.
    QTest::newRow("well behind") << u"2021=4"_s << Progress::Behind << Outlook::Unlikely << 11.5937;
    QTest::newRow("falling") << u"2021=-1"_s << Progress::Behind << Outlook::Unlikely << -2.9709;
    // A year of 45 % is more than all five ask for (109.8 %), yet an average is only known at
    // the end: never 提前实现.
    QTest::newRow("all in one year")
        << u"2021=45"_s << Progress::Ahead << Outlook::Likely << 109.8348;
    QTest::newRow("met") << u"2021=7 2022=7 2023=7 2024=7 2025=7"_s << Progress::Achieved
                         << Outlook::Achieved << 100.0;
    // (4 ln 1.07 + ln 1.069) ÷ 0.338293 = 99.724 %.
    QTest::newRow("missed") << u"2021=7 2022=7 2023=7 2024=7 2025=6.9"_s << Progress::Missed
                            << Outlook::Unlikely << 99.7236;
    // Arithmetic mean 7 exactly; 1.14 × 1 × 1.14 × 1 × 1.07 = 1.390572 < 1.402552.
    QTest::newRow("missed geometrically") << u"2021=14 2022=0 2023=14 2024=0 2025=7"_s
                                          << Progress::Missed << Outlook::Unlikely << 97.4643;
}

void TestAssessRates::annualRate_handWorkedCase_hasThisVerdict()
{
    QFETCH(QString, figures);
    QFETCH(Progress, progress);
    QFETCH(Outlook, outlook);
    QFETCH(double, completion);
    const int year = series(figures).last().period.year;
    const Assessment verdict = assess(atLeast(u"7", figures, year));
    QCOMPARE(toCode(verdict.progress), toCode(progress));
    QCOMPARE(toCode(verdict.outlook), toCode(outlook));
    QVERIFY(verdict.completion);
    QVERIFY2(std::abs(*verdict.completion - completion) < 0.0005,
        qPrintable(QString::number(*verdict.completion)));
    QCOMPARE(verdict.timeProgress, 20.0 * (year - 2020));
}

void TestAssessRates::annualRate_meanOfTheYears_isGeometric()
{
    // √(1.075 × 1.064) = 1.069486. The rest needs 7.0344 %, which 7.03 would not meet.
    const Assessment verdict = assess(atLeast(u"7", u"2021=7.5 2022=6.4", 2022));
    for (const auto& number : {u"7.5"_s, u"6.4"_s, u"6.95"_s, u"39.72"_s, u"7.04"_s})
        QVERIFY2(verdict.why().contains(number), qPrintable(verdict.why()));
}

void TestAssessRates::annualRate_rest_isGeometricToo()
{
    // (1.07^5 ÷ 1.1438)^(1/3) − 1 = 7.0344 %: with that in each remaining year, exactly 7 results.
    const Assessment verdict = assess(atLeast(u"7", u"2021=7.5 2022=6.4", 2022));
    QVERIFY(verdict.needed);
    const double whole = 1.075 * 1.064 * std::pow(1 + *verdict.needed / 100, 3);
    QVERIFY(std::abs(whole - std::pow(1.07, 5)) < 1e-12);
}

void TestAssessRates::annualRate_missingYear_isJudgedOnTheOthers()
{
    // ln 1.075 ÷ ln 1.07 = 1.069; how far the way is cannot be said without 2022.
    const Assessment verdict = assess(atLeast(u"7", u"2021=7.5 2023=7.5", 2023));
    QCOMPARE(verdict.progress, Progress::OnSchedule);
    QCOMPARE(verdict.outlook, Outlook::Likely);
    QVERIFY(!verdict.completion);
    QVERIFY(verdict.why().contains(u"2022"));
    // 2022, 2024 and 2025 need (1.07⁵ ÷ 1.075²)^⅓ = (1.402552 ÷ 1.155625)^⅓ = 1.213674^⅓ = 1.06668.
    QVERIFY(std::abs(verdict.needed.value_or(0) - 6.668) < 0.0005);
    QCOMPARE(verdict.neededText, u"6.67% in each of the 3 years without a figure"_s);
}

void TestAssessRates::annualRate_missingYearAtTheEnd_isNeitherMetNorMissed()
{
    for (const auto& figures :
        {u"2022=9 2023=9 2024=9 2025=9"_s, u"2022=5 2023=5 2024=5 2025=5"_s, u"2025=7"_s}) {
        const Assessment verdict = assess(atLeast(u"7", figures, 2025));
        QCOMPARE(verdict.progress, Progress::NoData);
        QCOMPARE(verdict.outlook, Outlook::Unknown); // no year is left to look out to
        QVERIFY(!verdict.needed);
    }
}

void TestAssessRates::annualRate_minimumOfZeroOrLess_isCompared_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<Progress>("progress");
    QTest::newRow("not to fall, grows") << u"0"_s << u"2021=1"_s << Progress::OnSchedule;
    QTest::newRow("not to fall, stands") << u"0"_s << u"2021=0"_s << Progress::OnSchedule;
    QTest::newRow("not to fall, falls") << u"0"_s << u"2021=-1"_s << Progress::Behind;
    QTest::newRow("fall by 2, falls by 1") << u"-2"_s << u"2021=-1"_s << Progress::OnSchedule;
    QTest::newRow("fall by 2, falls by 3") << u"-2"_s << u"2021=-3"_s << Progress::Behind;
    QTest::newRow("met") << u"0"_s << u"2021=0 2022=1 2023=0 2024=0 2025=0"_s << Progress::Achieved;
    QTest::newRow("missed") << u"-2"_s << u"2021=-3 2022=-2 2023=-2 2024=-2 2025=-2"_s
                            << Progress::Missed;
}

void TestAssessRates::annualRate_minimumOfZeroOrLess_isCompared()
{
    QFETCH(QString, target);
    QFETCH(QString, figures);
    QFETCH(Progress, progress);
    const int year = series(figures).last().period.year;
    const Assessment verdict = assess(atLeast(target, figures, year));
    QCOMPARE(toCode(verdict.progress), toCode(progress));
    QVERIFY(!verdict.completion); // a share of no growth means nothing
    if (progress == Progress::OnSchedule)
        QCOMPARE(verdict.outlook, Outlook::Likely);
    if (progress == Progress::Behind)
        QCOMPARE(verdict.outlook, Outlook::Unlikely);
}

void TestAssessRates::annualRate_figuresEndBeforeTheCutOff_areJudgedAtTheirDate()
{
    const Assessment verdict = assess(atLeast(u"7", u"2021=7 2022=7", 2025));
    QCOMPARE(verdict.dataYear, 2022);
    QCOMPARE(verdict.timeProgress, 40.0);
    QCOMPARE(verdict.progress, Progress::OnSchedule);
    QCOMPARE(verdict.outlook, Outlook::Likely);
}

void TestAssessRates::relativeRate_handWorkedCase_hasThisVerdict_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<Progress>("progress");
    QTest::addColumn<Outlook>("outlook");
    // √(1.06 × 1.055) = 1.05750 against 1.05: ln ratio 1.146; above, so likely.
    QTest::newRow("above") << u"2021=6 2022=5.5"_s << u"2021=5 2022=5"_s << Progress::OnSchedule
                           << Outlook::Likely;
    // ln 1.07 ÷ ln 1.05 = 1.387.
    QTest::newRow("well above") << u"2021=7"_s << u"2021=5"_s << Progress::Ahead << Outlook::Likely;
    // ln 1.0599 ÷ ln 1.05 = 1.192, ln 1.0603 ÷ ln 1.05 = 1.200: 1.05^1.2 = 1.06030.
    QTest::newRow("just below 1.2")
        << u"2021=6.02"_s << u"2021=5"_s << Progress::OnSchedule << Outlook::Likely;
    QTest::newRow("just above 1.2")
        << u"2021=6.04"_s << u"2021=5"_s << Progress::Ahead << Outlook::Likely;
    // Equal is not above; needed is the same pace again.
    QTest::newRow("equal") << u"2021=5"_s << u"2021=5"_s << Progress::SlightlyBehind
                           << Outlook::Likely;
    // National 2022: 8.1 and 2.9 against 8.4 and 3.0. √(1.081 × 1.029) = 1.05468,
    // √(1.084 × 1.03) = 1.05665: ln ratio 0.966. Needed (1.05665⁵ ÷ 1.05468²)^⅓ = 1.05797, 1.06.
    QTest::newRow("national 2022") << u"2021=8.1 2022=2.9"_s << u"2021=8.4 2022=3.0"_s
                                   << Progress::SlightlyBehind << Outlook::NeedsEffort;
    // ln 1.02 ÷ ln 1.05 = 0.406; needed (1.05⁵ ÷ 1.02)^¼ = 1.0577, 2.9 times.
    QTest::newRow("well below") << u"2021=2"_s << u"2021=5"_s << Progress::Behind
                                << Outlook::Unlikely;
    QTest::newRow("falls against growth")
        << u"2021=-1"_s << u"2021=5"_s << Progress::Behind << Outlook::Unlikely;
    QTest::newRow("stands against a fall")
        << u"2021=0"_s << u"2021=-1"_s << Progress::OnSchedule << Outlook::Likely;
    QTest::newRow("falls less") << u"2021=-0.5"_s << u"2021=-1"_s << Progress::OnSchedule
                                << Outlook::Likely;
    QTest::newRow("falls more") << u"2021=-2"_s << u"2021=-1"_s << Progress::Behind
                                << Outlook::Unlikely;
    QTest::newRow("all years above")
        << u"2021=5.1 2022=5 2023=5 2024=5 2025=5"_s << u"2021=5 2022=5 2023=5 2024=5 2025=5"_s
        << Progress::Achieved << Outlook::Achieved;
    QTest::newRow("all years equal")
        << u"2021=5 2022=5 2023=5 2024=5 2025=5"_s << u"2021=5 2022=5 2023=5 2024=5 2025=5"_s
        << Progress::Missed << Outlook::Unlikely;
    // Geometric means: 1.10 × 1.00 = 1.1 < 1.05² = 1.1025, though both add to 10.
    QTest::newRow("same sum, below")
        << u"2021=10 2022=0 2023=5 2024=5 2025=5"_s << u"2021=5 2022=5 2023=5 2024=5 2025=5"_s
        << Progress::Missed << Outlook::Unlikely;
}

void TestAssessRates::relativeRate_handWorkedCase_hasThisVerdict()
{
    QFETCH(QString, figures);
    QFETCH(QString, reference);
    QFETCH(Progress, progress);
    QFETCH(Outlook, outlook);
    const int year = series(figures).last().period.year;
    const Assessment verdict = assess(above(reference, figures, year));
    QCOMPARE(toCode(verdict.progress), toCode(progress));
    QCOMPARE(toCode(verdict.outlook), toCode(outlook));
    QVERIFY(!verdict.completion);
    QVERIFY(verdict.why().contains(u"经济增长"));
}

void TestAssessRates::relativeRate_rest_isChained()
{
    // Reference to 2024: 1.057 × 1.057 × 1.065 × 1.066 = 1.268402, going on at its mean
    // 1.268402^(5 ÷ 4) = 1.346080 over the plan. Own: 1.063 × 1.058 × 1.067 × 1.074 = 1.288806.
    // 1.346080 ÷ 1.288806 = 1.044440. The mean of means, 5 × 6.124 − 4 × 6.548 = 4.427, misses.
    const QString reference = u"2021=5.7 2022=5.7 2023=6.5 2024=6.6"_s;
    const QString own = u"2021=6.3 2022=5.8 2023=6.7 2024=7.4"_s;
    const Assessment verdict = assess(above(reference, own, 2024));
    QCOMPARE(neededFigure(verdict, TargetKind::AnnualRateRelative, 4), u"4.4440"_s);
    QCOMPARE(verdict.neededText, u"4.45% in each year"_s);
    // Growing by the stated pace meets the target.
    const double whole = std::pow(1.057 * 1.057 * 1.065 * 1.066, 5.0 / 4);
    const double grown = 1.063 * 1.058 * 1.067 * 1.074;
    QVERIFY(grown * 1.04444 >= whole);
    QVERIFY(grown * 1.044271 < whole);
    // With the reference's mean of 6.124 % as its last rate, so does the verdict of 2025.
    QCOMPARE(assess(above(reference + u" 2025=6.124"_s, own + u" 2025=4.45"_s, 2025)).progress,
        Progress::Achieved);
}

void TestAssessRates::relativeRate_referenceEndsEarlier_isJudgedAtItsDate()
{
    // Both have 2021 and 2022: 6 against 7. Needed so that five years of 7 are matched:
    // (1.07⁵ ÷ 1.06²)^⅓ = (1.402552 ÷ 1.1236)^⅓ = 1.248266^⅓ = 1.076719 in each of 2023 to 2025.
    const Assessment verdict = assess(above(u"2021=7 2022=7", u"2021=6 2022=6 2023=20", 2023));
    QCOMPARE(verdict.dataYear, 2022);
    QCOMPARE(verdict.value->toString(), u"6"_s);
    QCOMPARE(verdict.timeProgress, 40.0);
    QCOMPARE(verdict.progress, Progress::SlightlyBehind);
    QCOMPARE(verdict.outlook, Outlook::NeedsEffort);
    QVERIFY(verdict.needed);
    QVERIFY(std::abs(*verdict.needed - 7.6719) < 0.0005);
    QVERIFY2(verdict.steps.first().text.startsWith(u"No figure of 经济增长 yet for 2023"_s),
        qPrintable(verdict.why()));
}

void TestAssessRates::relativeRate_wholePlanButReferenceShort_isNeitherMetNorMissed()
{
    const QString own = u"2021=6 2022=6 2023=6 2024=6 2025=6"_s;
    // Judged at the end of 2024, the last year that both have; there it is above.
    const Assessment lastMissing = assess(above(u"2021=5 2022=5 2023=5 2024=5", own, 2025));
    QCOMPARE(lastMissing.dataYear, 2024);
    QCOMPARE(lastMissing.progress, Progress::OnSchedule);
    QCOMPARE(lastMissing.outlook, Outlook::Likely);
    // A gap in the middle: the end is in, but not all of it.
    const Assessment gap = assess(above(u"2021=5 2022=5 2023=5 2025=5", own, 2025));
    QVERIFY(gap.progress != Progress::Achieved);
    QVERIFY(gap.progress != Progress::Missed);
    QCOMPARE(gap.progress, Progress::NoData);
    QCOMPARE(gap.outlook, Outlook::Unknown);
    QVERIFY(gap.why().contains(u"2024"));
}

void TestAssessRates::relativeRate_noCommonYear_isNoData()
{
    for (const auto& reference : {u""_s, u"2022=5"_s}) {
        const Assessment verdict = assess(above(reference, u"2021=6", 2022));
        QCOMPARE(verdict.progress, Progress::NoData);
        QCOMPARE(verdict.outlook, Outlook::Unknown);
    }
}

void TestAssessRates::relativeRate_referenceUnverified_isSaid()
{
    auto input = above(u"2021=5", u"2021=6", 2021);
    QVERIFY(assess(input).isVerified);
    input.reference[0].sources[0].isVerified = false;
    QVERIFY(!assess(input).isVerified);
}

void TestAssessRates::sweep_moreOfAGoodThing_neverWorsens_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QString>("goal"); ///< the minimum, or the reference's rate
    QTest::addColumn<QString>("before");
    for (const auto kind : {TargetKind::AnnualRateMin, TargetKind::AnnualRateRelative}) {
        for (const auto& goal : {u"7"_s, u"0"_s, u"-2"_s}) {
            const QString name = toCode(kind) + u' ' + goal;
            QTest::newRow(qPrintable(name)) << kind << goal << u""_s;
            QTest::newRow(qPrintable(name + u" later"_s))
                << kind << goal << u"2021=1 2022=9 2023=4 "_s;
            QTest::newRow(qPrintable(name + u" at the end"_s))
                << kind << goal << u"2021=1 2022=9 2023=4 2024=6 "_s;
        }
    }
}

void TestAssessRates::sweep_moreOfAGoodThing_neverWorsens()
{
    QFETCH(TargetKind, kind);
    QFETCH(QString, goal);
    QFETCH(QString, before);
    const int year = before.isEmpty() ? 2021 : series(before).last().period.year + 1;
    QString reference;
    for (int i = 2021; i <= year; ++i)
        reference += u"%1=%2 "_s.arg(i).arg(goal);
    std::optional<Assessment> last;
    for (int tenths = -200; tenths <= 600; ++tenths) {
        const QString value =
            (tenths < 0 ? u"-"_s : u""_s) + Decimal(std::abs(tenths), 1).toString();
        const QString figures = before + u"%1=%2"_s.arg(year).arg(value);
        const Assessment verdict = assess(rateInput(kind, goal, figures, year, reference));
        const QString where =
            u"%1: %2 %3"_s.arg(figures, toCode(verdict.progress), toCode(verdict.outlook));
        QVERIFY2(rank(verdict.progress) >= 0 && rank(verdict.outlook) >= 0, qPrintable(where));
        if (last) {
            QVERIFY2(rank(verdict.progress) >= rank(last->progress), qPrintable(where));
            QVERIFY2(rank(verdict.outlook) >= rank(last->outlook), qPrintable(where));
        }
        last = verdict;
    }
}

void TestAssessRates::laterCutOff_withoutNewFigure_changesNothing()
{
    for (auto input : {atLeast(u"7", u"2021=7.5 2022=6.4", 2022),
             above(u"2021=5 2022=5 2023=9", u"2021=6 2022=5.5", 2022)}) {
        const Assessment expected = assess(input);
        for (; input.year <= 2026; ++input.year)
            QCOMPARE(judgedLater(input, expected), expected);
    }
}

void TestAssessRates::order_ofInput_doesNotMatter()
{
    auto input = above(u"", u"", 2023);
    auto own = series(u"2021=6 2022=5.5 2023=4.5 2024=1");
    const auto reference = series(u"2021=5 2022=5 2023=5", u"r"_s);
    input.reference = reference;
    input.observations = own;
    const Assessment expected = assess(input);
    const auto byId = [](const Observation& one, const Observation& other) {
        return one.id < other.id;
    };
    do {
        input.observations = currentVintages(own);
        input.reference = currentVintages({reference[2], reference[0], reference[1]});
        QCOMPARE(assess(input), expected);
    } while (std::next_permutation(own.begin(), own.end(), byId));
}

void TestAssessRates::relative_inStep_allowsTheBand_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<Progress>("progress");
    // The other series grows by 3.0 and 3.0; 基本同步 reaches down to 3.0 × 0.95 = 2.85.
    QTest::newRow("as published") << u"2021=2.9 2022=2.9"_s << Progress::OnSchedule;
    QTest::newRow("at the edge") << u"2021=2.85 2022=2.85"_s << Progress::OnSchedule;
    QTest::newRow("below") << u"2021=2.8 2022=2.8"_s << Progress::SlightlyBehind;
    QTest::newRow("far below") << u"2021=2 2022=2"_s << Progress::Behind;
    QTest::newRow("far above") << u"2021=4 2022=4"_s << Progress::Ahead;
}

void TestAssessRates::relative_inStep_allowsTheBand()
{
    QFETCH(QString, own);
    AssessmentInput input = above(u"2021=3.0 2022=3.0", own, 2022);
    input.indicator.target.comparator = Comparator::About;
    input.indicator.target.averageRaw = u"与GDP增长基本同步"_s;
    const auto result = assess(input);
    QTEST(result.progress, "progress");
    QVERIFY(
        result.why().contains(u"In step means at most 5% below the other rate: at least 2.85%."_s));
    // Asked to lie above, the same rates do not.
    input.indicator.target.comparator = Comparator::MoreThan;
    if (result.progress == Progress::OnSchedule)
        QCOMPARE(assess(input).progress, Progress::SlightlyBehind);
}

QTEST_APPLESS_MAIN(TestAssessRates)
#include "tst_assess_rates.moc"
