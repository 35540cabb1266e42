#include "core/base/csvtable.h"
#include "core/sheets/workbookreader.h"
#include "tests/corpus/corpusoracle.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Reads every file of the shared corpus of spreadsheets and compares each cell with what other
/// programs found there. Where they are known to be wrong, `exceptions.csv` beside this file says
/// how many places of a file differ, or that the file is refused, and why.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void read_everyFile_agreesWithAnOracle_data();
    void read_everyFile_agreesWithAnOracle();

private:
    void checkCells(const Workbook& workbook, const CorpusFile& file);

    QTemporaryDir m_unpacked;
    QString m_folder;
    QHash<QString, int> m_knownDifferences; ///< by file
    QSet<QString> m_refused; ///< files that another program read and we refuse on purpose
};

void TestCorpus::initTestCase()
{
    const QString archive = QStringLiteral(LANTU_SHARED_DIR) + u"/corpus/spreadsheets.tar.xz"_s;
    if (!QFile::exists(archive))
        QSKIP("The shared corpus is not there.");
    QCOMPARE(QProcess::execute(u"tar"_s, {u"-C"_s, m_unpacked.path(), u"-xf"_s, archive}), 0);
    m_folder = m_unpacked.path() + u"/corpus"_s;
    const auto exceptions =
        CsvTable::read(QStringLiteral(LANTU_SOURCE_DIR) + u"/tests/corpus/exceptions.csv"_s,
            {u"file"_s, u"places"_s, u"reason"_s});
    QVERIFY(exceptions);
    for (qsizetype row = 0; row < exceptions->rowCount(); ++row) {
        const QString file = exceptions->field(row, u"file"_s);
        QVERIFY2(!exceptions->field(row, u"reason"_s).isEmpty(), qPrintable(file));
        const QString places = exceptions->field(row, u"places"_s);
        if (places == u"refused"_s)
            m_refused.insert(file);
        else
            m_knownDifferences.insert(file, places.toInt());
    }
}

void TestCorpus::read_everyFile_agreesWithAnOracle_data()
{
    QTest::addColumn<CorpusFile>("file");
    for (const CorpusFile& file : corpusFiles(m_folder))
        QTest::newRow(qPrintable(file.name)) << file;
}

void TestCorpus::read_everyFile_agreesWithAnOracle()
{
    QFETCH(CorpusFile, file);
    const auto workbook = readWorkbook(m_folder + u"/files/"_s + file.name);
    if (!workbook)
        QVERIFY2(workbook.error().message.contains(file.name), "The message names no file.");
    if (file.expectation == u"no-crash"_s)
        return;
    if (file.expectation == u"cells"_s && !m_refused.contains(file.name)) {
        QVERIFY2(workbook,
            workbook ? ""
                     : qPrintable(workbook.error().message + u" | "_s + workbook.error().detail));
        return checkCells(*workbook, file);
    }
    QVERIFY(!workbook);
    if (file.expectation == u"encrypted-error"_s)
        QVERIFY2(
            workbook.error().message.contains(u"password"_s), qPrintable(workbook.error().message));
}

void TestCorpus::checkCells(const Workbook& workbook, const CorpusFile& file)
{
    QList<OracleReading> readings;
    for (const QString& oracle : file.oracles)
        readings << readOracle(m_folder, file, oracle);
    const QStringList found = differences(workbook, readings, file);
    const int known = m_knownDifferences.value(file.name, 0);
    if (found.size() != known)
        QFAIL(qPrintable(u"%1 places differ, %2 are known:\n%3"_s.arg(QString::number(found.size()),
            QString::number(known),
            found.first(std::min<qsizetype>(found.size(), 12)).join(u'\n'))));
}

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
