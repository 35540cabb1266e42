#include "tests/core/statistics/tst_importfixture.h"

#include <QTest>

#include <string>

using namespace lantu;
using namespace Qt::StringLiterals;

/// What titles, notes and headings say that nobody taught: the value waits for a person.
class TestImportDoubts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_ofOthers_holdTheirFigures_data();
    void titles_ofOthers_holdTheirFigures();
    void notes_ofAllFigures_areHeard_data();
    void notes_ofAllFigures_areHeard();
    void headings_thatLeaveOpen_holdWhatIsBelow_data();
    void headings_thatLeaveOpen_holdWhatIsBelow();
    void titles_ofAPlanBeside_refuseItsYear();
    void monthOfIssue_ofSeveralYears_isNoPartOfThem();
    void titles_sideBySide_areOfTheirOwnTable();
    void rows_withoutName_areListed();
    void names_mergedDown_holdForEveryYear();
    void numbers_mergedOverYears_areAskedAbout();
    void figures_laterThanTheTitle_areAskedAbout();
    void labels_withUnitHint_areNames();
    void yearEndReports_areFinal();
    void tables_withoutKnownHeader_areTold();
    void titles_ofExpressReports_areProvisional();
    void titles_ofAWord_thatTheNameHas_areStillHeard();
    void headings_ofAPartOfTheYear_nameThePeriod();
    void headings_ofTowns_areNotTheRegion();
    void states_besideTheValue_areHeard_data();
    void states_besideTheValue_areHeard();
    void numbers_mergedOverNames_areAskedAbout();
};

void TestImportDoubts::titles_ofExpressReports_areProvisional()
{
    for (const char16_t* title : {u"2022年主要指标（快报）", u"2022年主要指标（初步数）"})
        QCOMPARE(matchedLines(previewOf(
                     sheetOf({title, u"指标|单位|2021年|2022年", u"高新技术企业数|家|138|171"}))),
            (QStringList{u"C3 lq14-t2-11 2021 138 unstated new"_s,
                u"D3 lq14-t2-11 2022 171 provisional new"_s}));
    // The line below a title is one too.
    QCOMPARE(matchedLines(previewOf(sheetOf(
                 {u"2022年主要指标", u"（快报）", u"指标|单位|数值", u"高新技术企业数|家|171"}))),
        QStringList{u"C4 lq14-t2-11 2022 171 provisional new"_s});
}

void TestImportDoubts::titles_ofAWord_thatTheNameHas_areStillHeard()
{
    // 新增 is the indicator's own word, 累计 is not.
    QCOMPARE(matchedLines(previewOf(sheetOf({u"“十四五”城镇新增就业累计完成情况",
                 u"指标|单位|2022年", u"城镇新增就业人数|万人|3.33"}))),
        QStringList{u"C3 lq14-t2-15 2022 3.33 unstated scope_differs"_s});
}

void TestImportDoubts::headings_ofAPartOfTheYear_nameThePeriod()
{
    for (const char16_t* heading : {u"一、前三季度||", u"（二）1-9月||"})
        QCOMPARE(matchedLines(previewOf(sheetOf({u"2022年主要指标", u"指标|单位|数值", heading,
                     u"一般公共预算收入|亿元|36.8"}))),
            QStringList{u"C4 lq14-t2-04 2022Q3 36.8 unstated new"_s});
}

void TestImportDoubts::headings_ofTowns_areNotTheRegion()
{
    QCOMPARE(matchedLines(previewOf(sheetOf({u"2022年主要指标", u"指标|单位|2022年", u"路桥||",
                 u"居民综合阅读率|%|91.8", u"路南||", u"居民综合阅读率|%|92"}))),
        (QStringList{u"C4 lq14-t2-24 2022 91.8 unstated scope_differs"_s,
            u"C6 lq14-t2-24 2022 92 unstated scope_differs"_s}));
}

void TestImportDoubts::states_besideTheValue_areHeard_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTaken");
    const auto one = [](const QString& title, const QString& text, bool isTaken) {
        QTest::newRow(qUtf8Printable(title + text)) << title << text << isTaken;
    };
    one(u"状态"_s, u"草稿"_s, false);
    one(u"状态"_s, u"已审核"_s, true);
    one(u"频度"_s, u"月"_s, false);
    one(u"频度"_s, u"年"_s, true);
    one(u"时点"_s, u"2021年12月31日"_s, false);
    one(u"时点"_s, u"2022年12月31日"_s, true);
    one(u"审核"_s, u"不通过"_s, false);
    one(u"审核"_s, u"通过"_s, true);
    one(u"数据来源"_s, u"2021年统计公报"_s, false);
    one(u"数据来源"_s, u"企业自报"_s, false);
    one(u"数据来源"_s, u"区科技局"_s, true);
    one(u"指标解释"_s, u"指当年新认定的高新技术企业"_s, false);
    one(u"指标解释"_s, u"指年末处于有效期内的高新技术企业"_s, true);
    one(u"填报单位"_s, u"金清镇"_s, false);
    one(u"填报单位"_s, u"区科技局"_s, true);
    one(u"责任科室"_s, u"综合科"_s, true);
}

void TestImportDoubts::states_besideTheValue_areHeard()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    QFETCH(bool, isTaken);
    const std::u16string header = (u"指标|单位|2022年|"_s + title).toStdU16String();
    const std::u16string row = (u"高新技术企业数|家|171|"_s + text).toStdU16String();
    const auto values = previewOf(sheetOf({header.c_str(), row.c_str()}));
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.first().action == ImportAction::New, isTaken);
}

void TestImportDoubts::numbers_mergedOverNames_areAskedAbout()
{
    Sheet sheet = sheetOf({u"指标|单位|2022年", u"高新技术企业数|家|171", u"居民综合阅读率|%|"});
    sheet.merges = {{1, 2, 2, 2}};
    QCOMPARE(matchedLines(previewOf(sheet)),
        QStringList{u"C2 lq14-t2-11 2022 171 unstated scope_differs"_s});
}

void TestImportDoubts::titles_ofOthers_holdTheirFigures_data()
{
    QTest::addColumn<QString>("title");
    for (const QString& title : {u"路桥区2022年重点企业情况"_s, u"2022年民营经济主要指标"_s,
             u"2022年上市公司主要指标"_s, u"2022年小微企业主要指标"_s, u"2022年老年人口情况"_s,
             u"2022年残疾人事业指标"_s, u"2022年区直机关指标"_s, u"2022年统计月报"_s,
             u"2022年指令性指标"_s, u"2022年批准情况"_s, u"2022年温岭与玉环指标"_s,
             u"2022年浙江主要指标"_s, u"2022年台州主要指标"_s, u"2022年峰江"_s, u"2022年路桥机场"_s,
             u"三区2022年主要指标合计"_s, u"2022年青年发展指标"_s, u"2022年主要指标完成率"_s,
             u"2022年前主要指标"_s, u"2022年主要指标（12个月滚动）"_s})
        QTest::newRow(qUtf8Printable(title)) << title;
}

void TestImportDoubts::titles_ofOthers_holdTheirFigures()
{
    QFETCH(QString, title);
    const std::u16string line = title.toStdU16String();
    const auto values =
        previewOf(sheetOf({line.c_str(), u"指标|单位|数值", u"高新技术企业数|家|171"}));
    QCOMPARE(values.size(), 1);
    QVERIFY(values.first().action != ImportAction::New);
    QVERIFY(!values.first().reason.isEmpty());
}

void TestImportDoubts::notes_ofAllFigures_areHeard_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("isTaken");
    for (const QString& note :
        {u"注：数据为预计值。"_s, u"注：数据未经统计部门审定"_s, u"注：口径：户籍人口"_s,
            u"注：金额单位：万元"_s, u"注：摘自2021年统计公报"_s, u"注：数据取自2022年统计年鉴"_s,
            u"注：表内数据均为上年"_s, u"注：红色为预计数"_s, u"注：第1项为2021年数据"_s,
            u"注：科技类指标均为上年数"_s, u"注：本表数据包含台州湾新区滨海工业园。"_s,
            u"（以上为前11个月数据）"_s, u"注：人均地区生产总值指标按户籍人口计算"_s,
            // Said of nothing by name, so that it may be of any figure.
            u"备注：本年数据暂缺，以上年数代替。"_s, u"审核意见：数据有误，请核实"_s,
            u"审核意见：请重新填报"_s, u"反馈：与省厅数不一致"_s, u"数据仅供参考"_s, u"*表示预计"_s,
            u"★为滞后一年数据"_s, u"按惯例填上一年度"_s, u"此表为去年底稿"_s,
            u"注：包括台州湾新区托管区域。"_s, u"（注：统计口径为市区）"_s,
            u"数据采集截止2022年11月30日"_s, u"填报日期：2022年12月20日"_s})
        QTest::newRow(qUtf8Printable(note)) << note << false;
    for (const QString& note :
        {u"注：数据取自2023年统计年鉴"_s, u"注：摘自2022年统计公报"_s, u"注：金额单位：元"_s,
            u"注：规模以上工业为年主营业务收入2000万元及以上的企业"_s, u"注：森林覆盖率沿用上年"_s,
            u"注：数据来源于省科技厅。"_s, u"注：部分数据因四舍五入，合计与分项略有出入。"_s,
            u"注：请于2月底前报送区发改局规划科。"_s, u"填报日期：2023年1月20日"_s,
            u"▲为约束性指标"_s})
        QTest::newRow(qUtf8Printable(note)) << note << true;
}

void TestImportDoubts::notes_ofAllFigures_areHeard()
{
    QFETCH(QString, note);
    const std::u16string line = note.toStdU16String();
    QFETCH(bool, isTaken);
    const auto values =
        previewOf(sheetOf({u"指标|单位|2022年", u"人均地区生产总值|元|118932", line.c_str()}));
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.first().action == ImportAction::New, isTaken);
}

void TestImportDoubts::headings_thatLeaveOpen_holdWhatIsBelow_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<bool>("isTaken");
    for (const QString& heading :
        {u"以下为2023年计划"_s, u"（二）市级指标"_s, u"2023年工作目标"_s, u"附：椒江区"_s,
            u"五、12月当月"_s, u"（三）2021年度"_s, u"其中："_s, u"（四）下步打算"_s})
        QTest::newRow(qUtf8Printable(heading)) << heading << false;
    for (const QString& heading :
        {u"二、创新驱动"_s, u"目标任务完成情况"_s, u"（二）预期性指标"_s, u"区科技局"_s})
        QTest::newRow(qUtf8Printable(heading)) << heading << true;
}

void TestImportDoubts::headings_thatLeaveOpen_holdWhatIsBelow()
{
    QFETCH(QString, heading);
    const std::u16string line = heading.toStdU16String();
    QFETCH(bool, isTaken);
    const auto values =
        previewOf(sheetOf({u"指标|单位|2022年", line.c_str(), u"高新技术企业数|家|171"}));
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.first().action == ImportAction::New, isTaken);
}

void TestImportDoubts::titles_ofAPlanBeside_refuseItsYear()
{
    for (const char16_t* title :
        {u"2022年执行情况和2023年安排", u"路桥区主要经济指标完成情况及下年安排",
            u"2022年国民经济和社会发展计划执行情况与2023年计划草案", u"（2023年为预计）"})
        QCOMPARE(matchedLines(previewOf(
                     sheetOf({title, u"指标|单位|2022年|2023年", u"高新技术企业数|家|171|200"}))),
            QStringList{u"C3 lq14-t2-11 2022 171 unstated new"_s});
}

void TestImportDoubts::monthOfIssue_ofSeveralYears_isNoPartOfThem()
{
    QCOMPARE(matchedLines(previewOf(sheetOf({u"“十四五”规划中期评估表（2023年6月）",
                 u"指标|单位|2021年|2022年", u"高新技术企业数|家|138|171"}))),
        (QStringList{
            u"C3 lq14-t2-11 2021 138 unstated new"_s, u"D3 lq14-t2-11 2022 171 unstated new"_s}));
}

void TestImportDoubts::titles_sideBySide_areOfTheirOwnTable()
{
    QCOMPARE(
        matchedLines(previewOf(sheetOf({u"2022年指标||||2023年计划",
            u"指标|单位|数值||指标|单位|数值", u"高新技术企业数|家|171||居民综合阅读率|%|91"}))),
        QStringList{u"C3 lq14-t2-11 2022 171 unstated new"_s});
}

void TestImportDoubts::rows_withoutName_areListed()
{
    const auto values = previewOf(
        sheetOf({u"指标|单位|年份|数值", u"高新技术企业数|家|2021|138", u"|家|2022|171"}));
    QCOMPARE(values.size(), 2);
    QCOMPARE(values[1].cell, u"D3"_s);
    QCOMPARE(values[1].action, ImportAction::ScopeDiffers);
    QVERIFY(!values[1].isTaken);
}

void TestImportDoubts::names_mergedDown_holdForEveryYear()
{
    Sheet sheet = sheetOf({u"指标|单位|年份|数值", u"高新技术企业数|家|2021|138", u"||2022|171"});
    sheet.merges = {{1, 0, 2, 0}, {1, 1, 2, 1}};
    QCOMPARE(matchedLines(previewOf(sheet)),
        (QStringList{
            u"D2 lq14-t2-11 2021 138 unstated new"_s, u"D3 lq14-t2-11 2022 171 unstated new"_s}));
}

void TestImportDoubts::numbers_mergedOverYears_areAskedAbout()
{
    Sheet sheet = sheetOf({u"指标|单位|2021年|2022年", u"高新技术企业数|家|171|"});
    sheet.merges = {{1, 2, 1, 3}};
    QCOMPARE(matchedLines(previewOf(sheet)),
        QStringList{u"C2 lq14-t2-11 2021 171 unstated scope_differs"_s});
}

void TestImportDoubts::figures_laterThanTheTitle_areAskedAbout()
{
    QCOMPARE(matchedLines(previewOf(
                 sheetOf({u"2021年主要指标", u"指标|单位|2022年", u"高新技术企业数|家|171"}))),
        QStringList{u"C3 lq14-t2-11 2022 171 unstated scope_differs"_s});
}

void TestImportDoubts::labels_withUnitHint_areNames()
{
    QCOMPARE(
        matchedLines(previewOf(sheetOf({u"指标名称（单位）|2022年", u"高新技术企业数（家）|171"}))),
        QStringList{u"B2 lq14-t2-11 2022 171 unstated new"_s});
}

void TestImportDoubts::yearEndReports_areFinal()
{
    QCOMPARE(matchedLines(previewOf(
                 sheetOf({u"指标|单位|2022年年报|2023年快报", u"高新技术企业数|家|171|190"}))),
        (QStringList{
            u"C2 lq14-t2-11 2022 171 final new"_s, u"D2 lq14-t2-11 2023 190 provisional new"_s}));
}

void TestImportDoubts::tables_withoutKnownHeader_areTold()
{
    ImportPreview preview;
    preview.workbook = {Workbook::Format::Xlsx,
        {sheetOf({u"指标|单位|2022年", u"高新技术企业数|家|171"}),
            sheetOf({u"事项|甲|乙", u"居民综合阅读率|91|92", u"森林覆盖率|15|16"})},
        {}, 0};
    const auto read = previewAgain(preview, emptyKnowledge(), {});
    QVERIFY(read);
    QCOMPARE(read->notes.size(), 1);
    QCOMPARE(read->notes.first().kind, CheckNote::Kind::LeftOut);
    QCOMPARE(read->notes.first().cells.first().cell, u"B2"_s);
}

QTEST_APPLESS_MAIN(TestImportDoubts)
#include "tst_importdoubts.moc"
