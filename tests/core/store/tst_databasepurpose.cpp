#include "core/store/database.h"
#include "core/store/databasepurpose.h"
#include "core/store/planrepository.h"
#include "tests/support/sampleplan.h"
#include "tests/support/testdatabase.h"

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

QStringList recorded(Database& database)
{
    return printedRows(
        database, u"SELECT purpose, recorded_at, recorded_by FROM database_purpose"_s);
}

} // namespace

class TestDatabasePurpose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practice_isRecordedOnce_andRefusedForRecords_data() { TestDatabase::addEngineRows(); }
    void practice_isRecordedOnce_andRefusedForRecords();
    void records_areRefusedForPractice_data() { TestDatabase::addEngineRows(); }
    void records_areRefusedForPractice();
};

void TestDatabasePurpose::practice_isRecordedOnce_andRefusedForRecords()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    VERIFY_OK(settlePurpose(**database, DatabasePurpose::Practice, sampleStamp()));
    VERIFY_OK(PlanRepository(**database).load(samplePackage(), sampleStamp()));
    const QStringList before = recorded(**database);
    QCOMPARE(before.size(), 1);
    QVERIFY2(before.first().startsWith(u"practice | 2026-03-02T"_s), qPrintable(before.first()));
    VERIFY_OK(settlePurpose(**database, DatabasePurpose::Practice, sampleStamp(5)));
    QCOMPARE(recorded(**database), before);
    const auto refused = settlePurpose(**database, DatabasePurpose::Records, sampleStamp());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY2(
        refused.error().message.contains(u"--practice"_s), qPrintable(refused.error().message));
}

void TestDatabasePurpose::records_areRefusedForPractice()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    VERIFY_OK(settlePurpose(**database, DatabasePurpose::Records, sampleStamp()));
    VERIFY_OK(PlanRepository(**database).load(samplePackage(), sampleStamp()));
    VERIFY_OK(settlePurpose(**database, DatabasePurpose::Records, sampleStamp()));
    const auto refused = settlePurpose(**database, DatabasePurpose::Practice, sampleStamp());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(recorded(**database), QStringList());
}

QTEST_GUILESS_MAIN(TestDatabasePurpose)
#include "tst_databasepurpose.moc"
