#include "core/base/csvtable.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// The first start, on a machine that has no database yet: with a window, and as app/run.sh does it
/// without one.
class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void window_showsThePublishedFigures();
    void commandLine_importsTheSame();

private:
    /// Runs the program, and checks that it ends well.
    void run(const QStringList& arguments, QString& out) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] qsizetype observationsIn(const QString& database) const;

    QTemporaryDir m_folder;
};

void TestFirstStart::run(const QStringList& arguments, QString& out) const
{
    QProcess process;
    process.start(QStringLiteral(LANTU_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(60'000));
    out = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

qsizetype TestFirstStart::observationsIn(const QString& database) const
{
    QString out;
    run({u"--db"_s, database, u"observations"_s, u"--format"_s, u"csv"_s}, out);
    return parseCsv(out).size() - 1;
}

void TestFirstStart::window_showsThePublishedFigures()
{
    QString out;
    run({u"--db"_s, path(u"window.db"_s), u"--screenshot"_s, path(u"window.png"_s)}, out);
    QVERIFY(QFileInfo(path(u"window.png"_s)).size() > 0);
    // The file has a line for its columns and one for each figure.
    const auto published = CsvTable::read(
        QStringLiteral(LANTU_SOURCE_DIR "/data/statistics/luqiao-published.csv"), {u"指标"_s});
    QVERIFY(published);
    QCOMPARE(observationsIn(path(u"window.db"_s)), published->rowCount());
}

void TestFirstStart::commandLine_importsTheSame()
{
    const QDir folder(QStringLiteral(LANTU_SOURCE_DIR "/data/statistics"));
    QStringList arguments{u"--db"_s, path(u"line.db"_s), u"import"_s};
    for (const QString& file : folder.entryList({u"*.csv"_s}, QDir::Files))
        arguments << folder.filePath(file);
    QString out;
    run(arguments, out);
    QCOMPARE(observationsIn(path(u"line.db"_s)), observationsIn(path(u"window.db"_s)));
}

QTEST_GUILESS_MAIN(TestFirstStart)
#include "tst_firststart.moc"
