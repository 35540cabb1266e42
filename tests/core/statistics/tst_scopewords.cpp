#include "core/plan/planpackage.h"
#include "core/statistics/scopewords.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Names that are not what they resemble, against the rows of the two plans.
class TestScopeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyOwnNameAndAlias_isNoContradiction();
    void name_ofAnotherScope_isAContradiction_data();
    void name_ofAnotherScope_isAContradiction();
    void name_thatSaysMoreOrLess_isADifference_data();
    void name_thatSaysMoreOrLess_isADifference();
    void name_ofTheSame_hasNoDifference_data();
    void name_ofTheSame_hasNoDifference();
    void describe_saysBothSides();

private:
    [[nodiscard]] Indicator row(const QString& id) const;

    QList<PlanPackage> m_packages;
};

void TestScopeWords::initTestCase()
{
    for (const QString& folder : {u"luqiao-14"_s, u"luqiao-13"_s}) {
        const auto package =
            readPlanPackage(QStringLiteral(LANTU_SOURCE_DIR "/data/plans/") + folder);
        QVERIFY(package);
        m_packages << *package;
    }
}

Indicator TestScopeWords::row(const QString& id) const
{
    for (const PlanPackage& package : m_packages)
        for (const QList<Indicator>& list : {package.indicators, package.references})
            for (const Indicator& indicator : list)
                if (indicator.id == id)
                    return indicator;
    return {};
}

void TestScopeWords::everyOwnNameAndAlias_isNoContradiction()
{
    int names = 0;
    for (const PlanPackage& package : std::as_const(m_packages)) {
        for (const Indicator& indicator : package.indicators + package.references)
            QVERIFY2(!contradictionOf(indicator.displayName(), indicator),
                qPrintable(indicator.displayName()));
        for (const IndicatorAlias& alias : package.aliases) {
            const auto difference = contradictionOf(alias.alias, row(alias.indicatorId));
            QVERIFY2(!difference,
                qPrintable(alias.alias + u": "_s + (difference ? describe(*difference) : u""_s)));
            ++names;
        }
    }
    QVERIFY(names > 300);
}

void TestScopeWords::name_ofAnotherScope_isAContradiction_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isOtherThing");
    const auto row = [](const QString& name, const QString& id, bool isOtherThing) {
        QTest::newRow(qPrintable(name)) << name << id << isOtherThing;
    };
    row(u"粮食总产量"_s, u"lq14-t2-35"_s, true);
    row(u"粮食产量"_s, u"lq14-t2-35"_s, true);
    row(u"粮食播种面积"_s, u"lq14-t2-35"_s, true);
    row(u"糧食總產量"_s, u"lq14-t2-35"_s, true);
    row(u"城镇居民人均可支配收入增长"_s, u"lq14-t2-14"_s, false);
    row(u"农村居民人均可支配收入增长"_s, u"lq14-t2-14"_s, false);
    row(u"城镇常住居民人均可支配收入实际增长"_s, u"lq14-t2-14"_s, false);
    row(u"居民人均可支配收入名义增长"_s, u"lq14-t2-14"_s, false);
    row(u"合同利用外资"_s, u"lq14-t2-06"_s, true);
    row(u"人均GDP(人民币)"_s, u"lq14-t2-06"_s, false);
    row(u"人均地区生产总值(美元)"_s, u"lq14-t2-02"_s, false);
    row(u"户籍人均GDP"_s, u"lq14-t2-02"_s, false);
    row(u"户籍人口城镇化率"_s, u"lq14-t2-08"_s, false);
    row(u"常住人口城镇化率"_s, u"lq13-t1-03"_s, false);
    row(u"林地面积"_s, u"lq14-t2-31"_s, true);
    row(u"林木绿化率"_s, u"lq14-t2-31"_s, true);
    row(u"依申请政务服务办件掌上办率"_s, u"lq14-t2-34"_s, true);
    row(u"政务服务跑零次比例"_s, u"lq14-t2-34"_s, true);
    row(u"依申请政务服务事项“一网通办”率"_s, u"lq14-t2-34"_s, true);
    row(u"耕地面积"_s, u"lq13-t1-27"_s, true);
    row(u"财政总收入"_s, u"lq14-t2-04"_s, true);
    row(u"一般公共预算支出"_s, u"lq14-t2-04"_s, true);
    row(u"货物出口额"_s, u"lq14-t2-05"_s, true);
    row(u"服务贸易进出口额"_s, u"lq14-t2-05"_s, true);
    row(u"文化及相关产业增加值(现价)"_s, u"lq14-t2-07"_s, false);
    row(u"新增劳动力平均受教育年限"_s, u"lq14-t2-19"_s, true);
    row(u"基本医疗保险参保人数"_s, u"lq14-t2-21"_s, true);
    row(u"可吸入颗粒物(PM10)平均浓度"_s, u"lq14-t2-30"_s, true);
    row(u"万元工业增加值用水量降低"_s, u"lq14-t2-28"_s, true);
    row(u"每千人口注册护士数"_s, u"lq14-t2-16"_s, true);
    row(u"每千人口拥有养老机构床位数"_s, u"lq14-t2-17"_s, true);
    row(u"规上工业企业研发经费占营业收入比重"_s, u"lq14-t2-09"_s, true);
}

void TestScopeWords::name_ofAnotherScope_isAContradiction()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(bool, isOtherThing);
    QVERIFY(!row(id).id.isEmpty());
    const auto difference = contradictionOf(name, row(id));
    QVERIFY(difference);
    QVERIFY(!difference->stated.isEmpty() && !difference->expected.isEmpty());
    QCOMPARE(difference->isOtherThing, isOtherThing);
}

void TestScopeWords::name_thatSaysMoreOrLess_isADifference_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("stated");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& name, const QString& id, const QString& stated,
                         const QString& expected) {
        QTest::newRow(qPrintable(name)) << name << id << stated << expected;
    };
    row(u"实际利用外资(商务部口径)"_s, u"lq14-t2-06"_s, u"商务部口径"_s, u""_s);
    row(u"城镇化率"_s, u"lq14-t2-08"_s, u""_s, u"常住"_s);
    row(u"新增高新技术企业数"_s, u"lq14-t2-11"_s, u"新增"_s, u""_s);
    row(u"高新技术企业数(规上)"_s, u"lq14-t2-11"_s, u"规模以上"_s, u""_s);
    row(u"每万人发明专利拥有量"_s, u"lq14-t2-10"_s, u""_s, u"高价值"_s);
    row(u"城镇就业人数"_s, u"lq14-t2-15"_s, u""_s, u"新增"_s);
    row(u"城乡居民基本养老保险参保人数"_s, u"lq14-t2-21"_s, u"城乡居民养老"_s, u""_s);
    row(u"省控断面Ⅰ-Ⅲ类水质比率"_s, u"lq14-t2-32"_s, u"省控断面"_s, u""_s);
    row(u"规上企业R&D经费支出占GDP比重"_s, u"lq14-t2-09"_s, u"规模以上"_s, u""_s);
}

void TestScopeWords::name_thatSaysMoreOrLess_isADifference()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QString, stated);
    QFETCH(QString, expected);
    QVERIFY(!row(id).id.isEmpty());
    QVERIFY(!contradictionOf(name, row(id)));
    const auto differences = scopeDifferences(name, row(id));
    QVERIFY(
        std::any_of(differences.begin(), differences.end(), [&](const ScopeDifference& difference) {
            return difference.stated == stated && difference.expected == expected;
        }));
}

void TestScopeWords::name_ofTheSame_hasNoDifference_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("own name") << u"粮食综合生产能力"_s << u"lq14-t2-35"_s;
    QTest::newRow("short capacity") << u"粮食综合产能"_s << u"lq14-t2-35"_s;
    QTest::newRow("residents") << u"按常住人口计算的城镇化率"_s << u"lq14-t2-08"_s;
    QTest::newRow("air") << u"細顆粒物年均濃度"_s << u"lq14-t2-30"_s;
    QTest::newRow("used capital") << u"实到外资"_s << u"lq14-t2-06"_s;
    QTest::newRow("registered") << u"户籍人口城镇化率"_s << u"lq13-t1-03"_s;
    QTest::newRow("foreign trade") << u"货物贸易进出口总额"_s << u"lq14-t2-05"_s;
}

void TestScopeWords::name_ofTheSame_hasNoDifference()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QVERIFY(!row(id).id.isEmpty());
    const auto differences = scopeDifferences(name, row(id));
    QVERIFY2(differences.isEmpty(),
        qPrintable(differences.isEmpty() ? QString() : describe(differences.first())));
}

void TestScopeWords::describe_saysBothSides()
{
    QCOMPARE(
        describe({u"户籍"_s, u"常住"_s, false}), u"the name says “户籍”, the plan counts “常住”"_s);
    QVERIFY(describe({u"新增"_s, {}, false}).contains(u"新增"_s));
    QVERIFY(describe({{}, u"常住"_s, false}).contains(u"常住"_s));
}

QTEST_APPLESS_MAIN(TestScopeWords)
#include "tst_scopewords.moc"
