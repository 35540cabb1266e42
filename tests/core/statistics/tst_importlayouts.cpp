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
    void day_shownAsAYear_isNoYear();
    void card_ofOneIndicator_isRead_data();
    void card_ofOneIndicator_isRead() { compareSheetLines(); }
    void years_inLinesOfTheirOwn_areHeard_data();
    void years_inLinesOfTheirOwn_areHeard() { compareSheetLines(); }
    void words_besideTheTable_areHeard_data();
    void words_besideTheTable_areHeard() { compareSheetLines(); }
    void titles_overUnknownColumns_loseNothing_data();
    void titles_overUnknownColumns_loseNothing() { compareSheetLines(); }
    void sentences_areReadWithWhatStandsAround_data();
    void sentences_areReadWithWhatStandsAround() { compareSheetLines(); }
    void unreadSentences_areTold();
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
    addSheet("with its unit",
        {u"表3-2 路桥区历年高新技术企业数情况表（单位：家）", u"年份|数值", u"2022|203"},
        {u"B3 lq14-t2-11 2022 203 unstated new"_s});
    addSheet("a title that names no indicator", {u"历年情况表", u"年份|数值", u"2021|138"}, {});
    addSheet("one that names a part of it",
        {u"历年规上工业R&D经费支出占GDP比重(%)", u"年份|数值", u"2021|1.62"}, {});
    addSheet(
        "another place's title", {u"椒江区历年高新技术企业数(家)", u"年份|数值", u"2021|138"}, {});
    addSheet("a plan's", {u"历年高新技术企业数(家)计划", u"年份|数值", u"2021|138"}, {});
}

void TestImportLayouts::day_shownAsAYear_isNoYear()
{
    // 45107 is 2023-06-30, 45291 is 2023-12-31.
    for (const auto& [day, isYear] : {std::pair(45107, false), std::pair(45291, true)}) {
        Sheet sheet = sheetOf({u"指标|单位"});
        Cell cell = cellOf(QString::number(day));
        cell.position = {0, 2};
        cell.format = u"yyyy\"年\""_s;
        cell.text = u"2023年"_s;
        sheet.cells << cell;
        const Sheet body = sheetOf({u"", u"高新技术企业数|家|203"});
        for (const Cell& other : body.cells)
            sheet.cells << other;
        const auto values = previewOf(sheet);
        QCOMPARE(values.size(), isYear ? 1 : 0); // without a year there is no table
    }
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
    addSheet("of parts of years",
        {u"指标名称|一般公共预算收入", u"计量单位|亿元", u"报告期|1-9月", u"年份|数值",
            u"2022年|33.1"},
        {u"B5 lq14-t2-04 2022Q3 33.1 unstated new"_s});
    addSheet("two, one below the other",
        {u"指标名称|城镇新增就业人数", u"计量单位|万人", u"2021年|1.62", u"",
            u"指标名称|居民综合阅读率", u"计量单位|%", u"2021年|90"},
        {u"B3 lq14-t2-15 2021 1.62 unstated new"_s, u"B7 lq14-t2-24 2021 90 unstated new"_s});
    addSheet(
        "of a target", {u"指标名称|城镇新增就业人数目标", u"计量单位|万人", u"2021年|1.62"}, {});
    addSheet("of targets",
        {u"指标名称|城镇新增就业人数", u"计量单位|万人", u"年份|目标值", u"2021年|1.62"}, {});
    addSheet("with a label that nobody taught",
        {u"指标名称|城镇新增就业人数", u"计量单位|万人", u"填报单位|金清镇", u"2021年|1.62"},
        {u"B4 lq14-t2-15 2021 1.62 unstated scope_differs"_s});
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
    addSheet("a part of a year, then the next year",
        {u"路桥区指标", u"指标|单位|数值", u"2022年", u"一季度", u"地区生产总值|亿元|170",
            u"2023年", u"地区生产总值|亿元|753.9"},
        {u"C5 lq14-t2-01 2022Q1 170 unstated new"_s, u"C7 lq14-t2-01 2023 753.9 unstated new"_s});
    addSheet("years with more beside them",
        {u"年份|高新技术企业数(家)", u"2021年末|138", u"2022年(实绩)|171", u"2023年缺口|20",
            u"到2024年|230", u"2025年底前|250"},
        {u"B2 lq14-t2-11 2021 138 unstated new"_s, u"B3 lq14-t2-11 2022 171 unstated new"_s,
            u"B4 lq14-t2-11 2023 20 unstated scope_differs"_s,
            u"B5 lq14-t2-11 2024 230 unstated scope_differs"_s,
            u"B6 lq14-t2-11 2025 250 unstated scope_differs"_s});
    addSheet("a part of the year named with its year",
        {u"路桥区指标", u"指标|单位|数值", u"2022年", u"地区生产总值|亿元|757", u"2023年1-9月",
            u"地区生产总值|亿元|590.1", u"2023年", u"地区生产总值|亿元|753.9"},
        {u"C4 lq14-t2-01 2022 757 unstated new"_s, u"C6 lq14-t2-01 2023Q3 590.1 unstated new"_s,
            u"C8 lq14-t2-01 2023 753.9 unstated new"_s});
    addSheet("a remark beside the year",
        {u"路桥区指标", u"指标|单位|数值|备注", u"2023年|||预计", u"高新技术企业数|家|231|"},
        {u"C4 lq14-t2-11 2023 231 unstated scope_differs"_s});
    addSheet("days beside each other",
        {u"指标|单位|2022-12-31|2023/6/30|2023-12-31", u"高新技术企业数|家|171|190|203"},
        {u"C2 lq14-t2-11 2022 171 unstated new"_s, u"E2 lq14-t2-11 2023 203 unstated new"_s});
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
    addSheet("a note on a year of something that no row is called",
        {u"科技指标", u"指标|单位|2022年|2023年", u"高新技术企业数|家|171|203",
            u"审核意见:2023年高企数有误,应为210家。"},
        {u"C3 lq14-t2-11 2022 171 unstated new"_s,
            u"D3 lq14-t2-11 2023 203 unstated scope_differs"_s});
    addSheet("a note on one row by its other name",
        {u"指标|单位|2022年|2023年", u"地区生产总值|亿元|757|753.9", u"高新技术企业数|家|171|203",
            u"注:2023年GDP为预计数。"},
        {u"C2 lq14-t2-01 2022 757 unstated new"_s,
            u"D2 lq14-t2-01 2023 753.9 unstated scope_differs"_s,
            u"C3 lq14-t2-11 2022 171 unstated new"_s, u"D3 lq14-t2-11 2023 203 unstated new"_s});
    addSheet("two years in one note",
        {u"指标|单位|2022年|2023年", u"高新技术企业数|家|171|203",
            u"注:2022年高企数为年报数,2023年高企数为年底预计。"},
        {u"C2 lq14-t2-11 2022 171 unstated new"_s,
            u"D2 lq14-t2-11 2023 203 unstated scope_differs"_s});
    addSheet("a scope that changed",
        {u"指标|单位|2023年", u"高新技术企业数|家|203",
            u"注:从2023年起,高新技术企业数统计口径调整为含外地分公司。"},
        {u"C2 lq14-t2-11 2023 203 unstated scope_differs"_s});
    addSheet("a note on a year of one row",
        {u"指标|单位|2022年|2023年", u"地区生产总值|亿元|757|753.9", u"高新技术企业数|家|171|203",
            u"注:生产总值2022年为全市数。"},
        {u"C2 lq14-t2-01 2022 757 unstated scope_differs"_s,
            u"D2 lq14-t2-01 2023 753.9 unstated new"_s, u"C3 lq14-t2-11 2022 171 unstated new"_s,
            u"D3 lq14-t2-11 2023 203 unstated new"_s});
    addSheet("made by a town",
        {u"指标|单位|2023年", u"高新技术企业数|家|37", u"制表:金清镇经济发展办"},
        {u"C2 lq14-t2-11 2023 37 unstated scope_differs"_s});
    addSheet("a kind of figure in a column of its own",
        {u"指标|单位|2023年|属性", u"地区生产总值|亿元|590|增量", u"高新技术企业数|家|203|预期性"},
        {u"C2 lq14-t2-01 2023 590 unstated scope_differs"_s,
            u"C3 lq14-t2-11 2023 203 unstated new"_s});
    addSheet("made by somebody", {u"指标|单位|2023年", u"高新技术企业数|家|203", u"制表:王某"},
        {u"C2 lq14-t2-11 2023 203 unstated new"_s});
    addSheet("at the end of the year, of a stock",
        {u"指标|单位|2023年", u"年末高新技术企业数|家|203"},
        {u"C2 lq14-t2-11 2023 203 unstated new"_s});
    addSheet("at the end of the year, of what is none",
        {u"指标|单位|2023年", u"年末城镇新增就业人数|万人|1.68"}, {});
}

void TestImportLayouts::titles_overUnknownColumns_loseNothing_data()
{
    addSheetColumns();
    const QStringList both{
        u"B4 lq14-t2-01 2022 742.5 unstated new"_s, u"C4 lq14-t2-01 2023 790.1 unstated new"_s};
    addSheet("a growth and a rank beside the years",
        {u"各县市区地区生产总值(亿元)", u"地区|2022年|2023年|2023年增速|2023年位次",
            u"椒江区|800|820|2.5|1", u"路桥区|742.5|790.1|5.1|3"},
        both);
    addSheet("who answers for it beside the years",
        {u"各县市区地区生产总值(亿元)", u"地区|2022年|2023年|责任单位", u"椒江区|800|820|统计局",
            u"路桥区|742.5|790.1|统计局"},
        both);
    addSheet("a target beside what was reached",
        {u"高新技术企业数(家)", u"年份|目标|实际|完成率", u"2022|200|203|101.5"},
        {u"C3 lq14-t2-11 2022 203 unstated new"_s});
    addSheet("the year before beside the row's",
        {u"历年地区生产总值(亿元)", u"年份|数值|上年数", u"2023|753.9|757"},
        {u"B3 lq14-t2-01 2023 753.9 unstated new"_s, u"C3 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("places across",
        {u"各县市区高新技术企业数(家)", u"年份|椒江|黄岩|路桥", u"2022|310|290|203"},
        {u"D3 lq14-t2-11 2022 203 unstated new"_s});
    addSheet("places over years",
        {u"指标|单位|全区||镇街|", u"||2022年|2023年|2022年|2023年",
            u"高新技术企业数|家|203|231|30|40"},
        {u"C3 lq14-t2-11 2022 203 unstated new"_s, u"D3 lq14-t2-11 2023 231 unstated new"_s});
    addSheet("another place in a line of its own",
        {u"区划代码|331002", u"指标|单位|2023年", u"高新技术企业数|家|331"},
        {u"C3 lq14-t2-11 2023 331 unstated scope_differs"_s});
    addSheet("a town in a line of its own",
        {u"单位名称|金清镇人民政府", u"指标|单位|2023年", u"高新技术企业数|家|37"}, {});
}

void TestImportLayouts::sentences_areReadWithWhatStandsAround_data()
{
    addSheetColumns();
    const QString asked = u"%1 lq14-t2-11 2023 231 unstated scope_differs"_s;
    addSheet("several in one sentence",
        {u"2023年,高新技术企业数231家,其中规上150家;人均预期寿命83.1岁,比上年提高0.2岁。"},
        {u"A1 lq14-t2-11 2023 231 unstated new"_s, u"A1 lq14-t2-25 2023 83.1 unstated new"_s});
    addSheet("a half year, then all of it",
        {u"2023年上半年地区生产总值353.9亿元,全年地区生产总值753.9亿元。"},
        {u"A1 lq14-t2-01 2023H1 353.9 unstated new"_s, u"A1 lq14-t2-01 2023 753.9 unstated new"_s});
    for (const char16_t* sentence :
        {u"2023年高新技术企业数231家,为全市数。", u"2023年高新技术企业数231家,均为规上企业。",
            u"据估计,2023年高新技术企业数231家。", u"2023年高新技术企业数231家,数据截至11月底。",
            u"2023年高新技术企业数231家。以上为台州市数据。",
            u"2023年高新技术企业数231家,为2022年数据。",
            u"2023年高新技术企业数231家,来自全市抽样。",
            u"2023年高新技术企业数231家,经核实更正为221家。",
            u"2023年高新技术企业数231家。注:以上为预计数。",
            u"2023年高新技术企业数231家。资料来源:椒江区统计局。",
            u"金清镇情况。2023年高新技术企业数231家。"})
        addSheet(qUtf8Printable(QString::fromUtf16(sentence)), {sentence}, {asked.arg(u"A1"_s)});
    addSheet("another place beside it", {u"项目|内容", u"全市|2023年高新技术企业数231家"},
        {asked.arg(u"B2"_s)});
    addSheet("a town above it", {u"金清镇情况", u"2023年高新技术企业数231家。"}, {});
    addSheet("a part of the year above it",
        {u"2023年1-9月经济运行情况", u"2023年高新技术企业数231家。"}, {asked.arg(u"A2"_s)});
    addSheet("a note below it", {u"2023年高新技术企业数231家。", u"(以上均为预计数)"},
        {asked.arg(u"A1"_s)});
    addSheet("its own bulletin above it",
        {u"2023年路桥区国民经济和社会发展统计公报", u"2023年高新技术企业数231家,同比增长13.8%。"},
        {u"A2 lq14-t2-11 2023 231 unstated new"_s});
    addSheet("alone in a row below a table",
        {u"指标|单位|2023年", u"人均预期寿命|岁|83.1", u"2023年全区高新技术企业数231家。"},
        {u"C2 lq14-t2-25 2023 83.1 unstated new"_s, u"A3 lq14-t2-11 2023 231 unstated new"_s});
}

void TestImportLayouts::unreadSentences_areTold()
{
    const ImportKnowledge knowledge = emptyKnowledge();
    const auto notesOn = [&knowledge](const char16_t* text) {
        const ImportPreview read{{Workbook::Format::Xlsx, {sheetOf({text})}, {}, 0}, {}, {}};
        const auto preview = previewAgain(read, knowledge, {});
        return preview ? preview->notes.size() : -1;
    };
    QCOMPARE(notesOn(u"2022年高新技术企业数203家,2023年231家。"), 1);
    QCOMPARE(notesOn(u"2023年高新技术企业数231家,同比增长13.8%。"), 0);
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
