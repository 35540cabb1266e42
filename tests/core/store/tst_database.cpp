#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlRecord>
#include <QUrl>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// Takes the rights of the administrator away, which would open what nobody may open. Rights of
/// files do not stop root, under which test machines like to run.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
#ifdef Q_OS_LINUX
        m_isChanged = geteuid() == 0 && setresuid(Nobody, Nobody, 0) == 0;
#endif
    }
    ~OrdinaryUser()
    {
#ifdef Q_OS_LINUX
        if (m_isChanged && setresuid(0, 0, 0) != 0)
            qFatal("The test cannot get its rights back.");
#endif
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    static constexpr unsigned Nobody = 65534;
    bool m_isChanged = false;
};

constexpr auto Readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto Enterable = Readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
constexpr auto FullRights = Enterable | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The temporary folder cannot be written.");
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A small table of a test's own, beside the schema.
void addNotes(Database& database)
{
    if (!database.execute(
            u"CREATE TABLE test_note (id TEXT PRIMARY KEY, body TEXT, weight INTEGER)"_s))
        qFatal("The test table cannot be made.");
}

QStringList notes(Database& database)
{
    return printedRows(database, u"SELECT id, body FROM test_note ORDER BY id"_s);
}

} // namespace

class TestDatabaseClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void open_newFileInNewFolder_makesBoth();
    void open_again_findsWhatWasStored_data() { TestDatabase::addLastingEngineRows(); }
    void open_again_findsWhatWasStored();
    void open_placeBelowAFile_saysWhere();
    void open_folderWithoutWriteRight_saysSo();
    void open_readOnlyFile_saysSo();
    void open_readOnlyFolder_saysSo();
    void open_noDatabase_isRefusedAndUnchanged_data();
    void open_noDatabase_isRefusedAndUnchanged();
    void open_databaseOfAnotherProgram_isRefusedAndUnchanged();
    void open_folder_isRefused();
    void open_newerSchema_isRefusedAndUnchanged_data() { TestDatabase::addLastingEngineRows(); }
    void open_newerSchema_isRefusedAndUnchanged();
    void open_unreachableServer_saysSoWithoutPassword();
    void open_missingServerDatabase_saysSo();
    void name_ofServer_hasNoPassword();
    void run_nullText_bindsAsEmpty_data() { TestDatabase::addEngineRows(); }
    void run_nullText_bindsAsEmpty();
    void run_nullable_bindsNull_data() { TestDatabase::addEngineRows(); }
    void run_nullable_bindsNull();
    void run_anyText_comesBackTheSame_data() { TestDatabase::addEngineRows(); }
    void run_anyText_comesBackTheSame();
    void run_placeholderTwice_isBoundTwice_data() { TestDatabase::addEngineRows(); }
    void run_placeholderTwice_isBoundTwice();
    void run_wrongSql_failsWithDetail_data() { TestDatabase::addEngineRows(); }
    void run_wrongSql_failsWithDetail();
    void run_fullDisk_saysSo();
    void run_lostConnection_saysSo();
    void transaction_committed_stays_data() { TestDatabase::addEngineRows(); }
    void transaction_committed_stays();
    void transaction_notCommitted_isRolledBack_data() { TestDatabase::addEngineRows(); }
    void transaction_notCommitted_isRolledBack();
    void transaction_afterFailingStatement_isRolledBack_data() { TestDatabase::addEngineRows(); }
    void transaction_afterFailingStatement_isRolledBack();
    void transaction_otherConnection_seesItOnlyCommitted_data()
    {
        TestDatabase::addLastingEngineRows();
    }
    void transaction_otherConnection_seesItOnlyCommitted();
    void transaction_busyFile_saysSo();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabaseClass::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::setPermissions(m_folder->path(), FullRights));
}

void TestDatabaseClass::cleanup()
{
    QFile::setPermissions(m_folder->path(), FullRights);
    m_folder.reset();
}

void TestDatabaseClass::open_newFileInNewFolder_makesBoth()
{
    const QString location = path(u"数据/第二层/lantu.db"_s);
    const auto database = Database::open(location);
    VERIFY_OK(database);
    QVERIFY(QFile::exists(location));
    QCOMPARE((*database)->name(), QDir::toNativeSeparators(location));
    QCOMPARE(printedRows(**database, u"PRAGMA journal_mode"_s), QStringList{u"wal"_s});
    QCOMPARE(printedRows(**database, u"PRAGMA synchronous"_s), QStringList{u"2"_s}); // FULL
    QCOMPARE(printedRows(**database, u"PRAGMA foreign_keys"_s), QStringList{u"1"_s});
}

void TestDatabaseClass::open_again_findsWhatWasStored()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    {
        const auto database = Database::open(place.location());
        VERIFY_OK(database);
        addNotes(**database);
        VERIFY_OK((*database)->execute(u"INSERT INTO test_note VALUES ('a', '留存', 1)"_s));
    }
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    QCOMPARE(notes(**database), QStringList{u"a | 留存"_s});
}

void TestDatabaseClass::open_placeBelowAFile_saysWhere()
{
    write(path(u"file"_s), "x");
    const QString location = path(u"file/folder/lantu.db"_s);
    const auto database = Database::open(location);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Error::Kind::Storage);
    QCOMPARE(database.error().message,
        u"The database %1 cannot be opened: check that the folder exists and is writable, or choose another place with --db."_s
            .arg(location));
}

void TestDatabaseClass::open_folderWithoutWriteRight_saysSo()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), Enterable));
    const OrdinaryUser user;
    for (const QString& name : {u"lantu.db"_s, u"new/lantu.db"_s}) {
        const auto database = Database::open(path(name));
        QVERIFY(!database);
        QVERIFY2(
            database.error().message.contains(path(name)), qPrintable(database.error().message));
        QVERIFY2(
            database.error().message.contains(u"writable"_s), qPrintable(database.error().message));
    }
    QVERIFY(!QFile::exists(path(u"lantu.db"_s)));
}

void TestDatabaseClass::open_readOnlyFile_saysSo()
{
    const QString location = path(u"lantu.db"_s);
    VERIFY_OK(Database::open(location));
    const QByteArray before = bytesOf(location);
    QVERIFY(QFile::setPermissions(location, Readable));
    const OrdinaryUser user;
    const auto database = Database::open(location);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Error::Kind::Storage);
    QCOMPARE(database.error().message,
        u"The database %1 cannot be written: check that the file and its folder are writable, or choose another place with --db."_s
            .arg(location));
    QCOMPARE(bytesOf(location), before);
}

void TestDatabaseClass::open_readOnlyFolder_saysSo()
{
    // Beside its file SQLite keeps a log, for which the folder has to be writable too.
    const QString location = path(u"lantu.db"_s);
    VERIFY_OK(Database::open(location));
    QVERIFY(QFile::setPermissions(location, FullRights));
    QVERIFY(QFile::setPermissions(m_folder->path(), Enterable));
    const OrdinaryUser user;
    const auto database = Database::open(location);
    QVERIFY(!database);
    QVERIFY2(database.error().message.contains(u"cannot be written"_s),
        qPrintable(errorText(database.error())));
}

void TestDatabaseClass::open_noDatabase_isRefusedAndUnchanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a short text") << QByteArray("指标\n");
    QTest::newRow("a long text") << QByteArray("指标,年份,数值\n").repeated(1000);
    QTest::newRow("a zip") << QByteArray("PK\x03\x04").append(QByteArray(5000, '\0'));
    QTest::newRow("half a head")
        << QByteArray("SQLite format 3\0", 16).append(QByteArray(2000, '\x7F'));
}

void TestDatabaseClass::open_noDatabase_isRefusedAndUnchanged()
{
    QFETCH(QByteArray, bytes);
    const QString location = path(u"统计.csv"_s);
    write(location, bytes);
    const auto database = Database::open(location);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Error::Kind::Storage);
    QCOMPARE(database.error().message,
        u"%1 is not a Lantu database, or it is damaged: choose another file with --db or restore a backup."_s
            .arg(location));
    QCOMPARE(bytesOf(location), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"统计.csv"_s});
}

void TestDatabaseClass::open_databaseOfAnotherProgram_isRefusedAndUnchanged()
{
    const QString location = path(u"places.sqlite"_s);
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other program"_s);
        other.setDatabaseName(location);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"CREATE TABLE bookmark (id INTEGER PRIMARY KEY)"_s));
    }
    QSqlDatabase::removeDatabase(u"other program"_s);
    const QByteArray before = bytesOf(location);
    const auto database = Database::open(location);
    QVERIFY(!database);
    QVERIFY2(database.error().message.contains(u"is not a Lantu database"_s),
        qPrintable(errorText(database.error())));
    QCOMPARE(bytesOf(location), before);
}

void TestDatabaseClass::open_folder_isRefused()
{
    const auto database = Database::open(m_folder->path());
    QVERIFY(!database);
    QVERIFY2(
        database.error().message.contains(m_folder->path()), qPrintable(database.error().message));
}

void TestDatabaseClass::open_newerSchema_isRefusedAndUnchanged()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    {
        const auto database = Database::open(place.location());
        VERIFY_OK(database);
        VERIFY_OK((*database)->run(u"INSERT INTO schema_version VALUES (9999, 'future', '')"_s));
    }
    const QByteArray before = place.isServer() ? QByteArray() : bytesOf(place.location());
    const auto database = Database::open(place.location());
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Error::Kind::Invalid);
    QCOMPARE(database.error().message,
        u"The database %1 was written by a newer Lantu (schema 9999, this one knows %2). Update this Lantu to open it."_s
            .arg(place.location())
            .arg(newestSchemaNumber()));
    if (!place.isServer())
        QCOMPARE(bytesOf(place.location()), before);
}

void TestDatabaseClass::open_unreachableServer_saysSoWithoutPassword()
{
    const auto database = Database::open(u"postgresql://desk:secret@127.0.0.1:1/lantu"_s);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Error::Kind::Storage);
    QCOMPARE(database.error().message,
        u"The database server postgresql://desk@127.0.0.1:1/lantu cannot be reached: check address, name and network."_s);
    QVERIFY(!database.error().detail.contains(u"secret"_s));
}

void TestDatabaseClass::open_missingServerDatabase_saysSo()
{
    QUrl url(qEnvironmentVariable("LANTU_TEST_POSTGRES"));
    if (url.isEmpty())
        return;
    url.setPath(u"/没有"_s);
    const auto database = Database::open(url.toString());
    QVERIFY(!database);
    QVERIFY2(database.error().message.contains(u"没有"_s), qPrintable(database.error().message));
}

void TestDatabaseClass::name_ofServer_hasNoPassword()
{
    if (qEnvironmentVariableIsEmpty("LANTU_TEST_POSTGRES"))
        return;
    const TestDatabase place(u"postgresql"_s);
    QUrl url(place.location());
    url.setPassword(u"geheim"_s);
    const auto database = Database::open(url.toString());
    VERIFY_OK(database);
    QCOMPARE((*database)->engine(), Database::Engine::PostgreSql);
    QCOMPARE((*database)->name(), place.location());
}

void TestDatabaseClass::run_nullText_bindsAsEmpty()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    addNotes(**database);
    VERIFY_OK((*database)->run(u"INSERT INTO test_note (id, body) VALUES (:id, :body)"_s,
        {{u"id"_s, u"a"_s}, {u"body"_s, QString()}}));
    auto query = (*database)->run(u"SELECT body FROM test_note"_s);
    VERIFY_OK(query);
    QVERIFY(query->next());
    QVERIFY(!query->isNull(u"body"_s));
    QCOMPARE(text(*query, u"body"_s), u""_s);
}

void TestDatabaseClass::run_nullable_bindsNull()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    addNotes(**database);
    const QString insert =
        u"INSERT INTO test_note (id, body, weight) VALUES (:id, :body, :weight)"_s;
    VERIFY_OK((*database)->run(insert,
        {{u"id"_s, u"a"_s}, {u"body"_s, nullable(std::optional<Decimal>())},
            {u"weight"_s, nullable(std::optional<int>())}}));
    VERIFY_OK((*database)->run(insert,
        {{u"id"_s, u"b"_s}, {u"body"_s, nullable(Decimal::parse(u"229.70"))},
            {u"weight"_s, nullable(std::optional<int>(0))}}));
    QCOMPARE(printedRows(**database, u"SELECT id, body, weight FROM test_note ORDER BY id"_s),
        (QStringList{u"a | NULL | NULL"_s, u"b | 229.70 | 0"_s}));
    auto query = (*database)->run(u"SELECT body FROM test_note ORDER BY id"_s);
    VERIFY_OK(query);
    QVERIFY(query->next());
    QVERIFY(!decimal(*query, u"body"_s));
    QVERIFY(query->next());
    QCOMPARE(decimal(*query, u"body"_s)->toString(), u"229.70"_s);
}

void TestDatabaseClass::run_anyText_comesBackTheSame()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    addNotes(**database);
    const QString body = u"'; DROP TABLE test_note; -- “𠮷”\n\t:id ? $1 \\ % 　"_s;
    VERIFY_OK((*database)->run(u"INSERT INTO test_note (id, body) VALUES (:id, :body)"_s,
        {{u"id"_s, u"a"_s}, {u"body"_s, body}}));
    QCOMPARE(notes(**database), QStringList{u"a | "_s + body});
}

void TestDatabaseClass::run_placeholderTwice_isBoundTwice()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    addNotes(**database);
    VERIFY_OK((*database)->run(
        u"INSERT INTO test_note (id, body) VALUES (:id, :id)"_s, {{u"id"_s, u"a"_s}}));
    QCOMPARE(notes(**database), QStringList{u"a | a"_s});
}

void TestDatabaseClass::run_wrongSql_failsWithDetail()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    const auto outcome = (*database)->run(u"SELECT id FROM no_such_table"_s);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Storage);
    QCOMPARE(outcome.error().message,
        u"The database %1 refused the change; nothing was changed."_s.arg((*database)->name()));
    QVERIFY2(
        outcome.error().detail.contains(u"no_such_table"_s), qPrintable(outcome.error().detail));
}

void TestDatabaseClass::run_fullDisk_saysSo()
{
    // A limit on the pages of the file stands for the disk.
    const auto database = Database::open(path(u"lantu.db"_s));
    VERIFY_OK(database);
    addNotes(**database);
    VERIFY_OK((*database)->execute(u"PRAGMA max_page_count = 1"_s)); // sets it to the present size
    const auto outcome = (*database)->run(u"INSERT INTO test_note (id, body) VALUES ('a', :body)"_s,
        {{u"body"_s, QString(100'000, u'满')}});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message,
        u"The disk with the database %1 is full: make room and try again."_s.arg(
            path(u"lantu.db"_s)));
    QCOMPARE(notes(**database), QStringList());
}

void TestDatabaseClass::run_lostConnection_saysSo()
{
    if (qEnvironmentVariableIsEmpty("LANTU_TEST_POSTGRES"))
        return;
    const TestDatabase place(u"postgresql"_s);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    addNotes(**database);
    {
        auto transaction = Transaction::begin(**database);
        VERIFY_OK(transaction);
        VERIFY_OK((*database)->execute(u"INSERT INTO test_note (id) VALUES ('a')"_s));
        const QStringList process = printedRows(**database, u"SELECT pg_backend_pid()"_s);
        QVERIFY(runOnTestServer(u"SELECT pg_terminate_backend(%1)"_s.arg(process.value(0))));
        QTest::qWait(200);
        // The first statement may meet the server's farewell, the second a dead connection.
        for (int i = 0; i < 2; ++i) {
            const auto outcome = (*database)->run(u"SELECT id FROM test_note"_s);
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, Error::Kind::Storage);
            QCOMPARE(outcome.error().message,
                u"The connection to the database %1 was lost; what was not finished is not stored. Check the network and open it again."_s
                    .arg(place.location()));
        }
        QVERIFY(!(*transaction)->commit());
    }
    const auto again = Database::open(place.location());
    VERIFY_OK(again);
    QCOMPARE(notes(**again), QStringList());
}

void TestDatabaseClass::transaction_committed_stays()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    addNotes(**database);
    {
        auto transaction = Transaction::begin(**database);
        VERIFY_OK(transaction);
        VERIFY_OK((*database)->execute(u"INSERT INTO test_note (id, body) VALUES ('a', 'b')"_s));
        VERIFY_OK((*transaction)->commit());
    }
    QCOMPARE(notes(**database), QStringList{u"a | b"_s});
}

void TestDatabaseClass::transaction_notCommitted_isRolledBack()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    addNotes(**database);
    {
        const auto transaction = Transaction::begin(**database);
        VERIFY_OK(transaction);
        VERIFY_OK((*database)->execute(u"INSERT INTO test_note (id, body) VALUES ('a', 'b')"_s));
    }
    QCOMPARE(notes(**database), QStringList());
    // The next one starts afresh.
    auto transaction = Transaction::begin(**database);
    VERIFY_OK(transaction);
    VERIFY_OK((*transaction)->commit());
}

void TestDatabaseClass::transaction_afterFailingStatement_isRolledBack()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    addNotes(**database);
    {
        const auto transaction = Transaction::begin(**database);
        VERIFY_OK(transaction);
        VERIFY_OK((*database)->execute(u"INSERT INTO test_note (id, body) VALUES ('a', 'b')"_s));
        QVERIFY(!(*database)->execute(u"INSERT INTO test_note (id, body) VALUES ('a', 'c')"_s));
    }
    QCOMPARE(notes(**database), QStringList());
    VERIFY_OK((*database)->execute(u"INSERT INTO test_note (id, body) VALUES ('a', 'd')"_s));
    QCOMPARE(notes(**database), QStringList{u"a | d"_s});
}

void TestDatabaseClass::transaction_otherConnection_seesItOnlyCommitted()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto writer = Database::open(place.location());
    VERIFY_OK(writer);
    addNotes(**writer);
    const auto reader = Database::open(place.location());
    VERIFY_OK(reader);
    auto transaction = Transaction::begin(**writer);
    VERIFY_OK(transaction);
    VERIFY_OK((*writer)->execute(u"INSERT INTO test_note (id, body) VALUES ('a', 'b')"_s));
    QCOMPARE(notes(**reader), QStringList());
    VERIFY_OK((*transaction)->commit());
    QCOMPARE(notes(**reader), QStringList{u"a | b"_s});
}

void TestDatabaseClass::transaction_busyFile_saysSo()
{
    const auto first = Database::open(path(u"lantu.db"_s));
    VERIFY_OK(first);
    const auto second = Database::open(path(u"lantu.db"_s));
    VERIFY_OK(second);
    VERIFY_OK((*second)->execute(u"PRAGMA busy_timeout = 50"_s));
    const auto held = Transaction::begin(**first);
    VERIFY_OK(held);
    const auto refused = Transaction::begin(**second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QCOMPARE(refused.error().message,
        u"The database %1 is in use by another program; try again."_s.arg(path(u"lantu.db"_s)));
}

QTEST_GUILESS_MAIN(TestDatabaseClass)
#include "tst_database.moc"
