#include "core/statistics/valuecomparison.h"

#include "core/statistics/plausibility.h"
#include "core/statistics/vintages.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace lantu {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

/// What a value is compared with. A slip of the unit shows against whole years too; a jump only
/// against the same part of other years.
enum class ComparedWith { Years, SameParts };

QString farMessage(const Decimal& other)
{
    return Messages::tr("far from %1: check the unit and what is counted").arg(other.toString());
}

ImportValue asked(ImportValue value, const QString& reason)
{
    value.action = ImportAction::ScopeDiffers;
    value.reason = reason;
    return value;
}

/// Base and target are figures of whole years.
QList<Decimal> knownFigures(const ImportValue& value, const Indicator& indicator, ComparedWith what,
    const ImportKnowledge& knowledge)
{
    const bool withYears = what == ComparedWith::Years || value.period->isYear();
    QList<Decimal> others;
    if (withYears)
        for (const auto& printed : {indicator.base.value, indicator.target.value})
            if (printed)
                others << *printed;
    for (const Observation& observation : knowledge.observations) {
        const bool isComparable = withYears ? observation.period.isYear()
                                            : observation.period.kind == value.period->kind
                && observation.period.part == value.period->part;
        if (observation.indicatorId == indicator.id && isComparable)
            others << observation.value;
    }
    return others;
}

/// Of the known figures the one that a value is farthest from, by ratio.
std::optional<Decimal> farthestFrom(const ImportValue& value, const Indicator& indicator,
    ComparedWith what, const ImportKnowledge& knowledge)
{
    const QList<Decimal> others = knownFigures(value, indicator, what, knowledge);
    const auto farthest = std::max_element(
        others.begin(), others.end(), [&value](const Decimal& a, const Decimal& b) {
            return ratioOf(*value.value, a) < ratioOf(*value.value, b);
        });
    return farthest == others.end() ? std::nullopt : std::optional(*farthest);
}

} // namespace

ImportValue compared(
    ImportValue value, const Indicator& indicator, const ImportKnowledge& knowledge)
{
    compareWithKnown(value, knowledge.observations);
    if (value.action == ImportAction::Same)
        return value;
    const auto year = farthestFrom(value, indicator, ComparedWith::Years, knowledge);
    if (year && ratioOf(*value.value, *year) >= UnitSlip)
        return refused(value, farMessage(*year));
    const auto other = farthestFrom(value, indicator, ComparedWith::SameParts, knowledge);
    if (other && ratioOf(*value.value, *other) >= DoubtfulJump)
        return asked(value, farMessage(*other));
    if (const QString reason = impossibility(*value.value, indicator); !reason.isEmpty())
        return asked(value, reason);
    const QList<Decimal> known = knownFigures(value, indicator, ComparedWith::SameParts, knowledge);
    if (isOutOfRange(*value.value, known, indicator))
        return asked(value, farMessage(*other));
    if (value.period == Period::ofYear(knowledge.plan.baseYear)
        && value.action == ImportAction::New)
        value.reason = Messages::tr("the base year: kept as a revised base beside the printed one");
    return value;
}

} // namespace lantu
