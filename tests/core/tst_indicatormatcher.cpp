#include "core/statistics/indicatormatcher.h"
#include "tests/core/tst_importfixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestIndicatorMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void match_everyNameAndAlias_leadsToItsRow();
    void match_oneName_unitDecides();
    void match_similarName_isNone();
    void match_unitOfAnotherKind_doesNotFit();
    void match_twoRowsOfOneNameAndUnit_isNone();
    void match_nameUnderGroup_needsTheGroup();
    void byId_unknown_isNull();
};

namespace {

NameReading named(const QString& name)
{
    return readName(name, {u"路桥区"_s, u"全区"_s});
}

Indicator row(const QString& id, const QString& group, const QString& name)
{
    Indicator indicator;
    indicator.id = id;
    indicator.group = group;
    indicator.name = name;
    indicator.unit = Unit::parse(u"%");
    return indicator;
}

} // namespace

void TestIndicatorMatcher::match_everyNameAndAlias_leadsToItsRow()
{
    const ImportKnowledge knowledge = emptyKnowledge();
    QVERIFY(!knowledge.aliases.isEmpty());
    const IndicatorMatcher matcher(knowledge.indicators, knowledge.aliases);
    const auto compare = [&](const QString& name, const QString& id) {
        const Indicator* indicator = matcher.byId(id);
        QVERIFY2(indicator, qPrintable(id));
        const auto match = matcher.match(named(name), indicator->unit);
        QVERIFY2(match.indicator && match.unitFits, qPrintable(name));
        QCOMPARE(match.indicator->id, id);
    };
    for (const Indicator& indicator : knowledge.indicators)
        compare(indicator.name, indicator.id);
    for (const IndicatorAlias& alias : knowledge.aliases)
        compare(alias.alias, alias.indicatorId);
}

void TestIndicatorMatcher::match_oneName_unitDecides()
{
    const ImportKnowledge knowledge = emptyKnowledge();
    const IndicatorMatcher matcher(knowledge.indicators, knowledge.aliases);
    const NameReading name = named(u"地区生产总值(GDP)增长"_s);
    QCOMPARE(matcher.match(name, Unit::parse(u"万元")).indicator->id, u"lq14-t2-01"_s);
    QCOMPARE(matcher.match(name, Unit::parse(u"%")).indicator->id, u"lq14-r-01"_s);
    QVERIFY(!matcher.match(name, {}).unitFits);
}

void TestIndicatorMatcher::match_similarName_isNone()
{
    const ImportKnowledge knowledge = emptyKnowledge();
    const IndicatorMatcher matcher(knowledge.indicators, knowledge.aliases);
    for (const QString& name : {u"粮食总产量"_s, u"户籍人口城镇化率"_s, u"城镇化率"_s,
             u"实际利用外资"_s, u"财政总收入"_s, u"每万人发明专利拥有量"_s,
             u"城镇居民人均可支配收入"_s, u"地区生产总"_s, u"地区生产总值增加"_s, u""_s})
        QVERIFY2(!matcher.match(named(name), Unit::parse(u"%")).indicator, qPrintable(name));
}

void TestIndicatorMatcher::match_unitOfAnotherKind_doesNotFit()
{
    const ImportKnowledge knowledge = emptyKnowledge();
    const IndicatorMatcher matcher(knowledge.indicators, knowledge.aliases);
    const auto match = matcher.match(named(u"人均GDP"_s), Unit::parse(u"美元"));
    QCOMPARE(match.indicator->id, u"lq14-t2-02"_s);
    QVERIFY(!match.unitFits);
}

void TestIndicatorMatcher::match_twoRowsOfOneNameAndUnit_isNone()
{
    const IndicatorMatcher matcher({row(u"a"_s, {}, u"氨氮"_s), row(u"b"_s, {}, u"氨氮"_s)}, {});
    QVERIFY(!matcher.match(named(u"氨氮"_s), Unit::parse(u"%")).indicator);
}

void TestIndicatorMatcher::match_nameUnderGroup_needsTheGroup()
{
    const IndicatorMatcher matcher({row(u"a"_s, u"主要污染物减排"_s, u"氨氮"_s)}, {});
    QVERIFY(!matcher.match(named(u"氨氮"_s), Unit::parse(u"%")).indicator);
    QVERIFY(matcher.match(named(u"主要污染物减排氨氮"_s), Unit::parse(u"%")).indicator);
}

void TestIndicatorMatcher::byId_unknown_isNull()
{
    QVERIFY(!IndicatorMatcher({}, {}).byId(u"lq14-t2-01"_s));
}

QTEST_APPLESS_MAIN(TestIndicatorMatcher)
#include "tst_indicatormatcher.moc"
