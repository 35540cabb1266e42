#include "tests/support/testdatabase.h"

#include <QAbstractItemModel>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

QString serverUrl()
{
    return qEnvironmentVariable("LANTU_TEST_POSTGRES");
}

void addServerRow()
{
    static bool isSaid = false;
    if (!serverUrl().isEmpty()) {
        QTest::newRow("PostgreSQL") << u"postgresql"_s;
    } else if (!isSaid) {
        qInfo("Nothing is tried on PostgreSQL: LANTU_TEST_POSTGRES is not set (tests/run.sh sets "
              "it).");
        isSaid = true;
    }
}

QString printedRow(const QStringList& fields)
{
    return fields.join(u" | "_s);
}

} // namespace

QString errorText(const Error& error)
{
    return error.message + u" ["_s + error.detail + u']';
}

void TestDatabase::addEngineRows()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("SQLite in memory") << u"memory"_s;
    QTest::newRow("SQLite in a file") << u"file"_s;
    addServerRow();
}

void TestDatabase::addLastingEngineRows()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("SQLite in a file") << u"file"_s;
    addServerRow();
}

TestDatabase::TestDatabase(const QString& engine)
{
    if (engine == u"memory"_s) {
        m_location = u":memory:"_s;
    } else if (engine == u"file"_s) {
        m_location = m_folder.filePath(u"规划.db"_s);
    } else {
        m_serverName = u"lantu_"_s + QUuid::createUuid().toString(QUuid::Id128);
        if (!runOnTestServer(u"CREATE DATABASE "_s + m_serverName))
            qFatal("The server of LANTU_TEST_POSTGRES makes no database.");
        QUrl url(serverUrl());
        url.setPath(u'/' + m_serverName);
        m_location = url.toString();
    }
}

TestDatabase::~TestDatabase()
{
    if (isServer())
        runOnTestServer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_serverName));
}

bool runOnTestServer(const QString& sql)
{
    const QUrl url(serverUrl());
    const QString name = u"test server"_s;
    bool isDone = false;
    {
        auto server = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        server.setHostName(url.host());
        server.setPort(url.port());
        server.setUserName(url.userName());
        server.setPassword(url.password());
        server.setDatabaseName(url.path().mid(1));
        isDone = server.open() && QSqlQuery(server).exec(sql);
        if (!isDone)
            qWarning().noquote() << sql << server.lastError().text();
    }
    QSqlDatabase::removeDatabase(name);
    return isDone;
}

QStringList storedRows(Database& database)
{
    const bool isSqlite = database.engine() == Database::Engine::Sqlite;
    const QStringList tables = printedRows(database,
        isSqlite ? u"SELECT name FROM sqlite_master WHERE type = 'table'"_s
                 : u"SELECT tablename FROM pg_tables WHERE schemaname = 'public'"_s);
    QStringList rows;
    for (const QString& table : tables)
        for (const QString& row : printedRows(database, u"SELECT * FROM "_s + table))
            rows << table + u": "_s + row;
    rows.sort();
    return rows;
}

QStringList printedRows(Database& database, const QString& sql)
{
    auto query = database.run(sql);
    if (!query)
        return {u"error: "_s + errorText(query.error())};
    QStringList rows;
    while (query->next()) {
        QStringList fields;
        for (int column = 0; column < query->record().count(); ++column)
            fields << (query->isNull(column) ? u"NULL"_s : query->value(column).toString());
        rows << printedRow(fields);
    }
    return rows;
}

QStringList printedRows(const QAbstractItemModel& model, const QModelIndex& parent)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList fields;
        for (int column = 0; column < model.columnCount(parent); ++column)
            fields << model.index(row, column, parent).data().toString();
        rows << printedRow(fields);
        for (const QString& child : printedRows(model, model.index(row, 0, parent)))
            rows << u"  "_s + child;
    }
    return rows;
}

} // namespace lantu
