#include "core/store/schema.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

const QString SchemaFolder = u":/data/schema"_s;

QStringList schemaFiles()
{
    return QDir(SchemaFolder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int numberOf(const QString& file)
{
    return file.left(4).toInt();
}

Result<int> currentNumber(Database& database)
{
    auto created = database.execute(uR"(
            CREATE TABLE IF NOT EXISTS schema_version (
                number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL))"_s);
    if (!created)
        return Unexpected{created.error()};
    auto query = database.run(u"SELECT COALESCE(MAX(number), 0) AS newest FROM schema_version"_s);
    if (!query)
        return Unexpected{query.error()};
    return query->next() ? query->value(u"newest"_s).toInt() : 0;
}

Result<> apply(Database& database, const QString& file)
{
    QFile script(SchemaFolder + u'/' + file);
    if (!script.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io, script.errorString(), file);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return Unexpected{transaction.error()};
    for (const QString& statement : schemaStatements(QString::fromUtf8(script.readAll()))) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    auto noted = database.run(
        u"INSERT INTO schema_version (number, name, applied_at) VALUES (:number, :name, :at)"_s,
        {{u"number"_s, numberOf(file)}, {u"name"_s, file},
            {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}});
    if (!noted)
        return Unexpected{noted.error()};
    return (*transaction)->commit();
}

} // namespace

int newestSchemaNumber()
{
    const QStringList files = schemaFiles();
    return files.isEmpty() ? 0 : numberOf(files.last());
}

Result<> upgradeSchema(Database& database)
{
    const auto current = currentNumber(database);
    if (!current)
        return Unexpected{current.error()};
    if (*current > newestSchemaNumber())
        return failure(Error::Kind::Invalid,
            Messages::tr(
                "The database %1 was written by a newer Lantu (schema %2, this one knows %3). "
                "Update this Lantu to open it.")
                .arg(database.name())
                .arg(*current)
                .arg(newestSchemaNumber()));
    for (const QString& file : schemaFiles()) {
        if (numberOf(file) <= *current)
            continue;
        if (auto applied = apply(database, file); !applied)
            return applied;
    }
    return {};
}

QStringList schemaStatements(const QString& text)
{
    QStringList statements;
    QString statement;
    for (QString line : text.split(u'\n')) {
        // A checkout on Windows may end its lines with CRLF.
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith(u"--"_s))
            continue;
        statement += line + u'\n';
        if (!line.endsWith(u';'))
            continue;
        statements.append(statement.trimmed().chopped(1));
        statement.clear();
    }
    return statements;
}

} // namespace lantu
