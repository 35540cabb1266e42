#include "core/plan/planpackage.h"

#include "core/base/csvtable.h"

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

    Result<Plan> readPlan(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Io,
                Messages::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
        QJsonParseError problem;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &problem).object();
        if (json.isEmpty())
            return failure(Error::Kind::Invalid,
                Messages::tr("%1 is no plan description: %2.").arg(path, problem.errorString()));
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
        if (plan.id.isEmpty() || plan.baseYear <= 0 || plan.firstYear <= plan.baseYear
            || plan.lastYear < plan.firstYear)
            return failure(Error::Kind::Invalid,
                Messages::tr("%1 must give an id and the years base < first ≤ last.").arg(path));
        return plan;
    }

    /// Reads typed fields of one CSV row and remembers the first thing that is wrong with it.
    class RowReader
    {
    public:
        RowReader(const CsvTable& table, qsizetype row, const QString& path)
            : m_table(table)
            , m_row(row)
            , m_path(path)
        {}

        QString text(const QString& column) const { return m_table.field(m_row, column); }

        std::optional<Decimal> number(const QString& column)
        {
            const QString value = text(column);
            if (value.isEmpty())
                return std::nullopt;
            const auto decimal = Decimal::parse(value);
            if (!decimal)
                complain(column, value);
            return decimal;
        }

        template <typename Enum>
        Enum code(const QString& column, std::optional<Enum> (*fromCode)(QStringView))
        {
            const auto value = fromCode(text(column));
            if (!value)
                complain(column, text(column));
            return value.value_or(Enum{});
        }

        [[nodiscard]] const QString& problem() const { return m_problem; }

    private:
        void complain(const QString& column, const QString& value)
        {
            if (m_problem.isEmpty())
                m_problem = Messages::tr("%1, row %2: “%3” cannot stand in column “%4”.")
                                .arg(m_path)
                                .arg(m_row + 2)
                                .arg(value, column);
        }

        const CsvTable& m_table;
        qsizetype m_row;
        const QString& m_path;
        QString m_problem;
    };

    /// Reads every row of one file with `readRow`, which fills a value from a RowReader.
    template <typename T, typename ReadRow>
    Result<QList<T>> readRows(const QString& path, const QStringList& columns, ReadRow readRow)
    {
        const auto table = CsvTable::read(path, columns);
        if (!table)
            return Unexpected{table.error()};
        QList<T> values;
        for (qsizetype i = 0; i < table->rowCount(); ++i) {
            RowReader row(*table, i, path);
            values.append(readRow(row, static_cast<int>(i)));
            if (!row.problem().isEmpty())
                return failure(Error::Kind::Invalid, row.problem());
        }
        return values;
    }

    Target readTarget(RowReader& row)
    {
        return {row.code(u"target_kind"_s, targetKindFromCode),
            row.code(u"comparator"_s, comparatorFromCode), row.text(u"target_raw"_s),
            row.text(u"average_raw"_s), row.number(u"target"_s),
            row.text(u"also_assigned"_s) == u"1"_s, row.text(u"reference"_s)};
    }

    Indicator readIndicator(RowReader& row, int position, const QString& planId)
    {
        return {row.text(u"id"_s), planId, row.text(u"number"_s), row.text(u"category"_s),
            row.text(u"group"_s), row.text(u"name"_s), Unit::parse(row.text(u"unit"_s)),
            row.code(u"type"_s, indicatorTypeFromCode),
            row.code(u"direction"_s, directionFromCode),
            {row.text(u"base_raw"_s), row.number(u"base"_s)}, readTarget(row),
            row.text(u"result_raw"_s), row.number(u"result"_s), row.text(u"scope"_s),
            row.text(u"price_basis"_s), row.text(u"outline"_s),
            row.code(u"confidence"_s, confidenceFromCode), row.text(u"note"_s),
            row.text(u"quote"_s), position};
    }

    Indicator readReference(RowReader& row, int position, const QString& planId)
    {
        Indicator reference;
        reference.id = row.text(u"id"_s);
        reference.planId = planId;
        reference.name = row.text(u"name"_s);
        reference.unit = Unit::parse(row.text(u"unit"_s));
        reference.priceBasis = row.text(u"price_basis"_s);
        reference.note = row.text(u"note"_s);
        reference.position = position;
        return reference;
    }

    Result<> checkReferences(const PlanPackage& package, const QString& folder)
    {
        QSet<QString> known;
        for (const OutlineNode& node : package.outline)
            known.insert(node.id);
        for (const QList<Indicator>& list : {package.indicators, package.references})
            for (const Indicator& indicator : list)
                known.insert(indicator.id);
        const auto unknown = [&](const QString& id, const QString& where) -> Result<> {
            return failure(Error::Kind::Invalid,
                Messages::tr("%1: “%2” refers to “%3”, which is not in the package.")
                    .arg(folder, where, id));
        };
        for (const OutlineNode& node : package.outline)
            if (!node.parentId.isEmpty() && !known.contains(node.parentId))
                return unknown(node.parentId, node.id);
        for (const Indicator& indicator : package.indicators)
            for (const QString& id : {indicator.outlineId, indicator.target.referenceId})
                if (!id.isEmpty() && !known.contains(id))
                    return unknown(id, indicator.id);
        for (const IndicatorAlias& alias : package.aliases)
            if (!known.contains(alias.indicatorId))
                return unknown(alias.indicatorId, alias.alias);
        return {};
    }

} // namespace

Result<PlanPackage> readPlanPackage(const QString& folder)
{
    const auto plan = readPlan(folder + u"/plan.json"_s);
    if (!plan)
        return Unexpected{plan.error()};
    PlanPackage package{*plan, {}, {}, {}, {}};
    const QString& id = plan->id;
    const auto outline = readRows<OutlineNode>(folder + u"/outline.csv"_s,
        {u"id"_s, u"parent"_s, u"level"_s, u"number"_s, u"title"_s, u"note"_s},
        [&](RowReader& row, int position) {
            return OutlineNode{row.text(u"id"_s), id, row.text(u"parent"_s),
                row.code(u"level"_s, outlineLevelFromCode), row.text(u"number"_s),
                row.text(u"title"_s), row.text(u"note"_s), position};
        });
    if (!outline)
        return Unexpected{outline.error()};
    const auto indicators = readRows<Indicator>(folder + u"/indicators.csv"_s,
        {u"id"_s, u"number"_s, u"category"_s, u"name"_s, u"unit"_s, u"type"_s, u"target_kind"_s,
            u"direction"_s, u"base_raw"_s, u"base"_s, u"target_raw"_s, u"target"_s,
            u"comparator"_s, u"average_raw"_s, u"outline"_s, u"confidence"_s, u"note"_s,
            u"quote"_s},
        [&](RowReader& row, int position) { return readIndicator(row, position, id); });
    if (!indicators)
        return Unexpected{indicators.error()};
    const auto aliases = readRows<IndicatorAlias>(folder + u"/aliases.csv"_s,
        {u"indicator"_s, u"alias"_s, u"note"_s}, [](RowReader& row, int) {
            return IndicatorAlias{row.text(u"indicator"_s), row.text(u"alias"_s), row.text(u"note"_s)};
        });
    if (!aliases)
        return Unexpected{aliases.error()};
    const QString references = folder + u"/references.csv"_s;
    if (QFile::exists(references)) {
        auto rows = readRows<Indicator>(references,
            {u"id"_s, u"name"_s, u"unit"_s, u"price_basis"_s, u"note"_s},
            [&](RowReader& row, int position) { return readReference(row, position, id); });
        if (!rows)
            return Unexpected{rows.error()};
        package.references = *rows;
    }
    package.outline = *outline;
    package.indicators = *indicators;
    package.aliases = *aliases;
    if (auto checked = checkReferences(package, folder); !checked)
        return Unexpected{checked.error()};
    return package;
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
