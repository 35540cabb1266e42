#include "app/opensession.h"

#include "core/practice/practicedata.h"

#include <QStandardPaths>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// Where the data is kept when --db does not say: files in the user's data folder.
QString defaultDatabase(bool isPractice)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + (isPractice ? u"/practice.db"_s : u"/lantu.db"_s);
}

} // namespace

Result<std::unique_ptr<Session>> openSession(const CommandLine& line, const QString& person)
{
    const QString location =
        line.database.isEmpty() ? defaultDatabase(line.isPractice) : line.database;
    auto session = Session::open(location, person, QDateTime::currentDateTimeUtc,
        line.isPractice ? DatabasePurpose::Practice : DatabasePurpose::Records);
    if (!session || !line.isPractice)
        return session;
    if (auto filled = fillWithPracticeData(**session); !filled)
        return Unexpected{filled.error()};
    return session;
}

} // namespace lantu
