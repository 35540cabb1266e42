#include "tests/core/statistics/tst_importfixture.h"

#include <QRegularExpression>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Headers that say more than a year: places, kinds of people, months, two languages, what was
/// before and after a revision. Of several columns only the plan's own is taken.
class TestImportColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void places_across_onlyOursIsTaken_data();
    void places_across_onlyOursIsTaken();
    void place_mergedOverMeasures_isHeard();
    void place_mergedOverNames_makesNoPart();
    void people_across_onlyThePlansAreTaken_data();
    void people_across_onlyThePlansAreTaken();
    void people_underAMergedName_areTold();
    void months_thatEndAYear_areTheYear_data();
    void months_thatEndAYear_areTheYear();
    void words_ofHeaders_areUnderstood_data();
    void words_ofHeaders_areUnderstood();
    void years_down_areReadWhole_data();
    void years_down_areReadWhole();
};

void TestImportColumns::places_across_onlyOursIsTaken_data()
{
    addSheetColumns();
    const QString gdp = u"%1 lq14-t2-01 2022 757 unstated new"_s;
    addSheet("the city and ours",
        {u"2022年主要指标", u"指标|单位|全市|路桥区", u"地区生产总值|亿元|6040|757"},
        {gdp.arg(u"D3"_s)});
    addSheet("ours first",
        {u"2022年主要指标", u"指标|单位|路桥区|椒江区", u"地区生产总值|亿元|757|800"},
        {gdp.arg(u"C3"_s)});
    addSheet("under another place's title",
        {u"2022年台州市各县(市、区)主要指标", u"指标|单位|台州市|椒江区|路 桥 区",
            u"地区生产总值|亿元|6040|800|757"},
        {gdp.arg(u"E3"_s)});
    addSheet("the whole district under another's title",
        {u"2022年黄岩区主要指标", u"指标|单位|全市|全区", u"地区生产总值|亿元|6040|600"}, {});
    addSheet("the whole district",
        {u"2022年主要指标", u"指标|单位|全市|全区", u"地区生产总值|亿元|6040|757"},
        {gdp.arg(u"D3"_s)});
    addSheet("in a second row",
        {u"指标|单位|2021年||2022年|", u"||全市|路桥区|全市|路桥区",
            u"地区生产总值|亿元|5800|720|6040|757"},
        {u"D3 lq14-t2-01 2021 720 unstated new"_s, gdp.arg(u"F3"_s)});
    addSheet("over years",
        {u"指标|单位|全市||路桥区|", u"||2021年|2022年|2021年|2022年",
            u"地区生产总值|亿元|5800|6040|720|757"},
        {u"E3 lq14-t2-01 2021 720 unstated new"_s, gdp.arg(u"F3"_s)});
    addSheet("beside its year",
        {u"指标|单位|2022年全市|2022年路桥区", u"地区生产总值|亿元|6040|757"}, {gdp.arg(u"D2"_s)});
    addSheet("a part of ours",
        {u"2022年主要指标", u"指标|单位|路桥街道|路桥区以外", u"地区生产总值|亿元|90|10"}, {});
    addSheet("this district",
        {u"2022年主要指标", u"指标|单位|本区|全市", u"地区生产总值|亿元|757|6040"},
        {gdp.arg(u"C3"_s)});
    addSheet("a sum of districts",
        {u"2022年主要指标", u"指标|单位|椒江区|路桥区|合计", u"地区生产总值|亿元|800|757|1557"},
        {gdp.arg(u"D3"_s)});
    addSheet("ours in a share",
        {u"2022年主要指标", u"指标|单位|路桥区占全市比重|路桥区", u"地区生产总值|亿元|12.5|757"},
        {gdp.arg(u"D3"_s)});
}

void TestImportColumns::places_across_onlyOursIsTaken()
{
    compareSheetLines();
}

void TestImportColumns::place_mergedOverMeasures_isHeard()
{
    Sheet sheet = sheetOf({u"2022年主要指标", u"指标|单位|全市||路桥区|",
        u"||绝对数|增长%|绝对数|增长%", u"地区生产总值|亿元|6040|2.7|757|3.7"});
    sheet.merges = {{1, 2, 1, 3}, {1, 4, 1, 5}, {1, 0, 2, 0}, {1, 1, 2, 1}};
    QCOMPARE(matchedLines(previewOf(sheet)), QStringList{u"E4 lq14-t2-01 2022 757 unstated new"_s});
}

void TestImportColumns::place_mergedOverNames_makesNoPart()
{
    Sheet sheet = sheetOf({u"年份|台州市||路桥区|",
        u"|地区生产总值(亿元)|一般公共预算收入(亿元)|地区生产总值(亿元)|一般公共预算收入(亿元)",
        u"2022|6040|442|757|42"});
    sheet.merges = {{0, 0, 1, 0}, {0, 1, 0, 2}, {0, 3, 0, 4}};
    QCOMPARE(matchedLines(previewOf(sheet)),
        (QStringList{
            u"D3 lq14-t2-01 2022 757 unstated new"_s, u"E3 lq14-t2-04 2022 42 unstated new"_s}));
}

void TestImportColumns::people_across_onlyThePlansAreTaken_data()
{
    addSheetColumns();
    addSheet("registered and resident",
        {u"2022年主要指标", u"指标|单位|户籍|常住", u"人均地区生产总值|元|125000|118932"},
        {u"D3 lq14-t2-02 2022 11.8932 unstated new"_s});
    addSheet("by those registered and by residents",
        {u"2022年主要指标", u"指标|单位|按户籍人口|按常住人口计算",
            u"人均地区生产总值|元|125000|118932"},
        {u"D3 lq14-t2-02 2022 11.8932 unstated new"_s});
    addSheet("where the plan names neither",
        {u"2022年主要指标", u"指标|单位|户籍|常住", u"人均体育场地面积|平方米|1.8|1.6"},
        {u"C3 lq14-t2-23 2022 1.8 unstated scope_differs"_s,
            u"D3 lq14-t2-23 2022 1.6 unstated scope_differs"_s});
    addSheet("town, country and district",
        {u"2022年主要指标", u"指标|单位|城镇|农村|全区", u"居民综合阅读率|%|92|86|90"},
        {u"E3 lq14-t2-24 2022 90 unstated new"_s});
    addSheet("town, country and all",
        {u"2022年主要指标", u"指标|单位|城镇居民|农村居民|全体居民",
            u"居民人均可支配收入实际增长|%|5|6|5.3", u"居民综合阅读率|%|92|86|90"},
        {u"E3 lq14-t2-14 2022 5.3 unstated new"_s, u"E4 lq14-t2-24 2022 90 unstated new"_s});
    addSheet("men, women and both",
        {u"2022年主要指标", u"指标|单位|男|女|合计", u"人均预期寿命|岁|80.1|85.2|82.6"},
        {u"E3 lq14-t2-25 2022 82.6 unstated new"_s});
    addSheet("both first under years",
        {u"指标|单位|2022年||", u"||合计|男|女", u"人均预期寿命|岁|82.6|80.1|85.2"},
        {u"C3 lq14-t2-25 2022 82.6 unstated new"_s});
    addSheet("a sum of years is no total of people",
        {u"指标|单位|2021年|2022年|合计", u"城镇新增就业人数|万人|1.2|1.3|2.5"},
        {u"C2 lq14-t2-15 2021 1.2 unstated new"_s, u"D2 lq14-t2-15 2022 1.3 unstated new"_s});
}

void TestImportColumns::people_across_onlyThePlansAreTaken()
{
    compareSheetLines();
}

void TestImportColumns::people_underAMergedName_areTold()
{
    Sheet sheet =
        sheetOf({u"年份|人均地区生产总值|", u"|按常住(元)|按户籍(元)", u"2022|118932|125000"});
    sheet.merges = {{0, 0, 1, 0}, {0, 1, 0, 2}};
    QCOMPARE(
        matchedLines(previewOf(sheet)), QStringList{u"B3 lq14-t2-02 2022 11.8932 unstated new"_s});
}

void TestImportColumns::months_thatEndAYear_areTheYear_data()
{
    addSheetColumns();
    const QStringList both{
        u"C2 lq14-t2-01 2021 720 unstated new"_s, u"D2 lq14-t2-01 2022 757 unstated new"_s};
    addSheet("with a point", {u"指标|单位|2021.12|2022.12", u"地区生产总值|亿元|720|757"}, both);
    addSheet("with a point as text", {u"指标|单位|'2021.12|'2022.12", u"地区生产总值|亿元|720|757"},
        both);
    addSheet("in six digits", {u"指标|单位|202112|202212", u"地区生产总值|亿元|720|757"}, both);
    addSheet("with a dash", {u"指标|单位|2021-12|2022-12", u"地区生产总值|亿元|720|757"}, both);
    addSheet("in two digits", {u"指标|单位|21年|22年", u"地区生产总值|亿元|720|757"}, both);
    addSheet("in two digits at the end", {u"指标|单位|21年末|22年末", u"地区生产总值|亿元|720|757"},
        both);
    addSheet(
        "one of several months", {u"指标|单位|2022.11|2022.12", u"地区生产总值|亿元|60|70"}, {});
    addSheet("another month", {u"指标|单位|2022.06|2022.09", u"地区生产总值|亿元|350|560"}, {});
    addSheet("until December",
        {u"2022年12月主要指标", u"指标|单位|本月|1-本月", u"地区生产总值|亿元|70|757"},
        {u"D3 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("until December beside last year's",
        {u"2022年12月主要指标", u"指标|单位|本月|1-本月累计|上年同期",
            u"地区生产总值|亿元|70|757|720"},
        {u"D3 lq14-t2-01 2022 757 unstated new"_s});
}

void TestImportColumns::months_thatEndAYear_areTheYear()
{
    compareSheetLines();
}

void TestImportColumns::words_ofHeaders_areUnderstood_data()
{
    addSheetColumns();
    const QStringList taken{u"C3 lq14-t2-01 2022 757 unstated new"_s};
    addSheet("labels in two languages",
        {u"2022年主要指标", u"Indicator 指标|Unit 单位|绝对数", u"地区生产总值|亿元|757"}, taken);
    addSheet("labels with a translation behind",
        {u"2022年主要指标", u"项目 Item|单位 Unit|绝对数 Value", u"地区生产总值|亿元|757"}, taken);
    addSheet("accounts", {u"2022年主要指标", u"科目|单位|金额", u"一般公共预算收入|亿元|42"},
        {u"C3 lq14-t2-04 2022 42 unstated new"_s});
    addSheet("before and after a revision",
        {u"2021年主要指标", u"指标|单位|修订前|修订后", u"地区生产总值|亿元|716.66|720.08"},
        {u"D3 lq14-t2-01 2021 720.08 revised new"_s});
    addSheet("budget and account",
        {u"2022年主要指标", u"科目|单位|预算数|决算数", u"一般公共预算收入|亿元|45|42"},
        {u"D3 lq14-t2-04 2022 42 final new"_s});
    for (const char16_t* label : {u"指标内容|单位|2022年", u"三级指标|单位|2022年",
             u"评价指标|单位|2022年", u"填报指标|单位|2022年", u"指标及单位|单位|2022年"})
        addSheet(qUtf8Printable(QString::fromUtf16(label)), {label, u"地区生产总值|亿元|757"},
            {u"C2 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("indicators of three levels",
        {u"一级指标|二级指标|三级指标|单位|2022年", u"综合|总量|地区生产总值|亿元|757",
            u"创新||高新技术企业数|家|171"},
        {u"E2 lq14-t2-01 2022 757 unstated new"_s, u"E3 lq14-t2-11 2022 171 unstated new"_s});
    for (const char16_t* label :
        {u"指标|单位|当年值", u"指标|单位|年度实绩", u"指标|单位|指标数据", u"指标|单位|指标完成值",
            u"指标|单位|上报值", u"指标|单位|2022年公布数", u"指标|单位|2022年末数"})
        addSheet(qUtf8Printable(QString::fromUtf16(label)),
            {u"2022年主要指标", label, u"地区生产总值|亿元|757"}, taken);
    addSheet("years under a plan's name",
        {u"指标|单位|“十四五”||", u"||2021|2022|2023", u"高新技术企业数|家|138|171|203"},
        {u"C3 lq14-t2-11 2021 138 unstated new"_s, u"D3 lq14-t2-11 2022 171 unstated new"_s,
            u"E3 lq14-t2-11 2023 203 unstated new"_s});
    // Without years below it is the plan's own target.
    addSheet("a plan's name alone", {u"指标|单位|“十四五”", u"高新技术企业数|家|203"}, {});
    addSheet("a group that leaves open what its years are",
        {u"指标|单位|分年度情况||", u"||2021|2022|2023", u"高新技术企业数|家|138|171|203"},
        {u"C3 lq14-t2-11 2021 - unstated scope_differs"_s,
            u"D3 lq14-t2-11 2022 - unstated scope_differs"_s,
            u"E3 lq14-t2-11 2023 - unstated scope_differs"_s});
    addSheet("the unit in a title",
        {u"2022年一般公共预算收入分月情况（亿元）", u"指标|1-3月|1-12月",
            u"一般公共预算收入|14.2|42"},
        {u"B3 lq14-t2-04 2022Q1 14.2 unstated new"_s, u"C3 lq14-t2-04 2022 42 unstated new"_s});
    addSheet("a name's own sum",
        {u"2022年预算执行", u"科目|单位|决算数", u"一般公共预算收入合计|亿元|42"},
        {u"C3 lq14-t2-04 2022 42 final new"_s});
    addSheet("per head",
        {u"指标|单位|2022年", u"人均地区生产总值|元/人|118932",
            u"每千人口拥有医疗机构床位数|张/千人|5.12", u"高新技术企业数|个|171",
            u"高新技术企业数|张|171"},
        {u"C2 lq14-t2-02 2022 11.8932 unstated new"_s, u"C3 lq14-t2-17 2022 5.12 unstated new"_s,
            u"C4 lq14-t2-11 2022 171 unstated new"_s,
            u"C5 lq14-t2-11 2022 - unstated scope_differs"_s});
    addSheet("names with what goes without saying",
        {u"指标|单位|2022年", u"高新技术企业数（全区）|家|171", u"▲居民综合阅读率（预期性）|%|91",
            u"本区地区生产总值|亿元|757"},
        {u"C2 lq14-t2-11 2022 171 unstated new"_s, u"C3 lq14-t2-24 2022 91 unstated new"_s,
            u"C4 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("the budget changed in the year",
        {u"科目|单位|2022年年初预算数|2022年调整预算数|2022年决算数",
            u"一般公共预算收入|亿元|45|44|42"},
        {u"E2 lq14-t2-04 2022 42 final new"_s});
    addSheet("a budget in the title",
        {u"2022年一般公共预算收入预算表", u"科目|单位|金额", u"一般公共预算收入|亿元|45"}, {});
    addSheet("years above the labels",
        {u"||2021年||2022年|", u"指标|单位|绝对数|增长%|绝对数|增长%",
            u"地区生产总值|亿元|720|8.5|757|3.7"},
        {u"C3 lq14-t2-01 2021 720 unstated new"_s, u"E3 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("one year above the labels",
        {u"主要指标", u"||2022年|", u"指标|单位|绝对数|增长%", u"地区生产总值|亿元|757|3.7"},
        {u"C4 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("a year under a half in the title",
        {u"主要指标（2022年1-6月）", u"指标|单位|2022年|2021年", u"地区生产总值|亿元|350|340"},
        {u"C3 lq14-t2-01 2022H1 350 unstated new"_s,
            u"D3 lq14-t2-01 2021H1 340 unstated scope_differs"_s});
}

void TestImportColumns::words_ofHeaders_areUnderstood()
{
    compareSheetLines();
}

void TestImportColumns::years_down_areReadWhole_data()
{
    addSheetColumns();
    addSheet("a year that is not said again",
        {u"年份|指标|单位|数值", u"2021|地区生产总值|亿元|720", u"|一般公共预算收入|亿元|42.6",
            u"2022|地区生产总值|亿元|757", u"|一般公共预算收入|亿元|42"},
        {u"D2 lq14-t2-01 2021 720 unstated new"_s, u"D3 lq14-t2-04 2021 42.6 unstated new"_s,
            u"D4 lq14-t2-01 2022 757 unstated new"_s, u"D5 lq14-t2-04 2022 42 unstated new"_s});
    addSheet("a name's parts and what they add up to",
        {u"年份|地区生产总值（亿元）||", u"|合计|第一产业|第二产业", u"2021|720.08|19.8|312.1"},
        {u"B3 lq14-t2-01 2021 720.08 unstated new"_s});
    addSheet("months and all of the year",
        {u"2022年环境空气质量", u"月份|PM2.5平均浓度（微克/立方米）|优良天数比例（%）",
            u"1月|38|87.1", u"12月|41|83.9", u"全年|24|95.6"},
        {u"B5 lq14-t2-30 2022 24 unstated new"_s, u"C5 lq14-t2-29 2022 95.6 unstated new"_s});
    addSheet("parts of a year that grow",
        {u"2022年政务服务", u"月份|依申请政务服务办件“一网通办”率（%）", u"1-6月|91.7",
            u"1-12月|94"},
        {u"B3 lq14-t2-34 2022H1 91.7 unstated new"_s, u"B4 lq14-t2-34 2022 94 unstated new"_s});
    addSheet("quarters by themselves",
        {u"2022年分季度情况", u"时间|地区生产总值（亿元）", u"一季度|165.2", u"二季度|195.3",
            u"全年|757"},
        {u"B3 lq14-t2-01 2022Q1 165.2 unstated new"_s, u"B5 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("a year left out behind the names",
        {u"指标|年份|单位|数值", u"地区生产总值|2021|亿元|720", u"一般公共预算收入||亿元|42"},
        {u"D2 lq14-t2-01 2021 720 unstated new"_s, u"D3 lq14-t2-04 - 42 unstated unreadable"_s});
    addSheet("a plan's end first",
        {u"年份|地区生产总值(亿元)", u"“十三五”末|669", u"2021年|720", u"2022年|757"},
        {u"B2 lq14-t2-01 - 669 unstated unreadable"_s, u"B3 lq14-t2-01 2021 720 unstated new"_s,
            u"B4 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("an expected year first",
        {u"年份|地区生产总值(亿元)", u"2023（预计）|800", u"2022|757", u"2021|720"},
        {u"B2 lq14-t2-01 - 800 unstated unreadable"_s, u"B3 lq14-t2-01 2022 757 unstated new"_s,
            u"B4 lq14-t2-01 2021 720 unstated new"_s});
    addSheet("an expected year last",
        {u"年份|地区生产总值(亿元)", u"2021|720", u"2022|757", u"2023（预计）|800"},
        {u"B2 lq14-t2-01 2021 720 unstated new"_s, u"B3 lq14-t2-01 2022 757 unstated new"_s,
            u"B4 lq14-t2-01 - 800 unstated unreadable"_s});
    addSheet("an expected year without a label",
        {u"|地区生产总值(亿元)", u"2021年|720", u"2022年（预计）|757"},
        {u"B2 lq14-t2-01 2021 720 unstated new"_s, u"B3 lq14-t2-01 - 757 unstated unreadable"_s});
}

void TestImportColumns::years_down_areReadWhole()
{
    compareSheetLines();
}

QTEST_APPLESS_MAIN(TestImportColumns)
#include "tst_importcolumns.moc"
