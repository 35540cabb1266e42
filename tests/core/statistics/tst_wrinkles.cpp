#include "core/sheets/workbookreader.h"
#include "core/statistics/importpreview.h"
#include "tests/core/statistics/tst_importfixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Yearly statistics as they arrive, in the order in which their wrinkles are on record: what was
/// published, what is the same and what is not, layouts, cells, and files made by other programs.
/// Each shows what becomes of all its values.
class TestWrinkles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void record_sparseAndChanging_isKeptAsPublished_data();
    void record_sparseAndChanging_isKeptAsPublished();
    void names_sameOrNot_areTold_data();
    void names_sameOrNot_areTold();
    void lines_aroundTables_areRead_data();
    void lines_aroundTables_areRead();
    void headers_ofAnyShape_areRead_data();
    void headers_ofAnyShape_areRead();
    void units_whereverStated_areFound_data();
    void units_whereverStated_areFound();
    void rows_ofYearsAndPlaces_areRead_data();
    void rows_ofYearsAndPlaces_areRead();
    void parts_ofTotals_areNotTheTotals_data();
    void parts_ofTotals_areNotTheTotals();
    void years_andPartsOfThem_areToldApart_data();
    void years_andPartsOfThem_areToldApart();
    void cells_numbersAndWords_areRead_data();
    void cells_numbersAndWords_areRead();
    void checks_onWhatWasRead_areRun_data();
    void checks_onWhatWasRead_areRun();
    void halfYear_besideYears_isASeriesOfItsOwn();
    void thirteenthPlan_farmlandOfTheSurvey_isAnotherScope();
    void sheets_ofOneFile_areReadEach();
    void headers_merged_areReadWhole();
    void files_ofOtherPrograms_areRead_data();
    void files_ofOtherPrograms_areRead();
    void executionOfThePlan2019_nothingIsTaken();

private:
    void compareLines() const;

    ImportKnowledge m_empty;
};

namespace {

const QString DataFolder = QStringLiteral(LANTU_SOURCE_DIR "/tests/data/wrinkles/");
const QString Report2019 = QStringLiteral(LANTU_SHARED_DIR "/statistics/2019年计划执行情况.xls");

/// `C2 lq14-t2-01 2022 757.00 亿元 new`; what is no figure of the plan is `C3 unmatched`.
QString outcomeOf(const ImportValue& value)
{
    if (value.action == ImportAction::Unmatched)
        return value.cell + u" unmatched"_s;
    return QStringList{value.cell, value.indicatorId, value.period ? value.period->code() : u"-"_s,
        value.value ? value.value->toString() : u"-"_s, value.unit, toCode(value.action)}
        .join(u' ');
}

QStringList outcomesOf(const QList<ImportValue>& values)
{
    QStringList outcomes;
    for (const ImportValue& value : values)
        outcomes << outcomeOf(value);
    return outcomes;
}

void row(const char* name, Rows rows, const QStringList& outcomes)
{
    QTest::newRow(name) << sheetOf(rows, Spaces::Kept) << outcomes;
}

} // namespace

void TestWrinkles::initTestCase()
{
    m_empty = emptyKnowledge();
    QCOMPARE(m_empty.indicators.size(), 38);
}

void TestWrinkles::compareLines() const
{
    QFETCH(Sheet, sheet);
    QFETCH(QStringList, lines);
    QCOMPARE(outcomesOf(previewOf(sheet)), lines);
}

void TestWrinkles::record_sparseAndChanging_isKeptAsPublished_data()
{
    addSheetColumns();
    row("most years are empty",
        {u"指标|单位|2021年|2022年|2023年", u"地区生产总值|亿元|720.08||753.90",
            u"机场吞吐量|万人次|||"},
        {u"C2 lq14-t2-01 2021 720.08 亿元 new"_s, u"D2 lq14-t2-01 2022 - 亿元 absent"_s,
            u"E2 lq14-t2-01 2023 753.90 亿元 new"_s});
    row("growth before and after it was verified",
        {u"指标|单位|2019年(快报数)|2019年(最终核实)", u"地区生产总值增长|%|0.7|-1.1"},
        {u"C2 unmatched"_s, u"D2 unmatched"_s}); // outside the plan
    row("provisional and final",
        {u"指标|单位|2021年(初步核算)|2021年(最终核实)", u"地区生产总值|亿元|716.66|720.08"},
        {u"C2 lq14-t2-01 2021 716.66 亿元 new"_s, u"D2 lq14-t2-01 2021 720.08 亿元 new"_s});
    row("final below the provisional of the year before",
        {u"指标|单位|2022年(初步核算)|2023年(最终核实)", u"地区生产总值|亿元|757.00|753.90"},
        {u"C2 lq14-t2-01 2022 757.00 亿元 new"_s, u"D2 lq14-t2-01 2023 753.90 亿元 new"_s});
    row("a level and its growth give no other year",
        {u"指标|单位|2024年|比上年增长(%)", u"地区生产总值|亿元|790.60|5.1"},
        {u"C2 lq14-t2-01 2024 790.60 亿元 new"_s, u"D2 unmatched"_s});
    row("final figure in a sentence of next year's document",
        {u"2022年主要指标", u"指标|单位|绝对数", u"地区生产总值|亿元|757.00",
            u"注:1.绝对数按现价计算。",
            u"  2.经最终核实,2021年路桥区生产总值现价总量为720.08亿元,比上年增长8.5%。"},
        {u"C3 lq14-t2-01 2022 757.00 亿元 new"_s, u"A5 lq14-t2-01 2021 720.08 亿元 new"_s});
    row("break in budget revenue",
        {u"指标|单位|2018年|2020年", u"一般公共预算收入|亿元|47.04|38.39"},
        {u"C2 unmatched"_s, u"D2 lq14-t2-04 2020 38.39 亿元 new"_s});
    row("lower than the base", {u"指标|单位|2023年", u"常住人口城镇化率|%|67.8"},
        {u"C2 lq14-t2-08 2023 67.8 % new"_s});
    row("parts that miss their sum by a hundredth",
        {u"指标|单位|2021年", u"地区生产总值|亿元|716.66", u"  第一产业|亿元|14.43",
            u"  第二产业|亿元|281.43", u"  第三产业|亿元|420.81"},
        {u"C2 lq14-t2-01 2021 716.66 亿元 new"_s, u"C3 unmatched"_s, u"C4 unmatched"_s,
            u"C5 unmatched"_s});
    row("per head by the mean population",
        {u"指标|单位|2022年", u"地区生产总值|亿元|757.00", u"人均地区生产总值|元|118932",
            u"年末常住人口|万人|63.8"},
        {u"C2 lq14-t2-01 2022 757.00 亿元 new"_s, u"C3 lq14-t2-02 2022 11.8932 万元 new"_s,
            u"C4 unmatched"_s});
}

void TestWrinkles::record_sparseAndChanging_isKeptAsPublished()
{
    compareLines();
}

void TestWrinkles::names_sameOrNot_areTold_data()
{
    addSheetColumns();
    const auto one = [](const char* name, const char16_t* body, const QString& outcome) {
        row(name, {u"指标|单位|2022年", body}, {outcome});
    };
    const QString none = u"C2 unmatched"_s;
    one("output is no capacity", u"粮食总产量|万吨|3.59", none);
    one("capacity", u"粮食综合生产能力|万吨|9.85", u"C2 lq14-t2-35 2022 9.85 万吨 new"_s);
    one("town", u"城镇居民人均可支配收入增长|%|8.7", none);
    one("country", u"农村居民人均可支配收入增长|%|10.1", none);
    one("foreign capital that arrived", u"实到外资|万美元|4507", none);
    one("foreign capital by the ministry", u"实际利用外资(商务部口径)|万美元|4507", none);
    one("per head in yuan", u"人均地区生产总值|元|118932",
        u"C2 lq14-t2-02 2022 11.8932 万元 new"_s);
    one("per head in dollars", u"人均地区生产总值|美元|17682",
        u"C2 lq14-t2-02 2022 - 万元 scope_differs"_s);
    one("per head of those registered", u"人均地区生产总值(按户籍人口计算)|元|125000",
        u"C2 lq14-t2-02 2022 12.5 万元 scope_differs"_s);
    one("per head of those who live here", u"人均地区生产总值(按常住人口计算)|元|118932",
        u"C2 lq14-t2-02 2022 11.8932 万元 new"_s);
    one("registered in towns", u"户籍人口城镇化率|%|60.1", none);
    one("area of woods", u"林地面积|亩|41259.90", none);
    one("done on the phone", u"掌上办率|%|95", none);
    one("done without a way", u"跑零次率|%|99", none);
}

void TestWrinkles::names_sameOrNot_areTold()
{
    compareLines();
}

void TestWrinkles::lines_aroundTables_areRead_data()
{
    addSheetColumns();
    const QString gdp = u"C%1 lq14-t2-01 2022 757 亿元 new"_s;
    row("title, number, unit, source, empty rows",
        {u"2022年路桥区主要指标", u"表号:综1表||单位:亿元", u"资料来源:路桥区统计局", u"", u"",
            u"指标|备注|绝对数", u"地区生产总值|甲|757", u"", u"注:本表为年报数。"},
        {gdp.arg(7)});
    row("unit in the corner",
        {u"2022年主要指标||", u"||单位:亿元", u"指标|代码|绝对数", u"地区生产总值|01|757"},
        {gdp.arg(4)});
    row("circled note below",
        {u"指标|单位|2022年", u"地区生产总值①|亿元|757", u"①按当年价格计算。"}, {gdp.arg(2)});
    row("several tables",
        {u"2022年一", u"指标|单位|绝对数", u"地区生产总值|亿元|757", u"", u"2021年二",
            u"指标|单位|绝对数", u"地区生产总值|亿元|720"},
        {gdp.arg(3), u"C7 lq14-t2-01 2021 720 亿元 new"_s});
    row("continued with its header",
        {u"2022年主要指标", u"单位:亿元", u"指标|备注|绝对数", u"地区生产总值||757", u"", u"续表",
            u"指标|备注|绝对数", u"一般公共预算收入||42"},
        {gdp.arg(4), u"C8 lq14-t2-04 2022 42 亿元 new"_s});
    row("continued without a header",
        {u"2022年主要指标", u"单位:亿元", u"指标|备注|绝对数", u"地区生产总值||757", u"续表",
            u"一般公共预算收入||42"},
        {gdp.arg(4), u"C6 lq14-t2-04 2022 42 亿元 new"_s});
    row("continued in another unit",
        {u"2022年主要指标", u"单位:亿元", u"指标|备注|绝对数", u"地区生产总值||757", u"", u"续表",
            u"单位:万元", u"指标|备注|绝对数", u"一般公共预算收入||420000"},
        {gdp.arg(4), u"C9 lq14-t2-04 2022 42 亿元 new"_s});
    row("side by side",
        {u"2022年主要指标", u"指标|单位|绝对数||项目|计量单位|绝对数",
            u"地区生产总值|亿元|757||森林覆盖率|%|15.6"},
        {gdp.arg(3), u"G3 lq14-t2-31 2022 15.6 % new"_s});
    row("a yearbook holds the year before",
        {u"2023年路桥统计年鉴", u"指标|单位|绝对数", u"地区生产总值|亿元|757"},
        {u"C3 lq14-t2-01 - 757 亿元 unreadable"_s});
}

void TestWrinkles::lines_aroundTables_areRead()
{
    compareLines();
}

void TestWrinkles::headers_ofAnyShape_areRead_data()
{
    addSheetColumns();
    row("one row", {u"指标|单位|2022年", u"地区生产总值|亿元|757"},
        {u"C2 lq14-t2-01 2022 757 亿元 new"_s});
    row("two rows",
        {u"指标|单位|2021年||2022年|", u"||绝对数|增长(%)|绝对数|增长(%)",
            u"地区生产总值|亿元|720|8.5|757|3.7"},
        {u"C3 lq14-t2-01 2021 720 亿元 new"_s, u"D3 unmatched"_s,
            u"E3 lq14-t2-01 2022 757 亿元 new"_s, u"F3 unmatched"_s});
    row("three rows",
        {u"指标|2021年||2022年|", u"|绝对数|增长|绝对数|增长", u"|亿元|%|亿元|%",
            u"地区生产总值|720|8.5|757|3.7"},
        {u"B4 lq14-t2-01 2021 720 亿元 new"_s, u"C4 unmatched"_s,
            u"D4 lq14-t2-01 2022 757 亿元 new"_s, u"E4 unmatched"_s});
    row("empty first cell", {u"|单位|2021年|2022年", u"地区生产总值|亿元|720|757"},
        {u"C2 lq14-t2-01 2021 720 亿元 new"_s, u"D2 lq14-t2-01 2022 757 亿元 new"_s});
    row("two things in the first cell",
        {u"指标\\年份|2021年|2022年", u"地区生产总值(亿元)|720|757"},
        {u"B2 lq14-t2-01 2021 720 亿元 new"_s, u"C2 lq14-t2-01 2022 757 亿元 new"_s});
    row("words wrapped and spaced over a line with the year",
        {u"指  标|绝 对 数\n(亿 元)", u"2022年", u"地区\n生产\n总值|757"},
        {u"B3 lq14-t2-01 2022 757 亿元 new"_s});
    row("words wrapped and spaced under a title",
        {u"2022 年 主 要 指 标", u"指  标|绝 对 数\n(亿 元)", u"地区\n生产\n总值|757"},
        {u"B3 lq14-t2-01 2022 757 亿元 new"_s});
    row("names wrapped in the header",
        {u"年份|一般公\n共预算\n收 入\n(亿元)|森林覆盖率\n(%)", u"2022|42|15.6"},
        {u"B2 lq14-t2-04 2022 42 亿元 new"_s, u"C2 lq14-t2-31 2022 15.6 % new"_s});
    row("names wrapped over two rows of the header",
        {u"年份|一般公共|森林", u"|预算收入|覆盖率", u"|(亿元)|(%)", u"2022|42|15.6"},
        {u"B4 lq14-t2-04 2022 42 亿元 new"_s, u"C4 lq14-t2-31 2022 15.6 % new"_s});
    row("names in two languages",
        {u"年份|一般公共预算收入|森林覆盖率", u"|Budgetary Revenue|Forest Coverage", u"|(亿元)|(%)",
            u"2022|42|15.6"},
        {u"B4 lq14-t2-04 2022 42 亿元 new"_s, u"C4 lq14-t2-31 2022 15.6 % new"_s});
    row("names with their translation behind",
        {u"年份|一般公共预算收入(亿元)\nBudgetary Revenue (100 million yuan)", u"2022|42"},
        {u"B2 lq14-t2-04 2022 42 亿元 new"_s});
    row("one text twice, of the month and of the months",
        {u"2022年1-9月主要指标", u"指标|单位|本月|同比增长(%)|1-本月|同比增长(%)",
            u"地区生产总值|亿元|70|3|560|4"},
        {u"C3 unmatched"_s, u"D3 unmatched"_s, u"E3 lq14-t2-01 2022Q3 560 亿元 new"_s,
            u"F3 unmatched"_s});
    row("one text twice under a month",
        {u"2022年9月主要指标", u"指标|单位|本月|同比增长(%)|1-本月|同比增长(%)",
            u"地区生产总值|亿元|70|3|560|4"},
        {u"C3 unmatched"_s, u"D3 unmatched"_s, u"E3 unmatched"_s, u"F3 unmatched"_s});
    row("one text twice without more",
        {u"2022年主要指标", u"指标|单位|绝对数|绝对数", u"地区生产总值|亿元|70|757"},
        {u"C3 lq14-t2-01 2022 70 亿元 conflict"_s, u"D3 lq14-t2-01 2022 757 亿元 conflict"_s});
}

void TestWrinkles::headers_ofAnyShape_areRead()
{
    compareLines();
}

void TestWrinkles::units_whereverStated_areFound_data()
{
    addSheetColumns();
    const QString revenue = u"%1 lq14-t2-04 2022 42.61 亿元 new"_s;
    row("in the name", {u"指标|2022年", u"一般公共预算收入(万元)|426100"}, {revenue.arg(u"B2"_s)});
    row("in the header", {u"指标|2022年(万元)", u"一般公共预算收入|426100"},
        {revenue.arg(u"B2"_s)});
    row("in a row of units", {u"指标|2022年", u"|万元", u"一般公共预算收入|426100"},
        {revenue.arg(u"B3"_s)});
    row("in a labelled row of units", {u"年份|一般公共预算收入", u"单位|万元", u"2022|426100"},
        {revenue.arg(u"B3"_s)});
    row("in a column", {u"指标|计量单位|2022年", u"一般公共预算收入|万元|426100"},
        {revenue.arg(u"C2"_s)});
    row("in the corner", {u"|单位:万元", u"指标|2022年", u"一般公共预算收入|426100"},
        {revenue.arg(u"B3"_s)});
    row("the column's beats the row's",
        {u"2021年计划执行情况", u"指标名称|计算单位|计划增长(%)|完成", u"地区生产总值|亿元|8.0|7.7",
            u"一般公共预算收入|亿元|8.0|0.1"},
        {u"C3 unmatched"_s, u"D3 unmatched"_s, u"C4 unmatched"_s, u"D4 unmatched"_s});
    row("ten thousand times too many", {u"指标|单位|2022年", u"基本养老保险参保人数|万人|426000"},
        {u"C2 lq14-t2-21 2022 - 万人 scope_differs"_s});
    row("dust in three spellings",
        {u"指标|2021年|2022年", u"PM2.5平均浓度(ug/m3)|25|24", u"PM2.5平均浓度(μg/m³)|25|24",
            u"PM2。5平均浓度(微克/立方米)|25|24"},
        {u"B2 lq14-t2-30 2021 25 微克/立方米 new"_s, u"C2 lq14-t2-30 2022 24 微克/立方米 new"_s,
            u"B3 lq14-t2-30 2021 25 微克/立方米 same"_s,
            u"C3 lq14-t2-30 2022 24 微克/立方米 same"_s,
            u"B4 lq14-t2-30 2021 25 微克/立方米 same"_s,
            u"C4 lq14-t2-30 2022 24 微克/立方米 same"_s});
    row("growth beside a level",
        {u"2022年主要指标", u"指标|单位|绝对数|增长(%)", u"一般公共预算收入|亿元|42.61|9.1",
            u"全员劳动生产率增长|%|5.1|"},
        {revenue.arg(u"C3"_s), u"D3 unmatched"_s, u"C4 lq14-t2-03 2022 5.1 % new"_s});
    row("a level in a row of growth", {u"指标|单位|2022年", u"全员劳动生产率增长|万元/人|18.2"},
        {u"C2 lq14-t2-03 2022 - % scope_differs"_s});
}

void TestWrinkles::units_whereverStated_areFound()
{
    compareLines();
}

void TestWrinkles::rows_ofYearsAndPlaces_areRead_data()
{
    addSheetColumns();
    row("years down",
        {u"路桥区主要指标", u"年份|地区生产总值(亿元)|森林覆盖率(%)", u"2021|720|15.5",
            u"2022|757|15.6"},
        {u"B3 lq14-t2-01 2021 720 亿元 new"_s, u"C3 lq14-t2-31 2021 15.5 % new"_s,
            u"B4 lq14-t2-01 2022 757 亿元 new"_s, u"C4 lq14-t2-31 2022 15.6 % new"_s});
    row("years down without a label", {u"|地区生产总值(亿元)", u"2021年|720", u"2022年|757"},
        {u"B2 lq14-t2-01 2021 720 亿元 new"_s, u"B3 lq14-t2-01 2022 757 亿元 new"_s});
    row("a year that is not in yet", {u"年份|地区生产总值(亿元)", u"2022年|757", u"2023年|"},
        {u"B2 lq14-t2-01 2022 757 亿元 new"_s});
    row("years down with growth", {u"年份|地区生产总值|", u"|总量(亿元)|增长(%)", u"2022|757|3.7"},
        {u"B3 lq14-t2-01 2022 757 亿元 new"_s, u"C3 unmatched"_s});
    row("parts of years down",
        {u"时间|地区生产总值(亿元)", u"2022年一季度|160", u"2022年上半年|350",
            u"2022年前三季度|560", u"2022年5月|60", u"2022年|757"},
        {u"B2 lq14-t2-01 2022Q1 160 亿元 new"_s, u"B3 lq14-t2-01 2022H1 350 亿元 new"_s,
            u"B4 lq14-t2-01 2022Q3 560 亿元 new"_s, u"B5 lq14-t2-01 - 60 亿元 unreadable"_s,
            u"B6 lq14-t2-01 2022 757 亿元 new"_s});
    row("places down",
        {u"2022年台州市各县(市、区)主要指标", u"地  区|地区生产总值(亿元)|一般公共预算收入(亿元)",
            u"台 州 市|6040|442", u"  椒 江 区|800|50", u"  路 桥 区|757|42",
            u"　温 岭 市|1200|80"},
        {u"B3 unmatched"_s, u"C3 unmatched"_s, u"B4 unmatched"_s, u"C4 unmatched"_s,
            u"B5 lq14-t2-01 2022 757 亿元 new"_s, u"C5 lq14-t2-04 2022 42 亿元 new"_s,
            u"B6 unmatched"_s, u"C6 unmatched"_s});
    row("places down under groups of years",
        {u"县(市、区)|地区生产总值(亿元)||", u"|2021|2022|2022年比2021年增长(%)",
            u"路桥区|720|757|3.7"},
        {u"B3 lq14-t2-01 2021 720 亿元 new"_s, u"C3 lq14-t2-01 2022 757 亿元 new"_s,
            u"D3 unmatched"_s});
    row("places down under groups of names",
        {u"2022年各县(市、区)生产总值", u"市别|生产总值(亿元)||人均生产总值(元)", u"||第一产业|",
            u"路桥区|757|15.7|118932"},
        {u"B4 lq14-t2-01 2022 757 亿元 new"_s, u"C4 unmatched"_s,
            u"D4 lq14-t2-02 2022 11.8932 万元 new"_s});
    row("our place alone", {u"2022年主要指标", u"地区|地区生产总值(亿元)", u"路桥区|757"},
        {u"B3 lq14-t2-01 2022 757 亿元 new"_s});
    row("places and years",
        {u"地区|年份|地区生产总值(亿元)", u"路桥区|2021|720", u"路桥区|2022|757",
            u"椒江区|2022|800"},
        {u"C2 lq14-t2-01 2021 720 亿元 new"_s, u"C3 lq14-t2-01 2022 757 亿元 new"_s,
            u"C4 unmatched"_s});
    row("places under headings of places",
        {u"2022年各县(市、区)主要指标", u"地区|地区生产总值(亿元)", u"市区|", u"路桥区|757"},
        {u"B4 lq14-t2-01 2022 757 亿元 new"_s});
    row("years to come",
        {u"年份|地区生产总值(亿元)", u"2022年|757", u"2023年(预计)|800", u"2025年目标|1000",
            u"2021-2025年累计|4000"},
        {u"B2 lq14-t2-01 2022 757 亿元 new"_s, u"B3 lq14-t2-01 - 800 亿元 unreadable"_s,
            u"B4 lq14-t2-01 - 1000 亿元 unreadable"_s, u"B5 lq14-t2-01 - 4000 亿元 unreadable"_s});
    row("a part of our place",
        {u"2022年主要指标", u"地区|地区生产总值(亿元)", u"路桥街道|90", u"路桥区以外|10"},
        {u"B3 unmatched"_s, u"B4 unmatched"_s});
    row("the whole district of another",
        {u"2022年黄岩区各乡镇主要指标", u"地区|地区生产总值(亿元)", u"全区|600"},
        {u"B3 unmatched"_s});
    row("places down in a plan",
        {u"2025年各县(市、区)计划指标", u"地区|地区生产总值(亿元)", u"路桥区|1000"},
        {u"B3 unmatched"_s});
    row("planned columns over names",
        {u"2022年主要指标", u"地区|2025年目标|", u"|地区生产总值(亿元)|森林覆盖率(%)",
            u"路桥区|1000|15.6"},
        {u"B4 unmatched"_s, u"C4 unmatched"_s});
    row("a share over names",
        {u"2022年主要指标", u"地区|占全市比重(%)|地区生产总值(亿元)", u"|地区生产总值|",
            u"路桥区|12.5|757"},
        {u"B4 unmatched"_s, u"C4 lq14-t2-01 2022 757 亿元 new"_s});
}

void TestWrinkles::rows_ofYearsAndPlaces_areRead()
{
    compareLines();
}

void TestWrinkles::parts_ofTotals_areNotTheTotals_data()
{
    addSheetColumns();
    row("of which", {u"指标|单位|2022年", u"财政总收入|亿元|78", u"其中:一般公共预算收入|亿元|42"},
        {u"C2 unmatched"_s, u"C3 lq14-t2-04 2022 42 亿元 scope_differs"_s});
    row("marked", {u"指标|单位|2022年", u"财政总收入|亿元|78", u"#一般公共预算收入|亿元|42"},
        {u"C2 unmatched"_s, u"C3 lq14-t2-04 2022 42 亿元 scope_differs"_s});
    row("set in", {u"指标|单位|2022年", u"财政总收入|亿元|78", u"  一般公共预算收入|亿元|42"},
        {u"C2 unmatched"_s, u"C3 lq14-t2-04 2022 42 亿元 scope_differs"_s});
    row("set in, in another unit",
        {u"指标|单位|2022年", u"地区生产总值|亿元|757", u"  人均地区生产总值|元|118932"},
        {u"C2 lq14-t2-01 2022 757 亿元 new"_s, u"C3 lq14-t2-02 2022 11.8932 万元 new"_s});
    row("set in under a heading", {u"指标|单位|2022年", u"一、综合||", u"  地区生产总值|亿元|757"},
        {u"C3 lq14-t2-01 2022 757 亿元 new"_s});
    row("numbered",
        {u"指标|单位|2022年", u"一、经济发展||", u"(一)地区生产总值|亿元|757",
            u"1.第一产业|亿元|15.7", u"二、生态环境||", u"(一)森林覆盖率|%|15.6"},
        {u"C3 lq14-t2-01 2022 757 亿元 new"_s, u"C4 unmatched"_s,
            u"C6 lq14-t2-31 2022 15.6 % new"_s});
    row("one short name under two",
        {u"指标|单位|2022年", u"地区生产总值|亿元|757", u"  第一产业|亿元|15.7", u"用电量|万吨|60",
            u"  第一产业|万吨|1"},
        {u"C2 lq14-t2-01 2022 757 亿元 new"_s, u"C3 unmatched"_s, u"C4 unmatched"_s,
            u"C5 unmatched"_s});
    row("a plan's name under electricity",
        {u"指标|单位|2022年", u"分行业投资|亿元|300", u"  地区生产总值|亿元|20"},
        {u"C2 unmatched"_s, u"C3 lq14-t2-01 2022 20 亿元 scope_differs"_s});
    row("growth under its level",
        {u"指标|单位|2022年", u"地区生产总值|亿元|757", u"  增长率|%|3.7"},
        {u"C2 lq14-t2-01 2022 757 亿元 new"_s, u"C3 lq14-r-01 2022 3.7 % new"_s});
    row("measures under a name",
        {u"指标|2022年", u"地区生产总值|", u"  总量(亿元)|757", u"  增长(%)|3.7"},
        {u"B3 lq14-t2-01 2022 757 亿元 new"_s, u"B4 lq14-r-01 2022 3.7 % new"_s});
    row("name in two parts", {u"指标|单位|2022年", u"数字经济增加值||", u"  占GDP比重|%|45"},
        {u"C3 lq14-t2-13a 2022 45 % new"_s});
}

void TestWrinkles::parts_ofTotals_areNotTheTotals()
{
    compareLines();
}

void TestWrinkles::years_andPartsOfThem_areToldApart_data()
{
    addSheetColumns();
    const auto titled = [](const char* name, const char16_t* title, const QString& outcome) {
        row(name, {title, u"指标|单位|绝对数", u"地区生产总值|亿元|350"}, {u"C3 "_s + outcome});
    };
    titled("first half", u"2023年上半年主要指标", u"lq14-t2-01 2023H1 350 亿元 new"_s);
    titled("six months", u"2023年1-6月主要指标", u"lq14-t2-01 2023H1 350 亿元 new"_s);
    titled("first quarter", u"2023年一季度主要指标", u"lq14-t2-01 2023Q1 350 亿元 new"_s);
    titled("three months", u"2023年1—3月主要指标", u"lq14-t2-01 2023Q1 350 亿元 new"_s);
    titled("three quarters", u"2023年前三季度主要指标", u"lq14-t2-01 2023Q3 350 亿元 new"_s);
    titled("nine months", u"2023年１－９月主要指标", u"lq14-t2-01 2023Q3 350 亿元 new"_s);
    titled("twelve months", u"2023年1-12月主要指标", u"lq14-t2-01 2023 350 亿元 new"_s);
    titled("a month", u"2023年5月主要指标", u"unmatched"_s);
    titled("five months", u"2023年1-5月主要指标", u"unmatched"_s);
    titled("third quarter alone", u"2023年第三季度主要指标", u"unmatched"_s);
    titled("span of years", u"主要指标(2015-2020年)", u"lq14-t2-01 - 350 亿元 unreadable"_s);
    row("in the header",
        {u"指标|单位|2022年|2023年上半年|2023年1-9月|2023年9月",
            u"地区生产总值|亿元|757|350|560|70"},
        {u"C2 lq14-t2-01 2022 757 亿元 new"_s, u"D2 lq14-t2-01 2023H1 350 亿元 new"_s,
            u"E2 lq14-t2-01 2023Q3 560 亿元 new"_s, u"F2 unmatched"_s});
    row("over groups",
        {u"指标|单位|2023年上半年||2022年|", u"||绝对数|增长(%)|绝对数|增长(%)",
            u"地区生产总值|亿元|350|3|757|3.7"},
        {u"C3 lq14-t2-01 2023H1 350 亿元 new"_s, u"D3 unmatched"_s,
            u"E3 lq14-t2-01 2022 757 亿元 new"_s, u"F3 unmatched"_s});
    row("beside last year",
        {u"2022年主要指标", u"指标|单位|本年|上年", u"地区生产总值|亿元|757|720"},
        {u"C3 lq14-t2-01 2022 757 亿元 new"_s, u"D3 lq14-t2-01 2021 720 亿元 new"_s});
    row("beside the same half of last year",
        {u"2023年上半年主要指标", u"指标|单位|绝对数|上年同期", u"地区生产总值|亿元|350|340"},
        {u"C3 lq14-t2-01 2023H1 350 亿元 new"_s, u"D3 lq14-t2-01 2022H1 340 亿元 new"_s});
    row("beside last year under a half",
        {u"2023年上半年主要指标", u"指标|单位|绝对数|上年", u"地区生产总值|亿元|350|340"},
        {u"C3 lq14-t2-01 2023H1 350 亿元 new"_s, u"D3 lq14-t2-01 - 340 亿元 unreadable"_s});
    row("beside another year under a half",
        {u"2023年上半年主要指标", u"指标|单位|2023年|2022年", u"地区生产总值|亿元|350|757"},
        {u"C3 lq14-t2-01 2023H1 350 亿元 new"_s, u"D3 lq14-t2-01 2022H1 757 亿元 scope_differs"_s});
    row("as a heading",
        {u"2023年主要指标", u"指标|单位|绝对数", u"上半年||", u"地区生产总值|亿元|350", u"全年||",
            u"地区生产总值|亿元|754"},
        {u"C4 lq14-t2-01 2023H1 350 亿元 new"_s, u"C6 lq14-t2-01 2023 754 亿元 new"_s});
    row("in the remark", {u"指标|单位|2023年|备注", u"地区生产总值|亿元|350|上半年"},
        {u"C2 lq14-t2-01 2023H1 350 亿元 new"_s});
    row("month in a column of its own",
        {u"年份|月份|地区生产总值(亿元)", u"2023|1-6|350", u"2023|5|60", u"2023|1-12|754"},
        {u"C2 lq14-t2-01 2023H1 350 亿元 new"_s, u"C3 unmatched"_s,
            u"C4 lq14-t2-01 2023 754 亿元 new"_s});
    row("in a sentence", {u"2023年上半年地区生产总值为350亿元,增长3%。"},
        {u"A1 lq14-t2-01 2023H1 350 亿元 new"_s});
    row("sentence in a half year's sheet",
        {u"2023年上半年主要指标", u"指标|单位|绝对数", u"从业人员|万人|30",
            u"注:2023年地区生产总值为350亿元。", u"经最终核实,2022年地区生产总值为757亿元。"},
        {u"C3 unmatched"_s, u"A4 unmatched"_s, u"A5 lq14-t2-01 2022 757 亿元 new"_s});
    row("plan and target columns",
        {u"指标|单位|2022年|2023年计划|2025年目标", u"地区生产总值|亿元|757|800|1000"},
        {u"C2 lq14-t2-01 2022 757 亿元 new"_s, u"D2 unmatched"_s, u"E2 unmatched"_s});
}

void TestWrinkles::years_andPartsOfThem_areToldApart()
{
    compareLines();
}

/// Two columns over each cell: a level of the gross product and its growth, then the rows that
/// growth is an indicator of.
void TestWrinkles::cells_numbersAndWords_areRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("asLevel"); // of 地区生产总值 in 亿元: value and action
    QTest::addColumn<QString>("asRate"); // of 全员劳动生产率增长 in %
    const auto cell = [](const QString& text, const char16_t* asLevel, const char16_t* asRate) {
        QTest::newRow(qPrintable(text))
            << text << QString::fromUtf16(asLevel) << QString::fromUtf16(asRate);
    };
    cell(u"'1,731.9"_s, u"1731.9 new", u"1731.9 scope_differs");
    cell(u"18 650.4"_s, u"18650.4 new", u"- scope_differs"); // a thousand times the target
    cell(u"'757"_s, u"757 new", u"757 scope_differs");
    cell(u"７５７．０"_s, u"757.0 new", u"757.0 scope_differs");
    cell(u"'5.1％"_s, u"- scope_differs", u"5.1 new");
    cell(u"下降3.0"_s, u"- unreadable", u"-3.0 new");
    cell(u"持平"_s, u"- unreadable", u"0 new");
    cell(u"增长5.1%"_s, u"- unreadable", u"5.1 new");
    cell(u"-1.1"_s, u"-1.1 scope_differs", u"-1.1 new");
    for (const QString& text : {u"-"_s, u"—"_s, u"--"_s, u"…"_s, u"一"_s, u"无法统计"_s,
             u"预计完成"_s, u"完成上级下达指标"_s, u"适当正增长"_s, u"稳步提高"_s})
        cell(text, u"- absent", u"- absent");
    for (const QString& text : {u"[8.27]"_s, u"90以上"_s, u"0.01以下"_s, u"25左右"_s,
             u"13.2(1100套)"_s, u"2.1︰39.9︰58.0"_s, u"2.1∶40.4∶57.5"_s, u"2.1:38.7:59.2"_s,
             u"100%96.1%"_s, u"23323395346268亿元"_s, u"202100套)"_s, u"106、7"_s, u"106。7"_s})
        cell(text, u"- unreadable", u"- unreadable");
    cell(u"757(常住人口)"_s, u"757 scope_differs", u"757 scope_differs");
}

void TestWrinkles::cells_numbersAndWords_areRead()
{
    QFETCH(QString, text);
    QFETCH(QString, asLevel);
    QFETCH(QString, asRate);
    const QString level = u"地区生产总值|亿元|"_s + text;
    const QString rate = u"全员劳动生产率增长|%|"_s + text;
    const auto values =
        previewOf(sheetOf({u"指标|单位|2022年", reinterpret_cast<const char16_t*>(level.utf16()),
                              reinterpret_cast<const char16_t*>(rate.utf16())},
            Spaces::Kept));
    QCOMPARE(values.size(), 2);
    const auto outcome = [](const ImportValue& value) {
        return QString(
            (value.value ? value.value->toString() : u"-"_s) + u' ' + toCode(value.action));
    };
    QCOMPARE(outcome(values[0]), asLevel);
    QCOMPARE(outcome(values[1]), asRate);
    // What a person must look at is listed with its place and its words.
    const QString raw = text.startsWith(u'\'') ? text.mid(1) : text;
    QCOMPARE(values[0].raw, raw);
    QCOMPARE(values[0].sheet, u"Sheet1"_s);
    QCOMPARE(values[0].cell, u"C2"_s);
    QVERIFY(!values[0].reason.isEmpty());
}

void TestWrinkles::checks_onWhatWasRead_areRun_data()
{
    addSheetColumns();
    row("one thing twice with two values",
        {u"指标|单位|2022年", u"地区生产总值|亿元|757", u"GDP|亿元|756"},
        {u"C2 lq14-t2-01 2022 757 亿元 conflict"_s, u"C3 lq14-t2-01 2022 756 亿元 conflict"_s});
    row("unit against the base", {u"指标|单位|2022年", u"地区生产总值|亿元|7570000"},
        {u"C2 lq14-t2-01 2022 - 亿元 scope_differs"_s});
    row("unit of a half year against the base",
        {u"指标|单位|2022年上半年", u"地区生产总值|亿元|3500000"},
        {u"C2 lq14-t2-01 2022H1 - 亿元 scope_differs"_s});
    row("names in traditional characters", {u"指標|單位|2022年", u"路橋區生產總值|億元|757"},
        {u"C2 lq14-t2-01 2022 757 亿元 new"_s});
    row("classes of water",
        {u"指标|单位|2022年", u"全区I-III类水质断面比率|%|100", u"全区Ⅰ－Ⅲ类水质断面比例|%|100"},
        {u"C2 lq14-t2-32 2022 100 % new"_s, u"C3 lq14-t2-32 2022 100 % same"_s});
}

void TestWrinkles::checks_onWhatWasRead_areRun()
{
    compareLines();
}

void TestWrinkles::halfYear_besideYears_isASeriesOfItsOwn()
{
    // 2022's whole year is on record: half of it is new, no conflict, no jump and no revised base.
    const auto first =
        previewOf(sheetOf({u"指标|单位|2020年|2022年", u"城镇新增就业人数|万人|1.2|1.3"}));
    const ImportKnowledge known = applied(m_empty, first);
    const Sheet sheet =
        sheetOf({u"指标|单位|2020年上半年|2022年上半年", u"城镇新增就业人数|万人|0.02|0.02"});
    const auto values = previewWorkbook({Workbook::Format::Xlsx, {sheet}, {}, 0}, known, {});
    QCOMPARE(outcomesOf(values),
        (QStringList{
            u"C2 lq14-t2-15 2020H1 0.02 万人 new"_s, u"D2 lq14-t2-15 2022H1 0.02 万人 new"_s}));
    QVERIFY(!values.first().reason.contains(u"base"_s));
    // Against the same half of another year a jump is asked about.
    const Sheet later = sheetOf({u"指标|单位|2023年上半年", u"城镇新增就业人数|万人|1.2"});
    QCOMPARE(outcomesOf(previewWorkbook(
                 {Workbook::Format::Xlsx, {later}, {}, 0}, applied(known, values), {})),
        QStringList{u"C2 lq14-t2-15 2023H1 1.2 万人 scope_differs"_s});
}

void TestWrinkles::thirteenthPlan_farmlandOfTheSurvey_isAnotherScope()
{
    const auto package = readPlanPackage(QStringLiteral(LANTU_SOURCE_DIR "/data/plans/luqiao-13"));
    QVERIFY(package);
    const ImportKnowledge knowledge{package->plan, package->indicators, package->aliases, {}};
    const Sheet sheet = sheetOf(
        {u"指标|单位|2020年", u"耕地(第三次国土调查)|亩|134258.40", u"耕地面积|亩|134258.40"});
    QCOMPARE(outcomesOf(previewWorkbook({Workbook::Format::Xlsx, {sheet}, {}, 0}, knowledge, {})),
        (QStringList{u"C2 unmatched"_s, u"C3 unmatched"_s}));
}

void TestWrinkles::sheets_ofOneFile_areReadEach()
{
    Sheet year = sheetOf({u"指标|单位|绝对数", u"地区生产总值|亿元|757"});
    year.name = u"2022年"_s;
    Sheet half = sheetOf({u"指标|单位|绝对数", u"地区生产总值|亿元|350"});
    half.name = u"2023年上半年"_s;
    Sheet code = half;
    code.name = u"2023Q3"_s;
    Sheet yearbook = year;
    yearbook.name = u"2023年鉴"_s;
    QCOMPARE(outcomesOf(previewWorkbook(
                 {Workbook::Format::Xlsx, {year, half, code, yearbook}, {}, 0}, m_empty, {})),
        (QStringList{u"C2 lq14-t2-01 2022 757 亿元 new"_s, u"C2 lq14-t2-01 2023H1 350 亿元 new"_s,
            u"C2 lq14-t2-01 2023Q3 350 亿元 new"_s, u"C2 lq14-t2-01 - 757 亿元 unreadable"_s}));
    ImportOptions options;
    options.period = Period{2023, Period::Kind::HalfYear, 1};
    QCOMPARE(
        outcomesOf(previewWorkbook({Workbook::Format::Xlsx, {yearbook}, {}, 0}, m_empty, options)),
        QStringList{u"C2 lq14-t2-01 2023H1 757 亿元 new"_s});
}

void TestWrinkles::headers_merged_areReadWhole()
{
    Sheet sheet =
        sheetOf({u"2022年各县(市、区)主要指标", u"地 区|地区生产总值||一般公共预算收入(亿元)", u"",
            u"|绝对数(亿元)|增长(%)|", u"椒江区|800|3|50", u"路桥区|757|3.7|42"});
    sheet.merges = {{0, 0, 0, 3}, {1, 0, 3, 0}, {1, 1, 2, 2}, {1, 3, 3, 3}};
    QCOMPARE(outcomesOf(previewOf(sheet)),
        (QStringList{u"B5 unmatched"_s, u"C5 unmatched"_s, u"D5 unmatched"_s,
            u"B6 lq14-t2-01 2022 757 亿元 new"_s, u"C6 unmatched"_s,
            u"D6 lq14-t2-04 2022 42 亿元 new"_s}));
}

void TestWrinkles::files_ofOtherPrograms_areRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("outcomes");
    // What make.py writes, without what is no figure of the plan.
    QTest::newRow("years down") << u"years-down.xlsx"_s
                                << QStringList{u"B4 lq14-t2-01 2021 720.08 亿元 new"_s,
                                       u"C4 lq14-t2-02 2021 11.36 万元 new"_s,
                                       u"B5 lq14-t2-01 2022 757.00 亿元 new"_s,
                                       u"C5 lq14-t2-02 2022 11.8932 万元 new"_s,
                                       u"B6 lq14-t2-01 2023 753.90 亿元 new"_s,
                                       u"C6 lq14-t2-02 2023 - 元 absent"_s};
    QTest::newRow("places down") << u"places-down.xlsx"_s
                                 << QStringList{u"B7 lq14-t2-01 2022 757.00 亿元 new"_s,
                                        u"D7 lq14-t2-04 2022 42.61 亿元 new"_s};
    QTest::newRow("continued") << u"continued.xlsx"_s
                               << QStringList{u"B4 lq14-t2-01 2022 757.00 亿元 new"_s,
                                      u"B9 lq14-t2-04 2022 42.61 亿元 new"_s};
    QTest::newRow("side by side") << u"side-by-side.xlsx"_s
                                  << QStringList{u"C4 lq14-t2-01 2022 757.00 亿元 new"_s,
                                         u"G4 lq14-t2-31 2022 15.6 % new"_s};
    QTest::newRow("half year") << u"half-year.xlsx"_s
                               << QStringList{u"C4 lq14-t2-01 2023H1 360.5 亿元 new"_s,
                                      u"D4 lq14-t2-01 2022H1 352.1 亿元 new"_s,
                                      u"C6 lq14-t2-08 2023H1 67.8 % new"_s,
                                      u"D6 lq14-t2-08 2022H1 67.1 % new"_s};
}

void TestWrinkles::files_ofOtherPrograms_areRead()
{
    QFETCH(QString, file);
    QFETCH(QStringList, outcomes);
    QFile data(DataFolder + file);
    QVERIFY(data.open(QIODevice::ReadOnly));
    const auto workbook = readWorkbook(data.readAll(), file);
    QVERIFY(workbook);
    QStringList read = outcomesOf(previewWorkbook(*workbook, m_empty, {}));
    read.removeIf([](const QString& outcome) { return outcome.endsWith(u"unmatched"_s); });
    QCOMPARE(read, outcomes);
}

void TestWrinkles::executionOfThePlan2019_nothingIsTaken()
{
    // The bureau's table of 2019 as it is: 计算单位 亿元, but both columns are growth in %.
    const Sheet sheet = sheetOf(
        {u"表1  2019年国民经济和社会发展主要指标完成情况", u"指标名称|计算单位|计划增长(%)|完成",
            u"全区生产总值|亿元|8|0.7", u"  一产增加值|亿元|适当正增长|1.9",
            u"一般公共预算收入|亿元|8|0.1", u"全员劳动生产率|万元/人|稳步提高|--"});
    for (const ImportValue& value : previewOf(sheet)) {
        QCOMPARE(toCode(value.action), u"unmatched"_s);
        QVERIFY(!value.isTaken && !value.reason.isEmpty());
    }
    if (!QFile::exists(Report2019))
        QSKIP("the shared statistics are not here");
    const auto batch = previewFile(Report2019, m_empty, {});
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().message));
    QVERIFY(!batch->values.isEmpty());
    for (const ImportValue& value : batch->values)
        QVERIFY2(!value.isTaken && value.action == ImportAction::Unmatched,
            qPrintable(value.cell + u' ' + value.reason));
    // 全区生产总值, 完成 0.7: growth, and of a year before the plan's base. Both are said.
    const auto growth = std::find_if(batch->values.begin(), batch->values.end(),
        [](const ImportValue& value) { return value.cell == u"D3"_s; });
    QVERIFY(growth != batch->values.end());
    QCOMPARE(growth->period, std::optional(Period::ofYear(2019)));
    QVERIFY2(growth->reason.contains(u"growth rate"_s), qPrintable(growth->reason));
    QVERIFY2(growth->reason.contains(u"2019 is outside"_s), qPrintable(growth->reason));
}

QTEST_APPLESS_MAIN(TestWrinkles)
#include "tst_wrinkles.moc"
