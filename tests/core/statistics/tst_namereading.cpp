#include "core/statistics/namereading.h"

#include <QRegularExpression>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestNameReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readName_decorations_areTakenOff_data();
    void readName_decorations_areTakenOff();
    void readName_brackets_areReadWhereUnderstood();
    void readName_bracketsNotUnderstood_stay_data();
    void readName_bracketsNotUnderstood_stay();
    void readName_parts_areMarked();
    void readName_partOfYear_isTakenOff_data();
    void readName_partOfYear_isTakenOff();
    void qualifiedNames_underParents_theFullestFirst();
    void yearIn_text_givesTheOnlyYear_data();
    void yearIn_text_givesTheOnlyYear();
    void statusInRemark_onlyWholeClausesCount();
    void priceBasisIn_words_giveCodes();
    void growth_words_areHeard();
};

namespace {

const QStringList Regions{u"台州市路桥区"_s, u"路桥区"_s, u"全区"_s};

} // namespace

void TestNameReading::readName_decorations_areTakenOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString& text, const QString& name) {
        QTest::newRow(qPrintable(text)) << text << name;
    };
    for (const QString& text :
        {u"地区生产总值"_s, u"  一、地区生产总值"_s, u"（一）地区生产总值"_s, u"1.地区生产总值"_s,
            u"1、地区生产总值"_s, u"①地区生产总值"_s, u"地区生产总值①"_s, u"地区生产总值*"_s,
            u"地区生产总值¹"_s, u"地区生产总值(亿元)"_s, u"地区生产总值（亿元，初步核算）"_s,
            u"2022年地区生产总值"_s, u"2022年末地区生产总值"_s, u"地区生产总值总量"_s,
            u"路桥区地区生产总值"_s, u"台州市路桥区地区生产总值"_s})
        row(text, u"地区生产总值"_s);
    row(u"2.5岁以下"_s, u"2.5岁以下"_s);
    row(u"3岁以下婴幼儿托位数"_s, u"3岁以下婴幼儿托位数"_s);
    row(u"PM2.5平均浓度(μg/m³)"_s, u"PM2.5平均浓度"_s);
    row(u"路橋區(qū)生產(chǎn)總值"_s, u"路橋區生產總值"_s);
}

void TestNameReading::readName_decorations_areTakenOff()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const NameReading reading = readName(text, Regions);
    QVERIFY2(reading.names.contains(name), qPrintable(reading.names.join(u" / "_s)));
}

void TestNameReading::readName_brackets_areReadWhereUnderstood()
{
    const NameReading reading = readName(u"人均地区生产总值(按常住人口计算)(元)"_s, Regions);
    QCOMPARE(reading.unit->symbol, u"元"_s);
    QCOMPARE(reading.scope, u"常住人口"_s);
    QVERIFY(reading.names.contains(u"人均地区生产总值"_s));
    QVERIFY(reading.names.contains(u"人均地区生产总值(按常住人口计算)"_s));
    QCOMPARE(readName(u"地区生产总值(2022年)"_s, Regions).year, 2022);
    QCOMPARE(readName(u"地区生产总值(2021年最终核实数)"_s, Regions).status, VintageStatus::Final);
    QCOMPARE(readName(u"地区生产总值现价总量"_s, Regions).priceBasis, u"current"_s);
    const NameReading constant = readName(u"文化及相关产业增加值(2020年不变价)"_s, Regions);
    QCOMPARE(constant.priceBasis, u"constant-2020"_s);
    QVERIFY(!constant.year);
    // What is part of the name itself is no statement about the figure.
    QCOMPARE(readName(u"户籍人口城镇化率"_s, Regions).scope, QString());
}

void TestNameReading::readName_bracketsNotUnderstood_stay_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
        {u"地区生产总值(支出法)"_s, u"地区生产总值(不含机场)"_s, u"地区生产总值(不含户籍人口)"_s,
            u"地区生产总值(预计)"_s, u"地区生产总值(目标)"_s, u"地区生产总值(亿元,支出法)"_s,
            u"地区生产总值(2021-2025年)"_s, u"地区生产总值(GDP)"_s, u"地区生产总值(万元)(亿元)"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestNameReading::readName_bracketsNotUnderstood_stay()
{
    QFETCH(QString, text);
    const NameReading reading = readName(text, Regions);
    QVERIFY2(!reading.names.contains(u"地区生产总值"_s), qPrintable(reading.names.join(u" / "_s)));
    QVERIFY(!reading.year);
}

void TestNameReading::readName_parts_areMarked()
{
    for (const QString& text :
        {u"其中:农业"_s, u"  其 中：农业"_s, u"#农业"_s, u"1.其中：农业"_s}) {
        const NameReading reading = readName(text, Regions);
        QVERIFY(reading.isPart);
        QVERIFY(reading.names.contains(u"农业"_s));
    }
    QVERIFY(!readName(u"农业"_s, Regions).isPart);
}

void TestNameReading::readName_partOfYear_isTakenOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<YearPart>("part");
    QTest::newRow("half") << u"2022年上半年地区生产总值"_s << YearPart::FirstHalf;
    QTest::newRow("months") << u"2022年1—9月地区生产总值"_s << YearPart::ThreeQuarters;
    QTest::newRow("bracket") << u"地区生产总值(2022年上半年)"_s << YearPart::FirstHalf;
    QTest::newRow("with unit") << u"地区生产总值(1-3月,亿元)"_s << YearPart::FirstQuarter;
}

void TestNameReading::readName_partOfYear_isTakenOff()
{
    QFETCH(QString, text);
    QFETCH(YearPart, part);
    const NameReading reading = readName(text, Regions);
    QVERIFY(reading.names.contains(u"地区生产总值"_s));
    QCOMPARE(reading.part, part);
    QVERIFY(!readName(u"2022年9月地区生产总值"_s, Regions).part);
    QVERIFY(!readName(u"2022年9月地区生产总值"_s, Regions).names.contains(u"地区生产总值"_s));
}

void TestNameReading::qualifiedNames_underParents_theFullestFirst()
{
    NameReading reading = readName(u"第一产业"_s, Regions);
    QVERIFY(qualifiedNames(reading).isEmpty());
    reading.parents = {u"综合"_s, u"地区生产总值"_s};
    QCOMPARE(qualifiedNames(reading),
        (QStringList{u"综合地区生产总值第一产业"_s, u"地区生产总值第一产业"_s}));
}

void TestNameReading::yearIn_text_givesTheOnlyYear_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    const auto row = [](const QString& text, int year) {
        QTest::newRow("behind a table's number") << u"表1  2019年主要指标"_s << 2019;
        QTest::newRow(qPrintable(text)) << text << year;
    };
    row(u"2022"_s, 2022);
    row(u"2022H1"_s, 2022);
    row(u"路桥区2022Q3主要指标"_s, 2022);
    row(u"２０２２年"_s, 2022);
    row(u"2022 年主要指标"_s, 2022);
    row(u"2022年、2022年"_s, 2022);
    row(u"文化产业2022年(2020年不变价)"_s, 2022);
    for (const QString& text :
        {u"2015-2020年"_s, u"2021—2022年"_s, u"2021、2022年"_s, u"2021年和2022年"_s,
            u"2020年不变价"_s, u"主要指标"_s, u"1234年"_s, u"12022年"_s, u"118932"_s, u"2022户"_s})
        row(text, 0);
}

void TestNameReading::yearIn_text_givesTheOnlyYear()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    QCOMPARE(yearIn(text).value_or(0), year);
}

void TestNameReading::statusInRemark_onlyWholeClausesCount()
{
    QCOMPARE(statusInRemark(u"初步核算"_s), VintageStatus::Provisional);
    QCOMPARE(statusInRemark(u"按年平均人口,初步核算数"_s), VintageStatus::Provisional);
    QCOMPARE(statusInRemark(u"2021年为最终核实数"_s), VintageStatus::Final);
    QCOMPARE(statusInRemark(u"后由最终核实数720.08亿元代替，故记为初步核算"_s),
        VintageStatus::Provisional);
    QCOMPARE(statusInRemark(u"未经最终核实"_s), VintageStatus::Unstated);
    QCOMPARE(statusInRemark(u"初步核算;最终核实"_s), VintageStatus::Unstated);
    QCOMPARE(statusInRemark(u"预计数"_s), VintageStatus::Unstated);
    QCOMPARE(statusInRemark({}), VintageStatus::Unstated);
}

void TestNameReading::priceBasisIn_words_giveCodes()
{
    QCOMPARE(priceBasisIn(u"按当年价格计算"_s), u"current"_s);
    QCOMPARE(priceBasisIn(u"现价"_s), u"current"_s);
    QCOMPARE(priceBasisIn(u"可比价"_s), u"comparable"_s);
    QCOMPARE(priceBasisIn(u"2020年不变价格"_s), u"constant-2020"_s);
    QCOMPARE(priceBasisIn(u"总量"_s), QString());
}

void TestNameReading::growth_words_areHeard()
{
    for (const QString& text : {u"比上年增长(%)"_s, u"增速"_s, u"同比±%"_s})
        QVERIFY(speaksOfGrowth(text));
    QVERIFY(!speaksOfGrowth(u"绝对数"_s));
    QVERIFY(isGrowthLabel(u"同比增长(%)"_s));
    QVERIFY(!isGrowthLabel(u"经济增长"_s));
    QVERIFY(!isGrowthLabel(u"地区生产总值增长"_s));
}

QTEST_APPLESS_MAIN(TestNameReading)
#include "tst_namereading.moc"
