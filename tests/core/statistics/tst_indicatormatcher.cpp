#include "core/statistics/indicatormatcher.h"
#include "tests/core/statistics/tst_importfixture.h"

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
    void match_promise_isMeantByNameAndUnitOnly();
    void match_promiseBesideRow_theRowWins();
    void match_twoPromises_isNone();
    void match_nameUnderGroup_needsTheGroup();
    void match_spellingsOfAName_leadToItsRow_data();
    void match_spellingsOfAName_leadToItsRow();
    void match_aliasOfAnotherThing_isNoneAndSaysWhy();
    void match_rejectedName_isNone();
    void match_taughtName_saysSo();
    void nameToRemember_dropsWhatChanges_data();
    void nameToRemember_dropsWhatChanges();
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

void TestIndicatorMatcher::match_promise_isMeantByNameAndUnitOnly()
{
    Indicator promise = row(u"c"_s, {}, u"联网率"_s);
    promise.isCommitment = true;
    const IndicatorMatcher matcher({promise}, {});
    QCOMPARE(matcher.match(named(u"联网率"_s), Unit::parse(u"%")).indicator->id, u"c"_s);
    QVERIFY(!matcher.match(named(u"联网率"_s), Unit::parse(u"家")).indicator);
    QVERIFY(!matcher.match(named(u"设备联网率"_s), Unit::parse(u"%")).indicator);
}

void TestIndicatorMatcher::match_promiseBesideRow_theRowWins()
{
    Indicator promise = row(u"c"_s, {}, u"联网率"_s);
    promise.isCommitment = true;
    const Indicator inTable = row(u"t"_s, {}, u"联网率"_s);
    const IndicatorMatcher matcher({inTable, promise}, {});
    QCOMPARE(matcher.match(named(u"联网率"_s), Unit::parse(u"%")).indicator->id, u"t"_s);
    // Where the row's unit does not fit and the promise's does, it is the promise.
    Indicator counted = promise;
    counted.unit = Unit::parse(u"家");
    const IndicatorMatcher byUnit({inTable, counted}, {});
    QCOMPARE(byUnit.match(named(u"联网率"_s), Unit::parse(u"家")).indicator->id, u"c"_s);
}

void TestIndicatorMatcher::match_twoPromises_isNone()
{
    Indicator one = row(u"c1"_s, {}, u"联网率"_s);
    one.isCommitment = true;
    Indicator other = one;
    other.id = u"c2"_s;
    const IndicatorMatcher matcher({one, other}, {});
    QVERIFY(!matcher.match(named(u"联网率"_s), Unit::parse(u"%")).indicator);
}

void TestIndicatorMatcher::match_nameUnderGroup_needsTheGroup()
{
    const IndicatorMatcher matcher({row(u"a"_s, u"主要污染物减排"_s, u"氨氮"_s)}, {});
    QVERIFY(!matcher.match(named(u"氨氮"_s), Unit::parse(u"%")).indicator);
    QVERIFY(matcher.match(named(u"主要污染物减排氨氮"_s), Unit::parse(u"%")).indicator);
}

void TestIndicatorMatcher::match_spellingsOfAName_leadToItsRow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    const auto row = [](const QString& name, const QString& id) {
        QTest::newRow(qPrintable(name)) << name << id;
    };
    row(u"其中：城镇新增就业人数"_s, u"lq14-t2-15"_s);
    row(u"（三）森 林 覆 盖 率"_s, u"lq14-t2-31"_s);
    row(u"3.森林覆蓋率（％）"_s, u"lq14-t2-31"_s);
    row(u"全區I－III類水質斷面比率"_s, u"lq14-t2-32"_s);
    row(u"Ⅰ～Ⅲ类水质断面比例"_s, u"lq14-t2-32"_s);
    row(u"细颗粒物（ＰＭ２．５）平均浓度（μg／m³）"_s, u"lq14-t2-30"_s);
    row(u"Ｒ＆Ｄ经费支出占ＧＤＰ比重"_s, u"lq14-t2-09"_s);
    row(u"依申请政务服务办件\"一网通办\"率"_s, u"lq14-t2-34"_s);
}

void TestIndicatorMatcher::match_spellingsOfAName_leadToItsRow()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    const ImportKnowledge knowledge = emptyKnowledge();
    const IndicatorMatcher matcher(knowledge.indicators, knowledge.aliases);
    const auto match = matcher.match(named(name), matcher.byId(id)->unit);
    QVERIFY(match.indicator);
    QCOMPARE(match.indicator->id, id);
}

void TestIndicatorMatcher::match_aliasOfAnotherThing_isNoneAndSaysWhy()
{
    Indicator capacity = row(u"a"_s, {}, u"粮食综合生产能力"_s);
    const IndicatorMatcher matcher({capacity}, {{u"a"_s, u"粮食总产量"_s, {}, true}});
    const auto match = matcher.match(named(u"粮食总产量"_s), Unit::parse(u"%"));
    QVERIFY(!match.indicator);
    QCOMPARE(match.objection, u"the name says “产量”, the plan counts “生产能力”"_s);
}

void TestIndicatorMatcher::match_rejectedName_isNone()
{
    const QList<Indicator> rows{row(u"a"_s, {}, u"优良率"_s), row(u"b"_s, {}, u"优良率"_s)};
    const IndicatorMatcher matcher(rows, {}, {{u"a"_s, u"優良率"_s}});
    QCOMPARE(matcher.match(named(u"优良率"_s), Unit::parse(u"%")).indicator->id, u"b"_s);
    const IndicatorMatcher none(rows, {}, {{u"a"_s, u"优良率"_s}, {u"b"_s, u"优良率"_s}});
    QVERIFY(!none.match(named(u"优良率"_s), Unit::parse(u"%")).indicator);
}

void TestIndicatorMatcher::match_taughtName_saysSo()
{
    const IndicatorMatcher matcher({row(u"a"_s, {}, u"优良率"_s)},
        {{u"a"_s, u"达标率(规上)"_s, {}, true}, {u"a"_s, u"合格率"_s, {}, true}});
    QVERIFY(matcher.match(named(u"达标率(规上)"_s), Unit::parse(u"%")).isTaught);
    QVERIFY(!matcher.match(named(u"优良率"_s), Unit::parse(u"%")).isTaught);
    // What its bracket says was not taught.
    const auto match = matcher.match(named(u"合格率(规上)"_s), Unit::parse(u"%"));
    QVERIFY(match.indicator && !match.isTaught);
}

void TestIndicatorMatcher::nameToRemember_dropsWhatChanges_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("remembered");
    QTest::newRow("plain") << u"实到外资"_s << u"实到外资"_s;
    QTest::newRow("unit") << u"实到外资(万美元)"_s << u"实到外资"_s;
    QTest::newRow("unit and year") << u"实到外资（2022年）（万美元）"_s << u"实到外资"_s;
    QTest::newRow("vintage") << u"实到外资(初步核算)"_s << u"实到外资"_s;
    QTest::newRow("scope") << u"实际利用外资(商务部口径)"_s << u"实际利用外资(商务部口径)"_s;
    QTest::newRow("scope and unit")
        << u"实际利用外资(商务部口径)(万美元)"_s << u"实际利用外资(商务部口径)"_s;
    QTest::newRow("numbering") << u"二、其中：实到外资"_s << u"实到外资"_s;
}

void TestIndicatorMatcher::nameToRemember_dropsWhatChanges()
{
    QFETCH(QString, name);
    QFETCH(QString, remembered);
    QCOMPARE(nameToRemember(named(name)), remembered);
}

void TestIndicatorMatcher::byId_unknown_isNull()
{
    QVERIFY(!IndicatorMatcher({}, {}).byId(u"lq14-t2-01"_s));
}

QTEST_APPLESS_MAIN(TestIndicatorMatcher)
#include "tst_indicatormatcher.moc"
