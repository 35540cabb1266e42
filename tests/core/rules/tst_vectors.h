#pragma once

#include "core/base/csvtable.h"
#include "core/rules/methods/methodcase.h"

#include <QFile>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// One row of published or worked cases, by column.
using VectorRow = QMap<QString, QString>;

/// The collection's file where it is at hand, else the part of it that is kept with the tests.
inline QString vectorFile(const QString& name)
{
    const QString whole = QStringLiteral(LANTU_SHARED_DIR "/vectors/") + name;
    return QFile::exists(whole) ? whole
                                : QStringLiteral(LANTU_SOURCE_DIR "/tests/data/vectors/") + name;
}

/// Rows of a file with a header line; none where it cannot be read.
inline QList<VectorRow> vectorRows(const QString& name)
{
    QFile file(vectorFile(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto lines = lantu::parseCsv(QString::fromUtf8(file.readAll()));
    QList<VectorRow> rows;
    for (qsizetype line = 1; line < lines.size(); ++line) {
        VectorRow row;
        for (qsizetype column = 0; column < lines[0].size(); ++column)
            row.insert(lines[0][column], lines[line].value(column));
        rows << row;
    }
    return rows;
}

/// The rows of progress_vectors.csv of one method.
inline QList<VectorRow> vectorsOf(const QString& method)
{
    QList<VectorRow> rows;
    for (const VectorRow& row : vectorRows(QStringLiteral("progress_vectors.csv")))
        if (row[QStringLiteral("method")] == method)
            rows << row;
    return rows;
}

inline std::optional<double> numberIn(const VectorRow& row, const QString& column)
{
    return row[column].isEmpty() ? std::nullopt : std::optional(row[column].toDouble());
}

inline lantu::MethodCase methodCaseOf(const VectorRow& row)
{
    lantu::MethodCase input;
    input.baseYear = row[QStringLiteral("base_year")].toInt();
    input.base = row[QStringLiteral("base")].toDouble();
    input.currentYear = row[QStringLiteral("current_year")].toInt();
    input.current = row[QStringLiteral("current")].toDouble();
    input.targetYear = row[QStringLiteral("target_year")].toInt();
    input.target = numberIn(row, QStringLiteral("target"));
    input.isUpward = row[QStringLiteral("direction")] == QStringLiteral("+");
    input.limit = numberIn(row, QStringLiteral("limit"));
    return input;
}
