#include "core/rules/rollup.h"

#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

constexpr int ProgressKinds = static_cast<int>(Progress::NoTarget) + 1;

Indicator indicatorOf(const QString& id, IndicatorType type)
{
    Indicator indicator;
    indicator.id = id;
    indicator.type = type;
    return indicator;
}

Assessment verdictOn(const QString& id, Progress progress)
{
    Assessment assessment;
    assessment.indicatorId = id;
    assessment.progress = progress;
    return assessment;
}

/// Every number of a sentence in the order it stands there.
QList<int> numbersIn(const QString& sentence)
{
    static const QRegularExpression number(u"\\d+"_s);
    QList<int> numbers;
    for (auto found = number.globalMatch(sentence); found.hasNext();)
        numbers << found.next().captured().toInt();
    return numbers;
}

} // namespace

class TestRollup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rollUp_bothTypes_countsEachApart();
    void rollUp_anyOrder_countsTheSame();
    void rollUp_nothing_isEmpty();
    void sentence_ofCounts_namesEveryVerdictThatOccurs();
    void sentence_typeWithoutIndicators_saysNone();
    void sentence_achieved_dependsOnWhetherThePlanIsOver();
    void sentence_everyMixture_addsUp_data();
    void sentence_everyMixture_addsUp();
};

void TestRollup::rollUp_bothTypes_countsEachApart()
{
    const QList<Indicator> indicators{indicatorOf(u"a"_s, IndicatorType::Constraint),
        indicatorOf(u"b"_s, IndicatorType::Expected),
        indicatorOf(u"c"_s, IndicatorType::Constraint),
        indicatorOf(u"d"_s, IndicatorType::Constraint)};
    const Rollup rollup = rollUp(indicators,
        {verdictOn(u"a"_s, Progress::Behind), verdictOn(u"b"_s, Progress::Behind),
            verdictOn(u"c"_s, Progress::Ahead), verdictOn(u"d"_s, Progress::Behind)});
    const QMap<Progress, int> constraint{{Progress::Behind, 2}, {Progress::Ahead, 1}};
    QCOMPARE(rollup.constraint.byProgress, constraint);
    QCOMPARE(rollup.constraint.total, 3);
    const QMap<Progress, int> expected{{Progress::Behind, 1}};
    QCOMPARE(rollup.expected.byProgress, expected);
    QCOMPARE(rollup.expected.total, 1);
    QCOMPARE(rollup.total(), 4);
}

void TestRollup::rollUp_anyOrder_countsTheSame()
{
    const QList<Indicator> indicators{indicatorOf(u"a"_s, IndicatorType::Constraint),
        indicatorOf(u"b"_s, IndicatorType::Expected)};
    const auto first = verdictOn(u"a"_s, Progress::NoData);
    const auto second = verdictOn(u"b"_s, Progress::Missed);
    const Rollup rollup = rollUp(indicators, {first, second});
    QVERIFY(rollup == rollUp({indicators[1], indicators[0]}, {second, first}));
    QVERIFY(rollup != rollUp(indicators, {first}));
}

void TestRollup::rollUp_nothing_isEmpty()
{
    QVERIFY(rollUp({}, {}) == Rollup());
    QCOMPARE(Rollup().total(), 0);
}

void TestRollup::sentence_ofCounts_namesEveryVerdictThatOccurs()
{
    Rollup rollup;
    for (const auto progress : {Progress::NoData, Progress::OnSchedule, Progress::NoData})
        rollup.constraint.add(progress);
    rollup.expected.add(Progress::SlightlyBehind);
    QCOMPARE(countSentence(rollup, false),
        u"Of 4 main indicators, 3 are constraint-type: 1 on schedule, 2 no data; "
        "1 are expected-type: 1 slightly behind."_s);
}

void TestRollup::sentence_typeWithoutIndicators_saysNone()
{
    Rollup rollup;
    rollup.expected.add(Progress::Ahead);
    QCOMPARE(countSentence(rollup, false),
        u"Of 1 main indicators, 0 are constraint-type: none; "
        "1 are expected-type: 1 ahead of schedule."_s);
}

void TestRollup::sentence_achieved_dependsOnWhetherThePlanIsOver()
{
    Rollup rollup;
    rollup.constraint.add(Progress::Achieved);
    QVERIFY(countSentence(rollup, false).contains(u"1 achieved early;"));
    QVERIFY(countSentence(rollup, true).contains(u"1 achieved;"));
}

void TestRollup::sentence_everyMixture_addsUp_data()
{
    QTest::addColumn<int>("constraint");
    QTest::addColumn<int>("expected");
    for (const int constraint : {0, 1, 9, 40})
        for (const int expected : {0, 1, 22})
            QTest::addRow("%d and %d", constraint, expected) << constraint << expected;
}

void TestRollup::sentence_everyMixture_addsUp()
{
    QFETCH(int, constraint);
    QFETCH(int, expected);
    Rollup rollup;
    for (int i = 0; i < constraint; ++i)
        rollup.constraint.add(static_cast<Progress>(i * i % ProgressKinds));
    for (int i = 0; i < expected; ++i)
        rollup.expected.add(static_cast<Progress>(i % ProgressKinds));
    const QStringList parts = countSentence(rollup, false).split(u';');
    QCOMPARE(parts.size(), 2);
    const QList<int> first = numbersIn(parts[0]);
    QCOMPARE(first.value(0), constraint + expected);
    QCOMPARE(first.value(1), constraint);
    QCOMPARE(std::accumulate(first.begin() + 2, first.end(), 0), constraint);
    const QList<int> second = numbersIn(parts[1]);
    QCOMPARE(second.value(0), expected);
    QCOMPARE(std::accumulate(second.begin() + 1, second.end(), 0), expected);
}

QTEST_APPLESS_MAIN(TestRollup)
#include "tst_rollup.moc"
