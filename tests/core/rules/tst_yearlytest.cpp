#include "tests/core/rules/tst_ruleinputs.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// A binding indicator of 26 that is to come down to 21, one a year.
AssessmentInput bindingLevel(QStringView figures, int year)
{
    auto input = inputOf(TargetKind::Level, u"微克/立方米", u"26", u"21", figures, year);
    input.indicator.direction = Direction::Down;
    input.indicator.type = IndicatorType::Constraint;
    return input;
}

AssessmentInput assignedReduction(QStringView figures, int year)
{
    auto input = inputOf(TargetKind::Assigned, u"%", u"", u"", figures, year);
    input.indicator.target.raw = u"完成上级下达指标"_s;
    input.indicator.direction = Direction::Down;
    input.indicator.type = IndicatorType::Constraint;
    return input;
}

} // namespace

class TestYearlyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreIsBetter_ofAReduction_thoughItGoesDown();
    void bothTests_eachMixture_isSaidInOneSentence_data();
    void bothTests_eachMixture_isSaidInOneSentence();
    void expected_yearMissed_changesNoVerdict();
    void comparator_ofTheTarget_decidesOverTheDirection();
    void figureOfTheYear_notIn_leavesTheTestOpen();
    void superior_saysOtherwise_decides();
    void assigned_targetEntered_isJudged_data();
    void assigned_targetEntered_isJudged();
    void assigned_nothingEntered_isPending();
    void assigned_earlierYearOnly_isJudgedAtItsDate();
    void assigned_besideANumber_isShownApart();
    void figureOfAnotherScope_isNotCompared();
    void otherYears_areNotTested();
};

void TestYearlyTest::moreIsBetter_ofAReduction_thoughItGoesDown()
{
    Indicator indicator;
    indicator.direction = Direction::Down;
    indicator.target.kind = TargetKind::Level;
    QVERIFY(!isMoreBetter(indicator));
    for (const TargetKind kind :
        {TargetKind::TotalReduction, TargetKind::TotalPoints, TargetKind::Assigned}) {
        indicator.target.kind = kind;
        QVERIFY(isMoreBetter(indicator));
    }
    indicator.direction = Direction::Up;
    indicator.target.kind = TargetKind::Ceiling;
    QVERIFY(!isMoreBetter(indicator));
}

void TestYearlyTest::bothTests_eachMixture_isSaidInOneSentence_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isMet");
    QTest::addColumn<QString>("sentence");
    // One year of five gone: on schedule from 25 downwards.
    QTest::newRow("both") << u"25"_s << u"25"_s << true
                          << u"Yearly and cumulative test: both are met."_s;
    QTest::newRow("year only") << u"25.5"_s << u"25.5"_s << true
                               << u"Of the two tests only the yearly one is met."_s;
    QTest::newRow("schedule only")
        << u"25"_s << u"24.5"_s << false << u"Of the two tests only the cumulative one is met."_s;
    QTest::newRow("neither") << u"25.9"_s << u"25"_s << false
                             << u"Yearly and cumulative test: neither is met."_s;
}

void TestYearlyTest::bothTests_eachMixture_isSaidInOneSentence()
{
    QFETCH(QString, figure);
    QFETCH(QString, target);
    QFETCH(bool, isMet);
    QFETCH(QString, sentence);
    auto input = bindingLevel(QString(u"2021="_s + figure), 2021);
    const Progress alone = assess(input).progress;
    input.yearlyTargets << yearlyTarget(TargetOrigin::YearPlan, 2021, target);
    const Assessment assessment = assess(input);
    QCOMPARE(assessment.yearlyTests.size(), 1);
    QCOMPARE(assessment.yearlyTests.first().isMet, isMet);
    QVERIFY(!assessment.yearlyTests.first().isBySuperior);
    QVERIFY2(assessment.why().contains(sentence), qPrintable(assessment.why()));
    QCOMPARE(assessment.progress, alone);
}

void TestYearlyTest::expected_yearMissed_changesNoVerdict()
{
    auto input = bindingLevel(u"2021=25", 2021);
    input.indicator.type = IndicatorType::Expected;
    input.yearlyTargets << yearlyTarget(TargetOrigin::YearPlan, 2021, u"20");
    const Assessment assessment = assess(input);
    QCOMPARE(assessment.progress, Progress::OnSchedule);
    QCOMPARE(assessment.yearlyTests.first().isMet, false);
    QVERIFY(!assessment.why().contains(u"cumulative"_s));
}

void TestYearlyTest::comparator_ofTheTarget_decidesOverTheDirection()
{
    auto input = bindingLevel(u"2021=25", 2021);
    input.yearlyTargets << yearlyTarget(TargetOrigin::YearPlan, 2021, u"25");
    input.yearlyTargets.first().comparator = Comparator::LessThan;
    QCOMPARE(assess(input).yearlyTests.first().isMet, false);
    input.yearlyTargets.first().comparator = Comparator::AtLeast;
    QCOMPARE(assess(input).yearlyTests.first().isMet, true);
}

void TestYearlyTest::figureOfTheYear_notIn_leavesTheTestOpen()
{
    auto input = bindingLevel(u"2021=25", 2022);
    input.yearlyTargets << yearlyTarget(TargetOrigin::YearPlan, 2022, u"24");
    const Assessment assessment = assess(input);
    QCOMPARE(assessment.dataYear, 2021);
    QCOMPARE(assessment.yearlyTests.size(), 1);
    QCOMPARE(assessment.yearlyTests.first().isMet, std::nullopt);
    QVERIFY(!assessment.yearlyTests.first().value);
    QVERIFY2(
        assessment.why().contains(u"the year's figure is not in"_s), qPrintable(assessment.why()));
}

void TestYearlyTest::superior_saysOtherwise_decides()
{
    auto input = bindingLevel(u"2021=25", 2021);
    input.yearlyTargets << yearlyTarget(
        TargetOrigin::Assigned, 2021, u"25", SuperiorVerdict::NotMet);
    input.yearlyTargets.first().verdictWords = u"基本完成"_s;
    const Assessment assessment = assess(input);
    QCOMPARE(assessment.yearlyTests.first().isMet, false);
    QVERIFY(assessment.yearlyTests.first().isBySuperior);
    QVERIFY2(assessment.why().contains(u"基本完成"_s), qPrintable(assessment.why()));
}

void TestYearlyTest::assigned_targetEntered_isJudged_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("progress");
    QTest::addColumn<int>("outlook");
    const int none = int(SuperiorVerdict::None);
    // Assigned is a reduction of 3 %.
    QTest::newRow("reported as assigned")
        << u"2021=3"_s << 2021 << none << int(Progress::OnSchedule) << int(Outlook::Likely);
    QTest::newRow("reported less")
        << u"2021=2.9"_s << 2021 << none << int(Progress::Behind) << int(Outlook::NeedsEffort);
    QTest::newRow("superior content without figure")
        << QString() << 2021 << int(SuperiorVerdict::Met) << int(Progress::OnSchedule)
        << int(Outlook::Likely);
    QTest::newRow("superior not content with the figure")
        << u"2021=3.5"_s << 2021 << int(SuperiorVerdict::NotMet) << int(Progress::Behind)
        << int(Outlook::NeedsEffort);
    QTest::newRow("last year met")
        << u"2025=3"_s << 2025 << none << int(Progress::Achieved) << int(Outlook::Achieved);
    QTest::newRow("last year missed")
        << u"2025=1"_s << 2025 << none << int(Progress::Missed) << int(Outlook::Unlikely);
    QTest::newRow("nothing reported")
        << QString() << 2021 << none << int(Progress::NoTarget) << int(Outlook::Unknown);
}

void TestYearlyTest::assigned_targetEntered_isJudged()
{
    QFETCH(QString, figures);
    QFETCH(int, year);
    QFETCH(int, verdict);
    QFETCH(int, progress);
    QFETCH(int, outlook);
    auto input = assignedReduction(figures, year);
    input.yearlyTargets << yearlyTarget(
        TargetOrigin::Assigned, year, u"3", static_cast<SuperiorVerdict>(verdict));
    const Assessment assessment = assess(input);
    QCOMPARE(int(assessment.progress), progress);
    QCOMPARE(int(assessment.outlook), outlook);
    QVERIFY(!assessment.completion);
}

void TestYearlyTest::assigned_nothingEntered_isPending()
{
    const Assessment assessment = assess(assignedReduction(u"2021=3", 2021));
    QCOMPARE(assessment.progress, Progress::NoTarget);
    QVERIFY2(
        assessment.why().contains(u"has not been entered yet"_s), qPrintable(assessment.why()));
}

void TestYearlyTest::assigned_earlierYearOnly_isJudgedAtItsDate()
{
    auto input = assignedReduction(u"2021=3", 2023);
    input.yearlyTargets << yearlyTarget(TargetOrigin::Assigned, 2021, u"3")
                        << yearlyTarget(TargetOrigin::Assigned, 2023, u"3");
    const Assessment assessment = assess(input);
    QCOMPARE(assessment.progress, Progress::OnSchedule);
    QCOMPARE(assessment.dataYear, 2021);
}

void TestYearlyTest::assigned_besideANumber_isShownApart()
{
    auto input = bindingLevel(u"2021=25", 2021);
    input.indicator.target.alsoAssigned = true;
    QVERIFY(assess(input).why().contains(u"it has not been entered yet"_s));
    input.yearlyTargets << yearlyTarget(TargetOrigin::Assigned, 2021, u"24");
    const Assessment assessment = assess(input);
    QVERIFY(!assessment.why().contains(u"it has not been entered yet"_s));
    QCOMPARE(assessment.progress, Progress::OnSchedule);
    QCOMPARE(assessment.yearlyTests.first().isMet, false);
}

void TestYearlyTest::figureOfAnotherScope_isNotCompared()
{
    auto input = bindingLevel(u"2021=20", 2021);
    input.indicator.scope = u"全区"_s;
    input.observations[0].scope = u"城区"_s;
    input.yearlyTargets << yearlyTarget(TargetOrigin::YearPlan, 2021, u"25");
    const Assessment assessment = assess(input);
    QCOMPARE(assessment.progress, Progress::NotComparable);
    QCOMPARE(assessment.yearlyTests.first().isMet, std::nullopt);
    QVERIFY2(assessment.why().contains(u"the figure is of another scope"_s),
        qPrintable(assessment.why()));
}

void TestYearlyTest::otherYears_areNotTested()
{
    auto input = bindingLevel(u"2021=25 2022=24", 2022);
    input.yearlyTargets << yearlyTarget(TargetOrigin::YearPlan, 2021, u"20")
                        << yearlyTarget(TargetOrigin::YearPlan, 2023, u"20");
    QVERIFY(assess(input).yearlyTests.isEmpty());
}

QTEST_GUILESS_MAIN(TestYearlyTest)
#include "tst_yearlytest.moc"
