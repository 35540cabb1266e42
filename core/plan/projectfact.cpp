#include "core/plan/projectfact.h"

#include "core/plan/rowreader.h"

#include <QDir>

namespace lantu {

using namespace Qt::StringLiterals;

Result<QList<ProjectFact>> readProjectFacts(const QString& path, const QSet<QString>& projectIds)
{
    return readRows<ProjectFact>(path,
        {u"project"_s, u"name"_s, u"amount"_s, u"unit"_s, u"approximate"_s, u"scope"_s, u"status"_s,
            u"status_date"_s, u"period"_s, u"source_title"_s, u"source_url"_s, u"quote"_s,
            u"verified"_s, u"note"_s},
        [&projectIds](RowReader& row, int) {
            ProjectFact fact{row.knownId(u"project"_s, projectIds), row.textThatIsThere(u"name"_s),
                row.number(u"amount"_s), row.text(u"unit"_s), row.flag(u"approximate"_s),
                row.text(u"scope"_s), row.text(u"status"_s), row.text(u"status_date"_s),
                row.text(u"period"_s), row.textThatIsThere(u"source_title"_s),
                row.text(u"source_url"_s), row.textThatIsThere(u"quote"_s), row.flag(u"verified"_s),
                row.text(u"note"_s)};
            return fact;
        });
}

Result<QList<ProjectFact>> builtInProjectFacts(const QSet<QString>& projectIds)
{
    const QDir folder(u":/data/statistics/projects"_s);
    QList<ProjectFact> facts;
    for (const QString& file : folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(file);
        const auto table = CsvTable::read(path, {u"project"_s});
        if (!table)
            return Unexpected{table.error()};
        // A file is about one plan's projects.
        if (table->rowCount() == 0 || !projectIds.contains(table->field(0, u"project"_s)))
            continue;
        const auto own = readProjectFacts(path, projectIds);
        if (!own)
            return own;
        facts += *own;
    }
    return facts;
}

} // namespace lantu
