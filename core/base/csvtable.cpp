#include "core/base/csvtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CsvTable)
};

/// Takes CSV apart one character at a time.
class CsvSplitter
{
public:
    explicit CsvSplitter(QChar separator)
        : m_separator(separator)
    { }

    void take(QChar c)
    {
        const bool followsCarriageReturn = std::exchange(m_afterCarriageReturn, false);
        if (m_inQuotes)
            takeQuoted(c);
        else if (c == u'"' && (m_field.isEmpty() || m_quoteClosed))
            openQuotes();
        else if (c == m_separator)
            endField();
        else if (c == u'\n' && followsCarriageReturn)
            return;
        else if (c == u'\n' || c == u'\r')
            endRow(c);
        else
            m_field.append(c);
    }

    QList<QStringList> finish()
    {
        if (!m_field.isEmpty() || !m_row.isEmpty() || m_quoteClosed)
            endRow(u'\n');
        return std::move(m_rows);
    }

private:
    void takeQuoted(QChar c)
    {
        if (c == u'"') {
            m_inQuotes = false;
            m_quoteClosed = true;
        } else {
            m_field.append(c);
        }
    }

    void openQuotes()
    {
        // A quotation mark right after a closing one stands for itself.
        if (m_quoteClosed)
            m_field.append(u'"');
        m_inQuotes = true;
        m_quoteClosed = false;
    }

    void endField()
    {
        m_row.append(std::exchange(m_field, {}));
        m_quoteClosed = false;
    }

    void endRow(QChar c)
    {
        endField();
        m_rows.append(std::exchange(m_row, {}));
        m_afterCarriageReturn = c == u'\r';
    }

    QChar m_separator;
    QList<QStringList> m_rows;
    QStringList m_row;
    QString m_field;
    bool m_inQuotes = false;
    bool m_quoteClosed = false;
    bool m_afterCarriageReturn = false;
};

} // namespace

QList<QStringList> parseCsv(QStringView text, QChar separator)
{
    CsvSplitter splitter(separator);
    for (const QChar c : text)
        splitter.take(c);
    return splitter.finish();
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Io, Messages::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    // Without a state a character that the end of the file cuts off is an error, too.
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decode(file.readAll());
    if (decode.hasError())
        return failure(Error::Kind::Invalid, Messages::tr("%1 is not UTF-8 text.").arg(path));
    CsvTable table;
    table.m_rows = parseCsv(text);
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
