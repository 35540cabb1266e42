#include "core/plan/rowreader.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PlanPackage)
};

} // namespace

RowReader::RowReader(const CsvTable& table, qsizetype row, const QString& path)
    : m_table(table)
    , m_row(row)
    , m_path(path)
{ }

QString RowReader::text(const QString& column) const
{
    return m_table.field(m_row, column);
}

QString RowReader::textThatIsThere(const QString& column)
{
    if (text(column).isEmpty())
        refuse(column);
    return text(column);
}

std::optional<Decimal> RowReader::number(const QString& column)
{
    const QString value = text(column);
    if (value.isEmpty())
        return std::nullopt;
    const auto decimal = Decimal::parse(value);
    if (!decimal)
        refuse(column);
    return decimal;
}

bool RowReader::flag(const QString& column)
{
    const QString value = text(column);
    if (!value.isEmpty() && value != u"0"_s && value != u"1"_s)
        refuse(column);
    return value == u"1"_s;
}

QString RowReader::newId(const QString& planId, QSet<QString>& known)
{
    const QString id = text(u"id"_s);
    if (!id.startsWith(planId + u'-') || known.contains(id))
        complain(Messages::tr("%1, row %2: the id “%3” must begin with “%4-” and stand there "
                              "only once.")
                     .arg(m_path, QString::number(m_row + 2), id, planId));
    known.insert(id);
    return id;
}

QString RowReader::newName(const QString& column, QSet<QString>& known)
{
    const QString name = textThatIsThere(column);
    if (known.contains(name))
        complain(Messages::tr("%1, row %2: the name “%3” stands there already.")
                     .arg(m_path, QString::number(m_row + 2), name));
    known.insert(name);
    return name;
}

QString RowReader::knownId(const QString& column, const QSet<QString>& known)
{
    const QString id = text(column);
    if (!id.isEmpty() && !known.contains(id))
        complain(unknownReference(m_path, m_row, column, id));
    return id;
}

void RowReader::refuse(const QString& column)
{
    complain(Messages::tr("%1, row %2: “%3” cannot stand in column “%4”.")
                 .arg(m_path, QString::number(m_row + 2), text(column), column));
}

void RowReader::complain(const QString& problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

QString unknownReference(
    const QString& path, qsizetype row, const QString& column, const QString& id)
{
    return Messages::tr("%1, row %2: “%3” in column “%4” is not in the package.")
        .arg(path, QString::number(row + 2), id, column);
}

} // namespace lantu
