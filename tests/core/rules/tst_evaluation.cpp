#include "core/rules/evaluation.h"
#include "tests/core/rules/tst_ruleinputs.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

AssessmentInput named(const QString& id, QStringView figures)
{
    auto input = inputOf(TargetKind::Level, u"亿元", u"100", u"200", figures, 0);
    input.indicator.id = id;
    return input;
}

Evaluation evaluated(const QList<AssessmentInput>& inputs, int year)
{
    return evaluate(fivePlan(), year, Basis::Printed, inputs);
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyYear_isJudgedAtItsEnd();
    void laterFigures_changeNoEarlierYear();
    void changes_worseComeFirst();
    void changes_firstFigure_isNotForTheWorse();
    void changes_outlookAlone_counts();
    void changes_firstYear_haveNothingBefore();
};

void TestEvaluation::everyYear_isJudgedAtItsEnd()
{
    const Evaluation evaluation = evaluated({named(u"a"_s, u"2021=120 2022=150 2023=150")}, 2023);
    QCOMPARE(evaluation.byYear.keys(), (QList<int>{2021, 2022, 2023}));
    // 20 ÷ 20 %, 50 ÷ 40 %, 50 ÷ 60 %
    QCOMPARE(evaluation.byYear[2021][0].progress, Progress::OnSchedule);
    QCOMPARE(evaluation.byYear[2022][0].progress, Progress::Ahead);
    QCOMPARE(evaluation.byYear[2023][0].progress, Progress::SlightlyBehind);
    QCOMPARE(evaluation.assessments(), evaluation.byYear[2023]);
    QCOMPARE(evaluation.inputs[0].year, 2023);
}

void TestEvaluation::laterFigures_changeNoEarlierYear()
{
    const auto few = evaluated({named(u"a"_s, u"2021=120 2022=150")}, 2022);
    const auto more = evaluated({named(u"a"_s, u"2021=120 2022=150 2023=10 2024=20")}, 2024);
    QCOMPARE(more.byYear[2021], few.byYear[2021]);
    QCOMPARE(more.byYear[2022], few.byYear[2022]);
}

void TestEvaluation::changes_worseComeFirst()
{
    const auto evaluation =
        evaluated({named(u"better"_s, u"2021=110 2022=140"), named(u"same"_s, u"2021=120 2022=140"),
                      named(u"worse"_s, u"2021=120 2022=120")},
            2022);
    const auto changes = changesSinceLastYear(evaluation);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].indicatorId, u"worse"_s);
    QVERIFY(changes[0].isWorse);
    QCOMPARE(changes[0].before, Progress::OnSchedule);
    QCOMPARE(changes[0].after, Progress::Behind);
    QCOMPARE(changes[1].indicatorId, u"better"_s);
    QVERIFY(!changes[1].isWorse);
}

void TestEvaluation::changes_firstFigure_isNotForTheWorse()
{
    const auto changes = changesSinceLastYear(evaluated({named(u"a"_s, u"2022=90")}, 2022));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].before, Progress::NoData);
    QCOMPARE(changes[0].after, Progress::Behind);
    QVERIFY(!changes[0].isWorse);
}

void TestEvaluation::changes_outlookAlone_counts()
{
    // 16 of 20 and 31 of 40: both slightly behind. Needed to so far 21 ÷ 16 = 1.31, 23 ÷ 15.5
    // = 1.48; then 50 of 60: slightly behind, 25 ÷ 16.7 = 1.5; then 65 of 80, 35 ÷ 16.25 = 2.2.
    const auto input = named(u"a"_s, u"2021=116 2022=131 2023=150 2024=165");
    QVERIFY(changesSinceLastYear(evaluated({input}, 2022)).isEmpty());
    const auto changes = changesSinceLastYear(evaluated({input}, 2024));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].before, changes[0].after);
    QCOMPARE(changes[0].outlookBefore, Outlook::NeedsEffort);
    QCOMPARE(changes[0].outlookAfter, Outlook::Unlikely);
    QVERIFY(changes[0].isWorse);
}

void TestEvaluation::changes_firstYear_haveNothingBefore()
{
    QVERIFY(changesSinceLastYear(evaluated({named(u"a"_s, u"2021=90")}, 2021)).isEmpty());
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
