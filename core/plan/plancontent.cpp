#include "core/plan/plancontent.h"

#include "core/plan/rowreader.h"

#include <QFile>
#include <QSet>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// Parts quotes and their places in one field.
const QString QuoteSeparator = u" ¶ "_s;

std::optional<int> yearOf(RowReader& row, const QString& column)
{
    const auto year = row.number(column);
    return year ? std::optional(static_cast<int>(year->toDouble())) : std::nullopt;
}

std::optional<Direction> directionOf(RowReader& row)
{
    if (row.text(u"direction"_s).isEmpty())
        return std::nullopt;
    return row.code(u"direction"_s, directionFromCode);
}

class ContentReader
{
public:
    ContentReader(const QString& folder, const PlanPackage& package)
        : m_folder(folder)
        , m_planId(package.plan.id)
    {
        for (const OutlineNode& node : package.outline)
            m_nodes.insert(node.id);
        for (const Indicator& indicator : package.indicators)
            m_subjects.insert(indicator.id);
        m_indicators = m_subjects;
        m_subjects.unite(m_nodes);
    }

    Result<PlanContent> read()
    {
        const auto commitments = readCommitments();
        if (!commitments)
            return Unexpected{commitments.error()};
        const auto projects = readProjects();
        if (!projects)
            return Unexpected{projects.error()};
        const auto findings = readFindings();
        if (!findings)
            return Unexpected{findings.error()};
        return PlanContent{*commitments, *projects, *findings};
    }

private:
    Result<QList<Commitment>> readCommitments()
    {
        const QString path = m_folder + u"/commitments.csv"_s;
        if (!QFile::exists(path))
            return QList<Commitment>();
        return readRows<Commitment>(path,
            {u"id"_s, u"outline"_s, u"name"_s, u"kind"_s, u"direction"_s, u"comparator"_s,
                u"value"_s, u"value_high"_s, u"unit"_s, u"base"_s, u"base_year"_s, u"year"_s,
                u"cumulative"_s, u"category"_s, u"indicator"_s, u"quote"_s, u"note"_s},
            [this](RowReader& row, int) {
                return Commitment{row.newId(m_planId, m_subjects), m_planId,
                    row.knownId(u"outline"_s, m_nodes), row.textThatIsThere(u"name"_s),
                    row.textThatIsThere(u"kind"_s), directionOf(row),
                    row.code(u"comparator"_s, comparatorFromCode), row.number(u"value"_s),
                    row.number(u"value_high"_s), row.text(u"unit"_s), row.number(u"base"_s),
                    yearOf(row, u"base_year"_s), yearOf(row, u"year"_s), row.flag(u"cumulative"_s),
                    row.text(u"category"_s), row.knownId(u"indicator"_s, m_indicators),
                    row.knownId(u"series"_s, m_indicators), row.textThatIsThere(u"quote"_s),
                    row.text(u"note"_s)};
            });
    }

    Result<QList<Project>> readProjects()
    {
        const QString path = m_folder + u"/projects.csv"_s;
        if (!QFile::exists(path))
            return QList<Project>();
        const auto rows = readRows<Project>(path,
            {u"id"_s, u"outline"_s, u"name"_s, u"category"_s, u"kind"_s, u"verb"_s, u"stage"_s,
                u"stage_basis"_s, u"amount"_s, u"unit"_s, u"location"_s, u"part_of"_s, u"same_as"_s,
                u"quote"_s, u"note"_s},
            [this](RowReader& row, int) {
                return Project{row.newId(m_planId, m_subjects), m_planId,
                    row.knownId(u"outline"_s, m_nodes), row.textThatIsThere(u"name"_s),
                    row.text(u"category"_s), row.textThatIsThere(u"kind"_s), row.text(u"verb"_s),
                    row.text(u"stage"_s), row.text(u"stage_basis"_s), row.number(u"amount"_s),
                    row.text(u"unit"_s), row.text(u"location"_s), row.text(u"part_of"_s),
                    row.text(u"same_as"_s), row.textThatIsThere(u"quote"_s), row.text(u"note"_s),
                    row.flag(u"looks_back"_s)};
            });
        if (!rows)
            return rows;
        // A part may stand before its whole, so only now.
        for (qsizetype i = 0; i < rows->size(); ++i)
            for (const QString& id : {rows->at(i).partOfId, rows->at(i).sameAsId})
                if (!id.isEmpty() && !m_subjects.contains(id))
                    return failure(
                        Error::Kind::Invalid, unknownReference(path, i, u"part_of, same_as"_s, id));
        return rows;
    }

    Result<QList<Finding>> readFindings()
    {
        const QString path = m_folder + u"/findings.csv"_s;
        if (!QFile::exists(path))
            return QList<Finding>();
        const auto rows = readRows<Finding>(path,
            {u"id"_s, u"severity"_s, u"kind"_s, u"title"_s, u"consequence"_s, u"subjects"_s,
                u"outline"_s, u"quotes"_s, u"note"_s},
            [this](RowReader& row, int) {
                return Finding{row.newId(m_planId, m_subjects), m_planId,
                    row.textThatIsThere(u"severity"_s), row.textThatIsThere(u"kind"_s),
                    row.textThatIsThere(u"title"_s), ids(row.text(u"outline"_s)),
                    row.textThatIsThere(u"quotes"_s).split(QuoteSeparator),
                    row.textThatIsThere(u"consequence"_s), ids(row.text(u"subjects"_s)),
                    row.text(u"note"_s)};
            });
        if (!rows)
            return rows;
        for (qsizetype i = 0; i < rows->size(); ++i)
            for (const QString& id : rows->at(i).outlineIds + rows->at(i).subjects)
                if (id.startsWith(m_planId + u'-') && !m_subjects.contains(id))
                    return failure(Error::Kind::Invalid,
                        unknownReference(path, i, u"outline, subjects"_s, id));
        return rows;
    }

    static QStringList ids(const QString& text) { return text.split(u';', Qt::SkipEmptyParts); }

    QString m_folder;
    QString m_planId;
    QSet<QString> m_nodes;
    QSet<QString> m_indicators;
    QSet<QString> m_subjects; ///< everything of the plan that an id can name
};

} // namespace

Result<PlanContent> readPlanContent(const QString& folder, const PlanPackage& package)
{
    return ContentReader(folder, package).read();
}

Result<PlanContent> builtInPlanContent(const QString& planId)
{
    for (const QString& folder : builtInPlanFolders()) {
        const auto package = readPlanPackage(folder);
        if (!package)
            return Unexpected{package.error()};
        if (package->plan.id == planId)
            return readPlanContent(folder, *package);
    }
    return PlanContent();
}

} // namespace lantu
