#include "core/statistics/objection.h"

#include <QRegularExpression>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestObjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void speaksOfPlan_outcomesAreNone();
    void otherPlaceIn_ownNamesAreNone_data();
    void otherPlaceIn_ownNamesAreNone();
    void objectionInCell_onlyWholeCellsCount();
    void isRegion_onlyForItsName();
};

namespace {

const QStringList Regions{u"台州市路桥区"_s, u"路桥区"_s, u"全区"_s};

} // namespace

void TestObjection::speaksOfPlan_outcomesAreNone()
{
    for (const QString& text : {u"2025年目标"_s, u"年度计划"_s, u"2022年预计完成情况"_s, u"预测"_s,
             u"力争达到"_s, u"计划(草案)"_s})
        QVERIFY2(speaksOfPlan(text), qPrintable(text));
    for (const QString& text : {u"2022年计划执行情况"_s, u"目标完成情况"_s, u"十四五规划主要指标"_s,
             u"预期性"_s, u"主要指标"_s})
        QVERIFY2(!speaksOfPlan(text), qPrintable(text));
}

void TestObjection::otherPlaceIn_ownNamesAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const QString& text, const QString& place) {
        QTest::newRow(qPrintable(text)) << text << place;
    };
    row(u"台州市2022年主要指标"_s, u"台州市"_s);
    row(u"2022年台州市主要指标"_s, u"台州市"_s);
    row(u"2022年全市主要指标"_s, u"全市"_s);
    row(u"路桥区和椒江区"_s, u"椒江区"_s);
    row(u"三门县"_s, u"三门县"_s);
    row(u"2022年温岭与玉环指标"_s, u"温岭"_s);
    row(u"台州银行支持台州小微企业"_s, u"台州"_s);
    row(u"台州市各县(市、区)主要指标"_s, u"各县"_s);
    for (const QString& text : {u"路桥区"_s, u"浙江省台州市路桥区2022年主要指标"_s,
             u"台州路桥区2022年主要指标"_s, u"浙江制造品字标企业"_s, u"全区生产总值"_s,
             u"2022年地区生产总值"_s, u"城市建设情况"_s, u"2022年末市场主体"_s, u"上市公司数"_s,
             u"台州市生态环境局路桥分局"_s, u"本地区主要指标"_s, u""_s})
        row(text, {});
}

void TestObjection::otherPlaceIn_ownNamesAreNone()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QCOMPARE(otherPlaceIn(text, Regions), place);
}

void TestObjection::objectionInCell_onlyWholeCellsCount()
{
    for (const QString& text : {u"目标"_s, u"年度目标值"_s, u"2025年预计数"_s, u"为预计数。"_s,
             u"1-5月"_s, u"3月份"_s, u"第三季度"_s, u"黄岩区"_s, u"全市合计"_s})
        QVERIFY2(!objectionInCell(text, Regions).isEmpty(), qPrintable(text));
    for (const QString& text :
        {u"目标办"_s, u"预期性"_s, u"规划表2取整印作669"_s, u"1-12月"_s, u"1-9月"_s, u"上半年"_s,
            u"路桥区"_s, u"台州市生态环境局"_s, u"经济发展"_s, u""_s, u"2022"_s})
        QVERIFY2(objectionInCell(text, Regions).isEmpty(), qPrintable(text));
}

void TestObjection::isRegion_onlyForItsName()
{
    for (const QString& text : {u"路桥区"_s, u"  路 桥 区"_s, u"　路　桥　区"_s, u"#路桥区"_s,
             u"台州市路桥区"_s, u"3.路桥区"_s, u"全区合计"_s})
        QVERIFY2(isRegion(text, Regions), qPrintable(text));
    for (const QString& text :
        {u"路桥街道"_s, u"椒江区、路桥区"_s, u"路桥区以外"_s, u"合计"_s, u"路桥区规上"_s, u""_s})
        QVERIFY2(!isRegion(text, Regions), qPrintable(text));
}

QTEST_APPLESS_MAIN(TestObjection)
#include "tst_objection.moc"
