#include "core/plan/planpackage.h"
#include "core/plan/planrecord.h"
#include "core/rules/assess.h"
#include "core/rules/recordrule.h"
#include "core/rules/rulesetreader.h"
#include "core/rules/tst_vectors.h"

#include <QTest>

#include <cmath>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// A sum or rate of which only the plan's record is there.
AssessmentInput recorded(TargetKind kind, QStringView target, QStringView result)
{
    AssessmentInput input;
    input.plan.baseYear = 2015;
    input.plan.firstYear = 2016;
    input.plan.lastYear = 2020;
    input.year = 2020;
    input.indicator.id = u"p-01"_s;
    input.indicator.unit = Unit::parse(u"%");
    input.indicator.target.kind = kind;
    input.indicator.target.raw = target.toString();
    input.indicator.target.value = Decimal::parse(target);
    input.indicator.resultRaw = result.toString();
    input.indicator.result = Decimal::parse(result);
    return input;
}

/// What the row of table 1 was read as, in the words of a verdict.
QString classIn(const VectorRow& row)
{
    const QString read = row[u"verdict_class"_s];
    if (read == u"reached"_s)
        return u"achieved"_s;
    // Words, a damaged cell and an empty one are all no figure.
    if (read == u"text_forecast"_s || read == u"needs_review"_s)
        return u"no_data"_s;
    return read;
}

} // namespace

/// How a plan that is over comes out by its own record: table 1 of the 14th plan's text on the
/// 13th.
class TestRecordRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void table1_everyRow_comesOutAsItReads_data();
    void table1_everyRow_comesOutAsItReads();
    void table1_counts_areThoseOfTheText();
    void table1_words_areTheReason();
    void table1_figure_hasThePlansTextAsSource();
    void record_everyRuleSet_agreesOnWhatEnded();
    void record_sumsAndRates_areOfTheWholePlan_data();
    void record_sumsAndRates_areOfTheWholePlan();
    void record_beforeTheEnd_isNotUsed();
    void record_otherScope_isNotComparable();
    void record_enteredFigure_standsForIt();
    void record_runningPlan_hasNone();

private:
    [[nodiscard]] AssessmentInput inputOf(const Indicator& indicator) const;
    [[nodiscard]] AssessmentInput inputOf(const QString& number) const;

    PlanPackage m_package;
};

void TestRecordRule::initTestCase()
{
    const auto package = readPlanPackage(QStringLiteral(LANTU_SOURCE_DIR "/data/plans/luqiao-13"));
    QVERIFY2(package, package ? "" : qPrintable(package.error().message));
    m_package = *package;
    QCOMPARE(m_package.indicators.size(), 33);
}

AssessmentInput TestRecordRule::inputOf(const Indicator& indicator) const
{
    AssessmentInput input;
    input.plan = m_package.plan;
    input.indicator = indicator;
    input.observations = withRecord(m_package.plan, indicator, {});
    input.year = m_package.plan.lastYear;
    return input;
}

AssessmentInput TestRecordRule::inputOf(const QString& number) const
{
    for (const Indicator& indicator : m_package.indicators)
        if (indicator.number == number)
            return inputOf(indicator);
    return {};
}

void TestRecordRule::table1_everyRow_comesOutAsItReads_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    int rows = 0;
    for (const VectorRow& row : vectorRows(u"midterm_cases.csv"_s)) {
        if (row[u"case"_s] != u"LQ-13FYP-final"_s)
            continue;
        QTest::newRow(qPrintable(row[u"indicator"_s]))
            << row[u"indicator"_s].section(u' ', 0, 0) << classIn(row);
        ++rows;
    }
    QCOMPARE(rows, 33);
}

void TestRecordRule::table1_everyRow_comesOutAsItReads()
{
    QFETCH(QString, number);
    QFETCH(QString, expected);
    const auto result = assess(inputOf(number));
    // Where the cell of the target is empty or damaged too, the target is what is missing first.
    const bool isWithoutTarget = !inputOf(number).indicator.target.value;
    QCOMPARE(toCode(result.progress), isWithoutTarget ? u"no_target"_s : expected);
    QCOMPARE(isWithoutTarget, (QStringList{u"13"_s, u"20"_s, u"22"_s}.contains(number)));
    if (isWithoutTarget) {
        QCOMPARE(expected, u"no_data"_s);
        QVERIFY(!result.value);
    }
}

void TestRecordRule::table1_counts_areThoseOfTheText()
{
    QMap<QString, int> counts;
    for (const Indicator& indicator : m_package.indicators)
        ++counts[toCode(assess(inputOf(indicator)).progress)];
    // Read off the printed table: 13 met, 7 missed; rows 3, 15 and 16 of another scope; rows 4, 19,
    // 23 and 30 to 33 without a number, row 30 in words for all four; 13, 20 and 22 without target.
    QCOMPARE(counts,
        (QMap<QString, int>{{u"achieved"_s, 13}, {u"missed"_s, 7}, {u"not_comparable"_s, 3},
            {u"no_data"_s, 7}, {u"no_target"_s, 3}}));
}

void TestRecordRule::table1_words_areTheReason()
{
    QVERIFY2(assess(inputOf(u"19"_s))
                 .why()
                 .contains(u"The plan's own record of 2020 reads “预计完成”, which is no figure"_s),
        qPrintable(assess(inputOf(u"19"_s)).why()));
    QVERIFY(assess(inputOf(u"4"_s)).why().contains(u"“无法统计”"_s));
    // A damaged cell is not mended.
    const auto damaged = assess(inputOf(u"13"_s));
    QVERIFY(damaged.why().contains(u"“202100套)”"_s));
    QVERIFY(!damaged.completion && !damaged.value);
}

void TestRecordRule::table1_figure_hasThePlansTextAsSource()
{
    const auto figure = recordedFigure(m_package.plan, inputOf(u"1"_s).indicator);
    QVERIFY(figure);
    QCOMPARE(figure->value.toString(), u"669"_s);
    QCOMPARE(figure->period.code(), u"2020"_s);
    QVERIFY(figure->sources[0].file.contains(u"第十四个五年规划"_s));
    QVERIFY(figure->sources[0].quote.contains(u"地区生产总值"_s));
    QVERIFY(figure->isVerified());
    QVERIFY(assess(inputOf(u"1"_s))
                .why()
                .contains(u"The figure of 2020 is the plan's own record of how it ended."_s));
    // 0 is printed, so it is a figure.
    QCOMPARE(recordedFigure(m_package.plan, inputOf(u"26"_s).indicator)->value.toString(), u"0"_s);
}

void TestRecordRule::record_everyRuleSet_agreesOnWhatEnded()
{
    for (const Indicator& indicator : m_package.indicators)
        for (const RuleSet& rules : builtInRuleSets())
            QCOMPARE(
                assess(inputOf(indicator), rules).progress, assess(inputOf(indicator)).progress);
}

void TestRecordRule::record_sumsAndRates_areOfTheWholePlan_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("result");
    QTest::addColumn<Progress>("progress");
    QTest::addColumn<double>("completion");
    using K = TargetKind;
    QTest::newRow("total met") << K::Total << u"3"_s << u"8.27"_s << Progress::Achieved
                               << 827.0 / 3;
    QTest::newRow("total missed") << K::Total << u"3"_s << u"2.7"_s << Progress::Missed << 90.0;
    QTest::newRow("points") << K::TotalPoints << u"5"_s << u"4"_s << Progress::Missed << 80.0;
    QTest::newRow("reduction") << K::TotalReduction << u"25"_s << u"20"_s << Progress::Missed
                               << 100 * std::log(0.80) / std::log(0.75);
    QTest::newRow("rate") << K::AnnualRateMin << u"8"_s << u"7"_s << Progress::Missed
                          << 100 * std::log(1.07) / std::log(1.08);
}

void TestRecordRule::record_sumsAndRates_areOfTheWholePlan()
{
    QFETCH(TargetKind, kind);
    QFETCH(QString, target);
    QFETCH(QString, result);
    QFETCH(double, completion);
    const auto input = recorded(kind, target, result);
    const auto assessed = assess(input);
    QTEST(assessed.progress, "progress");
    QVERIFY(std::abs(*assessed.completion - completion) < 1e-9);
    QCOMPARE(assessed.dataYear, std::optional(2020));
    QCOMPARE(assessed.timeProgress, 100.0);
    // It is no figure of the year 2020.
    QVERIFY(!recordedFigure(input.plan, input.indicator));
}

void TestRecordRule::record_beforeTheEnd_isNotUsed()
{
    auto input = recorded(TargetKind::Total, u"3", u"8.27");
    input.year = 2019;
    QCOMPARE(assess(input).progress, Progress::NoData);
    auto level = inputOf(u"1"_s);
    level.year = 2019;
    QCOMPARE(assess(level).progress, Progress::NoData);
}

void TestRecordRule::record_otherScope_isNotComparable()
{
    auto input = recorded(TargetKind::Total, u"3", u"8.27");
    input.indicator.scope = u"户籍人口"_s;
    input.indicator.resultScope = u"常住人口"_s;
    QCOMPARE(assess(input).progress, Progress::NotComparable);
    input.indicator.resultScope = u"户籍人口"_s;
    QCOMPARE(assess(input).progress, Progress::Achieved);
}

void TestRecordRule::record_enteredFigure_standsForIt()
{
    const auto indicator = inputOf(u"1"_s).indicator;
    Observation entered = *recordedFigure(m_package.plan, indicator);
    entered.id = u"b1-1"_s;
    entered.value = *Decimal::parse(u"701");
    const auto used = currentVintages(withRecord(m_package.plan, indicator, {entered}));
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0].id, u"b1-1"_s);
    QVERIFY(!isRecord(used[0], indicator));
    QVERIFY(hasRecord(m_package.indicators));
}

void TestRecordRule::record_runningPlan_hasNone()
{
    const auto running = readPlanPackage(QStringLiteral(LANTU_SOURCE_DIR "/data/plans/luqiao-14"));
    QVERIFY(running);
    QVERIFY(!hasRecord(running->indicators));
    for (const Indicator& indicator : running->indicators)
        QVERIFY(!recordedFigure(running->plan, indicator));
}

QTEST_APPLESS_MAIN(TestRecordRule)
#include "tst_recordrule.moc"
