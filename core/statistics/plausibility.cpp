#include "core/statistics/plausibility.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lantu {

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

bool mayCome(const ImportValue& value)
{
    return value.action == ImportAction::New || value.action == ImportAction::Revision;
}

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
    if (value.isNegative() && indicator.base.value && !indicator.base.value->isNegative())
        return Messages::tr("less than nothing: check the number and what is counted");
    return {};
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
    QHash<QString, QList<qsizetype>> byIndicator;
    for (qsizetype i = 0; i < values.size(); ++i)
        if (mayCome(values[i]))
            byIndicator[values[i].indicatorId] << i;
    const QList<ImportValue> before = values;
    for (const QList<qsizetype>& places : std::as_const(byIndicator))
        for (const qsizetype i : places) {
            const auto jump = std::find_if(places.begin(), places.end(), [&](qsizetype other) {
                return std::abs(before[other].period->year - before[i].period->year) == 1
                    && ratioOf(*before[i].value, *before[other].value) >= UnitSlip;
            });
            if (jump != places.end())
                values[i] = refused(before[i],
                    Messages::tr("far from %1: check the unit and what is counted")
                        .arg(before[*jump].value->toString()));
        }
}

} // namespace lantu
