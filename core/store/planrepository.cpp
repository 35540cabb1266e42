#include "core/store/planrepository.h"

#include "core/store/database.h"
#include "core/store/indicatorrow.h"
#include "core/store/plantextrepository.h"
#include "core/store/rows.h"

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

Plan planFrom(const QSqlQuery& row)
{
    Plan plan{text(row, u"id"_s), text(row, u"title"_s), text(row, u"short_title"_s),
        text(row, u"region"_s), text(row, u"region_full"_s), row.value(u"first_year"_s).toInt(),
        row.value(u"last_year"_s).toInt(), row.value(u"base_year"_s).toInt(), std::nullopt,
        flag(row, u"is_current"_s), row.value(u"package_version"_s).toInt(),
        text(row, u"source_title"_s), text(row, u"source_issuer"_s), text(row, u"source_number"_s),
        text(row, u"source_date"_s), text(row, u"source_note"_s)};
    if (!row.isNull(u"horizon_year"_s))
        plan.horizonYear = row.value(u"horizon_year"_s).toInt();
    return plan;
}

} // namespace

Result<int> PlanRepository::loadedVersion(const QString& planId)
{
    auto query = m_database.run(
        u"SELECT package_version FROM plan WHERE id = :plan"_s, {{u"plan"_s, planId}});
    if (!query)
        return Unexpected{query.error()};
    return query->next() ? query->value(0).toInt() : 0;
}

Result<bool> PlanRepository::hasLoaded(const Plan& plan)
{
    const auto loaded = loadedVersion(plan.id);
    if (!loaded)
        return Unexpected{loaded.error()};
    return *loaded >= plan.packageVersion;
}

Result<> PlanRepository::load(
    const PlanPackage& package, const ChangeStamp& stamp, const QList<TextParagraph>& text)
{
    const auto loaded = loadedVersion(package.plan.id);
    if (!loaded)
        return Unexpected{loaded.error()};
    if (*loaded >= package.plan.packageVersion)
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    if (auto stored = storePlan(package.plan, stamp); !stored)
        return stored;
    for (const OutlineNode& node : package.outline)
        if (auto stored = storeNode(node); !stored)
            return stored;
    for (const auto& [rows, kind] : {std::pair(package.indicators, RowKind::Table),
             std::pair(package.references, RowKind::Reference),
             std::pair(package.commitments, RowKind::Commitment)})
        if (auto stored = storeIndicators(rows, kind, stamp); !stored)
            return stored;
    if (auto stored = storeAliases(package); !stored)
        return stored;
    if (auto stored = PlanTextRepository(m_database).replace(package.plan.id, text); !stored)
        return stored;
    const AuditEntry entry{{}, package.plan.id, {}, {}, u"load"_s, u"plan"_s, package.plan.id,
        *loaded == 0 ? QJsonObject() : QJsonObject{{u"package_version"_s, *loaded}},
        {{u"package_version"_s, package.plan.packageVersion}}};
    if (auto recorded = AuditTrail(m_database).record(entry, stamp); !recorded)
        return recorded;
    return (*transaction)->commit();
}

Result<> PlanRepository::storePlan(const Plan& plan, const ChangeStamp& stamp)
{
    return done(m_database.run(uR"(
        INSERT INTO plan (id, title, short_title, region, region_full, first_year, last_year,
            base_year, horizon_year, is_current, package_version, source_title, source_issuer,
            source_number, source_date, source_note, changed_at, changed_by)
        VALUES (:id, :title, :short_title, :region, :region_full, :first_year, :last_year,
            :base_year, :horizon_year, :is_current, :package_version, :source_title, :source_issuer,
            :source_number, :source_date, :source_note, :at, :person)
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, short_title = excluded.short_title,
            region = excluded.region, region_full = excluded.region_full,
            first_year = excluded.first_year, last_year = excluded.last_year,
            base_year = excluded.base_year, horizon_year = excluded.horizon_year,
            package_version = excluded.package_version, source_title = excluded.source_title,
            source_issuer = excluded.source_issuer, source_number = excluded.source_number,
            source_date = excluded.source_date, source_note = excluded.source_note,
            row_version = plan.row_version + 1, changed_at = excluded.changed_at,
            changed_by = excluded.changed_by)"_s,
        {{u"id"_s, plan.id}, {u"title"_s, plan.title}, {u"short_title"_s, plan.shortTitle},
            {u"region"_s, plan.region}, {u"region_full"_s, plan.regionFull},
            {u"first_year"_s, plan.firstYear}, {u"last_year"_s, plan.lastYear},
            {u"base_year"_s, plan.baseYear}, {u"horizon_year"_s, nullable(plan.horizonYear)},
            {u"is_current"_s, plan.isCurrent ? 1 : 0}, {u"package_version"_s, plan.packageVersion},
            {u"source_title"_s, plan.sourceTitle}, {u"source_issuer"_s, plan.sourceIssuer},
            {u"source_number"_s, plan.sourceNumber}, {u"source_date"_s, plan.sourceDate},
            {u"source_note"_s, plan.sourceNote}, {u"at"_s, stamp.atText()},
            {u"person"_s, stamp.person}}));
}

Result<> PlanRepository::storeNode(const OutlineNode& node)
{
    return done(m_database.run(uR"(
        INSERT INTO outline_node (plan_id, id, parent_id, level, number, title, note, position)
        VALUES (:plan, :id, :parent, :level, :number, :title, :note, :position)
        ON CONFLICT (plan_id, id) DO UPDATE SET parent_id = excluded.parent_id,
            level = excluded.level, number = excluded.number, title = excluded.title,
            note = excluded.note, position = excluded.position)"_s,
        {{u"plan"_s, node.planId}, {u"id"_s, node.id}, {u"parent"_s, node.parentId},
            {u"level"_s, toCode(node.level)}, {u"number"_s, node.number}, {u"title"_s, node.title},
            {u"note"_s, node.note}, {u"position"_s, node.position}}));
}

Result<> PlanRepository::storeIndicators(
    const QList<Indicator>& indicators, RowKind kind, const ChangeStamp& stamp)
{
    for (const Indicator& indicator : indicators)
        if (auto stored = storeIndicator(indicator, kind, stamp); !stored)
            return stored;
    return {};
}

Result<> PlanRepository::storeIndicator(
    const Indicator& indicator, RowKind kind, const ChangeStamp& stamp)
{
    QVariantMap fields = indicatorFields(indicator);
    fields.insert({{u"is_reference"_s, kind == RowKind::Table ? 0 : 1},
        {u"is_commitment"_s, kind == RowKind::Commitment ? 1 : 0}, {u"at"_s, stamp.atText()},
        {u"person"_s, stamp.person}});
    return done(m_database.run(uR"(
        INSERT INTO indicator (plan_id, id, is_reference, number, category, group_label, name, unit,
            type, direction, base_raw, base, target_kind, comparator, target_raw, average_raw,
            target, also_assigned, reference_id, result_raw, result, scope, price_basis, outline_id,
            confidence, note, quote, position, result_scope, within_year, due_year, is_commitment, changed_at,
            changed_by)
        VALUES (:plan, :id, :is_reference, :number, :category, :group_label, :name, :unit,
            :type, :direction, :base_raw, :base, :target_kind, :comparator, :target_raw,
            :average_raw, :target, :also_assigned, :reference, :result_raw, :result, :scope,
            :price_basis, :outline, :confidence, :note, :quote, :position,
            :result_scope, :within_year, :due_year, :is_commitment, :at, :person)
        ON CONFLICT (plan_id, id) DO UPDATE SET is_reference = excluded.is_reference,
            number = excluded.number, category = excluded.category, group_label = excluded.group_label, name = excluded.name,
            unit = excluded.unit, type = excluded.type, direction = excluded.direction,
            base_raw = excluded.base_raw, base = excluded.base, target_kind = excluded.target_kind,
            comparator = excluded.comparator, target_raw = excluded.target_raw,
            average_raw = excluded.average_raw, target = excluded.target,
            also_assigned = excluded.also_assigned, reference_id = excluded.reference_id,
            result_raw = excluded.result_raw, result = excluded.result, scope = excluded.scope,
            price_basis = excluded.price_basis, outline_id = excluded.outline_id,
            confidence = excluded.confidence, note = excluded.note, quote = excluded.quote,
            position = excluded.position, result_scope = excluded.result_scope,
            within_year = excluded.within_year, due_year = excluded.due_year,
            is_commitment = excluded.is_commitment,
            row_version = indicator.row_version + 1,
            changed_at = excluded.changed_at, changed_by = excluded.changed_by)"_s,
        fields));
}

Result<> PlanRepository::storeAliases(const PlanPackage& package)
{
    auto cleared =
        m_database.run(u"DELETE FROM indicator_alias WHERE plan_id = :plan AND is_built_in = 1"_s,
            {{u"plan"_s, package.plan.id}});
    if (!cleared)
        return Unexpected{cleared.error()};
    for (const IndicatorAlias& alias : package.aliases) {
        auto stored = m_database.run(uR"(
            INSERT INTO indicator_alias (plan_id, indicator_id, alias, note, is_built_in)
            VALUES (:plan, :indicator, :alias, :note, 1)
            ON CONFLICT (plan_id, indicator_id, alias) DO UPDATE SET note = excluded.note,
                is_built_in = CASE WHEN indicator_alias.approval_state = 'withdrawn' THEN 1
                    ELSE indicator_alias.is_built_in END,
                approval_state = 'approved')"_s,
            {{u"plan"_s, package.plan.id}, {u"indicator"_s, alias.indicatorId},
                {u"alias"_s, alias.alias}, {u"note"_s, alias.note}});
        if (!stored)
            return Unexpected{stored.error()};
    }
    return {};
}

Result<QList<Plan>> PlanRepository::plans()
{
    auto query = m_database.run(uR"(
        SELECT id, title, short_title, region, region_full, first_year, last_year, base_year,
            horizon_year, is_current, package_version, source_title, source_issuer, source_number,
            source_date, source_note
        FROM plan ORDER BY is_current DESC, id)"_s);
    return collected<Plan>(query, planFrom);
}

Result<QList<OutlineNode>> PlanRepository::outline(const QString& planId)
{
    auto query = m_database.run(uR"(
        SELECT id, parent_id, level, number, title, note, position
        FROM outline_node WHERE plan_id = :plan ORDER BY position)"_s,
        {{u"plan"_s, planId}});
    return collected<OutlineNode>(query, [&planId](const QSqlQuery& row) {
        return OutlineNode{text(row, u"id"_s), planId, text(row, u"parent_id"_s),
            outlineLevelFromCode(text(row, u"level"_s)).value_or(OutlineLevel::Heading),
            text(row, u"number"_s), text(row, u"title"_s), text(row, u"note"_s),
            row.value(u"position"_s).toInt()};
    });
}

Result<QList<Indicator>> PlanRepository::indicators(const QString& planId)
{
    return readIndicators(planId, RowKind::Table);
}

Result<QStringList> PlanRepository::indicatorsOfAgency(const QString& planId, const QString& agency)
{
    auto query = m_database.run(uR"(
        SELECT indicator.id AS id FROM indicator
        JOIN agency ON agency.plan_id = indicator.plan_id AND agency.id = indicator.lead_agency_id
        WHERE indicator.plan_id = :plan AND indicator.is_reference = 0
            AND agency.approval_state <> 'withdrawn'
            AND (agency.id = :agency OR agency.name = :agency_name)
        ORDER BY indicator.position)"_s,
        {{u"plan"_s, planId}, {u"agency"_s, agency}, {u"agency_name"_s, agency}});
    const auto ids =
        collected<QString>(query, [](const QSqlQuery& row) { return text(row, u"id"_s); });
    if (!ids)
        return Unexpected{ids.error()};
    return QStringList(*ids);
}

Result<QList<Indicator>> PlanRepository::references(const QString& planId)
{
    return readIndicators(planId, RowKind::Reference);
}

Result<QList<Indicator>> PlanRepository::commitments(const QString& planId)
{
    return readIndicators(planId, RowKind::Commitment);
}

Result<QStringList> PlanRepository::commitmentIds(const QString& planId)
{
    auto query =
        m_database.run(u"SELECT id FROM indicator WHERE plan_id = :plan AND is_commitment = 1"_s,
            {{u"plan"_s, planId}});
    const auto ids =
        collected<QString>(query, [](const QSqlQuery& row) { return text(row, u"id"_s); });
    if (!ids)
        return Unexpected{ids.error()};
    return QStringList(*ids);
}

Result<QList<Indicator>> PlanRepository::readIndicators(const QString& planId, RowKind kind)
{
    auto query = m_database.run(uR"(
        SELECT indicator.id AS id, number, category, group_label, indicator.name AS name, unit,
            type, direction, base_raw, base, target_kind, comparator, target_raw, average_raw,
            target, also_assigned, reference_id, result_raw, result, scope, price_basis, outline_id,
            confidence, note, quote, position, result_scope, within_year, due_year, is_commitment,
            COALESCE(agency.name, '') AS lead_agency
        FROM indicator
        LEFT JOIN agency ON agency.plan_id = indicator.plan_id
            AND agency.id = indicator.lead_agency_id
        WHERE indicator.plan_id = :plan AND is_reference = :is_reference
            AND is_commitment = :is_commitment ORDER BY position)"_s,
        {{u"plan"_s, planId}, {u"is_reference"_s, kind == RowKind::Table ? 0 : 1},
            {u"is_commitment"_s, kind == RowKind::Commitment ? 1 : 0}});
    return collected<Indicator>(
        query, [&planId](const QSqlQuery& row) { return indicatorFrom(row, planId); });
}

Result<QList<IndicatorAlias>> PlanRepository::aliases(const QString& planId)
{
    auto query = m_database.run(uR"(
        SELECT indicator_id, alias, note, is_built_in FROM indicator_alias
        WHERE plan_id = :plan AND approval_state = 'approved'
        ORDER BY indicator_id, alias)"_s,
        {{u"plan"_s, planId}});
    return collected<IndicatorAlias>(query, [](const QSqlQuery& row) {
        return IndicatorAlias{text(row, u"indicator_id"_s), text(row, u"alias"_s),
            text(row, u"note"_s), !flag(row, u"is_built_in"_s)};
    });
}

} // namespace lantu
