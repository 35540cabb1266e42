#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace lantu {

class Database;

/// Who makes a change, and when: handed to every writing call.
struct ChangeStamp {
    QString person;
    QDateTime at; ///< UTC

    /// ISO text with seconds, as the database keeps it.
    [[nodiscard]] QString atText() const { return at.toUTC().toString(Qt::ISODate); }
};

/// One change on record.
struct AuditEntry {
    QString id;
    QString planId;
    QString at;
    QString person;
    /// `load`, `import`, `undo`, `create`, `change`, `withdraw`, `correct`, `restore`
    QString action;
    QString entity; ///< table name
    QString entityId;
    QJsonObject before; ///< empty for something new
    QJsonObject after;

    bool operator==(const AuditEntry&) const = default;
};

/// The audit trail: written in the same transaction as the change it records, never changed.
class AuditTrail
{
public:
    explicit AuditTrail(Database& database)
        : m_database(database)
    { }

    /// `entry`'s id, time and person are set from `stamp`.
    Result<> record(AuditEntry entry, const ChangeStamp& stamp);
    /// Entries of a plan, oldest first.
    Result<QList<AuditEntry>> entries(const QString& planId);
    /// Those of one row, oldest first.
    Result<QList<AuditEntry>> entriesOf(
        const QString& planId, const QString& entity, const QString& entityId);

private:
    Database& m_database;
};

} // namespace lantu
