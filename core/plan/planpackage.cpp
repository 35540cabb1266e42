#include "core/plan/planpackage.h"

#include "core/base/textfile.h"
#include "core/plan/rowreader.h"
#include "core/plan/text/outlineparser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PlanPackage)
};

/// The first thing that is wrong with a plan's own description; empty where all is well.
QString problemOf(const Plan& plan, const QString& path)
{
    if (plan.id.isEmpty() || plan.packageVersion < 1 || plan.baseYear <= 0
        || plan.firstYear <= plan.baseYear || plan.lastYear < plan.firstYear)
        return Messages::tr("%1 must give an id, a package_version from 1 and the years "
                            "base < first ≤ last.")
            .arg(path);
    return {};
}

Result<Plan> readPlan(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Io, Messages::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return failure(Error::Kind::Invalid,
            Messages::tr("%1 is no plan description: %2.").arg(path, problem.errorString()));
    const QJsonObject json = document.object();
    const QJsonObject source = json[u"source"_s].toObject();
    Plan plan{json[u"id"_s].toString(), json[u"title"_s].toString(),
        json[u"short_title"_s].toString(), json[u"region"_s].toString(),
        json[u"region_full"_s].toString(), json[u"first_year"_s].toInt(),
        json[u"last_year"_s].toInt(), json[u"base_year"_s].toInt(), std::nullopt,
        json[u"current"_s].toBool(), json[u"package_version"_s].toInt(),
        source[u"title"_s].toString(), source[u"issuer"_s].toString(),
        source[u"document_number"_s].toString(), source[u"published"_s].toString(),
        source[u"note"_s].toString()};
    if (json[u"horizon_year"_s].isDouble())
        plan.horizonYear = json[u"horizon_year"_s].toInt();
    if (const QString wrong = problemOf(plan, path); !wrong.isEmpty())
        return failure(Error::Kind::Invalid, wrong);
    return plan;
}

Target readTarget(RowReader& row)
{
    return {row.code(u"target_kind"_s, targetKindFromCode),
        row.code(u"comparator"_s, comparatorFromCode), row.text(u"target_raw"_s),
        row.text(u"average_raw"_s), row.number(u"target"_s), row.flag(u"also_assigned"_s),
        row.text(u"reference"_s)};
}

/// Reads the files of one package, in an order in which each finds what it refers to.
class PackageReader
{
public:
    PackageReader(const QString& folder, const Plan& plan)
        : m_folder(folder)
        , m_package{plan, {}, {}, {}, {}}
    { }

    Result<PlanPackage> read()
    {
        if (auto done = readOutline(); !done)
            return Unexpected{done.error()};
        if (auto done = readReferences(); !done)
            return Unexpected{done.error()};
        if (auto done = readIndicators(); !done)
            return Unexpected{done.error()};
        if (auto done = readAliases(); !done)
            return Unexpected{done.error()};
        return m_package;
    }

private:
    Result<> readOutline()
    {
        const QString path = m_folder + u"/outline.csv"_s;
        const QString textPath = m_folder + u"/text.txt"_s;
        if (QFile::exists(path) || !QFile::exists(textPath))
            return readOutlineRows(path);
        const auto text = readTextFile(textPath);
        if (!text)
            return Unexpected{text.error()};
        m_package.outline = outlineOf(*text, planId()).outline;
        for (const OutlineNode& node : m_package.outline)
            m_nodes.insert(node.id);
        return {};
    }

    Result<> readOutlineRows(const QString& path)
    {
        const auto rows = readRows<OutlineNode>(path,
            {u"id"_s, u"parent"_s, u"level"_s, u"number"_s, u"title"_s, u"note"_s},
            [this](RowReader& row, int position) {
                // Before the row's own id is known: a parent stands above its children.
                const QString parent = row.knownId(u"parent"_s, m_nodes);
                return OutlineNode{row.newId(planId(), m_nodes), planId(), parent,
                    row.code(u"level"_s, outlineLevelFromCode), row.text(u"number"_s),
                    row.text(u"title"_s), row.text(u"note"_s), position};
            });
        return keep(rows, m_package.outline);
    }

    Result<> readReferences()
    {
        const QString path = m_folder + u"/references.csv"_s;
        if (!QFile::exists(path))
            return {};
        const auto rows =
            readRows<Indicator>(path, {u"id"_s, u"name"_s, u"unit"_s, u"price_basis"_s, u"note"_s},
                [this](RowReader& row, int position) {
                    Indicator reference;
                    reference.id = row.newId(planId(), m_series);
                    reference.planId = planId();
                    reference.name = row.textThatIsThere(u"name"_s);
                    reference.unit = Unit::parse(row.text(u"unit"_s));
                    reference.priceBasis = row.text(u"price_basis"_s);
                    reference.note = row.text(u"note"_s);
                    reference.position = position;
                    return reference;
                });
        return keep(rows, m_package.references);
    }

    Result<> readIndicators()
    {
        const QString path = m_folder + u"/indicators.csv"_s;
        const auto rows = readRows<Indicator>(path,
            {u"id"_s, u"number"_s, u"category"_s, u"name"_s, u"unit"_s, u"type"_s, u"target_kind"_s,
                u"direction"_s, u"base_raw"_s, u"base"_s, u"target_raw"_s, u"target"_s,
                u"comparator"_s, u"average_raw"_s, u"outline"_s, u"confidence"_s, u"note"_s,
                u"quote"_s},
            [this](RowReader& row, int position) { return readIndicator(row, position); });
        if (!rows)
            return Unexpected{rows.error()};
        // An indicator may be measured against a later row, so only now.
        for (const Indicator& indicator : *rows) {
            const QString& id = indicator.target.referenceId;
            if (!id.isEmpty() && !m_series.contains(id))
                return failure(Error::Kind::Invalid,
                    unknownReference(path, indicator.position, u"reference"_s, id));
        }
        return keep(rows, m_package.indicators);
    }

    Indicator readIndicator(RowReader& row, int position)
    {
        return {row.newId(planId(), m_series), planId(), row.text(u"number"_s),
            row.text(u"category"_s), row.text(u"group"_s), row.textThatIsThere(u"name"_s),
            Unit::parse(row.text(u"unit"_s)), row.code(u"type"_s, indicatorTypeFromCode),
            row.code(u"direction"_s, directionFromCode),
            {row.text(u"base_raw"_s), row.number(u"base"_s)}, readTarget(row),
            row.text(u"result_raw"_s), row.number(u"result"_s), row.text(u"scope"_s),
            row.text(u"price_basis"_s), row.knownId(u"outline"_s, m_nodes),
            row.code(u"confidence"_s, confidenceFromCode), row.text(u"note"_s),
            row.text(u"quote"_s), position, row.text(u"result_scope"_s), {},
            row.code(u"within_year"_s, withinYearFromCode)};
    }

    Result<> readAliases()
    {
        QSet<QString> names;
        const auto rows = readRows<IndicatorAlias>(m_folder + u"/aliases.csv"_s,
            {u"indicator"_s, u"alias"_s, u"note"_s}, [&](RowReader& row, int) {
                row.textThatIsThere(u"indicator"_s);
                return IndicatorAlias{row.knownId(u"indicator"_s, m_series),
                    row.newName(u"alias"_s, names), row.text(u"note"_s)};
            });
        return keep(rows, m_package.aliases);
    }

    template <typename T>
    static Result<> keep(const Result<QList<T>>& rows, QList<T>& values)
    {
        if (!rows)
            return Unexpected{rows.error()};
        values = *rows;
        return {};
    }

    [[nodiscard]] const QString& planId() const { return m_package.plan.id; }

    QString m_folder;
    PlanPackage m_package;
    QSet<QString> m_nodes; ///< ids of the outline
    QSet<QString> m_series; ///< ids of references and indicators
};

} // namespace

Result<PlanPackage> readPlanPackage(const QString& folder)
{
    const auto plan = readPlan(folder + u"/plan.json"_s);
    if (!plan)
        return Unexpected{plan.error()};
    return PackageReader(folder, *plan).read();
}

QStringList builtInPlanFolders()
{
    QStringList folders;
    const QDir plans(u":/data/plans"_s);
    for (const QString& name : plans.entryList(QDir::Dirs, QDir::Name))
        folders << plans.filePath(name);
    return folders;
}

} // namespace lantu
