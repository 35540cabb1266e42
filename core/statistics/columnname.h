#pragma once

#include "core/statistics/footnote.h"
#include "core/statistics/namereading.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lantu {

/// What a column's header says where it bears the name.
struct ColumnName {
    NameReading reading;
    QString printed;
    QString objection; ///< the groups' that it stands in
    QList<Remark> remarks; ///< of notes on it

    bool operator==(const ColumnName&) const = default;
};

/// Reads a column's name with the groups it stands in before it, as TableColumn::names has them.
/// Without names it is empty.
ColumnName columnName(
    const QStringList& names, const QList<Footnote>& notes, const QStringList& regions);

} // namespace lantu
