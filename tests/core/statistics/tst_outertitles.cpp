#include "core/statistics/figurereader.h"
#include "core/statistics/importpreview.h"
#include "core/statistics/outertitles.h"
#include "tests/core/statistics/tst_importfixture.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// What is said of a table only by the name of its file or sheet, or by a cover.
class TestOuterTitles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_thatLeaveOpen_askAboutFigures_data();
    void names_thatLeaveOpen_askAboutFigures();
    void names_thatSayNothing_askNothing_data();
    void names_thatSayNothing_askNothing();
    void sheetNames_areHeardAlike();
    void tables_thatSayOtherwise_goBefore();
    void covers_areTheFirstSheetsFewLines();
    void towns_ofTheRegionsName_areTold();

private:
    static QString questionIn(std::initializer_list<const char16_t*> rows, const QString& file);

    const QStringList m_regions{u"台州市路桥区"_s, u"路桥区"_s, u"全区"_s};
};

QString TestOuterTitles::questionIn(
    std::initializer_list<const char16_t*> rows, const QString& file)
{
    const Sheet sheet = sheetOf(rows);
    const Workbook workbook{Workbook::Format::Xlsx, {sheet}, {}, 0};
    const auto figures = readSheet(
        sheet, {u"台州市路桥区"_s, u"路桥区"_s, u"全区"_s}, {}, outerTitles(workbook, file))
                             .figures;
    return figures.isEmpty() ? u"none"_s : figures.last().question;
}

void TestOuterTitles::names_thatLeaveOpen_askAboutFigures_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file :
        {u"台州市2023年主要指标.xlsx"_s, u"金清镇2023年填报表.xlsx"_s, u"温岭市主要指标.xls"_s,
            u"2024年目标.xlsx"_s, u"2023年1-11月数据.xlsx"_s, u"2023年预计数.xlsx"_s,
            u"2023年年度计划.xlsx"_s, u"科技指标（征求意见稿）.xlsx"_s,
            u"2023年主要指标（模板）.xlsx"_s, u"附件2规划目标分解表.xlsx"_s, u"路桥街道上报.csv"_s})
        QTest::newRow(qUtf8Printable(file)) << file;
}

void TestOuterTitles::names_thatLeaveOpen_askAboutFigures()
{
    QFETCH(QString, file);
    QVERIFY(!questionIn({u"指标|单位|2023年", u"高新技术企业数|家|203"}, file).isEmpty());
}

void TestOuterTitles::names_thatSayNothing_askNothing_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : {u""_s, u"新建 Microsoft Excel 工作表.xlsx"_s,
             u"2023年路桥区主要指标(1).xlsx"_s, u"附件1：主要指标完成情况.xlsx"_s,
             u"2023年计划执行情况.xls"_s, u"科技局报送数据.xlsx"_s,
             // When it was sent, and whose yearbook it is from, is not what the figures are of.
             u"2023年数据（2024年1月报送）.xlsx"_s, u"2024年1月.xlsx"_s, u"台州统计年鉴.xlsx"_s})
        QTest::newRow(qUtf8Printable(file)) << file;
}

void TestOuterTitles::names_thatSayNothing_askNothing()
{
    QFETCH(QString, file);
    QCOMPARE(questionIn({u"指标|单位|2023年", u"高新技术企业数|家|203"}, file), QString());
}

void TestOuterTitles::sheetNames_areHeardAlike()
{
    for (const QString& name : {u"测算"_s, u"分解"_s, u"备选"_s, u"上年同期"_s, u"增速"_s}) {
        Sheet sheet = sheetOf({u"指标|单位|2023年", u"高新技术企业数|家|203"});
        sheet.name = name;
        QVERIFY2(
            !readFigures(sheet, m_regions, {}).first().question.isEmpty(), qUtf8Printable(name));
    }
}

void TestOuterTitles::tables_thatSayOtherwise_goBefore()
{
    QCOMPARE(questionIn({u"2023年路桥区主要指标", u"指标|单位|数值", u"高新技术企业数|家|203"},
                 u"台州市各县市区2023年.xlsx"_s),
        QString());
    for (const QString& file : {u"台州市2023年.xlsx"_s, u"各镇街对比.xlsx"_s, u"排名表.xlsx"_s})
        QCOMPARE(questionIn({u"地区|高新技术企业数（家）", u"路桥区|203"}, file), QString());
    QCOMPARE(questionIn({u"2023年目标完成情况", u"指标|单位|数值", u"高新技术企业数|家|203"},
                 u"目标任务表.xlsx"_s),
        QString());
    QCOMPARE(questionIn({u"指标|单位|2023年1-12月", u"高新技术企业数|家|203"},
                 u"2023年12月月份数据.xlsx"_s),
        QString());
    // A district's office may fill in its own form; another's may not.
    QVERIFY(!questionIn(
        {u"2023年主要指标", u"填报单位：温岭市科技局", u"指标|单位|数值", u"高新技术企业数|家|203"},
        {})
                 .isEmpty());
    QCOMPARE(questionIn({u"2023年路桥区主要指标", u"制表单位：台州市统计局", u"指标|单位|数值",
                            u"高新技术企业数|家|203"},
                 {}),
        QString());
}

void TestOuterTitles::covers_areTheFirstSheetsFewLines()
{
    Workbook workbook;
    workbook.sheets << sheetOf({u"2023年国民经济和社会发展计划", u"编制单位：区发改局"})
                    << sheetOf({u"指标|单位|2023年", u"高新技术企业数|家|190"});
    QCOMPARE(outerTitles(workbook, u"a.b.xlsx"_s),
        (QStringList{u"a.b"_s, u"2023年国民经济和社会发展计划"_s}));
    QCOMPARE(matchedLines(previewWorkbook(workbook, emptyKnowledge(), {})),
        QStringList{u"C2 lq14-t2-11 2023 190 unstated scope_differs"_s});
    // A list of contents is no cover.
    workbook.sheets[0] = sheetOf({u"目录", u"一、", u"二、", u"三、", u"四、", u"五、", u"六、"});
    QCOMPARE(outerTitles(workbook, {}), QStringList());
}

void TestOuterTitles::towns_ofTheRegionsName_areTold()
{
    Workbook workbook;
    for (const QString& name : {u"总表"_s, u"路桥"_s, u"路南"_s}) {
        workbook.sheets << sheetOf({u"2023年主要指标", u"指标|单位|数值",
            name == u"总表"_s ? u"高新技术企业数|家|203" : u"高新技术企业数|家|37"});
        workbook.sheets.last().name = name;
    }
    const auto values = previewWorkbook(workbook, emptyKnowledge(), {});
    QCOMPARE(values.size(), 3);
    QCOMPARE(values[1].action, ImportAction::ScopeDiffers);
    QVERIFY(values[2].action != ImportAction::New);
}

QTEST_GUILESS_MAIN(TestOuterTitles)
#include "tst_outertitles.moc"
