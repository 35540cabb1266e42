#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantMap>

#include <memory>

namespace lantu {

/// One open connection, to a SQLite file or a PostgreSQL server, with its schema up to date. Used
/// on the thread that opened it.
class Database
{
public:
    enum class Engine { Sqlite, PostgreSql };

    /// Opens `location`: a file's path (made if new, its folder too), `:memory:`, or
    /// `postgresql://user[:password]@host:port/name`; then brings the schema up to date. Fails
    /// where it cannot be read or written, is something else, or was written by a newer program.
    static Result<std::unique_ptr<Database>> open(const QString& location);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] Engine engine() const { return m_engine; }
    /// The location without a password, for people.
    [[nodiscard]] QString name() const { return m_name; }

    /// Runs one statement with named placeholders (`:id`) bound from `values`. A QString that is
    /// null binds as empty text; only `nullable` of core/store/rows.h binds NULL.
    Result<QSqlQuery> run(const QString& sql, const QVariantMap& values = {});
    /// Runs one statement that binds nothing, as DDL needs it on PostgreSQL.
    Result<> execute(const QString& sql);

private:
    Database(Engine engine, QString connectionName, QString name);
    [[nodiscard]] QSqlDatabase connection() const;
    Result<> configure();

    Engine m_engine;
    QString m_connectionName;
    QString m_name;
};

/// All or nothing: rolled back at the end of its scope unless committed.
class Transaction
{
public:
    /// Begins a transaction; fails where the database is busy or gone.
    static Result<std::unique_ptr<Transaction>> begin(Database& database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    Result<> commit();

private:
    explicit Transaction(Database& database);

    Database& m_database;
    bool m_isOpen = true;
};

} // namespace lantu
