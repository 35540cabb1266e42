#pragma once

#include "core/base/error.h"
#include "core/store/database.h"

#include <QModelIndex>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

/// Fails the test with the error's message and detail unless `expression`, a Result, is a success.
/// Evaluates once.
#define VERIFY_OK(expression)                                                                      \
    do {                                                                                           \
        const auto& verifiedResult = (expression);                                                 \
        const QString verifiedText =                                                               \
            verifiedResult.has_value() ? QString() : lantu::errorText(verifiedResult.error());     \
        if (!QTest::qVerify(verifiedResult.has_value(), #expression, qPrintable(verifiedText),     \
                __FILE__, __LINE__))                                                               \
            return;                                                                                \
    } while (false)

namespace lantu {

/// An error's message and detail in one line.
QString errorText(const Error& error);

/// A place for a fresh database of one engine, which is removed with this object. Close every
/// Database and Session on it before.
class TestDatabase
{
public:
    /// Adds the column `engine` with a row for each engine that tests run on. PostgreSQL is among
    /// them where LANTU_TEST_POSTGRES holds a server's URL.
    static void addEngineRows();
    /// The same without the database in memory, which ends with its connection.
    static void addLastingEngineRows();

    /// `engine` is what addEngineRows wrote into the column.
    explicit TestDatabase(const QString& engine);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    /// What Database::open and Session::open take.
    [[nodiscard]] QString location() const { return m_location; }
    [[nodiscard]] bool isServer() const { return !m_serverName.isEmpty(); }

private:
    QTemporaryDir m_folder;
    QString m_location;
    QString m_serverName; ///< of the database on the server; empty elsewhere
};

/// Runs one statement on the server of LANTU_TEST_POSTGRES, outside every test database.
bool runOnTestServer(const QString& sql);

/// Every row of every table as text, to tell whether anything changed.
QStringList storedRows(Database& database);
/// Every row of a query as text, its fields parted by ` | `.
QStringList printedRows(Database& database, const QString& sql);
/// Every row of a model as text, its columns parted by ` | `, children indented below their parent.
QStringList printedRows(const QAbstractItemModel& model, const QModelIndex& parent = {});

} // namespace lantu
