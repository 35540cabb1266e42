#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace lantu {

/// Rows as a command prints them: names and texts. Numbers are plain decimals with a point.
struct RowTable {
    QStringList columns;
    QList<QStringList> rows;
};

enum class RowFormat { Table, Csv, Json };

/// `table`, `csv`, `json`.
std::optional<RowFormat> rowFormatFromCode(QStringView code);

/// The whole output: aligned columns (Chinese counts double), CSV with a header line, or a JSON
/// array of objects whose values are texts, so that no digit is lost.
QString formatted(const RowTable& table, RowFormat format);

} // namespace lantu
