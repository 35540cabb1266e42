#include "core/store/databasepurpose.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(DatabasePurpose)
};

Result<bool> hasRows(Database& database, const QString& table)
{
    auto query = database.run(u"SELECT COUNT(*) FROM "_s + table);
    if (!query)
        return Unexpected{query.error()};
    return query->next() && query->value(0).toInt() > 0;
}

} // namespace

Result<> settlePurpose(Database& database, DatabasePurpose wanted, const ChangeStamp& stamp)
{
    const auto isPractice = hasRows(database, u"database_purpose"_s);
    if (!isPractice)
        return Unexpected{isPractice.error()};
    const auto isUsed = hasRows(database, u"plan"_s);
    if (!isUsed)
        return Unexpected{isUsed.error()};
    if (wanted == DatabasePurpose::Records && *isPractice)
        return failure(Error::Kind::Conflict,
            Messages::tr("The database %1 holds practice data: open it with --practice, or "
                         "choose another one for real figures.")
                .arg(database.name()));
    if (wanted == DatabasePurpose::Records || *isPractice)
        return {};
    if (*isUsed)
        return failure(Error::Kind::Conflict,
            Messages::tr("The database %1 is for real figures: --practice keeps its invented ones "
                         "in a database of their own.")
                .arg(database.name()));
    return done(database.run(uR"(
        INSERT INTO database_purpose (purpose, recorded_at, recorded_by)
        VALUES ('practice', :at, :person))"_s,
        {{u"at"_s, stamp.atText()}, {u"person"_s, stamp.person}}));
}

} // namespace lantu
