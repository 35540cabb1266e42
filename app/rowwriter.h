#pragma once

#include "core/base/decimal.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QTextStream>

#include <optional>

namespace lantu {

/// Rows as a command prints them: names and texts. Numbers are plain decimals with a point.
struct RowTable {
    QStringList columns;
    QList<QStringList> rows;
};

/// A number in a row: exactly as kept, empty where there is none.
QString rowText(const std::optional<Decimal>& value);

enum class RowFormat { Table, Csv, Json };

/// `table`, `csv`, `json`.
std::optional<RowFormat> rowFormatFromCode(QStringView code);

/// The whole output: aligned columns (Chinese counts double), CSV with a header line, or a JSON
/// array of objects whose values are texts, so that no digit is lost.
QString formatted(const RowTable& table, RowFormat format);

/// Prints rows as they come, for outputs too long to be held. An aligned table has to be held all
/// the same: its widths are known at the end.
class RowWriter
{
public:
    RowWriter(QTextStream& out, RowFormat format, const QStringList& columns);

    void add(const QStringList& row);
    void finish();

private:
    QTextStream& m_out;
    RowFormat m_format;
    RowTable m_table; ///< rows not printed yet
    bool m_isFirst = true;
};

} // namespace lantu
