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
    void groups_everyKey_addUpToTheWhole_data();
    void groups_everyKey_addUpToTheWhole();
    void groups_byType_putBindingFirst();
    void chapters_ofDeepPlaces_areTheirTopmost();
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

void TestRollup::groups_everyKey_addUpToTheWhole_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("type") << u"type"_s << QStringList{u"constraint-type"_s, u"expected-type"_s};
    QTest::newRow("category") << u"category"_s << QStringList{u"绿色生态"_s, u"经济发展"_s};
    QTest::newRow("agency") << u"agency"_s
                            << QStringList{u"区生态环境分局"_s, u"no lead agency entered"_s};
    QTest::newRow("chapter") << u"chapter"_s << QStringList{u"一, 总则"_s};
}

void TestRollup::groups_everyKey_addUpToTheWhole()
{
    QFETCH(QString, key);
    QFETCH(QStringList, labels);
    QList<Indicator> indicators{indicatorOf(u"a"_s, IndicatorType::Constraint),
        indicatorOf(u"b"_s, IndicatorType::Expected),
        indicatorOf(u"c"_s, IndicatorType::Constraint)};
    for (Indicator& indicator : indicators) {
        indicator.category = indicator.isConstraint() ? u"绿色生态"_s : u"经济发展"_s;
        indicator.outlineId = u"table"_s;
    }
    indicators[0].leadAgency = u"区生态环境分局"_s;
    const QList<Assessment> verdicts{verdictOn(u"a"_s, Progress::Behind),
        verdictOn(u"b"_s, Progress::Ahead), verdictOn(u"c"_s, Progress::Behind)};
    const auto groups =
        rollUpBy(*rollupKeyFromCode(key), indicators, verdicts, {{u"table"_s, u"一, 总则"_s}});
    QStringList names;
    Rollup sum;
    const auto add = [](ProgressCount& to, const ProgressCount& part) {
        to.total += part.total;
        for (auto entry = part.byProgress.begin(); entry != part.byProgress.end(); ++entry)
            to.byProgress[entry.key()] += entry.value();
    };
    for (const RollupGroup& group : groups) {
        names << group.label;
        add(sum.constraint, group.counts.constraint);
        add(sum.expected, group.counts.expected);
    }
    QCOMPARE(names, labels);
    QCOMPARE(sum, rollUp(indicators, verdicts));
}

void TestRollup::groups_byType_putBindingFirst()
{
    const auto groups = rollUpBy(RollupKey::Type,
        {indicatorOf(u"a"_s, IndicatorType::Expected),
            indicatorOf(u"b"_s, IndicatorType::Constraint)},
        {verdictOn(u"a"_s, Progress::Ahead), verdictOn(u"b"_s, Progress::Behind)});
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].label, u"constraint-type"_s);
    QCOMPARE(groups[1].label, u"expected-type"_s);
}

void TestRollup::chapters_ofDeepPlaces_areTheirTopmost()
{
    const auto node = [](const QString& id, const QString& parent, OutlineLevel level) {
        OutlineNode one;
        one.id = id;
        one.parentId = parent;
        one.level = level;
        one.number = u"一"_s;
        one.title = id;
        return one;
    };
    const auto titles = chapterTitles({node(u"总则"_s, {}, OutlineLevel::Chapter),
        node(u"目标"_s, u"总则"_s, OutlineLevel::Section),
        node(u"表2"_s, u"目标"_s, OutlineLevel::Table)});
    QCOMPARE(titles.value(u"表2"_s), u"一, 总则"_s);
    QCOMPARE(titles.value(u"总则"_s), u"一, 总则"_s);
}

QTEST_APPLESS_MAIN(TestRollup)
#include "tst_rollup.moc"
