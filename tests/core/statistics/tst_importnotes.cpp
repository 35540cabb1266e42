#include "tests/core/statistics/tst_importfixture.h"

#include <QRegularExpression>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Sheets where what stands around a figure (a note, a remark, a title, a group) says that it is
/// not what row and column make of it. None of these may be taken without a question.
class TestImportNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void notes_onMarkedOrNamedRows_areHeard_data();
    void notes_onMarkedOrNamedRows_areHeard();
    void notes_heldForAQuestion_areQuoted();
    void notes_ofMarkedValues_areQuoted();
    void remarks_ofOtherTimes_areAskedAbout_data();
    void remarks_ofOtherTimes_areAskedAbout();
    void targets_amongYears_areAskedAbout_data();
    void targets_amongYears_areAskedAbout();
    void headings_inTheBody_holdBelow_data();
    void headings_inTheBody_holdBelow();
    void prices_ofTitlesAndNotes_areHeard_data();
    void prices_ofTitlesAndNotes_areHeard();
    void sizes_thatCannotBe_areAskedAbout_data();
    void sizes_thatCannotBe_areAskedAbout();
    void years_claimedTwice_areAskedAbout_data();
    void years_claimedTwice_areAskedAbout();
    void groups_aroundNames_limitThem_data();
    void groups_aroundNames_limitThem();
    void groups_mergedDown_limitTheirRows();
};

namespace {

const QString Taken = u"C2 lq14-t2-11 2022 120 unstated new"_s;
const QString Asked = u"C2 lq14-t2-11 2022 120 unstated scope_differs"_s;

} // namespace

void TestImportNotes::notes_onMarkedOrNamedRows_areHeard_data()
{
    addSheetColumns();
    const auto one = [](const char* name, const char16_t* body, const char16_t* note,
                         const QString& line) {
        addSheet(name, {u"指标|单位|2022年", body, note}, {line});
    };
    one("year by a circle", u"高新技术企业数①|家|120", u"①为2021年数。", Asked);
    one("year by a circle after a label", u"高新技术企业数①|家|120", u"注:①为2021年数", Asked);
    one("place by a circle", u"高新技术企业数②|家|120", u"注:①为2021年数;②为台州市数。", Asked);
    one("another row's circle", u"高新技术企业数③|家|120", u"注:①为2021年数;②为台州市数。", Taken);
    one("year by a star", u"高新技术企业数*|家|120", u"*为2021年数", Asked);
    one("year by a star in words", u"高新技术企业数*|家|120", u"带*的为2021年数据", Asked);
    one("year by a star in words after a label", u"高新技术企业数*|家|120",
        u"注：带“*”的指标为2021年数据。", Asked);
    one("another row's star", u"高新技术企业数|家|120", u"带*的为2021年数据", Taken);
    one("two stars are not one", u"高新技术企业数*|家|120", u"注:*为年报数;**为2021年数", Taken);
    one("year by a raised digit", u"高新技术企业数¹|家|120", u"注:1.为2021年数", Asked);
    one("year by a number in brackets", u"高新技术企业数[1]|家|120", u"[1]2021年数", Asked);
    one("year by a numbered note", u"高新技术企业数(注1)|家|120", u"注1:2021年数", Asked);
    one("a part of the year", u"高新技术企业数①|家|120", u"①为1-11月数", Asked);
    one("a day in the year", u"高新技术企业数①|家|120", u"①截至2022年9月底", Asked);
    one("firms", u"高新技术企业数①|家|120", u"①为规模以上企业", Asked);
    one("the end of the year", u"高新技术企业数①|家|120", u"①截至2022年12月31日", Taken);
    one("its own year", u"高新技术企业数①|家|120", u"①为2022年数", Taken);
    one("how it is counted", u"高新技术企业数①|家|120", u"①按有效期内企业计算。", Taken);
    one("when it was told", u"高新技术企业数①|家|120", u"①2023年3月公布。", Taken);
    one("part by name", u"高新技术企业数|家|120", u"注:高新技术企业数为1-11月数。", Asked);
    one("part by name without a label", u"高新技术企业数|家|120", u"高新技术企业数为1-11月数",
        Asked);
    one("year by name", u"高新技术企业数|家|120",
        u"注:1.森林覆盖率按上级口径。2.高新技术企业数为2021年数。", Asked);
    one("place by one of several names", u"高新技术企业数|家|120",
        u"注:居民综合阅读率、高新技术企业数为台州市数。", Asked);
    one("a longer name", u"高新技术企业数|家|120", u"注:规上高新技术企业数为2021年数。", Taken);
    for (const char16_t* note : {u"注：以上数据均为2021年数。", u"注：本表数据为台州市数据。",
             u"说明:本表为1-11月数", u"数据截至2022年9月底", u"注:1.本表数据为2021年数。",
             u"注：1、“高新技术企业数”指标数据为2021年数据；2、其他为2022年数据",
             u"注：高新技术企业数尚未公布，暂用2021年数", u"注：除森林覆盖率外，均为2021年数据",
             u"注:其余指标为2021年数", u"注：高新技术企业数（2021年）",
             u"注：2022年数尚未公布，填列2021年数", u"注：表中2022年列实为2021年数",
             u"注：以上数据由科技局预估", u"注：2022年数据按1-10月情况推算", u"注：上表为目标任务",
             u"注：以上为各部门上报目标", u"注：以上两表均为预计数", u"注：统计口径：市区",
             u"注：统计范围为规模以上企业", u"注：部分指标数据滞后一年公布",
             u"注：表中数为2021-2022年两年合计", u"注：高新技术企业数为部门测算数",
             u"注：高新技术企业数为区本级数"})
        one(qPrintable(QString::fromUtf16(note)), u"高新技术企业数|家|120", note, Asked);
    for (const char16_t* note : {u"注：本表数据为2022年快报数。",
             u"注：除高新技术企业数外，均为2021年数据", u"注:本表按2020年行政区划统计。",
             u"数据来源:2023年统计年鉴", u"注:表中人均指标按户籍人口计算。"})
        one(qPrintable(QString::fromUtf16(note)), u"高新技术企业数|家|120", note,
            QString(Taken).replace(u"unstated"_s,
                QString::fromUtf16(note).contains(u"快报"_s) ? u"provisional"_s : u"unstated"_s));
    addSheet("a kind of things",
        {u"指标|单位|2022年", u"人均地区生产总值|元|118932", u"注:表中人均指标按户籍人口计算。"},
        {u"C2 lq14-t2-02 2022 11.8932 unstated scope_differs"_s});
    addSheet("a statement in the title",
        {u"2022年主要指标（部分为2021年数据）", u"指标|单位|数值", u"高新技术企业数|家|120"},
        {u"C3 lq14-t2-11 2022 120 unstated scope_differs"_s});
    addSheet("a mark on the title",
        {u"2022年主要指标①", u"指标|单位|数值", u"高新技术企业数|家|120", u"①为2021年数"},
        {u"C3 lq14-t2-11 2022 120 unstated scope_differs"_s});
    addSheet("notes after a gap",
        {u"指标|单位|2022年", u"高新技术企业数*|家|120", u"", u"注:*为2021年数"}, {Asked});
    addSheet("a note above the header",
        {u"注:高新技术企业数为2021年数", u"指标|单位|2022年", u"高新技术企业数|家|120"},
        {u"C3 lq14-t2-11 2022 120 unstated scope_differs"_s});
    addSheet("a mark on the year",
        {u"指标|单位|2021年|2022年①", u"高新技术企业数|家|110|120", u"①为1-11月数"},
        {u"C2 lq14-t2-11 2021 110 unstated new"_s,
            u"D2 lq14-t2-11 2022 120 unstated scope_differs"_s});
    addSheet("a note on one of two years",
        {u"指标|单位|2021年|2022年", u"高新技术企业数①|家|110|120", u"①2021年含新设企业"},
        {u"C2 lq14-t2-11 2021 110 unstated new"_s, u"D2 lq14-t2-11 2022 120 unstated new"_s});
    addSheet("two cells that begin with a circle are no note",
        {u"指标(家)|2022年", u"①高新技术企业数|120"}, {u"B2 lq14-t2-11 2022 120 unstated new"_s});
    // The plan's own third note under table 2, of growth and not of the level.
    addSheet("prices of growth",
        {u"指标|单位|2022年", u"地区生产总值|亿元|757",
            u"注:地区生产总值增长、居民人均可支配收入增长按可比价格计算。"},
        {u"C2 lq14-t2-01 2022 757 unstated new"_s});
    addSheet("those who live here",
        {u"指标|单位|2022年", u"人均地区生产总值①|元|118932", u"①按常住人口计算"},
        {u"C2 lq14-t2-02 2022 11.8932 unstated new"_s});
    addSheet("those registered",
        {u"指标|单位|2022年", u"人均地区生产总值①|元|118932", u"①按户籍人口计算"},
        {u"C2 lq14-t2-02 2022 11.8932 unstated scope_differs"_s});
    addSheet("columns that bear the mark",
        {u"年份|高新技术企业数①(家)|森林覆盖率(%)", u"2022|120|15.6", u"①为台州市数"},
        {u"B2 lq14-t2-11 2022 120 unstated scope_differs"_s,
            u"C2 lq14-t2-31 2022 15.6 unstated new"_s});
}

void TestImportNotes::notes_onMarkedOrNamedRows_areHeard()
{
    compareSheetLines();
}

void TestImportNotes::notes_heldForAQuestion_areQuoted()
{
    for (const auto& [body, note, quote] :
        {std::tuple(u"高新技术企业数②|家|120", u"注:①为2021年数;②为台州市数。", u"②为台州市数"),
            std::tuple(u"高新技术企业数*|家|120", u"带*的为2021年数据", u"带*的为2021年数据"),
            std::tuple(u"高新技术企业数①|家|120", u"①为规模以上企业", u"①为规模以上企业"),
            std::tuple(u"高新技术企业数|家|120", u"注:高新技术企业数为1-11月数。",
                u"高新技术企业数为1-11月数")}) {
        const auto values = previewOf(sheetOf({u"指标|单位|2022年", body, note}));
        QVERIFY(!values.isEmpty());
        QVERIFY2(values.first().reason.contains(QString::fromUtf16(quote)),
            qPrintable(values.first().reason));
        QVERIFY(!values.first().isTaken);
    }
}

void TestImportNotes::notes_ofMarkedValues_areQuoted()
{
    const auto values =
        previewOf(sheetOf({u"指标|单位|2022年", u"高新技术企业数|家|120*", u"带*的为2021年数据"}));
    QCOMPARE(values.size(), 1);
    QCOMPARE(toCode(values.first().action), u"unreadable"_s);
    QVERIFY2(
        values.first().reason.contains(u"带*的为2021年数据"_s), qPrintable(values.first().reason));
}

void TestImportNotes::remarks_ofOtherTimes_areAskedAbout_data()
{
    addSheetColumns();
    const auto one = [](const char16_t* remark, const QString& line) {
        const QString body = u"高新技术企业数|家|120|"_s + QString::fromUtf16(remark);
        QTest::newRow(qPrintable(QString::fromUtf16(remark)))
            << sheetOf({u"指标|单位|2022年|备注", reinterpret_cast<const char16_t*>(body.utf16())})
            << QStringList{line};
    };
    for (const char16_t* remark : {u"2021年数", u"2021-2023年累计", u"为2021年数据", u"2021年末",
             u"上年数", u"去年数据", u"三年累计", u"近三年平均数", u"截至9月", u"全市口径",
             u"截至2023年6月底", u"2021年数据,2022年未公布", u"使用2021年统计数",
             u"1-11月数据"
             u"推算",
             u"测算数，待省统计局反馈", u"初步估算", u"暂估", u"推算得出", u"按全年进度推算",
             u"年底预计可达", u"省局未反馈，预估", u"待定", u"拟报数", u"未经审核", u"年度任务数",
             u"为上级下达指标", u"激励目标", u"七普数据", u"三调数据", u"沿用上年", u"同上年",
             u"数据滞后一年", u"累计数", u"截至目前", u"仅企业职工", u"不含机关事业",
             u"扣除留抵退税因素", u"未扣除价格因素", u"名义增速", u"区本级数"})
        one(remark, Asked);
    for (const char16_t* remark : {u"2022年数", u"2023年3月公布", u"较2021年增加10家",
             u"2020年为100家", u"根据2023年统计年鉴", u"截至2022年末", u"科技局提供", u"居全市第二",
             u"其中新认定45家", u"已完成目标", u"2025年目标240家", u"累计增加20家", u"1-12月累计"})
        one(remark, Taken);
    addSheet("an estimate under another header",
        {u"指标|单位|2022年|数据性质", u"高新技术企业数|家|120|预计"}, {Asked});
    addSheet("an estimate named as the source",
        {u"指标|单位|2022年|数据来源", u"高新技术企业数|家|120|根据往年推算"}, {Asked});
    addSheet("under no header", {u"指标|单位|2022年|", u"高新技术企业数|家|120|2021年数"}, {Asked});
    addSheet("of another column",
        {u"指标|单位|2021年|2022年|备注", u"高新技术企业数|家|110|120|2021年含新设企业"},
        {u"C2 lq14-t2-11 2021 110 unstated scope_differs"_s,
            u"D2 lq14-t2-11 2022 120 unstated new"_s});
    addSheet("bare beside two columns",
        {u"指标|单位|2021年|2022年|备注", u"高新技术企业数|家|110|120|2021年数"},
        {u"C2 lq14-t2-11 2021 110 unstated new"_s,
            u"D2 lq14-t2-11 2022 120 unstated scope_differs"_s});
}

void TestImportNotes::remarks_ofOtherTimes_areAskedAbout()
{
    compareSheetLines();
}

void TestImportNotes::targets_amongYears_areAskedAbout_data()
{
    addSheetColumns();
    const QStringList base{
        u"C3 lq14-t2-11 2020 100 unstated new"_s, u"D3 lq14-t2-11 2022 120 unstated new"_s};
    addSheet("years in a plan's table",
        {u"规划主要指标表", u"指标|单位|2020年|2022年|2025年", u"高新技术企业数|家|100|120|240"},
        base + QStringList{u"E3 lq14-t2-11 2025 240 unstated scope_differs"_s});
    addSheet("beside a yearly mean",
        {u"指标|单位|2020年|2025年|年均", u"高新技术企业数|家|100|240|28"},
        {u"C2 lq14-t2-11 2020 100 unstated new"_s,
            u"D2 lq14-t2-11 2025 240 unstated scope_differs"_s});
    addSheet("alone in a plan's table",
        {u"“十四五”规划主要指标", u"指标|单位|2025年", u"高新技术企业数|家|240"},
        {u"C3 lq14-t2-11 2025 240 unstated scope_differs"_s});
    addSheet("after a gap", {u"指标|单位|2022年|2025年", u"高新技术企业数|家|120|240"},
        {Taken, u"D2 lq14-t2-11 2025 240 unstated scope_differs"_s});
    addSheet("after a gap of years down",
        {u"年份|高新技术企业数(家)", u"2020|100", u"2022|120", u"2025|240"},
        {u"B2 lq14-t2-11 2020 100 unstated new"_s, u"B3 lq14-t2-11 2022 120 unstated new"_s,
            u"B4 lq14-t2-11 2025 240 unstated scope_differs"_s});
    addSheet("under a plan's group",
        {u"指标|单位|2020年|规划目标|", u"|||2025年|年均", u"高新技术企业数|家|100|240|28"},
        {u"C3 lq14-t2-11 2020 100 unstated new"_s});
    const QString alone = u"%1 lq14-t2-11 2025 240 unstated scope_differs"_s;
    addSheet("beside a base", {u"指标|单位|2020年基数|2025年", u"高新技术企业数|家|100|240"},
        {alone.arg(u"D2"_s)});
    addSheet("beside what is now", {u"指标|单位|现状值|2025年", u"高新技术企业数|家|100|240"},
        {alone.arg(u"D2"_s)});
    addSheet("beside the kind of target",
        {u"指标|单位|2025年|指标属性", u"高新技术企业数|家|240|预期性"}, {alone.arg(u"C2"_s)});
    addSheet("in a year's report",
        {u"2025年主要指标", u"指标|单位|2025年|2020年", u"高新技术企业数|家|240|100"},
        {u"C3 lq14-t2-11 2025 240 unstated new"_s, u"D3 lq14-t2-11 2020 100 unstated new"_s});
    addSheet("how the plan went",
        {u"“十四五”规划主要指标完成情况", u"指标|单位|2020年|2025年", u"高新技术企业数|家|100|240"},
        {u"C3 lq14-t2-11 2020 100 unstated new"_s, u"D3 lq14-t2-11 2025 240 unstated new"_s});
    addSheet("after the year before", {u"指标|单位|2024年|2025年", u"高新技术企业数|家|220|240"},
        {u"C2 lq14-t2-11 2024 220 unstated new"_s, u"D2 lq14-t2-11 2025 240 unstated new"_s});
}

void TestImportNotes::targets_amongYears_areAskedAbout()
{
    compareSheetLines();
}

void TestImportNotes::headings_inTheBody_holdBelow_data()
{
    addSheetColumns();
    const auto under = [](const char16_t* heading, const QStringList& lines) {
        QTest::newRow(qPrintable(QString::fromUtf16(heading)))
            << sheetOf({u"指标|单位|2022年", heading, u"高新技术企业数|家|120"}) << lines;
    };
    const QStringList asked{u"C3 lq14-t2-11 2022 120 unstated scope_differs"_s};
    for (const char16_t* heading :
        {u"规划目标：", u"规划目标:", u"一、规划目标", u"发展目标：", u"2025年目标："})
        under(heading, {});
    for (const char16_t* heading : {u"新增", u"新增：", u"其中：新增", u"规模以上工业企业", u"女性",
             u"其中：规上工业", u"当年新认定", u"建筑业", u"(一)农村住户"})
        under(heading, asked);
    for (const char16_t* heading : {u"科技创新", u"一、工业和科技", u"目标任务完成情况"})
        under(heading, {u"C3 lq14-t2-11 2022 120 unstated new"_s});
    addSheet("until the next heading",
        {u"指标|单位|2022年", u"新增", u"发明专利|件|9", u"存量", u"高新技术企业数|家|120"},
        {u"C5 lq14-t2-11 2022 120 unstated new"_s});
    addSheet("what the plan counts itself",
        {u"指标|单位|2022年", u"新增", u"城镇新增就业人数|万人|1.3"},
        {u"C3 lq14-t2-15 2022 1.3 unstated new"_s});
}

void TestImportNotes::headings_inTheBody_holdBelow()
{
    compareSheetLines();
}

void TestImportNotes::prices_ofTitlesAndNotes_areHeard_data()
{
    addSheetColumns();
    const auto culture = [](const char16_t* title, const char16_t* note, const char* action) {
        QTest::newRow(qPrintable(QString::fromUtf16(title) + QString::fromUtf16(note)))
            << sheetOf({title, u"指标|单位|数值", u"文化及相关产业增加值|亿元|36", note})
            << QStringList{u"C3 lq14-t2-07 2022 36 unstated "_s + QString::fromLatin1(action)};
    };
    culture(u"2022年主要指标(现价)", u"", "scope_differs");
    culture(u"2022年主要指标(按当年价格计算)", u"", "scope_differs");
    culture(u"2022年主要指标(2020年不变价)", u"", "new");
    culture(u"2022年主要指标", u"注:绝对数按现价计算。", "scope_differs");
    culture(u"2022年主要指标", u"注:本表按现价计算,增速按可比价计算。", "scope_differs");
    culture(u"2022年主要指标", u"注:增长速度按可比价计算。", "new");
    addSheet("current prices in the header",
        {u"指标|单位|2022年(现价)", u"文化及相关产业增加值|亿元|36"},
        {u"C2 lq14-t2-07 2022 36 unstated scope_differs"_s});
    addSheet("constant prices in the header",
        {u"指标|单位|2022年(2020年不变价)", u"文化及相关产业增加值|亿元|36"},
        {u"C2 lq14-t2-07 2022 36 unstated new"_s});
    addSheet("comparable prices over a level",
        {u"2022年主要指标(按可比价计算)", u"指标|单位|数值", u"地区生产总值|亿元|740"},
        {u"C3 lq14-t2-01 2022 740 unstated scope_differs"_s});
    addSheet("comparable prices over what has none",
        {u"2022年主要指标(按可比价计算)", u"指标|单位|数值", u"高新技术企业数|家|120"},
        {u"C3 lq14-t2-11 2022 120 unstated new"_s});
}

void TestImportNotes::prices_ofTitlesAndNotes_areHeard()
{
    compareSheetLines();
}

void TestImportNotes::sizes_thatCannotBe_areAskedAbout_data()
{
    addSheetColumns();
    const auto one = [](const char16_t* body, const QString& line) {
        QTest::newRow(qPrintable(QString::fromUtf16(body)))
            << sheetOf({u"指标|单位|2022年", body}) << QStringList{u"C2 "_s + line};
    };
    // Table 2: 82.19 to 83 years of life, 10.1 of schooling, 69.5 to 72 % in towns, dust 26 to 25.
    one(u"人均预期寿命|岁|8.219", u"lq14-t2-25 2022 8.219 unstated scope_differs"_s);
    one(u"人均预期寿命|岁|172", u"lq14-t2-25 2022 172 unstated scope_differs"_s);
    one(u"人均预期寿命|岁|82.5", u"lq14-t2-25 2022 82.5 unstated new"_s);
    one(u"劳动年龄人口平均受教育年限|年|35", u"lq14-t2-19 2022 35 unstated scope_differs"_s);
    one(u"劳动年龄人口平均受教育年限|年|9.9", u"lq14-t2-19 2022 9.9 unstated new"_s);
    one(u"常住人口城镇化率|%|7.05", u"lq14-t2-08 2022 7.05 unstated scope_differs"_s);
    one(u"R&D经费支出占GDP比重|%|1.9", u"lq14-t2-09 2022 1.9 unstated new"_s);
    one(u"PM2.5平均浓度|微克/立方米|2.4", u"lq14-t2-30 2022 2.4 unstated scope_differs"_s);
    // Only a target of 20 % is known of it: it may have begun far below.
    one(u"综合行政执法事项占比|%|8", u"lq14-t2-33 2022 8 unstated new"_s);
    // Rose or fell? Only a person knows what a minus means before a reduction.
    one(u"单位GDP能耗降低|%|-3.1", u"lq14-t2-26 2022 -3.1 unstated scope_differs"_s);
    one(u"单位GDP能耗降低|%|3.1", u"lq14-t2-26 2022 3.1 unstated new"_s);
    one(u"万元GDP用水量降低|%|-2", u"lq14-t2-28 2022 -2 unstated scope_differs"_s);
}

void TestImportNotes::sizes_thatCannotBe_areAskedAbout()
{
    compareSheetLines();
}

void TestImportNotes::years_claimedTwice_areAskedAbout_data()
{
    addSheetColumns();
    const QString unclear = u" lq14-t2-11 - 120 unstated unreadable"_s;
    addSheet("title and corner",
        {u"2022年主要指标", u"||2023年", u"指标|单位|年末", u"高新技术企业数|家|120"},
        {u"C4"_s + unclear});
    addSheet("title and the corner of the unit line",
        {u"2022年主要指标", u"2023年||单位:家", u"指标|备注|年末", u"高新技术企业数||120"},
        {u"C4"_s + unclear});
    addSheet("title and a day at the end of a year",
        {u"2022年主要指标", u"||2023年12月31日", u"指标|单位|年末", u"高新技术企业数|家|120"},
        {u"C4"_s + unclear});
    addSheet("title and the label of names",
        {u"2022年主要指标", u"指标(2023年)|单位|年末", u"高新技术企业数|家|120"}, {});
}

void TestImportNotes::years_claimedTwice_areAskedAbout()
{
    compareSheetLines();
}

void TestImportNotes::groups_aroundNames_limitThem_data()
{
    addSheetColumns();
    const auto titled = [](const char16_t* title, const char* action) {
        QTest::newRow(qPrintable(QString::fromUtf16(title)))
            << sheetOf({title, u"指标|单位|数值", u"高新技术企业数|家|120"})
            << QStringList{u"C3 lq14-t2-11 2022 120 unstated "_s + QString::fromLatin1(action)};
    };
    for (const char16_t* title : {u"2022年建筑业主要指标", u"2022年第二产业主要指标",
             u"2022年服务业主要指标", u"2022年城镇住户主要指标", u"2022年农村住户调查主要指标",
             u"2022年农民生活情况", u"2022年限额以上企业情况", u"2022年规模以上企业情况"})
        titled(title, "scope_differs");
    for (const char16_t* title : {u"2022年主要指标", u"2022年工业和科技主要指标"})
        titled(title, "new");
    addSheet("a title that speaks of what the plan counts",
        {u"2022年数字经济主要指标", u"指标|单位|数值", u"数字经济增加值占GDP比重|%|45"},
        {u"C3 lq14-t2-13a 2022 45 unstated new"_s});
    addSheet("town households for all residents",
        {u"2022年城镇住户主要指标", u"指标|单位|数值", u"居民人均可支配收入实际增长|%|5.1"},
        {u"C3 lq14-t2-14 2022 5.1 unstated scope_differs"_s});
    addSheet("firms of a title that the indicator speaks of too",
        {u"2022年路桥区规上企业主要指标", u"指标|单位|数值",
            u"高新技术产业增加值占规上工业增加值比重|%|61"},
        {u"C3 lq14-t2-12 2022 61 unstated new"_s});
    addSheet("a group under a header",
        {u"分组|指标|单位|2022年", u"规上工业|高新技术企业数|家|120", u"|居民综合阅读率|%|90"},
        {u"D2 lq14-t2-11 2022 120 unstated scope_differs"_s,
            u"D3 lq14-t2-24 2022 90 unstated scope_differs"_s});
    addSheet("a group at the left that is not merged",
        {u"|指标|单位|2022年", u"规上工业|高新技术企业数|家|120", u"|居民综合阅读率|%|90",
            u"全社会|森林覆盖率|%|15.6"},
        {u"D2 lq14-t2-11 2022 120 unstated scope_differs"_s,
            u"D3 lq14-t2-24 2022 90 unstated scope_differs"_s,
            u"D4 lq14-t2-31 2022 15.6 unstated new"_s});
}

void TestImportNotes::groups_aroundNames_limitThem()
{
    compareSheetLines();
}

void TestImportNotes::groups_mergedDown_limitTheirRows()
{
    Sheet sheet = sheetOf({u"2022年主要指标", u"|指标|单位|数值", u"规上工业|高新技术企业数|家|120",
        u"|每万人高价值发明专利拥有量|件|7", u"|研发机构|家|8", u"社会|居民综合阅读率|%|90"});
    sheet.merges = {{2, 0, 4, 0}};
    QCOMPARE(matchedLines(previewOf(sheet)),
        (QStringList{u"D3 lq14-t2-11 2022 120 unstated scope_differs"_s,
            u"D4 lq14-t2-10 2022 7 unstated scope_differs"_s,
            u"D6 lq14-t2-24 2022 90 unstated new"_s}));
}

QTEST_APPLESS_MAIN(TestImportNotes)
#include "tst_importnotes.moc"
