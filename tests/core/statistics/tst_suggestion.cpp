#include "core/statistics/suggestion.h"
#include "tests/core/statistics/tst_importfixture.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void similarity_ofNames_isASharedPart_data();
    void similarity_ofNames_isASharedPart();
    void suggest_likelyName_ranksItsRowFirst_data();
    void suggest_likelyName_ranksItsRowFirst();
    void suggest_otherThingOrUnit_isNever_data();
    void suggest_otherThingOrUnit_isNever();
    void suggest_otherScope_isLastAndSaysSo();
    void suggest_anything_isFiveAtMost();
    void suggest_taughtName_helpsItsLikes();
    void suggest_rejectedName_isNotOfferedAgain();

private:
    [[nodiscard]] QList<Suggestion> suggested(const QString& name, const QString& unit) const
    {
        return Suggester(m_knowledge)
            .suggest(readName(name, {u"路桥区"_s, u"全区"_s}), Unit::parse(unit));
    }

    ImportKnowledge m_knowledge;
};

void TestSuggestion::initTestCase()
{
    m_knowledge = emptyKnowledge();
    QCOMPARE(m_knowledge.indicators.size(), 38);
}

void TestSuggestion::similarity_ofNames_isASharedPart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<double>("similarity");
    QTest::newRow("equal") << u"森林覆盖率"_s << u"森林覆盖率"_s << 1.0;
    // One of five characters changed: 1 − 1/5; of four pairs each two are shared: 4/8.
    QTest::newRow("one character") << u"森林复盖率"_s << u"森林覆盖率"_s << 0.8;
    // All three pairs of the shorter among the seven of the longer: 6/10; 4 of 8 characters added.
    QTest::newRow("the end") << u"城镇化率"_s << u"常住人口城镇化率"_s << 0.6;
    QTest::newRow("nothing") << u"工业用电"_s << u"森林覆盖率"_s << 0.0;
    QTest::newRow("empty") << u""_s << u"森林覆盖率"_s << 0.0;
}

void TestSuggestion::similarity_ofNames_isASharedPart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(double, similarity);
    QVERIFY(std::abs(similarityOf(one, other) - similarity) < 1e-9);
    QVERIFY(std::abs(similarityOf(other, one) - similarity) < 1e-9);
}

void TestSuggestion::suggest_likelyName_ranksItsRowFirst_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("id");
    const auto row = [](const QString& name, const QString& unit, const QString& id) {
        QTest::newRow(qPrintable(name)) << name << unit << id;
    };
    row(u"森林复盖率"_s, u"%"_s, u"lq14-t2-31"_s);
    row(u"实际利用外资"_s, u"万美元"_s, u"lq14-t2-06"_s);
    row(u"实到外资"_s, u"万美元"_s, u"lq14-t2-06"_s);
    row(u"实际利用外资(商务部口径)"_s, u"万美元"_s, u"lq14-t2-06"_s);
    row(u"路桥区一般公共预算收入合计"_s, u"万元"_s, u"lq14-t2-04"_s);
    row(u"空气质量优良天数比重"_s, u"%"_s, u"lq14-t2-29"_s);
    row(u"城镇化率"_s, u"%"_s, u"lq14-t2-08"_s);
    row(u"基本养老保险参保总数(人)"_s, u"人"_s, u"lq14-t2-21"_s);
}

void TestSuggestion::suggest_likelyName_ranksItsRowFirst()
{
    QFETCH(QString, name);
    QFETCH(QString, unit);
    QFETCH(QString, id);
    const auto suggestions = suggested(name, unit);
    QVERIFY(!suggestions.isEmpty());
    QCOMPARE(suggestions.first().indicatorId, id);
    QVERIFY(!suggestions.first().reason.isEmpty());
}

void TestSuggestion::suggest_otherThingOrUnit_isNever_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("id");
    const auto row = [](const QString& name, const QString& unit, const QString& id) {
        QTest::newRow(qPrintable(name)) << name << unit << id;
    };
    row(u"粮食总产量"_s, u"万吨"_s, u"lq14-t2-35"_s);
    row(u"粮食综合生产能力建设面积"_s, u"亩"_s, u"lq14-t2-35"_s);
    row(u"人均GDP"_s, u"美元"_s, u"lq14-t2-02"_s);
    row(u"林地覆盖率"_s, u"%"_s, u"lq14-t2-31"_s);
    row(u"依申请政务服务办件掌上办率"_s, u"%"_s, u"lq14-t2-34"_s);
    row(u"财政总收入"_s, u"亿元"_s, u"lq14-t2-04"_s);
}

void TestSuggestion::suggest_otherThingOrUnit_isNever()
{
    QFETCH(QString, name);
    QFETCH(QString, unit);
    QFETCH(QString, id);
    const auto suggestions = suggested(name, unit);
    QVERIFY(std::none_of(suggestions.begin(), suggestions.end(),
        [&id](const Suggestion& suggestion) { return suggestion.indicatorId == id; }));
}

void TestSuggestion::suggest_otherScope_isLastAndSaysSo()
{
    const auto registered = suggested(u"户籍人口城镇化率"_s, u"%"_s);
    QVERIFY(!registered.isEmpty());
    QCOMPARE(registered.last().indicatorId, u"lq14-t2-08"_s);
    QCOMPARE(registered.last().difference, u"the name says “户籍”, the plan counts “常住”"_s);
    bool isDifferent = false;
    for (const Suggestion& suggestion : registered) {
        QVERIFY(!(isDifferent && suggestion.difference.isEmpty()));
        isDifferent = !suggestion.difference.isEmpty();
    }
}

void TestSuggestion::suggest_anything_isFiveAtMost()
{
    for (const QString& name :
        {u"增加值占GDP比重"_s, u"每千人口拥有数"_s, u"单位GDP降低"_s, u"率"_s, u"地区生产总值"_s})
        QVERIFY2(suggested(name, {}).size() <= 5, qPrintable(name));
    QVERIFY(suggested(u"工业用电"_s, u"亿元"_s).isEmpty());
}

void TestSuggestion::suggest_taughtName_helpsItsLikes()
{
    QVERIFY(suggested(u"招商到位款"_s, u"万美元"_s).isEmpty());
    m_knowledge.aliases.append({u"lq14-t2-06"_s, u"招商到位款项"_s, {}, true});
    const auto suggestions = suggested(u"招商到位款"_s, u"万美元"_s);
    m_knowledge.aliases.removeLast();
    QCOMPARE(suggestions.size(), 1);
    QVERIFY2(suggestions.first().reason.contains(u"招商到位款项"_s),
        qPrintable(suggestions.first().reason));
}

void TestSuggestion::suggest_rejectedName_isNotOfferedAgain()
{
    m_knowledge.rejections = {{u"lq14-t2-06"_s, u"实到外资"_s}};
    const auto rejected = suggested(u"实到外资(万美元)"_s, u"万美元"_s);
    const auto other = suggested(u"实际利用外资"_s, u"万美元"_s);
    m_knowledge.rejections.clear();
    QVERIFY(std::none_of(rejected.begin(), rejected.end(),
        [](const Suggestion& suggestion) { return suggestion.indicatorId == u"lq14-t2-06"_s; }));
    QCOMPARE(other.first().indicatorId, u"lq14-t2-06"_s);
}

QTEST_APPLESS_MAIN(TestSuggestion)
#include "tst_suggestion.moc"
