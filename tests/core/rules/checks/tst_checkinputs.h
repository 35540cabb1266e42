#pragma once

#include "core/rules/checks/plancheck.h"

/// Small plans that the tests of the checks share.
namespace lantu {

/// A plan `p` for 2021–2025 on the base of 2020 with nothing in it.
inline PlanCheckInput checkedPlan()
{
    PlanCheckInput input;
    input.plan.id = QStringLiteral("p");
    input.plan.firstYear = 2021;
    input.plan.lastYear = 2025;
    input.plan.baseYear = 2020;
    return input;
}

/// A row `p-t1-<number>` with `base` and `target` (either may be empty or words) in `unit`.
inline Indicator checkedRow(const QString& number, const QString& name, QStringView unit,
    QStringView base, QStringView target, TargetKind kind = TargetKind::Level)
{
    Indicator row;
    row.id = QStringLiteral("p-t1-") + number;
    row.planId = QStringLiteral("p");
    row.number = number;
    row.name = name;
    row.unit = Unit::parse(unit);
    row.base = {base.toString(), Decimal::parse(base)};
    row.target.kind = kind;
    row.target.raw = target.toString();
    row.target.value = Decimal::parse(target);
    row.quote = number + u'\n' + name;
    // What a binding row or one without a lead lacks is no business of most tests.
    row.leadAgency = QStringLiteral("甲局");
    return row;
}

/// A promise `p-c-<number>` of `value` (may be empty) for 2025.
inline Commitment checkedPromise(
    const QString& number, const QString& name, QStringView value, QStringView unit)
{
    Commitment promise;
    promise.id = QStringLiteral("p-c-") + number;
    promise.planId = QStringLiteral("p");
    promise.outlineId = QStringLiteral("p-o-01");
    promise.name = name;
    promise.kind = QStringLiteral("level");
    promise.value = Decimal::parse(value);
    promise.unit = unit.toString();
    promise.year = 2025;
    promise.quote = name + value.toString() + unit.toString();
    return promise;
}

/// Ids, kinds and severities, one line for each finding.
inline QStringList told(const QList<Finding>& findings)
{
    QStringList lines;
    for (const Finding& one : findings)
        lines << one.id + u' ' + one.kind + u' ' + one.severity;
    return lines;
}

} // namespace lantu
