#pragma once

#include "core/rules/assess.h"

#include <algorithm>

/// Small inputs that the tests of the rules share.
namespace lantu {

/// `2021=700 2022=757.00`: official figures by year, in the order given.
inline QList<Observation> series(QStringView text, const QString& prefix = QStringLiteral("o"))
{
    QList<Observation> figures;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        Observation figure;
        figure.id = prefix + u'-' + part.first(4).toString();
        figure.period = *Period::parse(part.first(4));
        figure.value = *Decimal::parse(part.sliced(5));
        figure.sources << ObservationSource();
        figures << figure;
    }
    return figures;
}

/// 2021–2025 on the base of 2020.
inline Plan fivePlan()
{
    Plan plan;
    plan.id = QStringLiteral("p");
    plan.firstYear = 2021;
    plan.lastYear = 2025;
    plan.baseYear = 2020;
    return plan;
}

/// An indicator `p-01` with `base` and `target` (either may be empty) and figures up to `year`.
inline AssessmentInput inputOf(TargetKind kind, QStringView unit, QStringView base,
    QStringView target, QStringView figures, int year)
{
    AssessmentInput input;
    input.plan = fivePlan();
    input.indicator.id = QStringLiteral("p-01");
    input.indicator.unit = Unit::parse(unit);
    input.indicator.base = {base.toString(), Decimal::parse(base)};
    input.indicator.target.kind = kind;
    input.indicator.target.raw = target.toString();
    input.indicator.target.value = Decimal::parse(target);
    input.observations = series(figures);
    input.year = year;
    return input;
}

/// The verdict at a later cut-off without a new figure: `then`'s year, and the step that says how
/// old the figures are, are taken as the later cut-off has to have them.
inline Assessment judgedLater(const AssessmentInput& input, const Assessment& then)
{
    Assessment later = assess(input);
    const bool isStale = then.dataYear < std::min(input.year, input.plan.lastYear);
    if (isStale && later.steps.value(0).text.startsWith(QStringLiteral("No figure")))
        later.steps.removeFirst();
    later.year = then.year;
    return later;
}

/// The target of one year of `p-01`, out of a document.
inline YearlyTarget yearlyTarget(TargetOrigin origin, int year, QStringView value,
    SuperiorVerdict verdict = SuperiorVerdict::None)
{
    YearlyTarget target;
    target.indicatorId = QStringLiteral("p-01");
    target.year = year;
    target.origin = origin;
    target.raw = value.toString();
    target.value = Decimal::parse(value);
    target.document = QStringLiteral("年度计划");
    target.verdict = verdict;
    return target;
}

} // namespace lantu
