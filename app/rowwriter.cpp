#include "app/rowwriter.h"

#include "core/base/csvtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// Columns a text takes in a terminal.
int displayWidth(const QString& text)
{
    int width = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool isWide = (u >= 0x1100 && u <= 0x115F) || (u >= 0x2E80 && u <= 0xA4CF)
            || (u >= 0xAC00 && u <= 0xD7A3) || (u >= 0xF900 && u <= 0xFAFF)
            || (u >= 0xFE30 && u <= 0xFE6F) || (u >= 0xFF00 && u <= 0xFF60);
        width += isWide ? 2 : 1;
    }
    return width;
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u" ⏎ "_s);
}

QString alignedTable(const RowTable& table)
{
    QList<int> widths;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        int width = displayWidth(table.columns[column]);
        for (const QStringList& row : table.rows)
            width = std::max(width, displayWidth(oneLine(row[column])));
        widths << width;
    }
    QString text;
    const auto addLine = [&](const QStringList& cells) {
        QString line;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString cell = oneLine(cells[column]);
            line += cell + QString(widths[column] - displayWidth(cell) + 2, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    addLine(table.columns);
    for (const QStringList& row : table.rows)
        addLine(row);
    return text;
}

/// One row as an object; written by hand since QJsonObject would sort the names.
QString jsonObject(const QStringList& columns, const QStringList& row)
{
    const auto quoted = [](const QString& text) {
        const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(array).mid(1).chopped(1);
    };
    QStringList fields;
    for (qsizetype column = 0; column < columns.size(); ++column)
        fields << quoted(columns[column]) + u": "_s + quoted(row[column]);
    return u"  {"_s + fields.join(u", "_s) + u'}';
}

} // namespace

QString rowText(const std::optional<Decimal>& value)
{
    return value ? value->toString() : QString();
}

std::optional<RowFormat> rowFormatFromCode(QStringView code)
{
    if (code == u"table")
        return RowFormat::Table;
    if (code == u"csv")
        return RowFormat::Csv;
    if (code == u"json")
        return RowFormat::Json;
    return std::nullopt;
}

QString formatted(const RowTable& table, RowFormat format)
{
    QString text;
    QTextStream out(&text);
    RowWriter writer(out, format, table.columns);
    for (const QStringList& row : table.rows)
        writer.add(row);
    writer.finish();
    return text;
}

RowWriter::RowWriter(QTextStream& out, RowFormat format, const QStringList& columns)
    : m_out(out)
    , m_format(format)
    , m_table{columns, {}}
{
    if (format == RowFormat::Csv)
        m_out << csvLine(columns);
}

void RowWriter::add(const QStringList& row)
{
    switch (m_format) {
    case RowFormat::Table:
        m_table.rows.append(row);
        break;
    case RowFormat::Csv:
        m_out << csvLine(row);
        break;
    case RowFormat::Json:
        m_out << (m_isFirst ? "[\n" : ",\n") << jsonObject(m_table.columns, row);
        break;
    }
    m_isFirst = false;
}

void RowWriter::finish()
{
    if (m_format == RowFormat::Table)
        m_out << alignedTable(m_table);
    else if (m_format == RowFormat::Json)
        m_out << (m_isFirst ? "[]\n" : "\n]\n");
    m_out.flush();
}

} // namespace lantu
