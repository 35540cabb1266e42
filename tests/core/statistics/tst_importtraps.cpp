#include "core/base/textfold.h"
#include "core/statistics/importpreview.h"
#include "tests/core/statistics/tst_importfixture.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Sheets that mislead: what must not land on a row of the plan, or not with that year, unit,
/// vintage or scope. Each is compared with the lines that are about the plan at all.
class TestImportTraps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void columns_besideActuals_areNoObservations_data();
    void columns_besideActuals_areNoObservations();
    void years_ofColumns_areThoseSaid_data();
    void years_ofColumns_areThoseSaid();
    void places_besideOurs_areNotTaken_data();
    void places_besideOurs_areNotTaken();
    void units_thatDoNotAgree_areNotGuessed_data();
    void units_thatDoNotAgree_areNotGuessed();
    void names_thatAreNearly_areNotTheirs_data();
    void names_thatAreNearly_areNotTheirs();
    void vintages_areOnlyThoseSaid_data();
    void vintages_areOnlyThoseSaid();
    void whatStandsBeside_isAskedAbout_data();
    void whatStandsBeside_isAskedAbout();
    void cells_thatAreNoNumbers_areNotTaken_data();
    void cells_thatAreNoNumbers_areNotTaken();
    void sentences_giveOnlyWhatHappened_data();
    void sentences_giveOnlyWhatHappened();
    void header_mergedOverColumns_isReadWhole();
    void header_mergedGroups_keepTheirYears();
    void units_mergedDown_holdForAllRows();
    void hidden_rowsColumnsAndSheets_areAskedAbout();
    void unitMistaken_byTenThousand_isNeverTakeable();
    void shareAsFraction_isAskedAbout();
    void valueOfAnotherKind_isNeverTakeable();
    void numbers_thatCannotBe_areAskedAbout_data();
    void numbers_thatCannotBe_areAskedAbout();
    void sheetName_ofAnotherPlaceOrPlan_isHeard_data();
    void sheetName_ofAnotherPlaceOrPlan_isHeard();
    void lostYear_isUnreadableNotTaken();
};

void TestImportTraps::initTestCase()
{
    QCOMPARE(emptyKnowledge().indicators.size(), 38);
}

void TestImportTraps::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestImportTraps::columns_besideActuals_areNoObservations_data()
{
    addSheetColumns();
    const QStringList only{u"C2 lq14-t2-01 2022 757.00 unstated new"_s};
    const QStringList both{only.first(), u"D2 lq14-t2-01 2023Q3 560 unstated new"_s};
    addSheet("target", {u"指标|单位|2022年|2025年目标", u"地区生产总值|亿元|757.00|1000"}, only);
    addSheet("target in front",
        {u"指标|单位|2022年|目标(2025年)", u"地区生产总值|亿元|757.00|1000"}, only);
    addSheet("target spaced", {u"指标|单位|2022年|2025年\n目 标", u"地区生产总值|亿元|757.00|1000"},
        only);
    addSheet("plan", {u"指标|单位|2022年|2023年计划", u"地区生产总值|亿元|757.00|800"}, only);
    addSheet("plan in brackets",
        {u"指标|单位|2022年|2023年(计划)", u"地区生产总值|亿元|757.00|800"}, only);
    addSheet("expected", {u"指标|单位|2022年|2023年(预计)", u"地区生产总值|亿元|757.00|800"}, only);
    addSheet("expected to be done",
        {u"指标|单位|2022年|2023年预计完成", u"地区生产总值|亿元|757.00|800"}, only);
    addSheet("expected figure", {u"指标|单位|2022年|2023年预计数", u"地区生产总值|亿元|757.00|800"},
        only);
    addSheet("forecast", {u"指标|单位|2022年|2023年预测", u"地区生产总值|亿元|757.00|800"}, only);
    addSheet("required", {u"指标|单位|2022年|2023年考核值", u"地区生产总值|亿元|757.00|800"}, only);
    addSheet(
        "earlier plan", {u"指标|单位|2022年|“十三五”末", u"地区生产总值|亿元|757.00|669"}, only);
    addSheet("sum of five years",
        {u"指标|单位|2022年|2021-2025年累计", u"地区生产总值|亿元|757.00|4000"}, only);
    addSheet("first half", {u"指标|单位|2022年|2023年上半年", u"地区生产总值|亿元|757.00|370"},
        {only.first(), u"D2 lq14-t2-01 2023H1 370 unstated new"_s});
    addSheet("months", {u"指标|单位|2022年|2023年1-9月", u"地区生产总值|亿元|757.00|560"}, both);
    addSheet("months with a dash",
        {u"指标|单位|2022年|2023年1—9月累计", u"地区生产总值|亿元|757.00|560"}, both);
    addSheet("one month", {u"指标|单位|2022年|2023年12月", u"地区生产总值|亿元|757.00|70"}, only);
    addSheet("quarter", {u"指标|单位|2022年|2023年三季度", u"地区生产总值|亿元|757.00|560"}, only);
    addSheet("first three quarters",
        {u"指标|单位|2022年|2023年前三季度", u"地区生产总值|亿元|757.00|560"}, both);
    addSheet("quarter code", {u"指标|单位|2022年|2023Q3", u"地区生产总值|亿元|757.00|560"}, both);
    addSheet("growth", {u"指标|单位|2022年|增长(%)", u"地区生产总值|亿元|757.00|3.7"}, only);
    addSheet("increase", {u"指标|单位|2022年|2022年增减额", u"地区生产总值|亿元|757.00|37"}, only);
    addSheet(
        "points", {u"指标|单位|2022年|比上年提高(百分点)", u"地区生产总值|亿元|757.00|0.4"}, only);
    addSheet(
        "share", {u"指标|单位|2022年|2022年占全市比重", u"地区生产总值|亿元|757.00|12.5"}, only);
    addSheet("per head", {u"指标|单位|2022年|2022年人均", u"地区生产总值|亿元|757.00|11.9"}, only);
    addSheet("rank", {u"指标|单位|2022年|2022年全市排名", u"地区生产总值|亿元|757.00|6"}, only);
    addSheet(
        "completion", {u"指标|单位|2022年|2022年完成率(%)", u"地区生产总值|亿元|757.00|98"}, only);
    addSheet("two years compared",
        {u"指标|单位|2022年|2022年/2021年", u"地区生产总值|亿元|757.00|1.05"}, only);

    addSheet("twice 绝对数 under month and months",
        {u"2022年9月主要指标", u"||本月||1-本月累计|",
            u"指标|单位|绝对数|同比增长(%)|绝对数|同比增长(%)", u"地区生产总值|亿元|70|3|560|4"},
        {});
    addSheet("twice 绝对数 without more",
        {u"2022年主要指标", u"指标|单位|绝对数|绝对数", u"地区生产总值|亿元|70|757"},
        {u"C3 lq14-t2-01 2022 70 unstated conflict"_s,
            u"D3 lq14-t2-01 2022 757 unstated conflict"_s});
    addSheet("planned growth and its outcome",
        {u"2022年计划执行情况", u"指标名称|计算单位|计划增长(%)|完成", u"地区生产总值|亿元|8|30.7",
            u"一般公共预算收入|亿元|8|9.1"},
        {});
    addSheet("kind in the row",
        {u"指标|年份|类型|单位|数值", u"地区生产总值|2022|实绩|亿元|757",
            u"地区生产总值|2022|目标|亿元|800", u"地区生产总值|2022|同比|亿元|30.7",
            u"地区生产总值|2022|年度计划|亿元|810"},
        {u"E2 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("kind under no header",
        {u"2022年主要指标|", u"指标||单位|绝对数", u"地区生产总值|计划|亿元|800"}, {});
    addSheet("month in the row",
        {u"指标|年份|月份|单位|数值", u"地区生产总值|2022|6|亿元|350",
            u"地区生产总值|2022|1-12月|亿元|757"},
        {u"E3 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("half year in the year cell",
        {u"指标|年份|单位|数值", u"地区生产总值|2022年上半年|亿元|350"},
        {u"D2 lq14-t2-01 2022H1 350 unstated new"_s});
    addSheet(
        "remark says planned", {u"指标|单位|2022年|备注", u"地区生产总值|亿元|757|预计数"}, {});
    addSheet("note says planned",
        {u"指标|单位|2022年|2025年", u"地区生产总值|亿元|757|1000", u"注:2025年为预计数。"},
        {u"C2 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("plan in the title",
        {u"路桥区2025年国民经济和社会发展计划主要指标", u"指标|单位|2025年",
            u"地区生产总值|亿元|1000"},
        {});
    addSheet("target heading",
        {u"指标|单位|2022年", u"一、年度目标", u"地区生产总值|亿元|800",
            u"一般公共预算收入|亿元|50"},
        {});
    addSheet("half year in the title",
        {u"2022年上半年主要指标", u"指标|单位|绝对数", u"地区生产总值|亿元|350"},
        {u"C3 lq14-t2-01 2022H1 350 unstated new"_s});
    addSheet("months in the title",
        {u"2022年1—9月主要指标", u"指标|单位|绝对数", u"地区生产总值|亿元|560"},
        {u"C3 lq14-t2-01 2022Q3 560 unstated new"_s});
    addSheet("whole year of months in the title",
        {u"2022年1-12月主要指标", u"指标|单位|绝对数", u"地区生产总值|亿元|757"},
        {u"C3 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("growth row in 亿元 by the unit column",
        {u"2022年主要指标", u"指标|单位|增长(%)|绝对数(%)", u"地区生产总值|亿元|3.7|3.7"},
        {u"D3 lq14-t2-01 2022 - unstated scope_differs"_s});
    addSheet("the plan's own table",
        {u"“十四五”时期主要指标", u"指标|单位|2020年|2025年", u"地区生产总值|亿元|669|1000",
            u"人均地区生产总值|万元|10.6|15.7", u"一般公共预算收入|亿元|38.39|60"},
        {u"C3 lq14-t2-01 2020 669 unstated new"_s,
            u"D3 lq14-t2-01 2025 1000 unstated scope_differs"_s,
            u"C4 lq14-t2-02 2020 10.6 unstated new"_s,
            u"D4 lq14-t2-02 2025 15.7 unstated scope_differs"_s,
            u"C5 lq14-t2-04 2020 38.39 unstated new"_s,
            u"D5 lq14-t2-04 2025 60 unstated scope_differs"_s});
}

void TestImportTraps::columns_besideActuals_areNoObservations()
{
    compareSheetLines();
}

void TestImportTraps::years_ofColumns_areThoseSaid_data()
{
    addSheetColumns();
    addSheet("last year beside this",
        {u"2022年主要指标", u"指标|单位|本年|上年", u"地区生产总值|亿元|757|720"},
        {u"C3 lq14-t2-01 2022 757 unstated new"_s, u"D3 lq14-t2-01 2021 720 unstated new"_s});
    addSheet("last year without a title", {u"指标|单位|2022年|上年", u"地区生产总值|亿元|757|720"},
        {u"C2 lq14-t2-01 2022 757 unstated new"_s, u"D2 lq14-t2-01 - 720 unstated unreadable"_s});
    addSheet("two years in the title",
        {u"2021年和2022年主要指标", u"指标|单位|绝对数", u"地区生产总值|亿元|757"},
        {u"C3 lq14-t2-01 - 757 unstated unreadable"_s});
    addSheet("span of years in the title",
        {u"主要指标(2021—2022年)", u"指标|单位|绝对数", u"地区生产总值|亿元|757"},
        {u"C3 lq14-t2-01 - 757 unstated unreadable"_s});
    addSheet("span in the header", {u"指标|单位|2021-2022年", u"地区生产总值|亿元|1477"}, {});
    addSheet("date of publication",
        {u"2022年路桥区主要指标", u"发布日期:2023年3月15日", u"指标|单位|绝对数",
            u"地区生产总值|亿元|757"},
        {u"C4 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("date and office",
        {u"2022年路桥区主要指标", u"路桥区统计局 2023年3月15日", u"指标|单位|绝对数",
            u"地区生产总值|亿元|757"},
        {u"C4 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("until a day",
        {u"主要指标(截至2022年9月30日)", u"指标|单位|绝对数", u"地区生产总值|亿元|560"}, {});
    addSheet("source of another year",
        {u"2022年路桥区主要指标", u"来源:2023年路桥统计年鉴", u"指标|单位|绝对数",
            u"地区生产总值|亿元|757"},
        {u"C4 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("year of the constant price",
        {u"指标|单位|2021年|2022年", u"文化及相关产业增加值(2020年不变价)|亿元|32.1|36.45"},
        {u"C2 lq14-t2-07 2021 32.1 unstated new"_s, u"D2 lq14-t2-07 2022 36.45 unstated new"_s});
    addSheet("year in the name against two columns",
        {u"指标|单位|2021年|2022年", u"2023年地区生产总值|亿元|753|754"},
        {u"C2 lq14-t2-01 - 753 unstated unreadable"_s,
            u"D2 lq14-t2-01 - 754 unstated unreadable"_s});
    addSheet("year column against the header",
        {u"指标|年份|单位|2023年", u"地区生产总值|2022|亿元|757"},
        {u"D2 lq14-t2-01 - 757 unstated unreadable"_s});
    addSheet("empty year cell", {u"指标|年份|单位|数值", u"地区生产总值||亿元|757"},
        {u"D2 lq14-t2-01 - 757 unstated unreadable"_s});
    addSheet("years as headings",
        {u"2022年主要指标", u"指标|单位|绝对数", u"2021年", u"地区生产总值|亿元|720"},
        {u"C4 lq14-t2-01 2021 720 unstated scope_differs"_s});
    addSheet("year and year end", {u"指标|单位|2021年末|2022年度", u"高新技术企业数|家|138|171"},
        {u"C2 lq14-t2-11 2021 138 unstated new"_s, u"D2 lq14-t2-11 2022 171 unstated new"_s});
    addSheet("years as numbers under one header",
        {u"指标|单位|实绩|", u"||2021|2022", u"地区生产总值|亿元|720|757"},
        {u"C3 lq14-t2-01 2021 720 unstated new"_s, u"D3 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("outcome under its year, not the title's",
        {u"2022年计划执行情况", u"指标|单位|2021年||2022年|", u"||计划|完成|计划|完成",
            u"地区生产总值|亿元|730|720|780|757"},
        {u"D4 lq14-t2-01 2021 720 unstated new"_s, u"F4 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("time in the row against the title",
        {u"2022年指标数据", u"指标|时间|单位|数值", u"地区生产总值|2021年|亿元|720"},
        {u"D3 lq14-t2-01 2021 720 unstated new"_s});
    addSheet("year in a column without a name",
        {u"2022年指标数据", u"指标||单位|数值", u"地区生产总值|2021年|亿元|720"},
        {u"D3 lq14-t2-01 2021 720 unstated new"_s});
}

void TestImportTraps::years_ofColumns_areThoseSaid()
{
    compareSheetLines();
}

void TestImportTraps::places_besideOurs_areNotTaken_data()
{
    addSheetColumns();
    addSheet("city in the title",
        {u"2022年台州市主要指标", u"指标|单位|绝对数", u"地区生产总值|亿元|604.07",
            u"一般公共预算收入|亿元|42"},
        {});
    addSheet("whole city in the title",
        {u"2022年全市主要指标", u"指标|单位|绝对数", u"地区生产总值|亿元|604.07"}, {});
    addSheet("other district in the title",
        {u"黄岩区2022年主要指标", u"指标|单位|绝对数", u"地区生产总值|亿元|600"}, {});
    addSheet("our full name in the title",
        {u"浙江省台州市路桥区2022年主要指标", u"指标|单位|绝对数", u"地区生产总值|亿元|757"},
        {u"C3 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("city first, ours after it",
        {u"台州市2022年主要指标", u"指标|单位|绝对数", u"地区生产总值|亿元|604.07", u"",
            u"路桥区2022年主要指标", u"指标|单位|绝对数", u"地区生产总值|亿元|757"},
        {u"C7 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("note under the city's table",
        {u"台州市2022年主要指标", u"指标|单位|绝对数", u"从业人员|万人|400",
            u"注:经最终核实,2021年生产总值为720.08亿元。"},
        {});
    addSheet("city in the name",
        {u"2022年主要指标", u"指标|单位|绝对数", u"台州市生产总值|亿元|604.07",
            u"全市生产总值|亿元|604.07"},
        {});
    addSheet("districts across",
        {u"2022年主要指标", u"指标|单位|台州市|椒江区|路桥区", u"地区生产总值|亿元|604.07|800|757"},
        {u"E3 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("district beside the year",
        {u"指标|单位|2022年|2022年椒江区", u"地区生产总值|亿元|757|800"},
        {u"C2 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("districts down",
        {u"项目|2022年|增长(%)", u"台州市|604.07|2.7", u"椒江区|800|3", u"路桥区|757|3.7"}, {});
    addSheet("districts in a column",
        {u"2022年台州市各县(市、区)主要指标", u"地区|指标|单位|2022年",
            u"椒江区|地区生产总值|亿元|800", u"路 桥 区|地区生产总值|亿元|757",
            u"合计|地区生产总值|亿元|604.07", u"|地区生产总值|亿元|604.07"},
        {u"D4 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("districts in an unnamed column",
        {u"指标||单位|2022年", u"地区生产总值|黄岩区|亿元|600", u"地区生产总值|路桥区|亿元|757"},
        {u"D3 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("districts as headings",
        {u"指标|单位|2022年", u"椒江区", u"地区生产总值|亿元|800", u"一、综合",
            u"一般公共预算收入|亿元|42", u"路桥区", u"地区生产总值|亿元|757", u"黄岩区",
            u"地区生产总值|亿元|600"},
        {u"C7 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("who fills it in is no place",
        {u"2022年路桥区主要指标", u"填报单位:台州市生态环境局路桥分局", u"指标|单位|绝对数",
            u"森林覆盖率|%|15.6"},
        {u"C4 lq14-t2-31 2022 15.6 unstated new"_s});
    addSheet("tables side by side",
        {u"2022年主要指标", u"指标|单位|绝对数||指标|单位|绝对数",
            u"地区生产总值|亿元|||森林覆盖率|%|15.6",
            u"从业人员|万人|30||一般公共预算收入|亿元|42"},
        {u"C3 lq14-t2-01 2022 - unstated absent"_s, u"G3 lq14-t2-31 2022 15.6 unstated new"_s,
            u"G4 lq14-t2-04 2022 42 unstated new"_s});
}

void TestImportTraps::places_besideOurs_areNotTaken()
{
    compareSheetLines();
}

void TestImportTraps::units_thatDoNotAgree_areNotGuessed_data()
{
    addSheetColumns();
    addSheet("row beats unit line", {u"单位:万元", u"指标|单位|2022年", u"地区生产总值|亿元|757"},
        {u"C3 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("unit line alone", {u"单位：万元", u"指标|2022年", u"地区生产总值|7570000"},
        {u"B3 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("unit in the title line",
        {u"2022年主要指标(单位:万元)", u"指标|绝对数", u"地区生产总值|7570000"},
        {u"B3 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("no unit", {u"指标|2022年", u"地区生产总值|757"},
        {u"B2 lq14-t2-01 2022 - unstated scope_differs"_s});
    addSheet("unit line of two sizes", {u"单位:元、万元", u"指标|2022年", u"地区生产总值|7570000"},
        {u"B3 lq14-t2-01 2022 - unstated scope_differs"_s});
    addSheet("unit line of two kinds",
        {u"单位:亿元、%", u"指标|2022年", u"地区生产总值|757", u"森林覆盖率|15.6"},
        {u"B3 lq14-t2-01 2022 757 unstated new"_s, u"B4 lq14-t2-31 2022 15.6 unstated new"_s});
    addSheet("name for a level and a rate under two kinds",
        {u"单位:亿元、%", u"指标|2022年", u"地区生产总值(GDP)增长|30.7"},
        {u"B3 lq14-t2-01 2022 - unstated scope_differs"_s});
    addSheet("column and name of two sizes",
        {u"指标|2022年(亿元)", u"一般公共预算收入(万元)|426100"},
        {u"B2 lq14-t2-04 2022 - unstated scope_differs"_s});
    addSheet("unit cell and name of two sizes",
        {u"指标|单位|2022年", u"一般公共预算收入(万元)|亿元|42.61"},
        {u"C2 lq14-t2-04 2022 - unstated scope_differs"_s});
    addSheet("unit in the header of names", {u"指标(万元)|2022年", u"地区生产总值|7570000"},
        {u"B2 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("unit row under the header",
        {u"指标|2022年|2021年", u"|(万元)|(亿元)", u"地区生产总值|7570000|720"},
        {u"B3 lq14-t2-01 2022 757 unstated new"_s, u"C3 lq14-t2-01 2021 720 unstated new"_s});
    addSheet("second table in another unit",
        {u"2022年主要指标", u"单位:亿元", u"指标|绝对数", u"地区生产总值|757", u"", u"2022年财政",
            u"单位:万元", u"指标|绝对数", u"一般公共预算收入|426100"},
        {u"B4 lq14-t2-01 2022 757 unstated new"_s, u"B9 lq14-t2-04 2022 42.61 unstated new"_s});
    addSheet("unit line inside the body",
        {u"2022年主要指标", u"单位:亿元", u"指标|绝对数", u"地区生产总值|757", u"单位:万元",
            u"一般公共预算收入|50"},
        {u"B4 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("who fills it in is no unit",
        {u"填报单位:路桥区统计局", u"指标|2022年", u"地区生产总值|757"},
        {u"B3 lq14-t2-01 2022 - unstated scope_differs"_s});
    addSheet("dollars", {u"指标|单位|2022年", u"人均地区生产总值|美元|17682"},
        {u"C2 lq14-t2-02 2022 - unstated scope_differs"_s});
    addSheet("points for a rate", {u"指标|单位|2022年", u"常住人口城镇化率|百分点|0.4"},
        {u"C2 lq14-t2-08 2022 - unstated scope_differs"_s});
    addSheet("percent in the cell", {u"指标|单位|2022年", u"地区生产总值|亿元|3.7%"},
        {u"C2 lq14-t2-01 2022 - unstated scope_differs"_s});
    addSheet("yuan and hectares",
        {u"指标|单位|2022年", u"人均地区生产总值|元|118932", u"人均体育场地面积|公顷|0.000170"},
        {u"C2 lq14-t2-02 2022 11.8932 unstated new"_s, u"C3 lq14-t2-23 2022 1.7 unstated new"_s});
}

void TestImportTraps::units_thatDoNotAgree_areNotGuessed()
{
    compareSheetLines();
}

void TestImportTraps::names_thatAreNearly_areNotTheirs_data()
{
    addSheetColumns();
    const auto none = [&](const char* name, const char16_t* body) {
        addSheet(name, {u"指标|单位|2022年", body}, {});
    };
    none("output, not capacity", u"粮食总产量|万吨|3.59");
    none("registered", u"户籍人口城镇化率|%|60.1");
    none("town part", u"城镇居民人均可支配收入增长|%|8.7");
    none("above a size", u"规上高新技术企业数|家|90");
    none("more words", u"地区生产总值增加额|亿元|36.9");
    none("an explained kind", u"地区生产总值(支出法)|亿元|757");
    none("taxes only", u"一般公共预算收入(税收)|亿元|30");
    none("without a part", u"地区生产总值(不含机场)|亿元|757");
    none("general", u"城镇化率|%|70.1");
    none("foreign capital of another account", u"实际利用外资(商务部口径)|万美元|4507");
    none("nominal growth", u"居民人均可支配收入增长(名义)|%|8.7");
    none("target in the name", u"地区生产总值目标|亿元|800");
    addSheet("half year in the name", {u"指标|单位|2022年", u"2022年上半年地区生产总值|亿元|350"},
        {u"C2 lq14-t2-01 2022H1 350 unstated new"_s});
    none("planned in the name", u"地区生产总值(预计)|亿元|757");

    addSheet("town and country under the whole",
        {u"指标|单位|2022年", u"居民人均可支配收入增长|%|3.1", u"  其中:城镇|%|2.9",
            u"  农村|%|4.5"},
        {u"C2 lq14-t2-14 2022 3.1 unstated new"_s});
    addSheet("country as a heading",
        {u"指标|单位|2022年", u"农村居民", u"居民人均可支配收入增长|%|4.5"},
        {u"C3 lq14-t2-14 2022 4.5 unstated scope_differs"_s});
    addSheet("a part that bears a plan's name",
        {u"指标|单位|2022年", u"财政总收入|亿元|78", u"  其中：一般公共预算收入|亿元|42"},
        {u"C3 lq14-t2-04 2022 42 unstated scope_differs"_s});
    addSheet("a part with a mark", {u"指标|单位|2022年", u"#一般公共预算收入|亿元|42"},
        {u"C2 lq14-t2-04 2022 42 unstated scope_differs"_s});
    addSheet("registered in brackets",
        {u"指标|单位|2022年", u"人均地区生产总值(按户籍人口计算)|元|125000"},
        {u"C2 lq14-t2-02 2022 12.5 unstated scope_differs"_s});
    addSheet("scope where the plan has none", {u"指标|单位|2022年", u"高新技术企业数(规上)|家|90"},
        {u"C2 lq14-t2-11 2022 90 unstated scope_differs"_s});
    addSheet("scope column",
        {u"指标|单位|口径|2022年", u"人均地区生产总值|元|户籍人口|125000",
            u"常住人口城镇化率|%|按常住人口|70.5"},
        {u"D2 lq14-t2-02 2022 12.5 unstated scope_differs"_s,
            u"D3 lq14-t2-08 2022 70.5 unstated new"_s});
    addSheet("scope in the name is no contradiction",
        {u"指标|单位|2022年", u"高新技术产业增加值占规上工业增加值比重|%|61.1",
            u"每千人口拥有执业(助理)医师数(常住人口)|人|3.3"},
        {u"C2 lq14-t2-12 2022 61.1 unstated new"_s, u"C3 lq14-t2-16 2022 3.3 unstated new"_s});
    addSheet("current prices for constant ones",
        {u"指标|单位|2022年", u"文化及相关产业增加值(现价)|亿元|38"},
        {u"C2 lq14-t2-07 2022 38 unstated scope_differs"_s});
    addSheet("comparable prices for current ones",
        {u"指标|单位|2022年", u"地区生产总值(可比价)|亿元|740"},
        {u"C2 lq14-t2-01 2022 740 unstated scope_differs"_s});
    addSheet("numbering and footnotes",
        {u"指标|单位|2022年", u"一、地区生产总值①|亿元|757", u"1.一般公共预算收入*|亿元|42",
            u"(二) 森林覆盖率²|%|15.6"},
        {u"C2 lq14-t2-01 2022 757 unstated new"_s, u"C3 lq14-t2-04 2022 42 unstated new"_s,
            u"C4 lq14-t2-31 2022 15.6 unstated new"_s});
    addSheet("wrapped and spaced", {u"指 标|单 位|2022 年", u"地区\n生产总值|亿 元|757"},
        {u"C2 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("category beside the name",
        {u"项目|指标|单位|2022年", u"经济发展|地区生产总值|亿元|757",
            u"一般公共预算收入|税收收入|亿元|30"},
        {u"D2 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("growth of the gross product",
        {u"指标|单位|2022年", u"地区生产总值增长|%|3.7", u"地区生产总值增长(现价)|%|5.1"},
        {u"C2 lq14-r-01 2022 3.7 unstated new"_s,
            u"C3 lq14-r-01 2022 5.1 unstated scope_differs"_s});
    addSheet("expected is no type", {u"指标|单位|属性|2022年", u"地区生产总值|亿元|预期性|757"},
        {u"D2 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("numbering with circles",
        {u"指标|单位|2022年", u"①地区生产总值|亿元|757", u"②一般公共预算收入|亿元|42"},
        {u"C2 lq14-t2-01 2022 757 unstated new"_s, u"C3 lq14-t2-04 2022 42 unstated new"_s});
}

void TestImportTraps::names_thatAreNearly_areNotTheirs()
{
    compareSheetLines();
}

void TestImportTraps::vintages_areOnlyThoseSaid_data()
{
    addSheetColumns();
    addSheet("remark", {u"指标|单位|2022年|备注", u"地区生产总值|亿元|757|初步核算数"},
        {u"C2 lq14-t2-01 2022 757 provisional new"_s});
    addSheet("remark on another figure",
        {u"指标|单位|2022年|备注", u"地区生产总值|亿元|757|后由最终核实数753亿元代替"},
        {u"C2 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("remark of two minds",
        {u"指标|单位|2022年|备注", u"地区生产总值|亿元|757|初步核算,最终核实"},
        {u"C2 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("not final", {u"指标|单位|2022年|备注", u"地区生产总值|亿元|757|未经最终核实"},
        {u"C2 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("name against header",
        {u"指标|单位|2022年(初步核算)", u"地区生产总值(最终核实)|亿元|757"},
        {u"C2 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("note below for a year",
        {u"指标|单位|2021年|2022年", u"地区生产总值|亿元|720.08|757",
            u"注:1.2022年数据为初步核算数。"},
        {u"C2 lq14-t2-01 2021 720.08 unstated new"_s, u"D2 lq14-t2-01 2022 757 provisional new"_s});
    addSheet("note on one figure is not on all",
        {u"指标|单位|2021年", u"一般公共预算收入|亿元|42.61", u"注:2021年最终核实数为720.08亿元。"},
        {u"C2 lq14-t2-04 2021 42.61 unstated new"_s});
    addSheet("flash figures in the header", {u"指标|单位|2022年快报数", u"地区生产总值|亿元|757"},
        {u"C2 lq14-t2-01 2022 757 provisional new"_s});
}

void TestImportTraps::vintages_areOnlyThoseSaid()
{
    compareSheetLines();
}

void TestImportTraps::whatStandsBeside_isAskedAbout_data()
{
    addSheetColumns();
    const auto asked = [](const char* name, Rows rows, const QString& line) {
        addSheet(name, rows, line.isEmpty() ? QStringList() : QStringList{line});
    };
    asked("a kind in front", {u"类别|指标|单位|2022年", u"户籍|人均地区生产总值|元|118932"},
        u"D2 lq14-t2-02 2022 11.8932 unstated scope_differs"_s);
    asked("some firms in front", {u"范围|指标|单位|2022年", u"规上企业|高新技术企业数|家|90"},
        u"D2 lq14-t2-11 2022 90 unstated scope_differs"_s);
    addSheet("a township in front", {u"镇街|指标|单位|2022年", u"金清|高新技术企业数|家|120"}, {});
    asked("women in front", {u"性别|指标|单位|2022年", u"女|人均预期寿命|岁|85"},
        u"D2 lq14-t2-25 2022 85 unstated scope_differs"_s);
    asked("a class of the plan in front",
        {u"类别|指标|单位|2022年", u"创新驱动|高新技术企业数|家|120"},
        u"D2 lq14-t2-11 2022 120 unstated new"_s);
    asked("who answers in front", {u"责任单位|指标|单位|2022年", u"科技局|高新技术企业数|家|120"},
        u"D2 lq14-t2-11 2022 120 unstated new"_s);
    asked("people beside the year", {u"年份|人群|居民综合阅读率(%)", u"2021|农村|90"},
        u"C2 lq14-t2-24 2021 90 unstated scope_differs"_s);
    asked("a part beside the year", {u"年份|期间|一般公共预算收入(亿元)", u"2022|1-9月|33"},
        u"C2 lq14-t2-04 2022Q3 33 unstated new"_s);
    asked("scope in a remark", {u"指标|单位|2022年|备注", u"人均地区生产总值|元|118932|按户籍人口"},
        u"C2 lq14-t2-02 2022 11.8932 unstated scope_differs"_s);
    asked("place in a remark", {u"指标|单位|2022年|备注", u"森林覆盖率|%|15.6|台州市数据"},
        u"C2 lq14-t2-31 2022 15.6 unstated scope_differs"_s);
    asked("scope in the title",
        {u"2022年户籍人口指标", u"指标|单位|数值", u"人均地区生产总值|元|118932"},
        u"C3 lq14-t2-02 2022 11.8932 unstated scope_differs"_s);
    asked("firms in the title", {u"2022年规上工业", u"指标|单位|数值", u"高新技术企业数|家|120"},
        u"C3 lq14-t2-11 2022 120 unstated scope_differs"_s);
    asked("a breakdown of tasks",
        {u"2022年度任务分解表", u"指标|单位|2022年", u"高新技术企业数|家|120"}, {});
    for (const char16_t* title : {u"路桥街道2022年指标", u"2022年路桥经济开发区主要指标",
             u"路桥区2022年指标(不含台州湾新区)", u"2022年高新技术企业新认定情况",
             u"2022年高新技术企业净增情况", u"2022年主要指标位次表", u"2022年妇女发展指标"})
        QTest::newRow(qPrintable(QString::fromUtf16(title)))
            << sheetOf({title, u"指标|单位|数值", u"高新技术企业数|家|120"})
            << QStringList{u"C3 lq14-t2-11 2022 120 unstated scope_differs"_s};
    asked("a town in the title",
        {u"路桥区金清镇2022年主要指标", u"指标|单位|数值", u"高新技术企业数|家|120"}, {});
    asked("the district alone in the title",
        {u"路桥区2022年城镇和产业发展指标", u"指标|单位|数值", u"高新技术企业数|家|120"},
        u"C3 lq14-t2-11 2022 120 unstated new"_s);
    // Table 2 prints a target of 93.5 for row 24; nothing between base and last year stands here.
    asked("the target alone", {u"指标|单位|2025年", u"居民综合阅读率|%|93.5"},
        u"C2 lq14-t2-24 2025 93.5 unstated scope_differs"_s);
    // Row 31 is to keep its base of 15.6.
    asked("a target that keeps the base", {u"指标|单位|2025年", u"森林覆盖率|%|15.6"},
        u"C2 lq14-t2-31 2025 15.6 unstated new"_s);
}

void TestImportTraps::whatStandsBeside_isAskedAbout()
{
    compareSheetLines();
}

void TestImportTraps::cells_thatAreNoNumbers_areNotTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("action");
    const auto cell = [](const QString& text, const char* action) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(action);
    };
    for (const QString& text : {u"—"_s, u"--"_s, u"…"_s, u"一"_s, u"无法统计"_s, u"预计完成"_s,
             u"未公布"_s, u"/"_s, u"适当正增长"_s})
        cell(text, "absent");
    for (const QString& text : {u"757.00①"_s, u"757²"_s, u"757*"_s, u"757⑩"_s, u"90以上"_s,
             u"25左右"_s, u"[8.27]"_s, u"106、7"_s, u"2.1:38.7:59.2"_s, u"23323395346268亿元"_s,
             u"100%96.1%"_s, u"12,34"_s, u"(757)"_s, u"—1.1"_s, u"1.2×10³"_s, u"721\n757"_s,
             u"721  757"_s, u"0,678"_s, u"7千"_s, u"持平"_s, u"下降3.0"_s, u"增长5.1%"_s})
        cell(text, "unreadable");
}

void TestImportTraps::cells_thatAreNoNumbers_areNotTaken()
{
    QFETCH(QString, text);
    QFETCH(QString, action);
    Sheet sheet = sheetOf({u"指标|单位|2022年", u"地区生产总值|亿元|0"});
    Cell cell = cellOf(text);
    cell.position = {1, 2};
    sheet.cells.entries().removeLast();
    sheet.cells << cell;
    const auto values = previewOf(sheet);
    QCOMPARE(values.size(), 1);
    QCOMPARE(toCode(values.first().action), action);
    QVERIFY(!values.first().value);
    QCOMPARE(values.first().raw, singleLine(text));
    QVERIFY(!values.first().reason.isEmpty());
}

void TestImportTraps::sentences_giveOnlyWhatHappened_data()
{
    addSheetColumns();
    addSheet("target", {u"到2025年,地区生产总值达到1000亿元。"}, {});
    addSheet("bare target", {u"力争2025年地区生产总值达到1000亿元"}, {});
    addSheet("goal behind", {u"2025年地区生产总值目标为1000亿元"}, {});
    addSheet("about", {u"2025年地区生产总值达到1000亿元左右"}, {});
    addSheet("at least", {u"2025年常住人口城镇化率达到72%以上"}, {});
    addSheet("expected", {u"预计2022年地区生产总值为757亿元"}, {});
    addSheet("half year", {u"2022年上半年地区生产总值为350亿元"},
        {u"A1 lq14-t2-01 2022H1 350 unstated new"_s});
    addSheet("city", {u"2022年全市生产总值为604.07亿元"}, {});
    addSheet("growth", {u"2022年地区生产总值增速为3.7%"}, {});
    addSheet("productivity", {u"2022年全员劳动生产率为18万元/人"}, {});
    addSheet("sheet of the city",
        {u"2022年台州市统计公报", u"经初步核算,2022年生产总值为604.07亿元。"}, {});
    addSheet("what happened",
        {u"经初步核算,2022年路桥区生产总值为757.00亿元,按可比价计算,比上年增长3.7%。"},
        {u"A1 lq14-t2-01 2022 757.00 provisional new"_s});
    addSheet("two vintages in a sentence",
        {u"2022年地区生产总值为757亿元(初步核算),2021年最终核实为720.08亿元"},
        {u"A1 lq14-t2-01 2022 757 provisional new"_s});
    addSheet("yuan", {u"2022年人均地区生产总值为118932元"},
        {u"A1 lq14-t2-02 2022 11.8932 unstated new"_s});
    addSheet("registered", {u"2022年人均地区生产总值为125000元(按户籍人口计算)"},
        {u"A1 lq14-t2-02 2022 12.5 unstated scope_differs"_s});
}

void TestImportTraps::sentences_giveOnlyWhatHappened()
{
    compareSheetLines();
}

void TestImportTraps::header_mergedOverColumns_isReadWhole()
{
    Sheet sheet = sheetOf({u"2022年主要指标", u"指标|单位|1-9月||全年|",
        u"||绝对数|增长(%)|绝对数|增长(%)", u"地区生产总值|亿元|560|4|757|3.7"});
    sheet.merges = {{0, 0, 0, 5}, {1, 0, 2, 0}, {1, 1, 2, 1}, {1, 2, 1, 3}, {1, 4, 1, 5}};
    QCOMPARE(matchedLines(previewOf(sheet)),
        (QStringList{
            u"C4 lq14-t2-01 2022Q3 560 unstated new"_s, u"E4 lq14-t2-01 2022 757 unstated new"_s}));
}

void TestImportTraps::header_mergedGroups_keepTheirYears()
{
    Sheet sheet = sheetOf({u"主要指标", u"||2021年||2022年|",
        u"指标|单位|绝对数|占比(%)|绝对数|占比(%)", u"地区生产总值|亿元|720|100|757|100"});
    sheet.merges = {{1, 2, 1, 3}, {1, 4, 1, 5}};
    QCOMPARE(matchedLines(previewOf(sheet)),
        (QStringList{
            u"C4 lq14-t2-01 2021 720 unstated new"_s, u"E4 lq14-t2-01 2022 757 unstated new"_s}));
}

void TestImportTraps::units_mergedDown_holdForAllRows()
{
    Sheet sheet = sheetOf({u"指标|单位|2022年", u"地区生产总值|亿元|757", u"一般公共预算收入||42",
        u"森林覆盖率|%|15.6"});
    QCOMPARE(toCode(previewOf(sheet)[1].action), u"scope_differs"_s);
    sheet.merges = {{1, 1, 2, 1}};
    QCOMPARE(toCode(previewOf(sheet)[1].action), u"new"_s);
}

void TestImportTraps::hidden_rowsColumnsAndSheets_areAskedAbout()
{
    const Sheet plain = sheetOf({u"指标|单位|2022年|2023年", u"地区生产总值|亿元|757|753.9",
        u"一般公共预算收入|亿元|42|43"});
    Sheet rowHidden = plain;
    rowHidden.hiddenRows = {1};
    Sheet columnHidden = plain;
    columnHidden.hiddenColumns = {2};
    Sheet sheetHidden = plain;
    sheetHidden.isHidden = true;
    const auto actions = [&](const Sheet& sheet) {
        QStringList codes;
        for (const ImportValue& value : previewOf(sheet))
            codes << toCode(value.action);
        return codes.join(u' ');
    };
    QCOMPARE(actions(plain), u"new new new new"_s);
    QCOMPARE(actions(rowHidden), u"scope_differs scope_differs new new"_s);
    QCOMPARE(actions(columnHidden), u"scope_differs new scope_differs new"_s);
    QCOMPARE(actions(sheetHidden), u"scope_differs scope_differs scope_differs scope_differs"_s);
}

void TestImportTraps::unitMistaken_byTenThousand_isNeverTakeable()
{
    auto values = previewOf(sheetOf({u"指标|单位|2022年", u"基本养老保险参保人数|万人|426000"}));
    setTaken(values, AcceptRule::All);
    QCOMPARE(toCode(values.first().action), u"scope_differs"_s);
    QVERIFY(!values.first().isTaken);
    QVERIFY(values.first().reason.contains(u"42"_s));
}

void TestImportTraps::shareAsFraction_isAskedAbout()
{
    const auto values = previewOf(sheetOf({u"指标|单位|2022年", u"常住人口城镇化率|%|0.705"}));
    QCOMPARE(
        matchedLines(values), QStringList{u"C2 lq14-t2-08 2022 0.705 unstated scope_differs"_s});
    QVERIFY(!values.first().isTaken);
}

void TestImportTraps::valueOfAnotherKind_isNeverTakeable()
{
    auto values = previewOf(sheetOf({u"指标|单位|2022年", u"人均地区生产总值|美元|17682",
        u"高新技术企业数||171", u"一般公共预算收入(万元)|亿元|42.61"}));
    setTaken(values, AcceptRule::All);
    QCOMPARE(values.size(), 3);
    for (const ImportValue& value : std::as_const(values)) {
        QCOMPARE(toCode(value.action), u"scope_differs"_s);
        QVERIFY(!value.isTaken);
    }
}

void TestImportTraps::numbers_thatCannotBe_areAskedAbout_data()
{
    addSheetColumns();
    addSheet("growth as a level", {u"指标|单位|2022年", u"地区生产总值|亿元|3.7"},
        {u"C2 lq14-t2-01 2022 3.7 unstated scope_differs"_s});
    addSheet("rate as a fraction", {u"指标|单位|2022年", u"全员劳动生产率增长|%|0.067"},
        {u"C2 lq14-t2-03 2022 0.067 unstated scope_differs"_s});
    addSheet("more than all", {u"指标|单位|2022年", u"常住人口城镇化率|%|705"},
        {u"C2 lq14-t2-08 2022 705 unstated scope_differs"_s});
    addSheet("negative level", {u"指标|单位|2022年", u"一般公共预算收入|亿元|-42"},
        {u"C2 lq14-t2-04 2022 -42 unstated scope_differs"_s});
    addSheet("negative rate", {u"指标|单位|2022年", u"全员劳动生产率增长|%|-1.1"},
        {u"C2 lq14-t2-03 2022 -1.1 unstated new"_s});
    addSheet("zero", {u"指标|单位|2022年", u"全区Ⅰ-Ⅲ类水质断面比率|%|0"},
        {u"C2 lq14-t2-32 2022 0 unstated new"_s});
}

void TestImportTraps::numbers_thatCannotBe_areAskedAbout()
{
    compareSheetLines();
}

void TestImportTraps::sheetName_ofAnotherPlaceOrPlan_isHeard_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    for (const QString& name : {u"Sheet1"_s, u"2022"_s, u"主要指标"_s, u"路桥区"_s,
             u"2022年路桥区"_s, u"2022年计划执行情况"_s, u"台州市生态环境局路桥分局"_s})
        QTest::newRow(qPrintable(name)) << name << true;
    for (const QString& name : {u"台州市"_s, u"全市"_s, u"黄岩区"_s, u"台州市2022年主要指标"_s,
             u"年度目标"_s, u"1-9月"_s, u"上半年"_s})
        QTest::newRow(qPrintable(name)) << name << false;
}

void TestImportTraps::sheetName_ofAnotherPlaceOrPlan_isHeard()
{
    QFETCH(QString, name);
    QFETCH(bool, isTaken);
    Sheet sheet = sheetOf({u"指标|单位|2022年", u"地区生产总值|亿元|757"});
    sheet.name = name;
    QCOMPARE(previewOf(sheet).first().isTaken, isTaken);
}

void TestImportTraps::lostYear_isUnreadableNotTaken()
{
    auto values = previewOf(sheetOf({u"指标|单位|绝对数", u"地区生产总值|亿元|757"}));
    setTaken(values, AcceptRule::All);
    QCOMPARE(toCode(values.first().action), u"unreadable"_s);
    QVERIFY(!values.first().isTaken);
}

QTEST_APPLESS_MAIN(TestImportTraps)
#include "tst_importtraps.moc"
