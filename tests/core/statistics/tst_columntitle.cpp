#include "core/statistics/columntitle.h"

#include <QRegularExpression>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestColumnTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readColumnTitle_texts_giveRoleYearUnit_data();
    void readColumnTitle_texts_giveRoleYearUnit();
    void readColumnTitle_vintage_isRead();
    void readColumnTitle_partOfYear_isRead();
    void readColumnTitle_placeOrPeople_areRead();
    void readColumnTitle_month_isRead();
    void readNamedColumnTitle_texts_giveNames_data();
    void readNamedColumnTitle_texts_giveNames();
    void isNameLabel_onlyForLabels();
};

void TestColumnTitle::readColumnTitle_texts_giveRoleYearUnit_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<ColumnRole>("role");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("unit");
    const auto row = [](const QString& texts, ColumnRole role, int year = 0,
                         const QString& unit = {}) {
        QTest::newRow(qPrintable(texts)) << texts.split(u'|') << role << year << unit;
    };
    row(u"指 标"_s, ColumnRole::Name);
    row(u"指标名称(万元)"_s, ColumnRole::Name, 0, u"万元"_s);
    row(u"计量\n单位"_s, ColumnRole::Unit);
    row(u"年份"_s, ColumnRole::Year);
    row(u"县(市、区)"_s, ColumnRole::Region);
    row(u"序号"_s, ColumnRole::Ignored);
    row(u"2022"_s, ColumnRole::Value, 2022);
    row(u"２０２２年"_s, ColumnRole::Value, 2022);
    row(u"2022年末"_s, ColumnRole::Value, 2022);
    row(u"2022年（亿元）"_s, ColumnRole::Value, 2022, u"亿元"_s);
    row(u"2022年|绝对数"_s, ColumnRole::Value, 2022);
    row(u"绝对数|2022年"_s, ColumnRole::Value, 2022);
    row(u"2022年|亿元"_s, ColumnRole::Value, 2022, u"亿元"_s);
    row(u"全年|绝对数"_s, ColumnRole::Value);
    row(u"1-12月累计"_s, ColumnRole::Value);
    row(u"上年"_s, ColumnRole::Value);
    row(u"2022年1-9月"_s, ColumnRole::Value, 2022);
    row(u"2022年|上半年"_s, ColumnRole::Value, 2022);
    row(u"2022H1"_s, ColumnRole::Value, 2022);
    row(u"2022年9月"_s, ColumnRole::Other, 2022);
    row(u"2022年三季度"_s, ColumnRole::Other, 2022);
    row(u"比上年增长(%)"_s, ColumnRole::Growth, 0, u"%"_s);
    row(u"2022年|增速"_s, ColumnRole::Growth, 2022);
    row(u"±%"_s, ColumnRole::Growth);
    row(u"2022年|2021年"_s, ColumnRole::Other);
    row(u"2022年上年"_s, ColumnRole::Other, 2022);
    row(u"2022年(亿元)|(万元)"_s, ColumnRole::Other, 2022, u"万元"_s);
    for (const QString& text : {u"2025年目标"_s, u"2022年(预计)"_s, u"2022年预计数"_s,
             u"2022年占比"_s, u"2022年|计划"_s, u"2022年|本月|绝对数"_s})
        row(text, ColumnRole::Other, text.left(4).toInt());
    for (const QString& text :
        {u"“十三五”末"_s, u"累计"_s, u"本月"_s, u"目标"_s, u"2021-2025年"_s, u"亿元"_s})
        row(text, ColumnRole::Other, 0, text == u"亿元"_s ? text : QString());
}

void TestColumnTitle::readColumnTitle_texts_giveRoleYearUnit()
{
    QFETCH(QStringList, texts);
    QFETCH(ColumnRole, role);
    QFETCH(int, year);
    QFETCH(QString, unit);
    const TableColumn column = readColumnTitle(texts);
    QCOMPARE(column.role, role);
    QCOMPARE(column.year.value_or(0), year);
    QCOMPARE(column.unit ? column.unit->symbol : QString(), unit);
}

void TestColumnTitle::readColumnTitle_vintage_isRead()
{
    QCOMPARE(readColumnTitle({u"2022年(初步核算)"_s}).status, VintageStatus::Provisional);
    QCOMPARE(readColumnTitle({u"2022年"_s, u"最终核实数"_s}).status, VintageStatus::Final);
    QCOMPARE(readColumnTitle({u"2022年修订"_s}).role, ColumnRole::Value);
    QCOMPARE(readColumnTitle({u"2022年"_s}).status, VintageStatus::Unstated);
    QCOMPARE(readColumnTitle({u"初步核算"_s, u"最终核实"_s}).role, ColumnRole::Other);
}

void TestColumnTitle::readColumnTitle_partOfYear_isRead()
{
    QCOMPARE(readColumnTitle({u"2022年1-9月"_s}).part, YearPart::ThreeQuarters);
    QCOMPARE(readColumnTitle({u"上半年"_s, u"绝对数"_s}).part, YearPart::FirstHalf);
    QCOMPARE(readColumnTitle({u"2022Q1"_s}).part, YearPart::FirstQuarter);
    QCOMPARE(readColumnTitle({u"1-12月累计"_s}).part, YearPart::Whole);
    QVERIFY(!readColumnTitle({u"2022年"_s}).part);
    QVERIFY(readColumnTitle({u"1-本月累计"_s}).isCumulative);
    QVERIFY(!readColumnTitle({u"1-9月累计"_s}).isCumulative);
    QVERIFY(readColumnTitle({u"上年同期"_s}).isSamePeriod);
    QVERIFY(!readColumnTitle({u"上年"_s}).isSamePeriod);
}

void TestColumnTitle::readColumnTitle_placeOrPeople_areRead()
{
    // Whose place it is the header cannot know: 椒江区 is left to who knows the regions.
    const TableColumn place = readColumnTitle({u"2022年椒江区"_s});
    QCOMPARE(place.place, u"椒江区"_s);
    QCOMPARE(place.year, 2022);
    QCOMPARE(readColumnTitle({u"路 桥 区"_s, u"绝对数"_s}).place, u"路桥区"_s);
    QCOMPARE(readColumnTitle({u"椒江区"_s, u"路桥区"_s}).role, ColumnRole::Other);
    QCOMPARE(readColumnTitle({u"路桥区以外"_s}).role, ColumnRole::Other);
    QCOMPARE(readColumnTitle({u"按常住人口计算"_s}).scope, u"常住人口"_s);
    QCOMPARE(readColumnTitle({u"2022年"_s, u"农村居民"_s}).scope, u"农村居民"_s);
    QCOMPARE(readColumnTitle({u"全体居民"_s}).scope, QString());
    QCOMPARE(readColumnTitle({u"全体居民"_s}).role, ColumnRole::Value);
    QVERIFY(readColumnTitle({u"合计"_s}).isTotal);
    QCOMPARE(readNamedColumnTitle({u"人均收入"_s, u"农村(元)"_s}).scope, u"农村居民"_s);
    QCOMPARE(readNamedColumnTitle({u"路桥区"_s, u"生产总值"_s}).place, u"路桥区"_s);
}

void TestColumnTitle::readColumnTitle_month_isRead()
{
    const TableColumn december = readColumnTitle({u"2022.12"_s});
    QCOMPARE(december.role, ColumnRole::Value);
    QCOMPARE(december.year, 2022);
    QCOMPARE(december.month, 12);
    QCOMPARE(readColumnTitle({u"202212"_s}).year, 2022);
    QCOMPARE(readColumnTitle({u"2022.09"_s}).role, ColumnRole::Other);
    QCOMPARE(readColumnTitle({u"22年末"_s}).year, 2022);
}

void TestColumnTitle::readNamedColumnTitle_texts_giveNames_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<ColumnRole>("role");
    const auto row = [](const QString& texts, const QString& names, ColumnRole role) {
        QTest::newRow(qPrintable(texts))
            << texts.split(u'|') << names.split(u'|', Qt::SkipEmptyParts) << role;
    };
    row(u"地区生产总值(亿元)"_s, u"地区生产总值(亿元)"_s, ColumnRole::Value);
    row(u"地区生产总值|亿元"_s, u"地区生产总值"_s, ColumnRole::Value);
    row(u"地区生产总值|2022年|绝对数"_s, u"地区生产总值"_s, ColumnRole::Value);
    row(u"地区生产总值|比上年增长(%)"_s, u"地区生产总值"_s, ColumnRole::Growth);
    row(u"地区生产总值增长(%)"_s, u"地区生产总值增长(%)"_s, ColumnRole::Value);
    row(u"生产总值(亿元)|第一产业"_s, u"生产总值(亿元)|第一产业"_s, ColumnRole::Value);
    row(u"固定资产投资|累计"_s, u"固定资产投资"_s, ColumnRole::Other);
    row(u"固定资产投资|本月"_s, u"固定资产投资|本月"_s, ColumnRole::Value);
    row(u"备注"_s, {}, ColumnRole::Remark);
    row(u"序号"_s, {}, ColumnRole::Ignored);
    row(u"月份"_s, {}, ColumnRole::Ignored);
    row(u"—"_s, {}, ColumnRole::Ignored);
    row(u"2022年"_s, {}, ColumnRole::Ignored);
    row(u"路桥区|生产总值"_s, u"生产总值"_s, ColumnRole::Value);
    row(u"人均生产总值|按常住(元)"_s, u"人均生产总值"_s, ColumnRole::Value);
    row(u"城镇|新增就业人数"_s, u"城镇|新增就业人数"_s, ColumnRole::Value);
    row(u"路桥区"_s, u"路桥区"_s, ColumnRole::Value);
}

void TestColumnTitle::readNamedColumnTitle_texts_giveNames()
{
    QFETCH(QStringList, texts);
    QFETCH(QStringList, names);
    QFETCH(ColumnRole, role);
    const TableColumn column = readNamedColumnTitle(texts);
    QCOMPARE(column.names, names);
    QCOMPARE(column.role, role);
}

void TestColumnTitle::isNameLabel_onlyForLabels()
{
    QVERIFY(isNameLabel(u"主 要 指 标"_s));
    QVERIFY(!isNameLabel(u"地区生产总值"_s));
    QVERIFY(!isNameLabel(u"2022年主要指标"_s));
    QVERIFY(!isNameLabel({}));
}

QTEST_APPLESS_MAIN(TestColumnTitle)
#include "tst_columntitle.moc"
