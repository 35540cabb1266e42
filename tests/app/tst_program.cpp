#include "core/base/csvtable.h"

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
    void import_zero_isAskedAbout();
    void import_period_isOfFiguresThatNameNone();
    void import_periodThatIsNone_isWrongUsage();
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
    void verify_newDatabase_isInOrder();

private:
    [[nodiscard]] Outcome run(const QStringList& arguments) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Outcome TestProgram::run(const QStringList& arguments) const
{
    QProcess process;
    process.start(QStringLiteral(LANTU_PROGRAM),
        QStringList{u"--db"_s, path(u"test.db"_s), u"--lang"_s, u"en"_s} + arguments);
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
           "needed,why"_s;
}

void TestProgram::columns_areTheContract()
{
    QFETCH(QString, command);
    QFETCH(QString, columns);
    const Outcome outcome = run({command, u"--format"_s, u"csv"_s});
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
    QCOMPARE(plans[1][u"id"_s], u"lq13"_s);
    QCOMPARE(plans[1][u"indicators"_s], u"33"_s);
    QCOMPARE(
        run({u"indicators"_s, u"--plan"_s, u"lq13"_s, u"--format"_s, u"csv"_s}).rows().size(), 33);
    QCOMPARE(run({u"observations"_s, u"--format"_s, u"csv"_s}).rows().size(), 0);
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
    QTest::newRow("basis") << QStringList{u"assess"_s, u"--basis"_s, u"wished"_s};
    QTest::newRow("accept") << QStringList{u"import"_s, u"a.csv"_s, u"--accept"_s, u"some"_s};
    QTest::newRow("indicator") << QStringList{u"observations"_s, u"--indicator"_s, u"lq14-t2-99"_s};
    QTest::newRow("operand of a command without") << QStringList{u"assess"_s, u"2022"_s};
    QTest::newRow("empty value") << QStringList{u"assess"_s, u"--year"_s, u""_s};
    QTest::newRow("two years") << QStringList{
        u"import"_s, u"a.csv"_s, u"--year"_s, u"2022"_s, u"--period"_s, u"2023"_s};
    QTest::newRow("chart of no known kind")
        << QStringList{u"chart"_s, u"lq14-t2-01"_s, u"--out"_s, u"a.bmp"_s};
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

void TestProgram::verify_newDatabase_isInOrder()
{
    const Outcome outcome = run({u"verify"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
