#include "core/store/indicatorrow.h"

#include "core/store/rows.h"

namespace lantu {

using namespace Qt::StringLiterals;

Indicator indicatorFrom(const QSqlQuery& row, const QString& planId)
{
    const Target target{targetKindFromCode(text(row, u"target_kind"_s)).value_or(TargetKind::None),
        comparatorFromCode(text(row, u"comparator"_s)).value_or(Comparator::None),
        text(row, u"target_raw"_s), text(row, u"average_raw"_s), decimal(row, u"target"_s),
        flag(row, u"also_assigned"_s), text(row, u"reference_id"_s)};
    return {text(row, u"id"_s), planId, text(row, u"number"_s), text(row, u"category"_s),
        text(row, u"group_label"_s), text(row, u"name"_s), Unit::parse(text(row, u"unit"_s)),
        indicatorTypeFromCode(text(row, u"type"_s)).value_or(IndicatorType::Expected),
        directionFromCode(text(row, u"direction"_s)).value_or(Direction::Up),
        {text(row, u"base_raw"_s), decimal(row, u"base"_s)}, target, text(row, u"result_raw"_s),
        decimal(row, u"result"_s), text(row, u"scope"_s), text(row, u"price_basis"_s),
        text(row, u"outline_id"_s),
        confidenceFromCode(text(row, u"confidence"_s)).value_or(Confidence::Low),
        text(row, u"note"_s), text(row, u"quote"_s), row.value(u"position"_s).toInt(),
        text(row, u"result_scope"_s), text(row, u"lead_agency"_s),
        withinYearFromCode(text(row, u"within_year"_s)).value_or(WithinYear::Unstated),
        flag(row, u"is_commitment"_s), row.value(u"due_year"_s).toInt()};
}

QVariantMap indicatorFields(const Indicator& indicator)
{
    const Target& target = indicator.target;
    return {{u"plan"_s, indicator.planId}, {u"id"_s, indicator.id}, {u"number"_s, indicator.number},
        {u"category"_s, indicator.category}, {u"group_label"_s, indicator.group},
        {u"name"_s, indicator.name}, {u"unit"_s, indicator.unit.symbol},
        {u"type"_s, toCode(indicator.type)}, {u"direction"_s, toCode(indicator.direction)},
        {u"base_raw"_s, indicator.base.raw}, {u"base"_s, nullable(indicator.base.value)},
        {u"target_kind"_s, toCode(target.kind)}, {u"comparator"_s, toCode(target.comparator)},
        {u"target_raw"_s, target.raw}, {u"average_raw"_s, target.averageRaw},
        {u"target"_s, nullable(target.value)}, {u"also_assigned"_s, target.alsoAssigned ? 1 : 0},
        {u"reference"_s, target.referenceId}, {u"result_raw"_s, indicator.resultRaw},
        {u"result"_s, nullable(indicator.result)}, {u"scope"_s, indicator.scope},
        {u"price_basis"_s, indicator.priceBasis}, {u"outline"_s, indicator.outlineId},
        {u"confidence"_s, toCode(indicator.confidence)}, {u"note"_s, indicator.note},
        {u"quote"_s, indicator.quote}, {u"position"_s, indicator.position},
        {u"result_scope"_s, indicator.resultScope},
        {u"within_year"_s, toCode(indicator.withinYear)}, {u"due_year"_s, indicator.dueYear}};
}

} // namespace lantu
