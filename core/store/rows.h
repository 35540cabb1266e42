#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

/// Small readers and binders that every repository uses. Internal to core/store.
namespace lantu {

/// An invalid QVariant for an empty optional, which binds as NULL.
inline QVariant nullable(const std::optional<int>& value)
{
    return value ? QVariant(*value) : QVariant(QMetaType(QMetaType::Int));
}

/// An exact decimal as its text, or NULL.
inline QVariant nullable(const std::optional<Decimal>& value)
{
    return value ? QVariant(value->toString()) : QVariant(QMetaType(QMetaType::QString));
}

inline QString text(const QSqlQuery& row, const QString& column)
{
    return row.value(column).toString();
}

inline bool flag(const QSqlQuery& row, const QString& column)
{
    return row.value(column).toInt() == 1;
}

inline std::optional<Decimal> decimal(const QSqlQuery& row, const QString& column)
{
    return row.isNull(column) ? std::nullopt : Decimal::parse(text(row, column));
}

/// The outcome of a statement without its rows.
inline Result<> done(const Result<QSqlQuery>& query)
{
    if (!query)
        return Unexpected{query.error()};
    return {};
}

/// Every row of a query, made a value by `fromRow`.
template <typename T, typename FromRow>
Result<QList<T>> collected(Result<QSqlQuery>& query, FromRow fromRow)
{
    if (!query)
        return Unexpected{query.error()};
    QList<T> values;
    while (query->next())
        values.append(fromRow(*query));
    return values;
}

} // namespace lantu
