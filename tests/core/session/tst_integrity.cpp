#include "core/session/integrity.h"
#include "core/store/importrepository.h"
#include "core/store/planrepository.h"
#include "tests/support/sampleplan.h"
#include "tests/support/testdatabase.h"

#include <QFile>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// A database with two imports: 2021 and 2022 from one file, 2021 again from another.
Result<std::unique_ptr<Database>> prepared(const QString& location)
{
    auto database = Database::open(location);
    if (!database)
        return database;
    if (auto loaded = PlanRepository(**database).load(samplePackage(), sampleStamp()); !loaded)
        return Unexpected{loaded.error()};
    ImportRepository repository(**database);
    ImportValue again = sampleValue(u"B4"_s, 2021, u"110"_s);
    again.action = ImportAction::Same;
    again.knownObservationId = u"b20260302-001-0001"_s;
    for (const ImportBatch& batch :
        {sampleBatch(u"a.csv"_s,
             {sampleValue(u"B4"_s, 2021, u"110"_s), sampleValue(u"B5"_s, 2022, u"120"_s)}),
            sampleBatch(u"b.csv"_s, {again})})
        if (auto applied = repository.apply(batch, sampleStamp()); !applied)
            return Unexpected{applied.error()};
    return database;
}

} // namespace

class TestIntegrity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_soundDatabase_findsNothing_data() { TestDatabase::addEngineRows(); }
    void check_soundDatabase_findsNothing();
    void check_afterUndo_findsNothing_data() { TestDatabase::addEngineRows(); }
    void check_afterUndo_findsNothing();
    void check_broken_saysWhatIsWrong_data();
    void check_broken_saysWhatIsWrong();
    void check_withdrawnFigureWithoutSource_isFine_data() { TestDatabase::addEngineRows(); }
    void check_withdrawnFigureWithoutSource_isFine();
    void check_rowThatRefersToNothing_isFound();
    void check_damagedFile_isFound();
};

void TestIntegrity::check_soundDatabase_findsNothing()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place.location());
    VERIFY_OK(database);
    const QStringList before = storedRows(**database);
    const auto problems = checkIntegrity(**database);
    VERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
    QCOMPARE(storedRows(**database), before);
}

void TestIntegrity::check_afterUndo_findsNothing()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place.location());
    VERIFY_OK(database);
    VERIFY_OK(ImportRepository(**database).withdraw(u"sp"_s, u"b20260302-001"_s, sampleStamp()));
    const auto problems = checkIntegrity(**database);
    VERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
}

void TestIntegrity::check_broken_saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("problems");
    QStringList engines{u"memory"_s, u"file"_s};
    if (!qEnvironmentVariableIsEmpty("LANTU_TEST_POSTGRES"))
        engines << u"postgresql"_s;
    for (const QString& engine : engines) {
        const auto row = [&engine](
                             const char* name, const QString& sql, const QStringList& problems) {
            QTest::newRow(qPrintable(engine + u", "_s + QLatin1StringView(name)))
                << engine << sql << problems;
        };
        row("value in words", u"UPDATE observation SET value = '约110' WHERE period = '2021'"_s,
            {u"Figure b20260302-001-0001: “约110” is no number."_s});
        row("value empty", u"UPDATE observation SET value = '' WHERE period = '2021'"_s,
            {u"Figure b20260302-001-0001: “” is no number."_s});
        row("no quarter", u"UPDATE observation SET period = '2022Q5' WHERE period = '2022'"_s,
            {u"Figure b20260302-001-0002: “2022Q5” is no period."_s});
        row("source withdrawn alone",
            u"UPDATE observation_source SET is_withdrawn = 1 WHERE cell = 'B5'"_s,
            {u"Figure b20260302-001-0002 is in force, but no source states it."_s});
        row("source gone", u"DELETE FROM observation_source WHERE cell = 'B5'"_s,
            {u"Figure b20260302-001-0002 is in force, but no source states it."_s});
        row("batch withdrawn alone",
            u"UPDATE import_batch SET is_withdrawn = 1 WHERE id = 'b20260302-002'"_s,
            {u"Figure b20260302-001-0001 still counts a source of an import that was taken back."_s});
        row("two at once",
            u"UPDATE observation SET value = 'x', period = 'y' WHERE period = '2021'"_s,
            {u"Figure b20260302-001-0001: “x” is no number."_s,
                u"Figure b20260302-001-0001: “y” is no period."_s});
    }
}

void TestIntegrity::check_broken_saysWhatIsWrong()
{
    QFETCH(QString, engine);
    QFETCH(QString, sql);
    QFETCH(QStringList, problems);
    const TestDatabase place(engine);
    const auto database = prepared(place.location());
    VERIFY_OK(database);
    VERIFY_OK((*database)->execute(sql));
    const auto found = checkIntegrity(**database);
    VERIFY_OK(found);
    QCOMPARE(*found, problems);
}

void TestIntegrity::check_withdrawnFigureWithoutSource_isFine()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place.location());
    VERIFY_OK(database);
    VERIFY_OK((*database)->execute(u"DELETE FROM observation_source WHERE cell = 'B5'"_s));
    VERIFY_OK((*database)->execute(
        u"UPDATE observation SET approval_state = 'withdrawn' WHERE period = '2022'"_s));
    QCOMPARE(*checkIntegrity(**database), QStringList());
}

void TestIntegrity::check_rowThatRefersToNothing_isFound()
{
    const auto database = prepared(u":memory:"_s);
    VERIFY_OK(database);
    // As another program may write, which does not switch foreign keys on.
    VERIFY_OK((*database)->execute(u"PRAGMA foreign_keys = OFF"_s));
    VERIFY_OK((*database)->execute(
        u"INSERT INTO indicator_alias (plan_id, indicator_id, alias, note, is_built_in) "
        "VALUES ('sp', 'sp-t1-99', '无', '', 0)"_s));
    const auto problems = checkIntegrity(**database);
    VERIFY_OK(problems);
    QCOMPARE(*problems, QStringList{u"The database file is damaged: indicator_alias."_s});
}

void TestIntegrity::check_damagedFile_isFound()
{
    const QTemporaryDir folder;
    const QString location = folder.filePath(u"lantu.db"_s);
    VERIFY_OK(prepared(location));
    {
        QFile file(location);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        // The first page tells where the tables are; the rest is overwritten.
        for (qint64 at = 8 * 4096; at < size; at += 4096) {
            QVERIFY(file.seek(at));
            QCOMPARE(file.write(QByteArray(4096, '\x5A')), 4096);
        }
    }
    // Depending on which page is met first, opening or checking says so.
    const auto database = Database::open(location);
    if (!database) {
        QVERIFY2(database.error().message.contains(u"damaged"_s),
            qPrintable(errorText(database.error())));
        return;
    }
    const auto problems = checkIntegrity(**database);
    const QString said = problems ? problems->join(u'\n') : problems.error().message;
    QVERIFY2(said.contains(u"damaged"_s), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
