#include "core/forms/yearform.h"

#include "core/forms/formlayout.h"

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Plan& plan, int year)
{
    const QString name = plan.shortTitle.isEmpty() ? plan.title : plan.shortTitle;
    const QString place = name.contains(plan.region) ? QString() : plan.region;
    return place + name + u"主要指标%1年数据填报表"_s.arg(year);
}

std::optional<Observation> inForce(
    const QList<Observation>& observations, const QString& indicatorId, int year)
{
    QList<Observation> ofYear;
    for (const Observation& observation : observations)
        if (observation.indicatorId == indicatorId && observation.period == Period::ofYear(year))
            ofYear << observation;
    const QList<Observation> current = currentVintages(ofYear);
    return current.isEmpty() ? std::nullopt : std::optional(current.last());
}

YearFormRow rowOf(const Indicator& indicator, const std::optional<Decimal>& lastYear)
{
    YearFormRow row{indicator.id, indicator.number, indicator.displayName(), indicator.unit.symbol,
        formScope(indicator), lastYear, 0};
    for (const auto& printed : {indicator.base.value, indicator.target.value, lastYear})
        if (printed)
            row.decimals = std::max(row.decimals, printed->decimals());
    return row;
}

} // namespace

YearForm makeYearForm(const Plan& plan, const QList<Indicator>& indicators,
    const QList<Observation>& observations, int year, const QString& agency)
{
    YearForm form{
        plan.id, titleOf(plan, year), plan.regionFull, plan.title, year, agency, false, {}};
    for (const Indicator& indicator : indicators) {
        std::optional<Decimal> lastYear;
        if (const auto observation = inForce(observations, indicator.id, year - 1)) {
            lastYear = observation->value;
            form.isPractice |= observation->isSynthetic();
        } else if (year - 1 == plan.baseYear) {
            lastYear = indicator.base.value;
        }
        form.rows << rowOf(indicator, lastYear);
    }
    return form;
}

} // namespace lantu
