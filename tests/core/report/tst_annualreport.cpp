#include "core/report/annualreport.h"
#include "core/report/chartbuilder.h"
#include "core/report/indicatortable.h"
#include "core/rules/rulesetreader.h"
#include "core/session/session.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Published = QStringLiteral(LANTU_SOURCE_DIR "/data/statistics/luqiao-published.csv");

template <typename Block>
QList<Block> blocksOf(const Report& report)
{
    QList<Block> found;
    for (const ReportSection& section : report.sections)
        for (const ReportBlock& block : section.blocks)
            if (const auto* wanted = std::get_if<Block>(&block))
                found << *wanted;
    return found;
}

QString printed(const ReportRow& row)
{
    QStringList texts;
    for (const ReportCell& cell : row.cells)
        texts << cell.text;
    return texts.join(u" | "_s);
}

QStringList printed(const ReportTable& table)
{
    QStringList rows;
    for (const ReportRow& row : table.rows)
        rows << printed(row);
    return rows;
}

/// The row of the indicator with this number.
QString rowOf(const ReportTable& table, const QString& number)
{
    for (const ReportRow& row : table.rows)
        if (row.cells.value(1).text == number)
            return printed(row);
    return {};
}

/// Headings of the second and third level, in order.
QStringList partsOf(const Report& report)
{
    QStringList texts;
    for (const ReportHeading& heading : blocksOf<ReportHeading>(report))
        if (heading.level > 1)
            texts << heading.text;
    return texts;
}

QString allText(const Report& report)
{
    QStringList texts;
    for (const ReportParagraph& paragraph : blocksOf<ReportParagraph>(report))
        texts << paragraph.text;
    return texts.join(u'\n');
}

ReportTable sourcesOf(const Report& report)
{
    const auto tables = blocksOf<ReportTable>(report);
    return tables.size() > 1 ? tables.last() : ReportTable();
}

} // namespace

class TestAnnualReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void title_andSubtitle_sayPlanYearAndDay();
    void countSentence_publishedFigures_countsEveryIndicator();
    void overview_behindAndMissing_areNamed();
    void overview_basis_isSaid();
    void table_everyIndicator_standsThereOnce();
    void table_publishedFigures_areMarkedAndJudged();
    void table_yearsToCome_areNotMissing();
    void table_planOver_hasNoYearToCome();
    void table_leadAgency_entered_isPrinted();
    void table_judgementAndYearlyTest_standInRemarksAndNotes();
    void table_notes_sayWhatJudged();
    void parts_onlyWithFigures_constraintFirst();
    void part_ofIndicator_isSentenceChartAndDerivation();
    void caveats_earlierYearAndMissingBase_areCountedApart();
    void sources_everyFigureInUse_withFileAndCell();
    void sources_restatedFigure_haveARowForEachPlace();
    void sources_referenceSeries_areListedOnce();
    void sources_abridgedPlan_isSaid();
    void figures_inTableChartAndSources_areTheSame();
    void annex_promisesWithFigures_standThere();
    void report_withoutFigures_saysSo();
    void tableFigure_ofValue_hasTheseDecimals_data();
    void tableFigure_ofValue_hasTheseDecimals();

private:
    void importFile(const QString& path);
    void importText(const QString& name, const QString& text);
    AnnualReportInput inputFor(int year, Basis basis = Basis::Printed);
    Report reportFor(int year) { return annualReport(inputFor(year)); }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    Plan m_plan;
};

void TestAnnualReport::init()
{
    auto session = Session::open(u":memory:"_s, u"王工"_s);
    VERIFY_OK(session);
    m_session = std::move(*session);
    const auto plan = m_session->plan();
    VERIFY_OK(plan);
    m_plan = *plan;
}

void TestAnnualReport::importFile(const QString& path)
{
    const auto knowledge = m_session->importKnowledge(m_plan);
    VERIFY_OK(knowledge);
    const auto batch = previewFile(path, *knowledge, {std::nullopt, AcceptRule::Revisions, {}});
    VERIFY_OK(batch);
    const auto id = m_session->applyImport(*batch);
    VERIFY_OK(id);
    QVERIFY(!id->isEmpty());
}

void TestAnnualReport::importText(const QString& name, const QString& text)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text.toUtf8());
    file.close();
    importFile(file.fileName());
}

AnnualReportInput TestAnnualReport::inputFor(int year, Basis basis)
{
    AnnualReportInput input{m_plan, year, basis, {}, {}, QDate(2026, 3, 1), u"en"_s};
    if (const auto inputs = m_session->assessmentInputs(m_plan, year, basis))
        input.inputs = *inputs;
    for (const AssessmentInput& one : input.inputs)
        input.assessments << assess(one);
    return input;
}

void TestAnnualReport::title_andSubtitle_sayPlanYearAndDay()
{
    auto input = inputFor(2024);
    const Report english = annualReport(input);
    QCOMPARE(english.title, u"路桥区“十四五”规划: progress in 2024"_s);
    QCOMPARE(
        english.subtitle, QStringList{u"Figures up to the end of 2024; made on 1 March 2026"_s});
    QCOMPARE(english.languageTag, u"en"_s);
    QCOMPARE(english.author, u"区发改局"_s);
    QVERIFY(!english.isSynthetic);
    input.isPractice = true;
    const Report practice = annualReport(input);
    QVERIFY(practice.isSynthetic);
    QCOMPARE(practice.title, english.title + u" (practice data)"_s);
    input.languageTag = u"zh-CN"_s;
    QVERIFY(annualReport(input).subtitle.first().endsWith(u"2026年3月1日"));
}

void TestAnnualReport::countSentence_publishedFigures_countsEveryIndicator()
{
    importFile(Published);
    // Of the 15 constraint-type rows 26 and 27 are assigned from above. The plan's rows 1, 2, 4 and
    // 8 have figures: 3 well behind; revenue (42.61 − 38.39) ÷ (60 − 38.39) = 19.5 % with 20 % of
    // the time gone.
    const auto paragraphs = blocksOf<ReportParagraph>(reportFor(2024));
    QVERIFY(!paragraphs.isEmpty());
    QCOMPARE(paragraphs.first().style, ReportParagraph::Style::Lead);
    QCOMPARE(paragraphs.first().text,
        u"Of 37 main indicators, 15 are constraint-type: 13 no data, 2 target pending; 22 are "
        "expected-type: 1 slightly behind, 3 well behind, 18 no data."_s);
}

void TestAnnualReport::overview_behindAndMissing_areNamed()
{
    importFile(Published);
    const QString text = allText(reportFor(2024));
    QVERIFY2(text.contains(u"constraint-type: none; expected-type: 地区生产总值(GDP)增长, "
                           "人均地区生产总值, 一般公共预算收入, 常住人口城镇化率."_s),
        qPrintable(text));
    QVERIFY(text.contains(u"31 indicators cannot be judged for lack of figures"));
    QVERIFY(text.contains(u"At the end of 2024, 80% of the time"));
    QVERIFY(allText(reportFor(2025)).contains(u"At the end of 2025, 100% of the time"));
}

void TestAnnualReport::overview_basis_isSaid()
{
    QVERIFY(allText(annualReport(inputFor(2024))).contains(u"on the base as the plan prints it"));
    QVERIFY(
        allText(annualReport(inputFor(2024, Basis::Revised))).contains(u"on the base as revised"));
}

void TestAnnualReport::table_everyIndicator_standsThereOnce()
{
    const auto input = inputFor(2024);
    const ReportTable table = indicatorTable(input);
    QStringList numbers;
    for (const ReportRow& row : table.rows) {
        QCOMPARE(row.cells.size(), table.columns.size());
        numbers << row.cells[1].text;
    }
    QStringList wanted;
    for (int number = 1; number <= 36; ++number) {
        if (number == 13)
            wanted << u"13a"_s << u"13b"_s;
        else
            wanted << QString::number(number);
    }
    QCOMPARE(numbers, wanted);
    const QSet<QString> constraint{u"15"_s, u"19"_s, u"22"_s, u"23"_s, u"26"_s, u"27"_s, u"28"_s,
        u"29"_s, u"30"_s, u"31"_s, u"32"_s, u"33"_s, u"34"_s, u"35"_s, u"36"_s};
    for (const ReportRow& row : table.rows) {
        QCOMPARE(row.isEmphasised, constraint.contains(row.cells[1].text));
        QCOMPARE(row.cells[4].text, row.isEmphasised ? u"C"_s : u"E"_s);
    }
    const auto tables = blocksOf<ReportTable>(annualReport(input));
    QVERIFY(tables.first() == table);
}

void TestAnnualReport::table_publishedFigures_areMarkedAndJudged()
{
    importFile(Published);
    const ReportTable table = indicatorTable(inputFor(2024));
    // (790.60 − 669) ÷ (1000 − 669) = 36.7 %.
    QCOMPARE(rowOf(table, u"1"_s),
        u"经济发展 | 1 | 地区生产总值(GDP)增长 | 亿元 | E | 669 | 1000 | — | 720.08? | 757.00*? | "
        "753.90? | 790.60*? | … | 36.7 | 80 | well behind | unlikely | — | "_s);
    // 118932 元 and 124405 元 in 万元, with two decimals; (12.4405 − 10.6) ÷ 5.1 = 36.1 %.
    QCOMPARE(rowOf(table, u"2"_s),
        u"经济发展 | 2 | 人均地区生产总值 | 万元 | E | 10.6 | 15.7 | — | 11.36*? | 11.89*? | — | "
        "12.44*? | … | 36.1 | 80 | well behind | unlikely | — | "_s);
    // 17.39 left for 4 years against 4.22 a year so far: 4.35 ÷ 4.22 = 1.03.
    QCOMPARE(rowOf(table, u"4"_s),
        u"经济发展 | 4 | 一般公共预算收入 | 亿元 | E | 38.39 | 60 | — | 42.61? | — | — | — | … | "
        u"19.5 | "
        "20 | slightly behind | needs an effort | — | judged at 2021"_s);
    QCOMPARE(rowOf(table, u"29"_s),
        u"生态环境 | 29 | 空气质量优良天数比例 | % | C | 95.2 | 96 | 完成上级下达指标 | — | — | — "
        u"| — | … | "
        "— | — | no data | — | — | assigned target not entered"_s);
    QCOMPARE(rowOf(table, u"27"_s),
        u"生态环境 | 27 | 单位GDP二氧化碳排放降低 | % | C | 预计完成 | 完成上级下达指标 | — | — | "
        u"— | — | "
        "— | … | — | — | target pending | — | — | "_s);
    for (const ReportRow& row : table.rows)
        if (row.cells[1].text == u"1")
            QCOMPARE(row.cells[15].mark, Progress::Behind);
}

void TestAnnualReport::table_yearsToCome_areNotMissing()
{
    importFile(Published);
    // At the end of 2022: 88 ÷ 331 = 26.6 % with 40 % of the time gone.
    QVERIFY2(rowOf(indicatorTable(inputFor(2022)), u"1"_s)
                 .contains(u"720.08? | 757.00*? | … | … | … | 26.6 | 40 | well behind"_s),
        qPrintable(rowOf(indicatorTable(inputFor(2022)), u"1"_s)));
    QVERIFY(rowOf(indicatorTable(inputFor(2021)), u"8"_s).contains(u"| — | … | … | … | … |"));
}

void TestAnnualReport::table_planOver_hasNoYearToCome()
{
    importFile(Published);
    const ReportTable table = indicatorTable(inputFor(2025));
    for (const QString& row : printed(table))
        QVERIFY2(!row.contains(u'…'), qPrintable(row));
    // Nothing is missed for lack of the last year's figure.
    QVERIFY2(
        rowOf(table, u"1"_s)
            .endsWith(u"790.60*? | — | 36.7 | 80 | well behind | unlikely | — | judged at 2024"_s),
        qPrintable(rowOf(table, u"1"_s)));
}

void TestAnnualReport::table_leadAgency_entered_isPrinted()
{
    AnnualReportInput input = inputFor(2024);
    const QString note = u"The plan names no lead agencies; none have been entered yet."_s;
    QVERIFY(indicatorTable(input).notes.contains(note));
    input.inputs[0].indicator.leadAgency = u"测试单位"_s;
    const ReportTable table = indicatorTable(input);
    QVERIFY2(rowOf(table, u"1"_s).contains(u"| 测试单位 |"_s), qPrintable(rowOf(table, u"1"_s)));
    QVERIFY(!table.notes.contains(note));
}

void TestAnnualReport::table_judgementAndYearlyTest_standInRemarksAndNotes()
{
    AnnualReportInput input = inputFor(2024);
    Judgement judgement;
    judgement.year = 2024;
    judgement.progress = u"on_schedule"_s;
    judgement.reason = u"项目年底集中\n入统"_s;
    judgement.person = u"王工"_s;
    judgement.date = u"2025-03-01T08:00:00Z"_s;
    input.assessments[0].judgement = judgement;
    YearlyTest test;
    test.isMet = false;
    input.assessments[0].yearlyTests << test;
    const ReportTable table = indicatorTable(input);
    const QString row = rowOf(table, u"1"_s);
    QVERIFY2(
        row.contains(u"target of the year's plan not met; judged on schedule"_s), qPrintable(row));
    QVERIFY(table.notes.contains(
        u"Row 1: judged on schedule by 王工 (2025-03-01): 项目年底集中 入统"_s));
}

void TestAnnualReport::table_notes_sayWhatJudged()
{
    AnnualReportInput input = inputFor(2024);
    QVERIFY(indicatorTable(input).notes.contains(
        u"Judged by default rules (linear), version 1. Ratio of completion to time: from 1.2 ahead "
        "of schedule, from 1 on schedule, from 0.75 slightly behind, else well behind."_s));
    input.rules = *ruleSet(u"unsd2023"_s);
    const QString notes = indicatorTable(input).notes.join(u'\n');
    QVERIFY2(notes.contains(u"Judged by United Nations progress chart (2023), version 1."_s)
            && notes.contains(u"Its classes stand for: “target met” achieved, “on track” on "
                              "schedule, “fair progress, acceleration needed” slightly behind, "
                              "“stagnation or regression” well behind."_s)
            && notes.contains(u"Kinds of targets that it does not judge go by default rules "
                              "(linear). Ratio of completion to time:"_s),
        qPrintable(notes));
}

void TestAnnualReport::parts_onlyWithFigures_constraintFirst()
{
    importFile(Published);
    const QStringList expected{u"(2) Expected-type indicators"_s,
        u"1 地区生产总值(GDP)增长 (expected-type)"_s, u"2 人均地区生产总值 (expected-type)"_s,
        u"4 一般公共预算收入 (expected-type)"_s, u"8 常住人口城镇化率 (expected-type)"_s};
    QCOMPARE(partsOf(reportFor(2024)), QStringList(u"(1) Constraint-type indicators"_s) + expected);
    QVERIFY(
        allText(reportFor(2024)).contains(u"No figure of a constraint-type indicator has come in"));
    importText(u"环境.csv"_s,
        u"指标,年份,数值,单位\n森林覆盖率,2022,15.6,%\n单位GDP能耗降低,2022,3.1,%\n"
        "细颗粒物(PM2.5)平均浓度,2021,25,微克/立方米\n"_s);
    // An assigned target cannot be judged, but its figure is there to be seen.
    QCOMPARE(partsOf(reportFor(2024)),
        QStringList({u"(1) Constraint-type indicators"_s, u"26 单位GDP能耗降低 (constraint-type)"_s,
            u"30 细颗粒物(PM2.5)平均浓度 (constraint-type)"_s,
            u"31 森林覆盖率 (constraint-type)"_s})
            + expected);
    QVERIFY(!allText(reportFor(2024)).contains(u"No figure of"));
    QCOMPARE(blocksOf<ReportChart>(reportFor(2024)).size(), 7);
}

void TestAnnualReport::part_ofIndicator_isSentenceChartAndDerivation()
{
    importFile(Published);
    const auto input = inputFor(2024);
    const auto blocks = annualReport(input).sections.last().blocks;
    qsizetype at = 0;
    while (at < blocks.size()
        && !(blocks[at]
            == ReportBlock(ReportHeading{3, u"1 地区生产总值(GDP)增长 (expected-type)"_s})))
        ++at;
    QVERIFY(at + 3 < blocks.size());
    QCOMPARE(std::get<ReportParagraph>(blocks[at + 1]).text,
        u"well behind; unlikely; 36.7% done, 80% of the time gone."_s);
    QVERIFY(std::get<ReportChart>(blocks[at + 2]).data
        == indicatorChartData(input.inputs[0], input.assessments[0]));
    const auto note = std::get<ReportParagraph>(blocks[at + 3]);
    QCOMPARE(note.style, ReportParagraph::Style::Note);
    QVERIFY2(note.text.contains(u"(790.60 − 669) ÷ (1000 − 669) = 121.60 ÷ 331.00 = 36.74%"),
        qPrintable(note.text));
}

void TestAnnualReport::caveats_earlierYearAndMissingBase_areCountedApart()
{
    importFile(Published);
    // Row 17 has no base in the plan; 4 is below its target of 5.5.
    importText(u"床位.csv"_s, u"指标,年份,数值,单位\n每千人口拥有医疗机构床位数,2024,4,张\n"_s);
    const QString text = allText(reportFor(2024));
    // Revenue ends in 2021, urbanisation in 2023. Of 37, five have figures and two are assigned.
    QVERIFY(text.contains(u"Of 2 indicators the latest figure is of an earlier year"));
    QVERIFY(text.contains(u"1 indicators have figures but no base"));
    QVERIFY(text.contains(u"30 indicators cannot be judged"));
}

void TestAnnualReport::sources_everyFigureInUse_withFileAndCell()
{
    importFile(Published);
    const ReportTable sources = sourcesOf(reportFor(2024));
    QStringList places;
    for (const ReportRow& row : sources.rows) {
        QCOMPARE(row.cells.size(), sources.columns.size());
        QVERIFY(row.cells[4].text.size() > 1); // the publication is named
        places << QStringList{row.cells[0].text, row.cells[1].text, row.cells[2].text,
            row.cells[3].text, row.cells[5].text, row.cells[6].text}
                      .join(u" | "_s);
    }
    // The provisional 716.66 of 2021 in C3 is not in use.
    const QStringList wanted{
        u"1 地区生产总值(GDP)增长 (亿元) | 2020 | 669.39 | provisional | luqiao-published.csv | C2"_s,
        u"1 地区生产总值(GDP)增长 (亿元) | 2021 | 720.08 | final, unverified | luqiao-published.csv | C4"_s,
        u"1 地区生产总值(GDP)增长 (亿元) | 2022 | 757.00 | provisional, unverified | luqiao-published.csv | C5"_s,
        u"1 地区生产总值(GDP)增长 (亿元) | 2023 | 753.90 | final, unverified | luqiao-published.csv | C6"_s,
        u"1 地区生产总值(GDP)增长 (亿元) | 2024 | 790.60 | provisional, unverified | luqiao-published.csv | C7"_s,
        u"2 人均地区生产总值 (万元) | 2021 | 11.36 | provisional, unverified | luqiao-published.csv | C8"_s,
        u"2 人均地区生产总值 (万元) | 2022 | 11.8932 | provisional, unverified | luqiao-published.csv | C9"_s,
        u"2 人均地区生产总值 (万元) | 2024 | 12.4405 | provisional, unverified | luqiao-published.csv | C10"_s,
        u"4 一般公共预算收入 (亿元) | 2021 | 42.61 | unverified | luqiao-published.csv | C11"_s,
        u"8 常住人口城镇化率 (%) | 2023 | 67.8 | unverified | luqiao-published.csv | C12"_s};
    QCOMPARE(places, wanted);
    QCOMPARE(
        sources.rows[0].cells[4].text, u"2020年路桥区国民经济和社会发展统计公报(路桥区政府网)"_s);
    // Up to 2022: three and two of the first two rows, and revenue.
    QCOMPARE(sourcesOf(reportFor(2022)).rows.size(), 6);
}

void TestAnnualReport::sources_restatedFigure_haveARowForEachPlace()
{
    importText(u"快报.csv"_s, u"指标,年份,数值,单位\n森林覆盖率,2022,15.6,%\n"_s);
    importText(u"年报.csv"_s, u"指标,年份,数值,单位\n绿地,2022,1,亩\n森林覆盖率,2022,15.60,%\n"_s);
    QCOMPARE(printed(sourcesOf(reportFor(2022))),
        (QStringList{u"31 森林覆盖率 (%) | 2022 | 15.6 | not stated | — | 快报.csv | C2"_s,
            u"31 森林覆盖率 (%) | 2022 | 15.6 | not stated | — | 年报.csv | C3"_s}));
}

void TestAnnualReport::sources_referenceSeries_areListedOnce()
{
    // Row 14 is judged against the growth of output, which is no row of the table: 6 against 5.
    importText(u"收入.csv"_s,
        u"指标,年份,数值,单位\n居民人均可支配收入增长,2021,6,%\n地区生产总值增长(可比价),2021,5,%\n"_s);
    const Report report = reportFor(2021);
    QVERIFY2(rowOf(indicatorTable(inputFor(2021)), u"14"_s).contains(u"on schedule"),
        qPrintable(rowOf(indicatorTable(inputFor(2021)), u"14"_s)));
    const QStringList rows = printed(sourcesOf(report));
    QCOMPARE(rows.filter(u"| 2021 | 6 | not stated | — | 收入.csv | C2"_s).size(), 1);
    const QStringList reference = rows.filter(u"| 2021 | 5 | not stated | — | 收入.csv | C3"_s);
    QCOMPARE(reference.size(), 1);
    QVERIFY2(
        reference.first().startsWith(u"地区生产总值增长(可比价)"), qPrintable(reference.first()));
    QCOMPARE(rows.size(), 2);
}

void TestAnnualReport::sources_abridgedPlan_isSaid()
{
    const auto blocks = reportFor(2024).sections.last().blocks;
    QString notes;
    bool isBelow = false;
    for (const ReportBlock& block : blocks) {
        if (const auto* heading = std::get_if<ReportHeading>(&block))
            isBelow = heading->text == u"3. Sources";
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block); paragraph && isBelow)
            notes += paragraph->text;
    }
    for (const auto& part : {u"本文有删减"_s, u"11331004002691722B/2023-158870"_s, u"2023-06-19"_s})
        QVERIFY2(notes.contains(part), qPrintable(notes));
}

void TestAnnualReport::figures_inTableChartAndSources_areTheSame()
{
    importFile(Published);
    const auto input = inputFor(2024);
    const Report report = annualReport(input);
    const ReportTable table = indicatorTable(input);
    static const QRegularExpression marks(u"[*?]+$"_s);
    int compared = 0;
    const auto sources = sourcesOf(report);
    for (const ReportRow& source : sources.rows) {
        const int year = source.cells[1].text.toInt();
        if (!m_plan.covers(year))
            continue;
        const QString number = source.cells[0].text.section(u' ', 0, 0);
        for (const ReportRow& row : table.rows) {
            if (row.cells[1].text != number)
                continue;
            QString shown = row.cells[8 + year - m_plan.firstYear].text;
            shown.remove(marks);
            QCOMPARE(shown, Decimal::parse(source.cells[2].text)->rounded(2).toString());
            for (const ReportChart& chart : blocksOf<ReportChart>(report))
                for (const ChartPoint& point : chart.data.points)
                    if (chart.data.title.startsWith(number + u' ') && point.year == year) {
                        QCOMPARE(point.label, source.cells[2].text);
                        ++compared;
                    }
        }
    }
    QCOMPARE(compared, 9); // all in use but the base year's
}

void TestAnnualReport::annex_promisesWithFigures_standThere()
{
    QCOMPARE(reportFor(2022).sections.size(), 3);
    importText(u"商贸.csv"_s, u"指标,年份,数值,单位\n社会消费品零售总额,2022,400,亿元\n"_s);
    AnnualReportInput input = inputFor(2022);
    const QString countSentence = blocksOf<ReportParagraph>(annualReport(input)).first().text;
    const auto promises = m_session->commitmentInputs(m_plan, 2022, Basis::Printed);
    VERIFY_OK(promises);
    input.commitments = *promises;
    const Report report = annualReport(input);
    QCOMPARE(report.sections.size(), 4);
    QCOMPARE(blocksOf<ReportParagraph>(report).first().text, countSentence);
    const auto tables = blocksOf<ReportTable>(report);
    const ReportTable& annex = tables[tables.size() - 2];
    QCOMPARE(annex.rows.size(), 1);
    QVERIFY(rowOf(annex, u"c-031"_s).contains(u"46.5"_s));
    QVERIFY(annex.notes.contains(u"52 more have no figure yet."_s));
    QCOMPARE(printed(tables.last()).filter(u"商贸.csv"_s).size(), 1);
    QVERIFY(!report.isSynthetic);
    for (AssessmentInput& one : input.commitments)
        for (Observation& observation : one.observations)
            for (ObservationSource& source : observation.sources)
                source.file = u"演示数据.csv"_s;
    QVERIFY(annualReport(input).isSynthetic);
}

void TestAnnualReport::report_withoutFigures_saysSo()
{
    const Report report = reportFor(2024);
    QCOMPARE(blocksOf<ReportTable>(report).size(), 1);
    QVERIFY(blocksOf<ReportChart>(report).isEmpty());
    QCOMPARE(partsOf(report),
        (QStringList{u"(1) Constraint-type indicators"_s, u"(2) Expected-type indicators"_s}));
    QCOMPARE(allText(report).count(u"No figure of"), 2);
    QVERIFY(allText(report).contains(u"constraint-type: none; expected-type: none."));
    // 37 less the two that are assigned from above.
    QVERIFY(allText(report).contains(u"35 indicators cannot be judged"));
    const ReportTable table = blocksOf<ReportTable>(report).first();
    for (const ReportRow& row : table.rows)
        for (int year = 2021; year <= 2025; ++year)
            QCOMPARE(row.cells[8 + year - 2021].text, year == 2025 ? u"…"_s : u"—"_s);
}

void TestAnnualReport::tableFigure_ofValue_hasTheseDecimals_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("figure");
    QTest::newRow("as published") << u"757.00"_s << u"669"_s << u"1000"_s << u"757.00"_s;
    QTest::newRow("whole") << u"118932"_s << u""_s << u""_s << u"118932"_s;
    QTest::newRow("rounded") << u"11.8932"_s << u"10.6"_s << u"15.7"_s << u"11.89"_s;
    QTest::newRow("half away from zero") << u"-0.125"_s << u""_s << u""_s << u"-0.13"_s;
    QTest::newRow("as fine as the base")
        << u"0.008961"_s << u"0.00896"_s << u"0.01"_s << u"0.00896"_s;
    QTest::newRow("as fine as the target") << u"0.5678"_s << u"1"_s << u"0.123"_s << u"0.568"_s;
    QTest::newRow("zero") << u"0"_s << u"0"_s << u"42.86"_s << u"0"_s;
}

void TestAnnualReport::tableFigure_ofValue_hasTheseDecimals()
{
    QFETCH(QString, value);
    QFETCH(QString, base);
    QFETCH(QString, target);
    Indicator indicator;
    indicator.base.value = Decimal::parse(base);
    indicator.target.value = Decimal::parse(target);
    QTEST(tableFigure(*Decimal::parse(value), indicator), "figure");
}

QTEST_GUILESS_MAIN(TestAnnualReport)
#include "tst_annualreport.moc"
