#include "core/base/csvtable.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Mark = u"演示数据"_s;

struct Outcome {
    int exitCode = -1;
    QString out;
    QString err;
};

Outcome outcomeOf(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// The program on practice data: marked in whatever comes out, and never mixed with real figures.
class TestPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rows_asTable_beginWithTheMark();
    void rows_asCsvOrJson_keepTheirContract();
    void observations_everyRow_namesAMarkedFile();
    void messages_ofCommandsWithoutRows_areMarked();
    void chart_eachFormat_isMarked();
    void report_everyPage_isMarked();
    void warningSlips_everyPage_isMarked();
    void form_isMarked();
    void window_ofPracticeData_canBePictured();
    void databases_ofBothPurposes_areNeverMixed();
    void database_byDefault_isBesideTheUsualOne();
    void takenBack_staysTakenBack();
    void realFile_inPractice_isStillMarked();

private:
    [[nodiscard]] Outcome run(const QStringList& arguments) const;
    [[nodiscard]] Outcome practice(const QStringList& arguments) const
    {
        return run(QStringList{u"--practice"_s, u"--db"_s, path(u"demo.db"_s)} + arguments);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

Outcome TestPractice::run(const QStringList& arguments) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, path(u"home"_s));
    process.setProcessEnvironment(environment);
    return outcomeOf(process, QStringLiteral(LANTU_PROGRAM), arguments);
}

void TestPractice::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(practice({u"plan"_s}).exitCode, 0);
}

void TestPractice::rows_asTable_beginWithTheMark()
{
    for (const QString& command : {u"plan"_s, u"outline"_s, u"indicators"_s, u"commitments"_s,
             u"projects"_s, u"findings"_s, u"observations"_s, u"assess"_s}) {
        const Outcome outcome = practice({command});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out.section(u'\n', 0, 0), Mark);
        QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
    }
    QVERIFY(practice({u"plan"_s, u"--lang"_s, u"en"_s}).out.startsWith(u"PRACTICE DATA\n"_s));
}

void TestPractice::rows_asCsvOrJson_keepTheirContract()
{
    const Outcome csv = practice({u"assess"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(csv.out.startsWith(u"indicator,year,data_year,"_s), qPrintable(csv.out.left(80)));
    QCOMPARE(csv.err.trimmed(), Mark);
    QCOMPARE(parseCsv(csv.out).size(), 38);
    const Outcome json = practice({u"assess"_s, u"--format"_s, u"json"_s});
    const auto document = QJsonDocument::fromJson(json.out.toUtf8());
    QCOMPARE(document.array().size(), 37);
    QCOMPARE(json.err.trimmed(), Mark);
}

void TestPractice::observations_everyRow_namesAMarkedFile()
{
    const auto rows = parseCsv(practice({u"observations"_s, u"--format"_s, u"csv"_s}).out);
    QVERIFY(rows.size() > 200);
    const auto file = rows.first().indexOf(u"file"_s);
    for (const QStringList& row : rows.mid(1))
        QVERIFY2(row[file].contains(Mark), qPrintable(row.join(u' ')));
}

void TestPractice::messages_ofCommandsWithoutRows_areMarked()
{
    const Outcome verified = practice({u"verify"_s});
    QCOMPARE(verified.exitCode, 0);
    QCOMPARE(verified.err.section(u'\n', 0, 0), Mark);
}

void TestPractice::chart_eachFormat_isMarked()
{
    for (const QString& suffix : {u"svg"_s, u"pdf"_s, u"png"_s}) {
        const Outcome outcome =
            practice({u"chart"_s, u"lq14-t2-05"_s, u"--out"_s, path(u"chart."_s + suffix)});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.err.trimmed(), Mark);
    }
    QFile svg(path(u"chart.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(svg.readAll()).contains(u'>' + Mark + u'<'));
    QProcess process;
    const Outcome text = outcomeOf(process, u"pdftotext"_s, {path(u"chart.pdf"_s), u"-"_s});
    if (text.exitCode != 0)
        QSKIP("pdftotext is not installed");
    QVERIFY2(text.out.contains(Mark), qPrintable(text.out));
}

void TestPractice::report_everyPage_isMarked()
{
    const QString file = path(u"report.pdf"_s);
    QCOMPARE(practice({u"report"_s, u"--year"_s, u"2024"_s, u"--out"_s, file}).exitCode, 0);
    QProcess process;
    const Outcome text = outcomeOf(process, u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
    if (text.exitCode != 0)
        QSKIP("pdftotext is not installed");
    const QStringList pages = text.out.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 10);
    for (const QString& page : pages) {
        const QStringList lines = page.split(u'\n');
        QVERIFY2(lines.contains(Mark), qPrintable(page));
    }
    QVERIFY(pages.first().contains(u"（演示数据）"_s));
}

void TestPractice::warningSlips_everyPage_isMarked()
{
    const QString file = path(u"slips.pdf"_s);
    QCOMPARE(practice({u"warnings"_s, u"--year"_s, u"2024"_s, u"--out"_s, file}).exitCode, 0);
    QProcess process;
    const Outcome text = outcomeOf(process, u"pdftotext"_s, {file, u"-"_s});
    if (text.exitCode != 0)
        QSKIP("pdftotext is not installed");
    QStringList pages = text.out.split(u'\f');
    QVERIFY(pages.takeLast().trimmed().isEmpty());
    QVERIFY(!pages.isEmpty());
    for (const QString& page : pages)
        QVERIFY2(page.contains(Mark), qPrintable(page));
}

void TestPractice::form_isMarked()
{
    const QString form = path(u"form.xlsx"_s);
    QCOMPARE(practice({u"template"_s, u"--year"_s, u"2021"_s, u"--out"_s, form}).exitCode, 0);
    QVERIFY(run({u"cells"_s, form}).out.contains(Mark));
}

void TestPractice::window_ofPracticeData_canBePictured()
{
    QCOMPARE(practice({u"--screenshot"_s, path(u"window.png"_s)}).exitCode, 0);
    QVERIFY(QImage(path(u"window.png"_s)).width() > 800);
}

void TestPractice::databases_ofBothPurposes_areNeverMixed()
{
    QCOMPARE(run({u"--db"_s, path(u"real.db"_s), u"plan"_s}).exitCode, 0);
    for (const QStringList& arguments :
        {QStringList{u"--practice"_s, u"--db"_s, path(u"real.db"_s), u"assess"_s},
            QStringList{u"--practice"_s, u"--db"_s, path(u"real.db"_s)},
            QStringList{u"--db"_s, path(u"demo.db"_s), u"assess"_s},
            QStringList{u"--db"_s, path(u"demo.db"_s)}}) {
        const Outcome refused = run(arguments);
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(refused.err.trimmed().count(u'\n'), 0);
        QVERIFY2(refused.err.contains(u"--practice"_s), qPrintable(refused.err));
    }
    const Outcome rows =
        run({u"--db"_s, path(u"real.db"_s), u"observations"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(parseCsv(rows.out).size(), 1);
    QVERIFY(rows.err.isEmpty());
}

void TestPractice::database_byDefault_isBesideTheUsualOne()
{
    QCOMPARE(run({u"--practice"_s, u"plan"_s}).exitCode, 0);
    QVERIFY(QFile::exists(path(u"home/lantu/practice.db"_s)));
    QVERIFY(!QFile::exists(path(u"home/lantu/lantu.db"_s)));
    QCOMPARE(run({u"plan"_s}).exitCode, 0);
    QVERIFY(QFile::exists(path(u"home/lantu/lantu.db"_s)));
}

void TestPractice::takenBack_staysTakenBack()
{
    const QStringList own{u"--practice"_s, u"--db"_s, path(u"undo.db"_s)};
    const QStringList list = own + QStringList{u"observations"_s, u"--format"_s, u"csv"_s};
    const auto rows = parseCsv(run(list).out);
    const QString batch = rows[1][rows[0].indexOf(u"batch"_s)];
    const Outcome undone = run(own + QStringList{u"undo"_s, batch});
    QCOMPARE(undone.exitCode, 0);
    QCOMPARE(undone.err.section(u'\n', 0, 0), Mark);
    const auto left = parseCsv(run(list).out);
    QVERIFY(left.size() < rows.size());
    QCOMPARE(parseCsv(run(list).out), left);
}

void TestPractice::realFile_inPractice_isStillMarked()
{
    const QString name = path(u"2022年指标.csv"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("2022年路桥区主要指标\n指标名称,计量单位,2022年\n地区生产总值,亿元,757.00\n"_ba);
    file.close();
    const Outcome imported = practice({u"import"_s, name});
    QVERIFY2(imported.out.startsWith(Mark), qPrintable(imported.out));
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
