#include "core/base/csvtable.h"
#include "core/session/session.h"
#include "core/sheets/workbookreader.h"
#include "core/statistics/entrypreview.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Statistics = QStringLiteral(LANTU_SHARED_DIR "/statistics/");
const QString File2022 = Statistics + u"2022年路桥区主要指标.xlsx"_s;
const QString File2024 = Statistics + u"2024年路桥区主要经济指标.csv"_s;
const QString OldFile = Statistics + u"2019年计划执行情况.xls"_s;

struct Outcome {
    int exitCode = -1;
    QString out;
    QString err;

    /// Rows of CSV output as maps from column to field.
    [[nodiscard]] QList<QMap<QString, QString>> rows() const
    {
        QList<QStringList> lines = parseCsv(out);
        QList<QMap<QString, QString>> maps;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            QMap<QString, QString> map;
            for (qsizetype column = 0; column < lines[0].size(); ++column)
                map.insert(lines[0][column], lines[i].value(column));
            maps << map;
        }
        return maps;
    }
};

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

/// The program as scripts run it: its output, its exit codes, and what it leaves in the database.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void columns_areTheContract_data();
    void columns_areTheContract();
    void plan_countsWhatThePackagesHold();
    void text_isPrintedByPlaceAndSearched();
    void json_hasTheSameNames();
    void cells_sample_printsEveryFilledCell();
    void cells_unknownSheet_namesTheSheets();
    void import_realFiles_givesTheKnownFigures();
    void import_sameFileTwice_addsNothing();
    void import_dryRun_storesNothing();
    void import_otherValueOfSameVintage_needsAPerson();
    void import_laterVintage_isHeldBackUntilAccepted();
    void assess_realFigures_agreesWithTheArithmetic();
    void assess_revisedBase_isComputedOnIt();
    void assess_syntheticWorkbook_agreesWithTheWorkedVerdicts();
    void assess_finishedPlan_isItsOwnRecord();
    void assess_otherRules_areNamedAndDerived();
    void assess_ownRules_areTakenFromTheirFile();
    void assess_unknownRules_namesTheKnown();
    void rollup_everyKey_countsEveryIndicator();
    void warnings_realFigures_nameTheGap();
    void selftest_publishedResults_agree();
    void import_zero_isAskedAbout();
    void import_mappedName_isTakenAndRemembered();
    void import_mappedToAnotherThing_isHeldAndNotRemembered();
    void import_whatDoesNotFit_isToldOnStderr();
    void import_period_isOfFiguresThatNameNone();
    void import_periodThatIsNone_isWrongUsage();
    void observations_enteredByHand_tellAllOfIt();
    void undo_takesTheBatchBack();
    void undo_ofTheStatedVintage_leavesTheOtherSourceItsOwn();
    void badInput_oneSentenceAndNothingChanged_data();
    void badInput_oneSentenceAndNothingChanged();
    void database_unwritable_isOneSentence();
    void wrongUsage_isExitTwo_data();
    void wrongUsage_isExitTwo();
    void chart_writesEachFormat_data();
    void chart_writesEachFormat();
    void report_writesAPdf();
    void template_filledIn_comesBackWithoutAQuestion();
    void template_problem_isOneSentence_data();
    void template_problem_isOneSentence();
    void import_rejected_goesBackInTheSendersLayout();
    void import_rejectedForm_canBePutRightAndImported();
    void import_rejectedUnwritable_changesNothing();
    void yearlyTargets_ofASheet_areEnteredOnce();
    void yearlyTargets_problem_changesNothing();
    void warningSlips_wrongEnding_isRefused();
    void verify_newDatabase_isInOrder();

private:
    [[nodiscard]] Outcome run(
        const QStringList& arguments, const QString& language = u"en"_s) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Outcome TestProgram::run(const QStringList& arguments, const QString& language) const
{
    QProcess process;
    process.start(QStringLiteral(LANTU_PROGRAM),
        QStringList{u"--db"_s, path(u"test.db"_s), u"--lang"_s, language} + arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

void TestProgram::columns_areTheContract_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("columns");
    QTest::newRow("plan")
        << u"plan"_s
        << u"id,title,first_year,last_year,base_year,current,chapters,sections,headings,"
           "indicators,commitments,projects,findings"_s;
    QTest::newRow("outline") << u"outline"_s << u"id,parent,level,number,title"_s;
    QTest::newRow("indicators")
        << u"indicators"_s
        << u"id,plan,number,category,name,unit,type,target_kind,direction,base_raw,"
           "base,target_raw,target,comparator,average_raw,confidence,note,quote"_s;
    QTest::newRow("observations")
        << u"observations"_s
        << u"id,indicator,year,period,value,unit,status,verified,scope,file,sheet,"
           "cell,raw,batch"_s;
    QTest::newRow("assess")
        << u"assess"_s
        << u"indicator,year,data_year,value,completion,time_progress,progress,outlook,"
           "needed,why,interim_period,interim_value,interim_completion,interim_progress"_s;
    QTest::newRow("assess of promises")
        << u"assess --commitments"_s
        << u"indicator,year,data_year,value,completion,time_progress,progress,outlook,"
           "needed,why,interim_period,interim_value,interim_completion,interim_progress"_s;
    QTest::newRow("commitments")
        << u"commitments"_s
        << u"id,outline,name,kind,comparator,value,unit,year,cumulative,indicator,quote,note"_s;
    QTest::newRow("projects")
        << u"projects"_s
        << u"id,outline,name,category,kind,verb,stage,stage_basis,amount,unit,location,part_of,"
           "same_as,quote,note,looks_back"_s;
    QTest::newRow("findings") << u"findings"_s
                              << u"id,severity,kind,title,quotes,consequence,subjects"_s;
    QTest::newRow("text") << u"text"_s << u"outline,ordinal,kind,text"_s;
    QTest::newRow("warnings")
        << u"warnings"_s
        << u"indicator,type,progress,outlook,reason,gap,needed,by_year,lead_agency"_s;
    QTest::newRow("rollup") << u"rollup"_s
                            << u"group,total,constraint,expected,achieved,ahead,on_schedule,"
                               "slightly_behind,behind,missed,not_comparable,no_data,no_target"_s;
    QTest::newRow("selftest") << u"selftest"_s << u"method,case,subject,expected,computed,agrees"_s;
}

void TestProgram::columns_areTheContract()
{
    QFETCH(QString, command);
    QFETCH(QString, columns);
    const Outcome outcome = run(command.split(u' ') + QStringList{u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.exitCode, 0);
    // New columns may only be added at the end.
    QVERIFY2(
        outcome.out.section(u'\n', 0, 0).startsWith(columns), qPrintable(outcome.out.left(400)));
}

void TestProgram::plan_countsWhatThePackagesHold()
{
    const auto plans = run({u"plan"_s, u"--format"_s, u"csv"_s}).rows();
    QCOMPARE(plans.size(), 2);
    QCOMPARE(plans[0][u"id"_s], u"lq14"_s);
    QCOMPARE(plans[0][u"current"_s], u"1"_s);
    // 14 chapters stand in the text; table 2 has 36 numbers, one of them with two indicators.
    QCOMPARE(plans[0][u"chapters"_s], u"14"_s);
    QCOMPARE(plans[0][u"indicators"_s], u"37"_s);
    for (const QString& content : {u"commitments"_s, u"projects"_s, u"findings"_s}) {
        const auto rows = run({content, u"--format"_s, u"csv"_s}).rows();
        QVERIFY(!rows.isEmpty());
        QCOMPARE(plans[0][content], QString::number(rows.size()));
        // Its package has none of them; findings are still made by rule.
        const auto before = run({content, u"--plan"_s, u"lq13"_s, u"--format"_s, u"csv"_s}).rows();
        QCOMPARE(before.isEmpty(), content != u"findings"_s);
        QCOMPARE(plans[1][content], QString::number(before.size()));
    }
    QCOMPARE(plans[1][u"id"_s], u"lq13"_s);
    QCOMPARE(plans[1][u"indicators"_s], u"33"_s);
    QCOMPARE(
        run({u"indicators"_s, u"--plan"_s, u"lq13"_s, u"--format"_s, u"csv"_s}).rows().size(), 33);
    QCOMPARE(run({u"observations"_s, u"--format"_s, u"csv"_s}).rows().size(), 0);
}

void TestProgram::text_isPrintedByPlaceAndSearched()
{
    const auto rows = run({u"text"_s, u"lq14-o-box-09"_s, u"--format"_s, u"csv"_s}).rows();
    QCOMPARE(rows.size(), 5); // the title, a sentence and three items
    QCOMPARE(rows[0][u"kind"_s], u"title"_s);
    QVERIFY(rows[1][u"text"_s].contains(u"计划投入19.26亿元"_s));
    const auto hits = run({u"search"_s, u"１９．２６亿元"_s, u"--format"_s, u"csv"_s}).rows();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0][u"outline"_s], u"lq14-o-box-09"_s);
    QCOMPARE(hits[0][u"number"_s], u"专栏9"_s);
    QCOMPARE(hits[0][u"ordinal"_s], rows[1][u"ordinal"_s]);
    QCOMPARE(run({u"search"_s}).exitCode, 2);
    QCOMPARE(run({u"text"_s, u"lq14-o-99"_s}).exitCode, 2);
    QVERIFY(run({u"text"_s, u"--plan"_s, u"lq13"_s, u"--format"_s, u"csv"_s}).rows().isEmpty());
}

void TestProgram::json_hasTheSameNames()
{
    const Outcome outcome = run({u"indicators"_s, u"--format"_s, u"json"_s});
    const QJsonArray rows = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
    QCOMPARE(rows.size(), 37);
    const QJsonObject trade = rows[4].toObject();
    QCOMPARE(trade[u"id"_s].toString(), u"lq14-t2-05"_s);
    QCOMPARE(trade[u"base_raw"_s].toString(), u"229.70"_s);
}

void TestProgram::cells_sample_printsEveryFilledCell()
{
    // What the sheet holds is written in tests/data/sheets/make.py.
    const QString sample = QStringLiteral(LANTU_SOURCE_DIR "/tests/data/sheets/sample.xlsx");
    const Outcome outcome = run({u"cells"_s, sample, u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(!QFile::exists(path(u"test.db"_s)));
    const QList<QStringList> lines = parseCsv(outcome.out);
    QCOMPARE(lines[0].join(u','), u"sheet,cell,type,value,text,format,formula,merged,hidden"_s);
    const auto lineOf = [&lines](const QString& sheet, const QString& cell) {
        for (const QStringList& line : lines)
            if (line[0] == sheet && line[1] == cell)
                return line.mid(2).join(u'|');
        return QString();
    };
    QCOMPARE(
        lineOf(u"主要指标"_s, u"A1"_s), u"text|2022年主要指标|2022年主要指标|General|0|A1:C1|0"_s);
    QCOMPARE(lineOf(u"主要指标"_s, u"B3"_s), u"number|757|757.00|0.00|0||0"_s);
    QCOMPARE(lineOf(u"主要指标"_s, u"C3"_s), u"number|0.037|3.7%|0.0%|0||1"_s); // C is hidden
    QCOMPARE(lineOf(u"主要指标"_s, u"A4"_s), u"text|  第一产业|  第一产业|General|0||1"_s);
    QCOMPARE(lineOf(u"主要指标"_s, u"C5"_s), u"boolean|TRUE|TRUE|General|0||1"_s);
    QCOMPARE(lineOf(u"代码表"_s, u"B2"_s), u"text|T2-1|T2-1|General|0||1"_s);
    const Outcome one =
        run({u"cells"_s, sample, u"--sheet"_s, u"代码表"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(parseCsv(one.out).size(), 2);
}

void TestProgram::cells_unknownSheet_namesTheSheets()
{
    const QString sample = QStringLiteral(LANTU_SOURCE_DIR "/tests/data/sheets/sample.xlsx");
    const Outcome outcome = run({u"cells"_s, sample, u"--sheet"_s, u"甲"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(u"代码表"_s), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

void TestProgram::import_realFiles_givesTheKnownFigures()
{
    if (!QFile::exists(File2022))
        QSKIP("the published sheets are not beside this checkout");
    const Outcome outcome = run({u"import"_s, File2022, File2024, u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.exitCode, 0);
    QStringList taken;
    for (const auto& row : outcome.rows())
        if (row[u"action"_s] == u"new"_s)
            taken << QStringList{row[u"cell"_s], row[u"indicator"_s], row[u"year"_s],
                row[u"value"_s], row[u"unit"_s], row[u"status"_s]}
                         .join(u' ');
    QCOMPARE(taken,
        QStringList({u"C4 lq14-t2-01 2022 757.00 亿元 provisional"_s,
            u"C9 lq14-t2-02 2022 11.8932 万元 provisional"_s,
            u"A24 lq14-t2-01 2021 720.08 亿元 final"_s,
            u"B4 lq14-t2-01 2024 790.60 亿元 provisional"_s,
            u"B8 lq14-t2-02 2024 12.4405 万元 unstated"_s,
            u"B14 lq14-t2-01 2023 753.90 亿元 final"_s}));
}

void TestProgram::import_sameFileTwice_addsNothing()
{
    const QString published =
        QStringLiteral(LANTU_SOURCE_DIR "/data/statistics/luqiao-published.csv");
    QCOMPARE(run({u"import"_s, published}).exitCode, 0);
    const QString before = run({u"observations"_s, u"--format"_s, u"csv"_s}).out;
    QCOMPARE(before.count(u'\n'), 12); // header and eleven figures
    const QString renamed = path(u"renamed.csv"_s);
    QVERIFY(QFile::copy(published, renamed));
    const Outcome again = run({u"import"_s, renamed, u"--format"_s, u"csv"_s});
    QCOMPARE(again.exitCode, 0);
    for (const auto& row : again.rows())
        QCOMPARE(row[u"action"_s], u"same"_s);
    QCOMPARE(run({u"observations"_s, u"--format"_s, u"csv"_s}).out, before);
}

void TestProgram::import_dryRun_storesNothing()
{
    write(path(u"a.csv"_s), "指标,2022年\n地区生产总值(亿元),757\n"_ba);
    const Outcome outcome =
        run({u"import"_s, path(u"a.csv"_s), u"--dry-run"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.rows()[0][u"action"_s], u"new"_s);
    QCOMPARE(run({u"observations"_s, u"--format"_s, u"csv"_s}).rows().size(), 0);
}

void TestProgram::import_mappedName_isTakenAndRemembered()
{
    write(path(u"a.csv"_s), "指标,年份,数值,单位\n实到外资,2021,4507,万美元\n"_ba);
    write(path(u"b.csv"_s), "指标,年份,数值,单位\n实到外资,2022,4600,万美元\n"_ba);
    write(path(u"c.csv"_s), "指标,年份,数值,单位\n实到外资,2023,4700,万美元\n"_ba);
    const QStringList map{u"--map"_s, u"实到外资=lq14-t2-06;没有的=lq14-t2-01"_s};
    Outcome outcome = run(QStringList{u"import"_s, path(u"a.csv"_s)} + map);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.err.contains(u"没有的"_s), qPrintable(outcome.err));
    // Once said is not remembered, unless that is asked for too.
    outcome = run({u"import"_s, path(u"b.csv"_s), u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.rows()[0][u"action"_s], u"unmatched"_s);
    outcome = run(QStringList{u"import"_s, path(u"b.csv"_s), u"--remember"_s} + map);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(run({u"import"_s, path(u"c.csv"_s)}).exitCode, 0);
    QStringList figures;
    for (const auto& row : run({u"observations"_s, u"--format"_s, u"csv"_s}).rows())
        figures << row[u"indicator"_s] + u' ' + row[u"year"_s] + u' ' + row[u"value"_s];
    QCOMPARE(figures,
        (QStringList{
            u"lq14-t2-06 2021 4507"_s, u"lq14-t2-06 2022 4600"_s, u"lq14-t2-06 2023 4700"_s}));
}

void TestProgram::import_mappedToAnotherThing_isHeldAndNotRemembered()
{
    write(path(u"a.csv"_s), "指标,年份,数值,单位\n粮食总产量,2021,9.9,万吨\n"_ba);
    const Outcome outcome =
        run({u"import"_s, path(u"a.csv"_s), u"--map"_s, u"粮食总产量=lq14-t2-35"_s, u"--remember"_s,
            u"--accept"_s, u"all"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.rows()[0][u"action"_s], u"scope_differs"_s);
    QVERIFY(run({u"observations"_s, u"--format"_s, u"csv"_s}).rows().isEmpty());
    const Outcome again = run({u"import"_s, path(u"a.csv"_s), u"--format"_s, u"csv"_s});
    QCOMPARE(again.rows()[0][u"action"_s], u"unmatched"_s);
}

void TestProgram::import_whatDoesNotFit_isToldOnStderr()
{
    write(path(u"a.csv"_s),
        "指标,2022年\n地区生产总值(亿元),757\n第一产业(亿元),20\n第二产业(亿元),300\n第三产业(亿元),430\n"_ba);
    const Outcome outcome = run({u"import"_s, path(u"a.csv"_s)});
    // A hint is no reason to hold anything back: 20 + 300 + 430 = 750.
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.err.contains(u"a.csv: 地区生产总值(亿元) in B2 is 757, but its parts in B3, "
                                  "B4, B5 add up to 750."_s),
        qPrintable(outcome.err));
}

void TestProgram::import_otherValueOfSameVintage_needsAPerson()
{
    write(path(u"a.csv"_s), "指标,2022年\n地区生产总值(亿元),757\n"_ba);
    write(path(u"b.csv"_s), "指标,2022年\n地区生产总值(亿元),758\n"_ba);
    QCOMPARE(run({u"import"_s, path(u"a.csv"_s)}).exitCode, 0);
    const Outcome outcome = run({u"import"_s, path(u"b.csv"_s), u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.rows()[0][u"action"_s], u"conflict"_s);
    const auto figures = run({u"observations"_s, u"--format"_s, u"csv"_s}).rows();
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures[0][u"value"_s], u"757"_s);
}

void TestProgram::import_laterVintage_isHeldBackUntilAccepted()
{
    write(path(u"a.csv"_s),
        "指标,年份,数值,单位,核算状态\n地区生产总值,2021,716.66,亿元,初步核算\n"_ba);
    write(path(u"b.csv"_s),
        "指标,年份,数值,单位,核算状态\n地区生产总值,2021,720.08,亿元,最终核实\n"_ba);
    QCOMPARE(run({u"import"_s, path(u"a.csv"_s)}).exitCode, 0);
    QCOMPARE(run({u"import"_s, path(u"b.csv"_s)}).exitCode, 1);
    QCOMPARE(run({u"observations"_s, u"--format"_s, u"csv"_s}).rows().size(), 1);
    QCOMPARE(run({u"import"_s, path(u"b.csv"_s), u"--accept"_s, u"revisions"_s}).exitCode, 0);
    QCOMPARE(run({u"observations"_s, u"--format"_s, u"csv"_s}).rows().size(), 2);
    // (720.08 − 669) ÷ (1000 − 669) = 51.08 ÷ 331 = 15.43 %
    const auto verdicts =
        run({u"assess"_s, u"--year"_s, u"2021"_s, u"--format"_s, u"csv"_s}).rows();
    QCOMPARE(verdicts[0][u"value"_s], u"720.08"_s);
    QCOMPARE(verdicts[0][u"completion"_s], u"15.43"_s);
}

void TestProgram::assess_realFigures_agreesWithTheArithmetic()
{
    if (!QFile::exists(File2022))
        QSKIP("the published sheets are not beside this checkout");
    QCOMPARE(run({u"import"_s, File2022, File2024}).exitCode, 0);
    const auto verdicts =
        run({u"assess"_s, u"--year"_s, u"2024"_s, u"--format"_s, u"csv"_s}).rows();
    QCOMPARE(verdicts.size(), 37);
    for (const auto& row : verdicts) {
        QVERIFY(!row[u"progress"_s].isEmpty());
        QVERIFY(!row[u"outlook"_s].isEmpty());
        QVERIFY(!row[u"why"_s].isEmpty());
    }
    // GDP: (790.60 − 669) ÷ (1000 − 669) = 121.60 ÷ 331 = 36.74 %; 4 of 5 years gone; 209.40 to go
    // in one year against 30.40 a year so far.
    QCOMPARE(verdicts[0][u"completion"_s], u"36.74"_s);
    QCOMPARE(verdicts[0][u"time_progress"_s], u"80"_s);
    QCOMPARE(verdicts[0][u"progress"_s], u"behind"_s);
    QCOMPARE(verdicts[0][u"outlook"_s], u"unlikely"_s);
    QCOMPARE(verdicts[0][u"needed"_s].toDouble(), 209.4);
    // Per head: (12.4405 − 10.6) ÷ (15.7 − 10.6) = 1.8405 ÷ 5.1 = 36.09 %
    QCOMPARE(verdicts[1][u"completion"_s], u"36.09"_s);
    // Nothing came in for the third; its verdict is about time up to the end of 2024.
    QCOMPARE(verdicts[2][u"progress"_s], u"no_data"_s);
    QCOMPARE(verdicts[2][u"data_year"_s], QString());
}

void TestProgram::assess_revisedBase_isComputedOnIt()
{
    write(path(u"a.csv"_s),
        "指标,年份,数值,单位,核算状态\n地区生产总值,2020,669.39,亿元,初步核算\n"
        "地区生产总值,2024,790.60,亿元,初步核算\n"_ba);
    QCOMPARE(run({u"import"_s, path(u"a.csv"_s)}).exitCode, 0);
    // (790.60 − 669.39) ÷ (1000 − 669.39) = 121.21 ÷ 330.61 = 36.66 %
    const QStringList assess{u"assess"_s, u"--year"_s, u"2024"_s, u"--format"_s, u"csv"_s};
    QCOMPARE(run(assess).rows()[0][u"completion"_s], u"36.74"_s);
    QVERIFY(run(assess).rows()[0][u"why"_s].contains(u"36.66"_s));
    QCOMPARE(run(assess + QStringList{u"--basis"_s, u"revised"_s}).rows()[0][u"completion"_s],
        u"36.66"_s);
}

void TestProgram::assess_syntheticWorkbook_agreesWithTheWorkedVerdicts()
{
    const QDir folder(QStringLiteral(LANTU_SOURCE_DIR "/tests/data/synthetic"));
    const QString workbook = folder.filePath(folder.entryList({u"*.xlsx"_s}, QDir::Files).value(0));
    QCOMPARE(run({u"import"_s, workbook}).exitCode, 0);
    // The file worked by hand: verdict, outlook and completion with the arithmetic beside them.
    const auto expected = CsvTable::read(folder.filePath(u"expected-verdicts.csv"_s),
        {u"indicator"_s, u"year"_s, u"progress"_s, u"outlook"_s, u"completion"_s});
    QVERIFY(expected);
    QMap<QString, QMap<QString, QString>> verdicts;
    for (int year = 2021; year <= 2025; ++year)
        for (const auto& row :
            run({u"assess"_s, u"--year"_s, QString::number(year), u"--format"_s, u"csv"_s}).rows())
            verdicts.insert(row[u"indicator"_s] + u' ' + row[u"year"_s], row);
    QCOMPARE(expected->rowCount(), 37 * 5);
    QCOMPARE(verdicts.size(), 37 * 5);
    for (qsizetype i = 0; i < expected->rowCount(); ++i) {
        const QString key =
            expected->field(i, u"indicator"_s) + u' ' + expected->field(i, u"year"_s);
        const auto& row = verdicts[key];
        QVERIFY2(row[u"progress"_s] == expected->field(i, u"progress"_s), qPrintable(key));
        QVERIFY2(row[u"outlook"_s] == expected->field(i, u"outlook"_s), qPrintable(key));
        const QString completion = expected->field(i, u"completion"_s);
        QCOMPARE(row[u"completion"_s].isEmpty(), completion.isEmpty());
        // The program prints two decimals.
        QVERIFY2(qAbs(row[u"completion"_s].toDouble() - completion.toDouble()) < 0.0051,
            qPrintable(key));
        QVERIFY2(row[u"data_year"_s].isEmpty() || row[u"why"_s].contains(u"practice data"_s)
                || row[u"progress"_s] == u"no_target"_s,
            qPrintable(key));
    }
}

void TestProgram::assess_finishedPlan_isItsOwnRecord()
{
    const Outcome outcome = run({u"assess"_s, u"--plan"_s, u"lq13"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.exitCode, 0);
    QMap<QString, int> counts;
    for (const auto& row : outcome.rows()) {
        QCOMPARE(row[u"year"_s], u"2020"_s);
        ++counts[row[u"progress"_s]];
    }
    // Table 1 of the 14th plan's text, read off the page; see tst_recordrule.
    QCOMPARE(counts,
        (QMap<QString, int>{{u"achieved"_s, 13}, {u"missed"_s, 7}, {u"not_comparable"_s, 3},
            {u"no_data"_s, 7}, {u"no_target"_s, 3}}));
}

void TestProgram::assess_otherRules_areNamedAndDerived()
{
    QCOMPARE(run({u"import"_s, File2022, u"--accept"_s, u"new"_s}).exitCode <= 1, true);
    for (const QString& language : {u"en"_s, u"zh_CN"_s}) {
        const auto rows = run({u"assess"_s, u"--year"_s, u"2022"_s, u"--rules"_s, u"statcan"_s,
                                  u"--format"_s, u"csv"_s},
            language)
                              .rows();
        const QString why = rows.value(0)[u"why"_s];
        const bool isChinese = language == u"zh_CN"_s;
        // The texts of rule sets follow the language like all others.
        QVERIFY2(why.contains(isChinese ? u"评价规则：加拿大统计局方法（Open SDG 2.4）第1版"_s
                                        : u"Rules: Statistics Canada (Open SDG 2.4), version 1."_s),
            qPrintable(why));
        QVERIFY2(why.contains(isChinese ? u"与默认规则（线性）第1版相同"_s
                                        : u"as in default rules (linear), version 1"_s),
            qPrintable(why));
    }
}

void TestProgram::assess_ownRules_areTakenFromTheirFile()
{
    QFile shipped(QStringLiteral(LANTU_SOURCE_DIR "/data/rules/linear.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QByteArray text = shipped.readAll();
    text.replace("\"id\": \"linear\"", "\"id\": \"ours\"");
    text.replace("default rules (linear)", "our own rules");
    write(path(u"ours.json"_s), text);
    const QStringList command{
        u"assess"_s, u"--rules"_s, path(u"ours.json"_s), u"--format"_s, u"csv"_s};
    const Outcome outcome = run(command);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains(u"Rules: our own rules, version 1."_s));
    write(path(u"ours.json"_s), text.replace("\"value\": 0.75", "\"value\": 1.75"));
    const Outcome refused = run(command);
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.err.contains(u"on_schedule_ratio, slightly_behind_ratio"_s),
        qPrintable(refused.err));
}

void TestProgram::assess_unknownRules_namesTheKnown()
{
    const Outcome outcome = run({u"assess"_s, u"--rules"_s, u"oracle"_s});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.err.trimmed(),
        u"There is no rule set “oracle”. Known rule sets: linear, statcan, trend, unsd2023."_s);
}

void TestProgram::rollup_everyKey_countsEveryIndicator()
{
    for (const QString& key : {u"type"_s, u"category"_s, u"chapter"_s, u"agency"_s}) {
        int total = 0;
        int verdicts = 0;
        for (const auto& row : run({u"rollup"_s, u"--by"_s, key, u"--format"_s, u"csv"_s}).rows()) {
            total += row[u"total"_s].toInt();
            for (const QString& code :
                {u"achieved"_s, u"ahead"_s, u"on_schedule"_s, u"slightly_behind"_s, u"behind"_s,
                    u"missed"_s, u"not_comparable"_s, u"no_data"_s, u"no_target"_s})
                verdicts += row[code].toInt();
        }
        QCOMPARE(total, 37);
        QCOMPARE(verdicts, 37);
    }
    QCOMPARE(run({u"rollup"_s, u"--by"_s, u"colour"_s}).exitCode, 2);
}

void TestProgram::warnings_realFigures_nameTheGap()
{
    QCOMPARE(
        run({u"import"_s, QStringLiteral(LANTU_SOURCE_DIR "/data/statistics/luqiao-published.csv")})
            .exitCode,
        0);
    const auto rows = run({u"warnings"_s, u"--year"_s, u"2024"_s, u"--format"_s, u"csv"_s}).rows();
    const auto found = std::find_if(rows.begin(), rows.end(),
        [](const auto& row) { return row[u"indicator"_s] == u"lq14-t2-01"_s; });
    QVERIFY(found != rows.end());
    // 1000 − 790.60
    QVERIFY2((*found)[u"gap"_s].contains(u"209.40"_s), qPrintable((*found)[u"gap"_s]));
    QCOMPARE((*found)[u"outlook"_s], u"unlikely"_s);
    QCOMPARE((*found)[u"by_year"_s], u"2025"_s);
}

void TestProgram::selftest_publishedResults_agree()
{
    const Outcome outcome = run({u"selftest"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.rows().size(), 408);
    QVERIFY2(outcome.err.contains(u"statcan: 374 of 374 agree."_s), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"linear: 33 of 34 agree."_s), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"Reason: What was published gives no base."_s),
        qPrintable(outcome.err));
    QVERIFY(!QFile::exists(path(u"test.db"_s))); // it needs no database
}

void TestProgram::import_zero_isAskedAbout()
{
    // A formula that refers to an empty cell gives 0; GDP is not zero.
    write(path(u"a.csv"_s), "指标,2022年\n地区生产总值(亿元),0\n全区Ⅰ-Ⅲ类水质断面比率(%),0\n"_ba);
    const Outcome outcome = run({u"import"_s, path(u"a.csv"_s), u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.rows()[0][u"action"_s], u"scope_differs"_s);
    // Of the sections of good water none were at the base: zero is a figure there.
    QCOMPARE(outcome.rows()[1][u"action"_s], u"new"_s);
}

void TestProgram::import_period_isOfFiguresThatNameNone()
{
    write(path(u"a.csv"_s), "指标,单位,绝对数\n地区生产总值,亿元,360.5\n"_ba);
    const Outcome outcome =
        run({u"import"_s, path(u"a.csv"_s), u"--period"_s, u"2023H1"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.rows()[0][u"year"_s], u"2023"_s);
    QCOMPARE(outcome.rows()[0][u"period"_s], u"2023H1"_s);
    QCOMPARE(outcome.rows()[0][u"action"_s], u"new"_s);
    // The whole year is another series.
    const Outcome year =
        run({u"import"_s, path(u"a.csv"_s), u"--period"_s, u"2023"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(year.rows()[0][u"action"_s], u"new"_s);
    const auto figures = run({u"observations"_s, u"--format"_s, u"csv"_s}).rows();
    QCOMPARE(figures.size(), 2);
}

void TestProgram::import_periodThatIsNone_isWrongUsage()
{
    write(path(u"a.csv"_s), "指标,单位,绝对数\n地区生产总值,亿元,360.5\n"_ba);
    // Figures cumulate from January: a year has no second half and no second quarter of its own.
    for (const QString& code : {u"2023H2"_s, u"2023Q2"_s, u"2023Q4"_s, u"2023M5"_s, u"上半年"_s}) {
        const Outcome outcome = run({u"import"_s, path(u"a.csv"_s), u"--period"_s, code});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.err.contains(code));
    }
}

void TestProgram::undo_ofTheStatedVintage_leavesTheOtherSourceItsOwn()
{
    write(path(u"a.csv"_s), "指标,2023年(最终核实)\n地区生产总值(亿元),753.90\n"_ba);
    write(path(u"b.csv"_s), "指标,2023年\n地区生产总值(亿元),753.90\n"_ba);
    QCOMPARE(run({u"import"_s, path(u"a.csv"_s)}).exitCode, 0);
    QCOMPARE(run({u"import"_s, path(u"b.csv"_s)}).exitCode, 0);
    auto figures = run({u"observations"_s, u"--format"_s, u"csv"_s}).rows();
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures[1][u"status"_s], u"final"_s);
    QCOMPARE(run({u"undo"_s, figures[0][u"batch"_s]}).exitCode, 0);
    figures = run({u"observations"_s, u"--format"_s, u"csv"_s}).rows();
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures[0][u"status"_s], u"unstated"_s);
}

void TestProgram::observations_enteredByHand_tellAllOfIt()
{
    {
        const auto session = Session::open(path(u"test.db"_s), u"王工"_s);
        QVERIFY(session);
        ManualEntry entry = blankEntry(u"lq14-t2-01"_s, 2023);
        entry.period = *Period::parse(u"2023Q3");
        entry.number = u"5,402,000"_s;
        entry.unit = Unit::parse(u"万元");
        entry.document = u"2023年前三季度经济运行情况"_s;
        entry.date = u"2023年10月"_s;
        entry.page = u"2"_s;
        entry.sentence = u"1-9月,生产总值5,402,000万元"_s;
        entry.url = u"http://www.luqiao.gov.cn/"_s;
        entry.note = u"初步数"_s;
        const auto knowledge = (*session)->importKnowledge(*(*session)->plan());
        QVERIFY(knowledge);
        QVERIFY((*session)->applyImport(previewEntry(entry, *knowledge)));
    }
    const auto figures = run({u"observations"_s, u"--format"_s, u"csv"_s}).rows();
    QCOMPARE(figures.size(), 1);
    const QMap<QString, QString> wanted{{u"year"_s, u"2023"_s}, {u"period"_s, u"2023Q3"_s},
        {u"value"_s, u"540.2"_s}, {u"unit"_s, u"亿元"_s}, {u"verified"_s, u"0"_s},
        {u"file"_s, u"2023年前三季度经济运行情况"_s}, {u"sheet"_s, {}}, {u"cell"_s, u"2"_s},
        {u"raw"_s, u"5,402,000"_s}, {u"title"_s, u"2023年前三季度经济运行情况(2023-10)"_s},
        {u"url"_s, u"http://www.luqiao.gov.cn/"_s}, {u"quote"_s, u"1-9月,生产总值5,402,000万元"_s},
        {u"note"_s, u"初步数"_s}};
    for (auto [column, text] : wanted.asKeyValueRange())
        QCOMPARE(figures[0][column], text);
    // Nine months are no figure of the year.
    for (const auto& verdict :
        run({u"assess"_s, u"--year"_s, u"2023"_s, u"--format"_s, u"csv"_s}).rows())
        QCOMPARE(verdict[u"value"_s], QString());
}

void TestProgram::undo_takesTheBatchBack()
{
    write(path(u"a.csv"_s), "指标,2022年\n地区生产总值(亿元),757\n"_ba);
    QCOMPARE(run({u"import"_s, path(u"a.csv"_s)}).exitCode, 0);
    const QString batch = run({u"observations"_s, u"--format"_s, u"csv"_s}).rows()[0][u"batch"_s];
    QCOMPARE(run({u"undo"_s, batch}).exitCode, 0);
    QCOMPARE(run({u"observations"_s, u"--format"_s, u"csv"_s}).rows().size(), 0);
    QCOMPARE(run({u"undo"_s, batch}).exitCode, 3);
    QCOMPARE(run({u"verify"_s}).exitCode, 0);
    // What was taken back can be imported again.
    QCOMPARE(run({u"import"_s, path(u"a.csv"_s)}).exitCode, 0);
    QCOMPARE(run({u"observations"_s, u"--format"_s, u"csv"_s}).rows().size(), 1);
}

void TestProgram::badInput_oneSentenceAndNothingChanged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::newRow("picture") << QByteArray::fromHex(
        "89504e470d0a1a0a0000000d49484452000000100000001008060000")
                             << u"picture.xlsx"_s;
    QTest::newRow("empty") << QByteArray() << u"empty.xlsx"_s;
    QTest::newRow("prose") << "The quick brown fox jumps over the lazy dog.\n"_ba << u"prose.csv"_s;
    QTest::newRow("no text at all")
        << QByteArray("\xff\xfe\xfd\x00\x01\x02\x03\x81\x82\x00\x00\x9f", 12).repeated(40)
        << u"noise.csv"_s;
    QFile real(File2022);
    if (real.open(QIODevice::ReadOnly)) {
        const QByteArray whole = real.readAll();
        QTest::newRow("truncated") << whole.first(whole.size() / 2) << u"truncated.xlsx"_s;
    }
    QFile old(OldFile);
    if (old.open(QIODevice::ReadOnly)) {
        const QByteArray whole = old.readAll();
        QTest::newRow("Excel 97, truncated") << whole.first(whole.size() / 2) << u"old.xls"_s;
    }
}

void TestProgram::badInput_oneSentenceAndNothingChanged()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    write(path(u"a.csv"_s), "指标,2022年\n地区生产总值(亿元),757\n"_ba);
    QCOMPARE(run({u"import"_s, path(u"a.csv"_s)}).exitCode, 0);
    const QString before = run({u"observations"_s, u"--format"_s, u"csv"_s}).out;
    write(path(name), content);
    const Outcome outcome = run({u"import"_s, path(name)});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.err.trimmed().count(u'\n'), 0);
    QVERIFY2(outcome.err.contains(name), qPrintable(outcome.err));
    QCOMPARE(run({u"observations"_s, u"--format"_s, u"csv"_s}).out, before);
    const Outcome missing = run({u"import"_s, path(u"missing.xlsx"_s)});
    QCOMPARE(missing.exitCode, 3);
    QVERIFY2(missing.err.contains(u"missing.xlsx"_s), qPrintable(missing.err));
}

void TestProgram::database_unwritable_isOneSentence()
{
    // A folder where the file should be cannot be opened by anybody, root included.
    QVERIFY(QDir().mkpath(path(u"test.db"_s)));
    const Outcome outcome = run({u"plan"_s});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.err.trimmed().count(u'\n'), 0);
    QVERIFY2(outcome.err.contains(u"test.db"_s), qPrintable(outcome.err));
}

void TestProgram::wrongUsage_isExitTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("command") << QStringList{u"fly"_s};
    QTest::newRow("format") << QStringList{u"plan"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("cells of no file") << QStringList{u"cells"_s};
    QTest::newRow("no file") << QStringList{u"import"_s};
    QTest::newRow("plan") << QStringList{u"outline"_s, u"--plan"_s, u"lq99"_s};
    QTest::newRow("year") << QStringList{u"assess"_s, u"--year"_s, u"soon"_s};
    QTest::newRow("year outside") << QStringList{u"assess"_s, u"--year"_s, u"2019"_s};
    QTest::newRow("rules") << QStringList{u"assess"_s, u"--rules"_s, u"oracle"_s};
    QTest::newRow("basis") << QStringList{u"assess"_s, u"--basis"_s, u"wished"_s};
    QTest::newRow("accept") << QStringList{u"import"_s, u"a.csv"_s, u"--accept"_s, u"some"_s};
    QTest::newRow("indicator") << QStringList{u"observations"_s, u"--indicator"_s, u"lq14-t2-99"_s};
    QTest::newRow("map without an indicator")
        << QStringList{u"import"_s, u"a.csv"_s, u"--map"_s, u"实到外资"_s};
    QTest::newRow("map to no indicator")
        << QStringList{u"import"_s, u"a.csv"_s, u"--map"_s, u"实到外资=lq14-t2-99"_s};
    QTest::newRow("remember nothing") << QStringList{u"import"_s, u"a.csv"_s, u"--remember"_s};
    QTest::newRow("operand of a command without") << QStringList{u"assess"_s, u"2022"_s};
    QTest::newRow("empty value") << QStringList{u"assess"_s, u"--year"_s, u""_s};
    QTest::newRow("two years") << QStringList{
        u"import"_s, u"a.csv"_s, u"--year"_s, u"2022"_s, u"--period"_s, u"2023"_s};
    QTest::newRow("chart of no known kind")
        << QStringList{u"chart"_s, u"lq14-t2-01"_s, u"--out"_s, u"a.bmp"_s};
    QTest::newRow("rejected of two files")
        << QStringList{u"import"_s, u"a.csv"_s, u"b.csv"_s, u"--rejected"_s, u"r.xlsx"_s};
    QTest::newRow("rejected of no known kind")
        << QStringList{u"import"_s, u"a.csv"_s, u"--rejected"_s, u"r.csv"_s};
    QTest::newRow("form without file") << QStringList{u"template"_s, u"--year"_s, u"2024"_s};
    QTest::newRow("form without year") << QStringList{u"template"_s, u"--out"_s, u"f.xlsx"_s};
    QTest::newRow("form of no known kind")
        << QStringList{u"template"_s, u"--year"_s, u"2024"_s, u"--out"_s, u"f.xls"_s};
    QTest::newRow("report without file") << QStringList{u"report"_s, u"--year"_s, u"2024"_s};
}

void TestProgram::wrongUsage_isExitTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.err.trimmed().count(u'\n'), 0);
    QVERIFY(outcome.out.isEmpty());
}

void TestProgram::chart_writesEachFormat_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << u"png"_s << "\x89PNG"_ba;
    QTest::newRow("svg") << u"svg"_s << "<?xml"_ba;
    QTest::newRow("pdf") << u"pdf"_s << "%PDF"_ba;
}

void TestProgram::chart_writesEachFormat()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    const QString out = path(u"chart."_s + suffix);
    QCOMPARE(run({u"chart"_s, u"lq14-t2-01"_s, u"--out"_s, out}).exitCode, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(8).startsWith(start));
    QVERIFY(file.size() > 2000);
    QCOMPARE(run({u"chart"_s, u"lq14-t2-01"_s, u"--out"_s, path(u"no/such/folder."_s + suffix)})
                 .exitCode,
        3);
}

void TestProgram::report_writesAPdf()
{
    const QString out = path(u"report.pdf"_s);
    QCOMPARE(run({u"report"_s, u"--year"_s, u"2024"_s, u"--out"_s, out}).exitCode, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(8).startsWith("%PDF"));
    QCOMPARE(
        run({u"report"_s, u"--year"_s, u"2024"_s, u"--out"_s, path(u"no/such/r.pdf"_s)}).exitCode,
        3);
}

void TestProgram::template_filledIn_comesBackWithoutAQuestion()
{
    const QString form = path(u"form.xlsx"_s);
    const Outcome made = run({u"template"_s, u"--year"_s, u"2025"_s, u"--out"_s, form});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.out.trimmed(), form);
    QVERIFY2(made.err.isEmpty(), qPrintable(made.err));
    // As it went out it says nothing.
    const Outcome empty = run({u"import"_s, form});
    QCOMPARE(empty.exitCode, 3);
    QCOMPARE(empty.err.trimmed().count(u'\n'), 0);
    // The same form, filled in by a person at a spreadsheet program.
    const Outcome filled = run({u"import"_s,
        QStringLiteral(LANTU_SOURCE_DIR "/tests/data/forms/filled.xlsx"), u"--format"_s, u"csv"_s});
    QCOMPARE(filled.exitCode, 0);
    QCOMPARE(filled.rows().size(), 37);
    QCOMPARE(filled.rows()[0][u"indicator"_s], u"lq14-t2-01"_s);
    QCOMPARE(filled.rows()[0][u"value"_s], u"968.70"_s);
    QCOMPARE(filled.rows()[0][u"action"_s], u"new"_s);
    QCOMPARE(run({u"observations"_s, u"--format"_s, u"csv"_s}).rows().size(), 35);
    QCOMPARE(run({u"verify"_s}).exitCode, 0);
}

void TestProgram::template_problem_isOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("named");
    QTest::newRow("agency that no indicator has")
        << QStringList{u"--year"_s, u"2024"_s, u"--agency"_s, u"区统计局"_s} << 2 << u"区统计局"_s;
    QTest::newRow("year outside") << QStringList{u"--year"_s, u"2031"_s} << 2 << u"2031"_s;
    QTest::newRow("no such plan") << QStringList{u"--year"_s, u"2024"_s, u"--plan"_s, u"lq99"_s}
                                  << 2 << u"lq99"_s;
    QTest::newRow("no such folder")
        << QStringList{u"--year"_s, u"2024"_s} << 3 << u"no/such/form.xlsx"_s;
}

void TestProgram::template_problem_isOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, named);
    const QString out = path(exitCode == 3 ? u"no/such/form.xlsx"_s : u"form.xlsx"_s);
    const Outcome outcome = run(QStringList{u"template"_s, u"--out"_s, out} + arguments);
    QCOMPARE(outcome.exitCode, exitCode);
    QCOMPARE(outcome.err.trimmed().count(u'\n'), 0);
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(out));
}

void TestProgram::import_rejected_goesBackInTheSendersLayout()
{
    const QString file = path(u"a.csv"_s);
    const QString rejected = path(u"rejected.xlsx"_s);
    write(file, "指标,2022年\n地区生产总值(亿元),757\n常住人口城镇化率(%),约69\n"_ba);
    const QStringList import{u"import"_s, file, u"--rejected"_s, rejected};
    QCOMPARE(run(import + QStringList{u"--dry-run"_s}).exitCode, 1);
    QVERIFY(QFile::exists(rejected));
    QVERIFY(QFile::remove(rejected));
    const Outcome outcome = run(import);
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(run({u"observations"_s, u"--format"_s, u"csv"_s}).rows().size(), 1);
    const auto workbook = readWorkbook(rejected);
    QVERIFY(workbook);
    const Sheet& sheet = workbook->sheets[0];
    QCOMPARE(sheet.cellAt({1, 1})->text, u"757"_s);
    QCOMPARE(sheet.cellAt({2, 1})->text, u"约69"_s);
    QVERIFY(sheet.cellAt({0, 2})->text.startsWith(u"未采用原因"_s));
    QVERIFY(!sheet.cellAt({1, 2}));
    QVERIFY(sheet.cellAt({2, 2})->text.startsWith(u"B3："_s));
    // What comes back unchanged is held back again, for the same reason and not for what is beside.
    const auto again = run({u"import"_s, rejected, u"--format"_s, u"csv"_s}).rows();
    QCOMPARE(again.size(), 2);
    QCOMPARE(again[0][u"action"_s], u"same"_s);
    QCOMPARE(again[1][u"action"_s], u"unreadable"_s);
    // With nothing held back there is no file.
    write(file, "指标,2021年\n地区生产总值(亿元),720.08\n"_ba);
    QVERIFY(QFile::remove(rejected));
    QCOMPARE(run(import).exitCode, 0);
    QVERIFY(!QFile::exists(rejected));
}

void TestProgram::import_rejectedForm_canBePutRightAndImported()
{
    const QString published = QStringLiteral(LANTU_SOURCE_DIR "/tests/data/forms/filled.xlsx");
    write(
        path(u"a.csv"_s), "指标,年份,数值,单位,核算状态\n地区生产总值,2025,970,亿元,初步核算\n"_ba);
    QCOMPARE(run({u"import"_s, path(u"a.csv"_s)}).exitCode, 0);
    const QString rejected = path(u"rejected.xlsx"_s);
    QCOMPARE(run({u"import"_s, published, u"--rejected"_s, rejected, u"--dry-run"_s}).exitCode, 1);
    const Outcome again = run({u"import"_s, rejected, u"--format"_s, u"csv"_s});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.rows().size(), 37);
    QCOMPARE(again.rows()[0][u"action"_s], u"conflict"_s);
    for (qsizetype i = 1; i < 37; ++i)
        QVERIFY(again.rows()[i][u"action"_s] == u"new"_s
            || again.rows()[i][u"action"_s] == u"absent"_s);
}

void TestProgram::import_rejectedUnwritable_changesNothing()
{
    const QString file = path(u"a.csv"_s);
    write(file, "指标,2022年\n地区生产总值(亿元),757\n常住人口城镇化率(%),约69\n"_ba);
    const Outcome outcome =
        run({u"import"_s, file, u"--rejected"_s, path(u"no/such/rejected.xlsx"_s)});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.err.trimmed().count(u'\n'), 0);
    QCOMPARE(run({u"observations"_s, u"--format"_s, u"csv"_s}).rows().size(), 0);
    // The sender's own file is never written over.
    const QString form = path(u"form.xlsx"_s);
    QVERIFY(QFile::copy(QStringLiteral(LANTU_SOURCE_DIR "/tests/data/forms/filled.xlsx"), form));
    QCOMPARE(run({u"import"_s, form, u"--rejected"_s, form}).exitCode, 2);
    QCOMPARE(run({u"observations"_s, u"--format"_s, u"csv"_s}).rows().size(), 0);
}

void TestProgram::yearlyTargets_ofASheet_areEnteredOnce()
{
    const QString file = path(u"年度计划.csv"_s);
    QFile sheet(file);
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("指标,单位,2024年目标\n一般公共预算收入,亿元,45\n");
    sheet.close();
    const QStringList take{u"yearly-targets"_s, file, u"--year"_s, u"2024"_s, u"--document"_s,
        u"区2024年计划"_s, u"--format"_s, u"csv"_s};
    const QStringList list{u"yearly-targets"_s, u"--format"_s, u"csv"_s};
    QCOMPARE(run(take + QStringList{u"--dry-run"_s}).rows().value(0)[u"action"_s], u"new"_s);
    QVERIFY(run(list).rows().isEmpty());

    const Outcome taken = run(take);
    QCOMPARE(taken.exitCode, 0);
    QCOMPARE(taken.rows().value(0)[u"cell"_s], u"C2"_s);
    const auto stored = run(list).rows();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored[0][u"indicator"_s], u"lq14-t2-04"_s);
    QCOMPARE(stored[0][u"target"_s], u"45"_s);
    QCOMPARE(stored[0][u"document"_s], u"区2024年计划"_s);

    QCOMPARE(run(take).rows().value(0)[u"action"_s], u"same"_s);
    QCOMPARE(run(list).rows().size(), 1);
}

void TestProgram::yearlyTargets_problem_changesNothing()
{
    const QString file = path(u"空.csv"_s);
    QFile sheet(file);
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("指标,单位,2024年\n一般公共预算收入,亿元,45\n");
    sheet.close();
    QCOMPARE(run({u"yearly-targets"_s, file, u"--document"_s, u"甲"_s}).exitCode, 2); // no year
    QCOMPARE(run({u"yearly-targets"_s, file, u"--year"_s, u"2024"_s}).exitCode, 2); // no document
    // Figures are no targets.
    const Outcome none =
        run({u"yearly-targets"_s, file, u"--year"_s, u"2024"_s, u"--document"_s, u"甲"_s});
    QVERIFY(none.exitCode != 0);
    QVERIFY(!none.err.isEmpty());
    QVERIFY(run({u"yearly-targets"_s, u"--format"_s, u"csv"_s}).rows().isEmpty());
}

void TestProgram::warningSlips_wrongEnding_isRefused()
{
    const QString text = path(u"单.txt"_s);
    QCOMPARE(run({u"warnings"_s, u"--out"_s, text}).exitCode, 2);
    QVERIFY(!QFile::exists(text));
}

void TestProgram::verify_newDatabase_isInOrder()
{
    const Outcome outcome = run({u"verify"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
