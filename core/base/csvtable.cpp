#include "core/base/csvtable.h"

#include "core/base/csvtokenizer.h"
#include "core/base/textfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>
#include <string_view>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CsvTable)
};

} // namespace

QList<QStringList> parseCsv(QStringView text, QChar separator)
{
    const std::string utf8 = text.toUtf8().toStdString();
    const std::string separatorUtf8 = QString(separator).toStdString();
    CsvTokenizer tokenizer(utf8, separatorUtf8, CsvTokenizer::OpenQuote::QuotesAllTheRest);
    QList<QStringList> rows;
    while (tokenizer.next()) {
        // Behind the last line end nothing more begins.
        const bool isRowBegun = tokenizer.column() > 0 || tokenizer.isQuoted()
            || !tokenizer.field().empty() || !tokenizer.isLast();
        if (!isRowBegun)
            continue;
        if (tokenizer.column() == 0)
            rows.append(QStringList());
        const std::string_view field = tokenizer.field();
        rows.last() += QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
    }
    return rows;
}

QString csvLine(const QStringList& fields)
{
    QStringList quoted;
    for (QString field : fields) {
        const bool needsQuotes = std::any_of(field.begin(), field.end(),
            [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
        if (needsQuotes)
            field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
        quoted.append(field);
    }
    return quoted.join(u',') + u'\n';
}

Result<CsvTable> CsvTable::read(const QString& path, const QStringList& requiredColumns)
{
    const auto text = readTextFile(path);
    if (!text)
        return Unexpected{text.error()};
    CsvTable table;
    table.m_rows = parseCsv(*text);
    if (!table.m_rows.isEmpty())
        table.m_columns = table.m_rows.takeFirst();
    for (const QString& column : requiredColumns) {
        if (!table.m_columns.contains(column))
            return failure(Error::Kind::Invalid,
                Messages::tr("%1 has no column “%2” in its first line.").arg(path, column));
    }
    for (qsizetype row = 0; row < table.m_rows.size(); ++row) {
        if (table.m_rows[row].size() != table.m_columns.size())
            return failure(Error::Kind::Invalid,
                Messages::tr("%1: row %2 has %3 fields, the first line has %4.")
                    .arg(path)
                    .arg(row + 2)
                    .arg(table.m_rows[row].size())
                    .arg(table.m_columns.size()));
    }
    return table;
}

QString CsvTable::field(qsizetype row, const QString& column) const
{
    const qsizetype index = m_columns.indexOf(column);
    return index < 0 ? QString() : m_rows[row][index];
}

} // namespace lantu
