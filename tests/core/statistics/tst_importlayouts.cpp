#include "tests/core/statistics/tst_importfixture.h"

#include <QRegularExpression>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Layouts in which the name, the year or the place stands where a plain table has none of them: in
/// the title, in a line of its own, in a short word or a code.
class TestImportLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void places_calledForShort_areTold_data();
    void places_calledForShort_areTold() { compareSheetLines(); }
    void towns_down_onlyTheWholeRegionIsTaken_data();
    void towns_down_onlyTheWholeRegionIsTaken() { compareSheetLines(); }
    void title_namesTheOnlyIndicator_data();
    void title_namesTheOnlyIndicator() { compareSheetLines(); }
    void card_ofOneIndicator_isRead_data();
    void card_ofOneIndicator_isRead() { compareSheetLines(); }
    void years_inLinesOfTheirOwn_areHeard_data();
    void years_inLinesOfTheirOwn_areHeard() { compareSheetLines(); }
    void words_besideTheTable_areHeard_data();
    void words_besideTheTable_areHeard() { compareSheetLines(); }
    void cells_withUnits_areRead_data();
    void cells_withUnits_areRead() { compareSheetLines(); }
};

void TestImportLayouts::places_calledForShort_areTold_data()
{
    addSheetColumns();
    addSheet("across, among neighbours",
        {u"2023年市区主要指标", u"指标|单位|椒江|黄岩|路桥", u"地区生产总值|亿元|820|640|753.9"},
        {u"E3 lq14-t2-01 2023 753.9 unstated new"_s});
    addSheet("across, alone",
        {u"2023年路桥区主要指标", u"指标|单位|路桥", u"高新技术企业数|家|203"},
        {u"C3 lq14-t2-11 2023 203 unstated new"_s});
    addSheet("down, among neighbours",
        {u"2023年各县市区主要指标", u"地区|高新技术企业数(家)", u"全市|2300", u"椒江|310",
            u"路桥|203"},
        {u"B5 lq14-t2-11 2023 203 unstated new"_s});
    addSheet("down, among its towns",
        {u"2023年主要指标", u"地区|高新技术企业数(家)", u"路桥|37", u"路南|20", u"全区|203"},
        {u"B5 lq14-t2-11 2023 203 unstated new"_s});
    addSheet("by its code", {u"指标|单位|2023年|区划代码", u"高新技术企业数|家|203|331004000000"},
        {u"C2 lq14-t2-11 2023 203 unstated new"_s});
    addSheet(
        "by another's code", {u"指标|单位|2023年|区划代码", u"高新技术企业数|家|310|331002"}, {});
}

void TestImportLayouts::towns_down_onlyTheWholeRegionIsTaken_data()
{
    addSheetColumns();
    addSheet("the sum is not said to be all of it",
        {u"2023年主要指标", u"镇(街道)|高新技术企业数(家)", u"路桥街道|37", u"金清镇|40",
            u"合计|203"},
        {});
    addSheet("a title that speaks of towns",
        {u"2023年各镇(街道)主要指标对比", u"地区|高新技术企业数(家)", u"全区|203", u"金清镇|40"},
        {u"B3 lq14-t2-11 2023 203 unstated new"_s});
    addSheet("a title that speaks of some firms",
        {u"2023年各镇(街道)民营企业指标", u"地区|高新技术企业数(家)", u"全区|203", u"金清镇|40"},
        {u"B3 lq14-t2-11 2023 203 unstated scope_differs"_s});
    addSheet("all of it is named",
        {u"2023年主要指标", u"镇(街道)|高新技术企业数(家)", u"路桥街道|37", u"金清镇|40",
            u"全区合计|203"},
        {u"B5 lq14-t2-11 2023 203 unstated new"_s});
}

void TestImportLayouts::title_namesTheOnlyIndicator_data()
{
    addSheetColumns();
    addSheet("places down, years across",
        {u"各县区R&D经费支出占GDP比重(%)", u"地区|2021年|2022年", u"全市|2.1|2.3",
            u"路桥区|1.62|1.83"},
        {u"B4 lq14-t2-09 2021 1.62 unstated new"_s, u"C4 lq14-t2-09 2022 1.83 unstated new"_s});
    addSheet("a year that the plan does not watch over",
        {u"劳动年龄人口平均受教育年限(年)", u"地区|2010年|2021年", u"浙江省|9.3|10.8",
            u"路桥区|8.6|9.7"},
        {u"C4 lq14-t2-19 2021 9.7 unstated new"_s});
    addSheet("years down",
        {u"路桥区历年高新技术企业数(家)", u"年份|数值", u"2021|138", u"2022|171"},
        {u"B3 lq14-t2-11 2021 138 unstated new"_s, u"B4 lq14-t2-11 2022 171 unstated new"_s});
    addSheet("a title that names no indicator", {u"历年情况表", u"年份|数值", u"2021|138"}, {});
    addSheet("one that names a part of it",
        {u"历年规上工业R&D经费支出占GDP比重(%)", u"年份|数值", u"2021|1.62"}, {});
    addSheet(
        "another place's title", {u"椒江区历年高新技术企业数(家)", u"年份|数值", u"2021|138"}, {});
    addSheet("a plan's", {u"历年高新技术企业数(家)计划", u"年份|数值", u"2021|138"}, {});
}

void TestImportLayouts::card_ofOneIndicator_isRead_data()
{
    addSheetColumns();
    const QStringList lines{
        u"B5 lq14-t2-15 2021 1.62 unstated new"_s, u"B6 lq14-t2-15 2022 1.71 unstated new"_s};
    addSheet("with its unit and who answers for it",
        {u"就业情况", u"指标名称|城镇新增就业人数", u"计量单位|万人", u"责任单位|区人力社保局",
            u"2021年|1.62", u"2022年|1.71"},
        lines);
    addSheet("with a label over the years",
        {u"就业情况", u"指标名称|城镇新增就业人数", u"计量单位|万人", u"年份|数值", u"2021年|1.62",
            u"2022年|1.71"},
        lines);
    addSheet("two, one below the other",
        {u"指标名称|城镇新增就业人数", u"计量单位|万人", u"2021年|1.62", u"",
            u"指标名称|居民综合阅读率", u"计量单位|%", u"2021年|90"},
        {u"B3 lq14-t2-15 2021 1.62 unstated new"_s, u"B7 lq14-t2-24 2021 90 unstated new"_s});
    addSheet(
        "of a target", {u"指标名称|城镇新增就业人数目标", u"计量单位|万人", u"2021年|1.62"}, {});
    addSheet("of targets",
        {u"指标名称|城镇新增就业人数", u"计量单位|万人", u"年份|目标值", u"2021年|1.62"}, {});
    addSheet("with a label that nobody taught",
        {u"指标名称|城镇新增就业人数", u"计量单位|万人", u"填报单位|金清镇", u"2021年|1.62"}, {});
    addSheet("a table of another kind", {u"指标|2021年", u"地区生产总值(亿元)|720", u"2022年|1"},
        {u"B2 lq14-t2-01 2021 720 unstated new"_s});
}

void TestImportLayouts::years_inLinesOfTheirOwn_areHeard_data()
{
    addSheetColumns();
    const QStringList both{
        u"C4 lq14-t2-11 2022 171 unstated new"_s, u"C6 lq14-t2-11 2023 203 unstated new"_s};
    addSheet("over rows without a year of their own",
        {u"路桥区科技指标", u"指标|单位|数值", u"2022年", u"高新技术企业数|家|171", u"2023年",
            u"高新技术企业数|家|203"},
        both);
    addSheet("over a table with years across they end it",
        {u"指标|单位|2022年", u"高新技术企业数|家|171", u"2023年", u"高新技术企业数|家|203"},
        {u"C2 lq14-t2-11 2022 171 unstated new"_s});
    addSheet("against a year in the name",
        {u"路桥区科技指标", u"指标|单位|数值", u"2022年", u"2023年高新技术企业数|家|171"},
        {u"C4 lq14-t2-11 - 171 unstated unreadable"_s});
    addSheet("the last days of years in the header",
        {u"指标|单位|2022-12-31|2023年12月31日", u"高新技术企业数|家|171|203"},
        {u"C2 lq14-t2-11 2022 171 unstated new"_s, u"D2 lq14-t2-11 2023 203 unstated new"_s});
    addSheet("other days are no years",
        {u"指标|单位|2022-12-31|2023-06-15", u"高新技术企业数|家|171|203"},
        {u"C2 lq14-t2-11 2022 171 unstated new"_s});
    addSheet("a name and its column of two years",
        {u"指标|单位|2023年", u"高新技术企业数(2022年)|家|171"},
        {u"C2 lq14-t2-11 2022 171 unstated scope_differs"_s});
}

void TestImportLayouts::words_besideTheTable_areHeard_data()
{
    addSheetColumns();
    addSheet("beside one row about all",
        {u"2023年科技指标", u"指标|单位|数值|", u"高新技术企业数|家|203|以上为11月底数",
            u"居民综合阅读率|%|92.1|"},
        {u"C3 lq14-t2-11 2023 203 unstated scope_differs"_s,
            u"C4 lq14-t2-24 2023 92.1 unstated scope_differs"_s});
    addSheet("a source that is too old",
        {u"2023年科技指标", u"指标|单位|数值", u"高新技术企业数|家|203",
            u"资料来源:2022年度科技统计"},
        {u"C3 lq14-t2-11 2023 203 unstated scope_differs"_s});
    addSheet("a source of its year",
        {u"2023年科技指标", u"指标|单位|数值", u"高新技术企业数|家|203",
            u"资料来源:2023年度科技统计"},
        {u"C3 lq14-t2-11 2023 203 unstated new"_s});
    addSheet("final figures are to come",
        {u"2023年科技指标", u"指标|单位|数值", u"高新技术企业数|家|203", u"最终数据以统计年鉴为准"},
        {u"C3 lq14-t2-11 2023 203 provisional new"_s});
    addSheet("a kind that nobody taught, over the rows",
        {u"2023年科技指标", u"指标|单位|数值", u"以下数据为部门数", u"高新技术企业数|家|203"},
        {u"C4 lq14-t2-11 2023 203 unstated scope_differs"_s});
    addSheet("a kind that is known",
        {u"2023年科技指标", u"指标|单位|数值", u"以下为约束性指标", u"高新技术企业数|家|203"},
        {u"C4 lq14-t2-11 2023 203 unstated new"_s});
    addSheet("a note on something that no row is called",
        {u"2023年科技指标", u"指标|单位|数值", u"高新技术企业数|家|203",
            u"注:高企数为三年累计数。"},
        {u"C3 lq14-t2-11 2023 203 unstated scope_differs"_s});
    addSheet("at the end of the year, of a stock",
        {u"指标|单位|2023年", u"年末高新技术企业数|家|203"},
        {u"C2 lq14-t2-11 2023 203 unstated new"_s});
    addSheet("at the end of the year, of what is none",
        {u"指标|单位|2023年", u"年末城镇新增就业人数|万人|1.68"}, {});
}

void TestImportLayouts::cells_withUnits_areRead_data()
{
    addSheetColumns();
    addSheet("the plan's own",
        {u"指标|2023年", u"高新技术企业数|203家", u"人均预期寿命|82.9岁", u"居民综合阅读率|92.1%"},
        {u"B2 lq14-t2-11 2023 203 unstated new"_s, u"B3 lq14-t2-25 2023 82.9 unstated new"_s,
            u"B4 lq14-t2-24 2023 92.1 unstated new"_s});
    addSheet("another size", {u"指标|2023年", u"地区生产总值|753.9万元"},
        {u"B2 lq14-t2-01 2023 - unstated scope_differs"_s});
    addSheet("against the row's", {u"指标|单位|2023年", u"一般公共预算收入|万元|45.12亿元"},
        {u"C2 lq14-t2-04 2023 - unstated scope_differs"_s});
    addSheet("points by which a rate falls",
        {u"指标|单位|2023年", u"儿童青少年总体近视率降低|百分点|1.2", u"单位GDP能耗降低|百分点|1.2",
            u"居民综合阅读率|个百分点|1.2"},
        {u"C2 lq14-t2-22 2023 1.2 unstated new"_s, u"C3 lq14-t2-26 2023 - unstated scope_differs"_s,
            u"C4 lq14-t2-24 2023 - unstated scope_differs"_s});
    addSheet("another kind", {u"指标|2023年", u"居民综合阅读率|92家"},
        {u"B2 lq14-t2-24 2023 - unstated scope_differs"_s});
}

QTEST_GUILESS_MAIN(TestImportLayouts)
#include "tst_importlayouts.moc"
