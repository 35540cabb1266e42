#include "core/store/database.h"

#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

bool isServer(const QString& location)
{
    return location.startsWith(u"postgresql:"_s) || location.startsWith(u"postgres:"_s);
}

QString detailOf(const QSqlError& error)
{
    return error.nativeErrorCode() + u' ' + error.text();
}

QString busyMessage(const QString& database)
{
    return Messages::tr("The database %1 is in use by another program; try again.").arg(database);
}

QString notWritableMessage(const QString& database)
{
    return Messages::tr("The database %1 cannot be written: check that the file and its folder "
                        "are writable, or choose another place with --db.")
        .arg(database);
}

QString fullMessage(const QString& database)
{
    return Messages::tr("The disk with the database %1 is full: make room and try again.")
        .arg(database);
}

QString foreignMessage(const QString& database)
{
    return Messages::tr("%1 is not a Lantu database, or it is damaged: choose another file "
                        "with --db or restore a backup.")
        .arg(database);
}

QString refusedMessage(const QString& database)
{
    return Messages::tr("The database %1 refused the change; nothing was changed.").arg(database);
}

QString sqliteMessage(const QString& database, const QString& code)
{
    // The lower byte of an extended code is the code of its kind.
    switch (code.toInt() & 0xFF) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return busyMessage(database);
    case 8: // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return notWritableMessage(database);
    case 13: // SQLITE_FULL
        return fullMessage(database);
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return foreignMessage(database);
    default:
        return refusedMessage(database);
    }
}

QString serverMessage(const QString& database, const QString& code)
{
    // A connection that is gone gives no code.
    if (code.isEmpty() || code.startsWith(u"08"_s) || code.startsWith(u"57P"_s))
        return Messages::tr("The connection to the database %1 was lost; what was not finished is "
                            "not stored. Check the network and open it again.")
            .arg(database);
    // lock_not_available, serialization_failure, deadlock_detected
    if (code == u"55P03"_s || code == u"40001"_s || code == u"40P01"_s)
        return busyMessage(database);
    if (code == u"53100"_s) // disk_full
        return fullMessage(database);
    return refusedMessage(database);
}

/// One sentence for the failures that people can do something about.
Unexpected storageFailure(Database::Engine engine, const QString& database, const QSqlError& error)
{
    const QString code = error.nativeErrorCode();
    return failure(Error::Kind::Storage,
        engine == Database::Engine::Sqlite ? sqliteMessage(database, code)
                                           : serverMessage(database, code),
        detailOf(error));
}

Result<QSqlDatabase> openServer(const QString& location, const QString& connectionName)
{
    const QUrl url(location);
    auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, connectionName);
    connection.setHostName(url.host());
    connection.setPort(url.port(5432));
    connection.setDatabaseName(url.path().mid(1));
    connection.setUserName(url.userName());
    connection.setPassword(url.password());
    connection.setConnectOptions(u"connect_timeout=5;application_name=lantu;"
                                 "options=-cclient_min_messages=warning"_s);
    if (!connection.open())
        return failure(Error::Kind::Storage,
            Messages::tr(
                "The database server %1 cannot be reached: check address, name and network.")
                .arg(url.toDisplayString(QUrl::RemovePassword)),
            detailOf(connection.lastError()));
    return connection;
}

Result<QSqlDatabase> openFile(const QString& path, const QString& connectionName)
{
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    connection.setDatabaseName(path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    const bool hasFolder = path == u":memory:"_s || QDir().mkpath(QFileInfo(path).absolutePath());
    if (!hasFolder || !connection.open())
        return failure(Error::Kind::Storage,
            Messages::tr("The database %1 cannot be opened: check that the folder exists and is "
                         "writable, or choose another place with --db.")
                .arg(path),
            detailOf(connection.lastError()));
    return connection;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& location)
{
    const bool server = isServer(location);
    const QString connectionName = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString name = server ? QUrl(location).toDisplayString(QUrl::RemovePassword)
                                : QDir::toNativeSeparators(location);
    std::unique_ptr<Database> database(
        new Database(server ? Engine::PostgreSql : Engine::Sqlite, connectionName, name));
    {
        const auto connection =
            server ? openServer(location, connectionName) : openFile(location, connectionName);
        if (!connection)
            return Unexpected{connection.error()};
    }
    if (auto configured = database->configure(); !configured)
        return Unexpected{configured.error()};
    if (auto upgraded = upgradeSchema(*database); !upgraded)
        return Unexpected{upgraded.error()};
    return database;
}

Database::Database(Engine engine, QString connectionName, QString name)
    : m_engine(engine)
    , m_connectionName(std::move(connectionName))
    , m_name(std::move(name))
{ }

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<> Database::configure()
{
    if (m_engine != Engine::Sqlite)
        return {};
    // SQLite opens a file that it may only read, and would write tables into any program's file.
    const QFileInfo file(connection().databaseName());
    if (file.exists() && !file.isWritable())
        return failure(Error::Kind::Storage, notWritableMessage(m_name));
    const QStringList tables = connection().tables();
    if (!tables.isEmpty() && !tables.contains(u"schema_version"_s))
        return failure(Error::Kind::Storage, foreignMessage(m_name), tables.join(u", "_s));
    for (const QString& pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
             u"PRAGMA foreign_keys = ON"_s}) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    return {};
}

Result<QSqlQuery> Database::run(const QString& sql, const QVariantMap& values)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageFailure(m_engine, m_name, query.lastError());
    for (auto value = values.begin(); value != values.end(); ++value) {
        // A QVariant made of a null QString is itself not null; one made of a bare type is.
        const bool isNullText =
            value->typeId() == QMetaType::QString && !value->isNull() && value->toString().isNull();
        query.bindValue(u':' + value.key(), isNullText ? QVariant(u""_s) : *value);
    }
    if (!query.exec())
        return storageFailure(m_engine, m_name, query.lastError());
    return query;
}

Result<> Database::execute(const QString& sql)
{
    QSqlQuery query(connection());
    if (!query.exec(sql))
        return storageFailure(m_engine, m_name, query.lastError());
    return {};
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database& database)
{
    // A deferred SQLite transaction that reads before it writes fails at once when another desk
    // wrote in between; an immediate one waits for its turn.
    const bool isSqlite = database.engine() == Database::Engine::Sqlite;
    if (auto begun = database.execute(isSqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !begun)
        return Unexpected{begun.error()};
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::Transaction(Database& database)
    : m_database(database)
{ }

Transaction::~Transaction()
{
    if (m_isOpen)
        static_cast<void>(m_database.execute(u"ROLLBACK"_s));
}

Result<> Transaction::commit()
{
    auto committed = m_database.execute(u"COMMIT"_s);
    m_isOpen = !committed;
    return committed;
}

} // namespace lantu
