#include "core/rules/checks/rowchecks.h"

#include "core/rules/checks/rulefinding.h"

#include <QCoreApplication>

#include <functional>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(RowChecks)
};

/// Kinds whose verdict needs to know where the plan started.
bool needsBase(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Level:
    case TargetKind::Floor:
    case TargetKind::Ceiling:
    case TargetKind::Keep:
    case TargetKind::About:
    case TargetKind::Multiple:
        return true;
    default:
        return false;
    }
}

bool isMetByBase(const Indicator& indicator)
{
    const Decimal& base = *indicator.base.value;
    const Decimal& target = *indicator.target.value;
    return (indicator.target.kind == TargetKind::Floor && base > target)
        || (indicator.target.kind == TargetKind::Ceiling && base < target);
}

bool isOnWrongSide(const Indicator& indicator)
{
    const Decimal& base = *indicator.base.value;
    const Decimal& target = *indicator.target.value;
    return indicator.target.kind == TargetKind::Level
        && ((indicator.direction == Direction::Up && target < base)
            || (indicator.direction == Direction::Down && target > base));
}

/// What base and target of one row say about each other.
QList<Finding> againstBase(const QString& planId, const Indicator& indicator)
{
    if (!indicator.base.value || !indicator.target.value || !needsBase(indicator.target.kind))
        return {};
    const QList<CheckedPlace> places{placeOf(indicator)};
    const QString base = indicator.base.value->toString();
    const QString target = indicator.target.value->toString();
    if (isOnWrongSide(indicator))
        return {ruleFinding(planId,
            {u"direction"_s, u"contradiction"_s, u"high"_s,
                Messages::tr("%1: the target %2 is worse than the base %3")
                    .arg(rowLabel(indicator), target, base),
                Messages::tr("Either a figure or the direction that counts as good is wrong; the "
                             "verdict would reward a decline.")},
            places)};
    if (*indicator.base.value == *indicator.target.value)
        return {ruleFinding(planId,
            {u"kept"_s, u"target"_s, u"low"_s,
                Messages::tr("%1: the target equals the base (%2)").arg(rowLabel(indicator), base),
                Messages::tr("There is no distance to cover: it is judged each year by whether it "
                             "is kept, and has no completion. Confirm that keeping is meant.")},
            places)};
    if (isMetByBase(indicator))
        return {ruleFinding(planId,
            {u"met"_s, u"target"_s, u"low"_s,
                Messages::tr("%1: the base %2 already meets the target %3")
                    .arg(rowLabel(indicator), base, target),
                Messages::tr("It can get worse and still be met; “achieved” says nothing of "
                             "progress here.")},
            places)};
    return {};
}

QList<Finding> above100(const QString& planId, const Indicator& indicator)
{
    const bool isShare =
        indicator.unit.dimension == Dimension::Percent && needsBase(indicator.target.kind);
    QList<Finding> findings;
    for (const auto& value : {indicator.base.value, indicator.target.value, indicator.result}) {
        if (!isShare || !value || *value <= Decimal(100, 0) || !findings.isEmpty())
            continue;
        findings << ruleFinding(planId,
            {u"above100"_s, u"impossible"_s, u"medium"_s,
                Messages::tr("%1: a share of %2%").arg(rowLabel(indicator), value->toString()),
                Messages::tr("A share above 100% counts something else than its name says; ask for "
                             "the scope before it is printed as achieved.")},
            {placeOf(indicator)});
    }
    return findings;
}

/// One finding for all rows that lack the same thing; nothing where none does.
QList<Finding> lackingRows(const PlanCheckInput& input, RuleWords words,
    const std::function<bool(const Indicator&)>& isLacking)
{
    QList<CheckedPlace> places;
    QStringList numbers;
    int constraints = 0;
    for (const Indicator& indicator : input.indicators) {
        if (!isLacking(indicator))
            continue;
        places << placeOf(indicator);
        numbers << indicator.number;
        constraints += indicator.isConstraint() ? 1 : 0;
    }
    if (places.isEmpty())
        return {};
    words.namedPlaces = 0;
    // By name, since not every title says how many of them are binding.
    words.title.replace(u"%1"_s, QString::number(places.size()))
        .replace(u"%2"_s, QString::number(constraints))
        .replace(u"%3"_s, numbers.join(Messages::tr(", ")));
    return {ruleFinding(input.plan.id, words, places)};
}

QList<Finding> lacks(const PlanCheckInput& input)
{
    return lackingRows(input,
               {u"no-base"_s, u"missing"_s, u"medium"_s,
                   Messages::tr("%1 targets have no base, %2 of them binding: no. %3"),
                   Messages::tr("Without a base only “reached or not” can be said: no completion "
                                "and no schedule.")},
               [](const Indicator& one) {
                   return needsBase(one.target.kind) && one.target.value && !one.base.value
                       && one.base.raw.isEmpty();
               })
        + lackingRows(input,
            {u"words"_s, u"missing"_s, u"medium"_s,
                Messages::tr(
                    "In %1 rows, %2 of them binding, no plain number stands where a base or "
                    "a result belongs: no. %3"),
                Messages::tr("They are kept as they stand and never become a number; the figures "
                             "are to be got.")},
            [](const Indicator& one) {
                return (!one.base.raw.isEmpty() && !one.base.value)
                    || (!one.resultRaw.isEmpty() && !one.result);
            })
        + lackingRows(input,
            {u"no-unit"_s, u"unit"_s, u"medium"_s,
                Messages::tr("%1 rows have figures but no unit, %2 of them binding: no. %3"),
                Messages::tr("The unit is inferred wherever such a row is matched; confirm it "
                             "before it is printed.")},
            [](const Indicator& one) {
                return one.unit.symbol.isEmpty() && (one.target.value || one.base.value);
            })
        + lackingRows(input,
            {u"no-lead"_s, u"missing"_s, u"high"_s,
                Messages::tr("%1 binding indicators have no lead agency entered: no. %3"),
                Messages::tr("A warning slip has nobody to go to.")},
            [](const Indicator& one) { return one.isConstraint() && one.leadAgency.isEmpty(); });
}

using Cell = std::optional<Decimal> (*)(const Indicator&);

/// Rows that begin with 其中 are parts of the last row before them that does not. Parts need not be
/// all of it, so only too much is wrong.
QList<Finding> partsAbove(const PlanCheckInput& input, Cell cell, const QString& rule)
{
    QList<Finding> findings;
    const QList<Indicator>& rows = input.indicators;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto whole = cell(rows[i]);
        double sum = 0;
        QList<CheckedPlace> places{placeOf(rows[i])};
        for (qsizetype j = i + 1; j < rows.size() && rows[j].name.startsWith(u"其中"); ++j) {
            const auto part = cell(rows[j]);
            const auto converted = part ? convert(*part, rows[j].unit, rows[i].unit) : std::nullopt;
            if (!converted)
                continue;
            sum += converted->toDouble();
            places << placeOf(rows[j]);
        }
        constexpr double Rounding = 1e-9;
        if (rows[i].name.startsWith(u"其中") || !whole || sum <= whole->toDouble() + Rounding)
            continue;
        findings << ruleFinding(input.plan.id,
            {rule, u"arithmetic"_s, u"high"_s,
                Messages::tr("%1: its parts add up to %2, more than the whole %3")
                    .arg(rowLabel(rows[i]), QString::number(sum, 'g', 12), whole->toString()),
                Messages::tr("One of the figures or units is wrong; do not print them together."),
                1},
            places);
    }
    return findings;
}

} // namespace

QList<Finding> rowChecks(const PlanCheckInput& input)
{
    QList<Finding> findings;
    for (const Indicator& indicator : input.indicators)
        findings << againstBase(input.plan.id, indicator) << above100(input.plan.id, indicator);
    findings << partsAbove(
        input, [](const Indicator& one) { return one.base.value; }, u"parts-base"_s);
    findings << partsAbove(
        input, [](const Indicator& one) { return one.target.value; }, u"parts-target"_s);
    return findings + lacks(input);
}

} // namespace lantu
