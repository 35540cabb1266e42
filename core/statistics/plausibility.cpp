#include "core/statistics/plausibility.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

/// Whether zero is a usual figure: of rates and reductions it is, of what is counted it is mostly
/// an empty cell that a formula turned into a number.
bool mayBeZero(const Indicator& indicator)
{
    return countsChange(indicator) || indicator.target.kind == TargetKind::Assigned
        || (indicator.base.value && indicator.base.value->isZero());
}

/// 单位GDP能耗降低: a minus before it may mean that it rose, or be how a fall is written.
bool countsReduction(const Indicator& indicator)
{
    const QString name = indicator.group + indicator.name;
    return name.contains(u"降低"_s) || name.contains(u"下降"_s) || name.contains(u"削减"_s);
}

/// By how many times a level may lie outside the known ones. What is measured in years of life,
/// in shares or in concentrations moves slowly; money and counts may multiply. A share may have
/// begun far below the only figure that is known, its target.
double usualJump(const Indicator& indicator, qsizetype known)
{
    constexpr double SlowJump = 2;
    const Dimension dimension = indicator.unit.dimension;
    const bool isShare = dimension == Dimension::Percent || dimension == Dimension::PerMille;
    const bool isSlow = (isShare && known > 1) || dimension == Dimension::Concentration
        || indicator.unit.symbol == u"岁"_s || indicator.unit.symbol == u"年"_s;
    return isSlow && !countsChange(indicator) ? SlowJump : DoubtfulJump;
}

bool mayCome(const ImportValue& value)
{
    return value.action == ImportAction::New || value.action == ImportAction::Revision;
}

/// The smallest and the largest magnitude among a year's figures.
struct Extremes {
    std::optional<Decimal> smallest;
    std::optional<Decimal> largest;

    void add(const Decimal& value)
    {
        const auto magnitude = [](const Decimal& number) { return std::abs(number.toDouble()); };
        if (!smallest || magnitude(value) < magnitude(*smallest))
            smallest = value;
        if (!largest || magnitude(value) > magnitude(*largest))
            largest = value;
    }

    /// The one that a value is a slip of the unit away from, if any.
    [[nodiscard]] std::optional<Decimal> farFrom(const Decimal& value) const
    {
        if (ratioOf(value, *smallest) >= UnitSlip)
            return smallest;
        return ratioOf(value, *largest) >= UnitSlip ? largest : std::nullopt;
    }
};

} // namespace

double ratioOf(const Decimal& a, const Decimal& b)
{
    const double first = std::abs(a.toDouble());
    const double second = std::abs(b.toDouble());
    if (first <= 0 || second <= 0)
        return 0;
    return std::max(first, second) / std::min(first, second);
}

QString impossibility(const Decimal& value, const Indicator& indicator)
{
    if (value.isZero() && !mayBeZero(indicator))
        return Messages::tr("zero: an empty cell is not zero, check whether it was counted");
    if (indicator.unit.dimension == Dimension::Percent && std::abs(value.toDouble()) > 100)
        return Messages::tr("more than 100 %: check the number");
    if (value.isNegative() && countsReduction(indicator))
        return Messages::tr("a reduction below zero: check whether it fell or rose");
    if (value.isNegative() && indicator.base.value && !indicator.base.value->isNegative())
        return Messages::tr("less than nothing: check the number and what is counted");
    return {};
}

bool isOutOfRange(const Decimal& value, const QList<Decimal>& known, const Indicator& indicator)
{
    return !known.isEmpty() && !value.isZero()
        && std::all_of(known.begin(), known.end(), [&](const Decimal& other) {
               return ratioOf(value, other) > usualJump(indicator, known.size());
           });
}

bool countsChange(const Indicator& indicator)
{
    switch (indicator.target.kind) {
    case TargetKind::AnnualRateMin:
    case TargetKind::AnnualRateRelative:
    case TargetKind::TotalPoints:
    case TargetKind::TotalReduction:
        return true;
    case TargetKind::Level:
    case TargetKind::Floor:
    case TargetKind::Ceiling:
    case TargetKind::Keep:
    case TargetKind::Total:
    case TargetKind::Assigned:
    case TargetKind::About:
    case TargetKind::Multiple:
    case TargetKind::Words:
    case TargetKind::None:
        break;
    }
    return false;
}

ImportValue refused(ImportValue value, const QString& reason)
{
    value.value.reset();
    value.action = ImportAction::ScopeDiffers;
    value.reason = reason;
    return value;
}

void holdJumps(QList<ImportValue>& values)
{
    QMap<std::pair<QString, Period>, Extremes> years;
    for (const ImportValue& value : values)
        if (mayCome(value) && !value.value->isZero())
            years[{value.indicatorId, *value.period}].add(*value.value);
    for (ImportValue& value : values) {
        if (!mayCome(value))
            continue;
        for (const int step : {-1, 1}) {
            Period period = *value.period;
            period.year += step;
            const auto neighbour = years.constFind({value.indicatorId, period});
            const auto distant =
                neighbour == years.constEnd() ? std::nullopt : neighbour->farFrom(*value.value);
            if (!distant)
                continue;
            value = refused(value,
                Messages::tr("far from %1: check the unit and what is counted")
                    .arg(distant->toString()));
            break;
        }
    }
}

} // namespace lantu
