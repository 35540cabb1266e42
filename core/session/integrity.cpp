#include "core/session/integrity.h"

#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/store/database.h"
#include "core/store/rows.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Integrity)
};

/// SQLite reads every page of its file; PostgreSQL looks after its own.
Result<> checkEngine(Database& database, QStringList& problems)
{
    if (database.engine() != Database::Engine::Sqlite)
        return {};
    for (const QString& pragma : {u"PRAGMA integrity_check"_s, u"PRAGMA foreign_key_check"_s}) {
        auto query = database.run(pragma);
        if (!query)
            return Unexpected{query.error()};
        while (query->next())
            if (query->value(0).toString() != u"ok"_s)
                problems << Messages::tr("The database file is damaged: %1.")
                                .arg(query->value(0).toString());
    }
    return {};
}

Result<> checkValues(Database& database, QStringList& problems)
{
    auto query = database.run(u"SELECT id, period, value FROM observation"_s);
    if (!query)
        return Unexpected{query.error()};
    while (query->next()) {
        const QString id = text(*query, u"id"_s);
        if (!Decimal::parse(text(*query, u"value"_s)))
            problems
                << Messages::tr("Figure %1: “%2” is no number.").arg(id, text(*query, u"value"_s));
        if (!Period::parse(text(*query, u"period"_s)))
            problems
                << Messages::tr("Figure %1: “%2” is no period.").arg(id, text(*query, u"period"_s));
    }
    return {};
}

/// One sentence, made from `sentence` with %1, for each id that `sql` finds.
Result<> checkNone(
    Database& database, const QString& sql, const QString& sentence, QStringList& problems)
{
    auto query = database.run(sql);
    if (!query)
        return Unexpected{query.error()};
    while (query->next())
        problems << sentence.arg(query->value(0).toString());
    return {};
}

} // namespace

Result<QStringList> checkIntegrity(Database& database)
{
    QStringList problems;
    if (auto checked = checkEngine(database, problems); !checked)
        return Unexpected{checked.error()};
    if (auto checked = checkValues(database, problems); !checked)
        return Unexpected{checked.error()};
    auto unsourced = checkNone(database, uR"(
        SELECT o.id FROM observation o
        WHERE o.approval_state <> 'withdrawn' AND NOT EXISTS (
            SELECT 1 FROM observation_source s
            WHERE s.plan_id = o.plan_id AND s.observation_id = o.id AND s.is_withdrawn = 0))"_s,
        Messages::tr("Figure %1 is in force, but no source states it."), problems);
    if (!unsourced)
        return Unexpected{unsourced.error()};
    auto withdrawn = checkNone(database, uR"(
        SELECT s.observation_id FROM observation_source s
        JOIN import_batch b ON b.plan_id = s.plan_id AND b.id = s.batch_id
        WHERE b.is_withdrawn = 1 AND s.is_withdrawn = 0)"_s,
        Messages::tr("Figure %1 still counts a source of an import that was taken back."),
        problems);
    if (!withdrawn)
        return Unexpected{withdrawn.error()};
    return problems;
}

} // namespace lantu
