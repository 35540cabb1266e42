#pragma once

#include "core/base/csvtable.h"
#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace lantu {

/// Reads typed fields of one row of a plan package's file and remembers the first thing that is
/// wrong with it, as a sentence with file, row and column.
class RowReader
{
public:
    /// `table` and `path` must outlive the reader.
    RowReader(const CsvTable& table, qsizetype row, const QString& path);

    [[nodiscard]] QString text(const QString& column) const;
    QString textThatIsThere(const QString& column);
    /// Nothing for an empty field; what is no plain decimal is wrong.
    std::optional<Decimal> number(const QString& column);
    /// `1`; `0` and an empty field are false.
    bool flag(const QString& column);

    template <typename Enum>
    Enum code(const QString& column, std::optional<Enum> (*fromCode)(QStringView))
    {
        const auto value = fromCode(text(column));
        if (!value)
            refuse(column);
        return value.value_or(Enum{});
    }

    /// The row's own id, which joins `known`.
    QString newId(const QString& planId, QSet<QString>& known);
    /// A name that is there and not in `known`, which it joins: one name leads to one indicator.
    QString newName(const QString& column, QSet<QString>& known);
    /// Empty text, or an id among `known`.
    QString knownId(const QString& column, const QSet<QString>& known);

    /// Empty while nothing is wrong.
    [[nodiscard]] const QString& problem() const { return m_problem; }

private:
    void refuse(const QString& column);
    void complain(const QString& problem);

    const CsvTable& m_table;
    qsizetype m_row;
    const QString& m_path;
    QString m_problem;
};

/// Reads every row of one file, which must have `columns`, with `readRow`, which fills a value from
/// a RowReader and the row's number from 0.
template <typename T, typename ReadRow>
Result<QList<T>> readRows(const QString& path, const QStringList& columns, ReadRow readRow)
{
    const auto table = CsvTable::read(path, columns);
    if (!table)
        return Unexpected{table.error()};
    QList<T> values;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        RowReader row(*table, i, path);
        values.append(readRow(row, static_cast<int>(i)));
        if (!row.problem().isEmpty())
            return failure(Error::Kind::Invalid, row.problem());
    }
    return values;
}

/// That an id refers to nothing in the package.
QString unknownReference(
    const QString& path, qsizetype row, const QString& column, const QString& id);

} // namespace lantu
