#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace lantu {

/// Splits RFC 4180 text into rows of fields: quoted fields may hold separators, line feeds and
/// doubled quotation marks; rows end with LF, CR or CRLF. A field whose closing quotation mark is
/// missing ends with the text.
QList<QStringList> parseCsv(QStringView text, QChar separator = u',');

/// One line for `fields`, quoted where needed, ended by LF.
QString csvLine(const QStringList& fields);

/// A CSV file of ours with a header line, read by column names.
class CsvTable
{
public:
    /// Reads strict UTF-8 (a byte order mark is allowed) with the columns named; further columns
    /// are kept. Fails with the file's name where it cannot be read, is not UTF-8, lacks a column,
    /// or has a row of another length than its header.
    static Result<CsvTable> read(const QString& path, const QStringList& requiredColumns);

    [[nodiscard]] qsizetype rowCount() const { return m_rows.size(); }
    /// Empty text where there is no such column.
    [[nodiscard]] QString field(qsizetype row, const QString& column) const;

private:
    QStringList m_columns;
    QList<QStringList> m_rows;
};

} // namespace lantu
