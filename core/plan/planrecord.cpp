#include "core/plan/planrecord.h"

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

QString recordId(const Indicator& indicator)
{
    return indicator.id + u"-record"_s;
}

/// Whether what is recorded at the end is the value of the last year.
bool isOfLastYear(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Level:
    case TargetKind::Floor:
    case TargetKind::Ceiling:
    case TargetKind::Keep:
    case TargetKind::About:
    case TargetKind::Multiple:
    case TargetKind::Assigned:
    case TargetKind::Words:
    case TargetKind::None:
        return true;
    case TargetKind::AnnualRateMin:
    case TargetKind::AnnualRateRelative:
    case TargetKind::Total:
    case TargetKind::TotalPoints:
    case TargetKind::TotalReduction:
        break;
    }
    return false;
}

} // namespace

std::optional<Observation> recordedFigure(const Plan& plan, const Indicator& indicator)
{
    if (!indicator.result || !isOfLastYear(indicator.target.kind))
        return std::nullopt;
    Observation figure;
    figure.id = recordId(indicator);
    figure.planId = plan.id;
    figure.indicatorId = indicator.id;
    figure.period = Period::ofYear(plan.lastYear);
    figure.value = *indicator.result;
    figure.scope = indicator.resultScope;
    ObservationSource source;
    source.file = plan.sourceTitle;
    source.raw = indicator.resultRaw;
    source.rawUnit = indicator.unit.symbol;
    source.title = plan.sourceTitle;
    source.quote = indicator.quote;
    figure.sources << source;
    return figure;
}

QList<Observation> withRecord(
    const Plan& plan, const Indicator& indicator, const QList<Observation>& figures)
{
    const auto recorded = recordedFigure(plan, indicator);
    return recorded ? QList{*recorded} + figures : figures;
}

bool isRecord(const Observation& figure, const Indicator& indicator)
{
    return figure.id == recordId(indicator);
}

bool hasRecord(const QList<Indicator>& indicators)
{
    return std::any_of(indicators.begin(), indicators.end(),
        [](const Indicator& indicator) { return !indicator.resultRaw.isEmpty(); });
}

} // namespace lantu
