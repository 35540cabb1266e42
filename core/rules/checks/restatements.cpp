#include "core/rules/checks/restatements.h"

#include "core/base/textfold.h"
#include "core/plan/comparatortext.h"
#include "core/rules/checks/rulefinding.h"
#include "core/rules/checks/statedfigure.h"

#include <QCoreApplication>
#include <QHash>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Restatements)
};

/// What is really asked where a place gives no word for it.
Comparator askedOf(const Target& target)
{
    if (target.comparator != Comparator::None)
        return target.comparator;
    switch (target.kind) {
    case TargetKind::Floor:
    case TargetKind::AnnualRateMin:
        return Comparator::AtLeast;
    case TargetKind::Ceiling:
        return Comparator::AtMost;
    case TargetKind::About:
        return Comparator::About;
    default:
        return Comparator::Equal;
    }
}

Comparator askedOf(const Commitment& commitment)
{
    return commitment.comparator == Comparator::None ? Comparator::Equal : commitment.comparator;
}

StatedFigure figureOf(const Commitment& commitment)
{
    return {*commitment.value, Unit::parse(commitment.unit)};
}

bool isGrowth(const Indicator& indicator)
{
    switch (indicator.target.kind) {
    case TargetKind::AnnualRateMin:
    case TargetKind::AnnualRateRelative:
    case TargetKind::TotalReduction:
    case TargetKind::TotalPoints:
        return true;
    default:
        return false;
    }
}

/// Two places that state one figure.
struct Pair {
    QString rule;
    QString what; ///< what both are about, as people call it
    StatedFigure first;
    StatedFigure second;
    QList<CheckedPlace> places;
};

/// What does not agree between the two; nothing where all does.
QList<Finding> disagreements(const QString& planId, const Pair& pair)
{
    const QString first = figureWithUnit(pair.first);
    const QString second = figureWithUnit(pair.second);
    const Agreement agrees = agreement(pair.first, pair.second);
    QList<Finding> findings;
    if (agrees == Agreement::UnitDiffers)
        findings << ruleFinding(planId,
            {pair.rule + u"-unit"_s, u"unit"_s, u"high"_s,
                Messages::tr("%1: one place counts in %2, another in %3, which do not convert")
                    .arg(pair.what, pair.first.unit.symbol, pair.second.unit.symbol),
                Messages::tr("The two must not be put on one line before it is settled which unit "
                             "is meant.")},
            pair.places);
    const int times = powerOfTen(pair.first.value, pair.second.value);
    if (agrees == Agreement::PowerOfTen || (agrees == Agreement::UnitDiffers && times > 0))
        findings << ruleFinding(planId,
            {pair.rule, u"contradiction"_s, u"high"_s,
                Messages::tr("%1: %2 in one place, %3 in another; a power of ten apart")
                    .arg(pair.what, first, second),
                Messages::tr("Most likely a slip of unit or point in one of them; verdicts and "
                             "charts are wrong by that factor until it is found.")},
            pair.places);
    if (agrees == Agreement::Different)
        findings << ruleFinding(planId,
            {pair.rule, u"contradiction"_s, u"high"_s,
                Messages::tr("%1: %2 in one place, %3 in another").arg(pair.what, first, second),
                Messages::tr("Two figures for one thing: which one counts must be settled before "
                             "it is judged or printed.")},
            pair.places);
    return findings;
}

QList<Finding> againstRow(
    const Plan& plan, const Commitment& commitment, const Indicator& indicator)
{
    QList<Finding> findings;
    const QList<CheckedPlace> places{placeOf(indicator), placeOf(commitment)};
    if (commitment.base && indicator.base.value && commitment.baseYear == plan.baseYear)
        findings << disagreements(plan.id,
            {u"base"_s, Messages::tr("Base of %1").arg(rowLabel(indicator)),
                {*indicator.base.value, indicator.unit},
                {*commitment.base, Unit::parse(commitment.unit)}, places});
    const bool isOfSameYear = !commitment.year || *commitment.year == plan.lastYear;
    if (!commitment.value || !indicator.target.value || !isOfSameYear)
        return findings;
    const StatedFigure inTable{*indicator.target.value, indicator.unit};
    const StatedFigure inText = figureOf(commitment);
    findings << disagreements(plan.id,
        {u"restated"_s, Messages::tr("Target of %1").arg(rowLabel(indicator)), inTable, inText,
            places});
    const Comparator tableAsks = askedOf(indicator.target);
    const Comparator textAsks = askedOf(commitment);
    if (findings.isEmpty() && tableAsks != textAsks)
        findings << ruleFinding(plan.id,
            {u"asked"_s, u"contradiction"_s, u"medium"_s,
                Messages::tr("Target of %1: the table asks for %2, the text for %3")
                    .arg(rowLabel(indicator), withComparator(tableAsks, figureWithUnit(inTable)),
                        withComparator(textAsks, figureWithUnit(inText))),
                Messages::tr("A result right at the limit is met by one wording and missed by the "
                             "other; the table's is judged.")},
            places);
    return findings;
}

/// Which rows bear a name, after folding.
QMultiHash<QString, const Indicator*> rowsByName(const PlanCheckInput& input)
{
    QMultiHash<QString, const Indicator*> rows;
    QHash<QString, const Indicator*> byId;
    for (const Indicator& indicator : input.indicators) {
        rows.insert(folded(indicator.name), &indicator);
        byId.insert(indicator.id, &indicator);
    }
    for (const IndicatorAlias& alias : input.aliases)
        if (const Indicator* indicator = byId.value(alias.indicatorId))
            if (!rows.contains(folded(alias.alias), indicator))
                rows.insert(folded(alias.alias), indicator);
    return rows;
}

QList<Finding> againstTable(const PlanCheckInput& input)
{
    QHash<QString, const Indicator*> byId;
    for (const Indicator& indicator : input.indicators)
        byId.insert(indicator.id, &indicator);
    const auto byName = rowsByName(input);
    QList<Finding> findings;
    for (const Commitment& commitment : input.content.commitments) {
        if (const Indicator* linked = byId.value(commitment.indicatorId)) {
            findings << againstRow(input.plan, commitment, *linked);
            continue;
        }
        // Nobody said that it restates the row of the same name, but in the same year it does.
        // Its rate and its level may share the name: the unit decides.
        if (commitment.year != input.plan.lastYear)
            continue;
        const Unit unit = Unit::parse(commitment.unit);
        const auto named = byName.values(folded(commitment.name));
        if (named.size() == 1 && isConvertible(unit, named.first()->unit)
            && isGrowth(*named.first()) == (commitment.kind == u"growth"_s))
            findings << againstRow(input.plan, commitment, *named.first());
    }
    return findings;
}

QList<Finding> withinText(const PlanCheckInput& input)
{
    QList<Finding> findings;
    QMultiHash<QString, const Commitment*> earlier;
    for (const Commitment& one : input.content.commitments) {
        if (!one.value || !one.year)
            continue;
        const QString key = folded(one.name) + u'/' + QString::number(*one.year) + u'/'
            + (one.kind == u"growth"_s ? one.kind : QString());
        for (const Commitment* other : earlier.values(key))
            findings << disagreements(input.plan.id,
                {u"twice"_s, one.name, figureOf(*other), figureOf(one),
                    {placeOf(*other), placeOf(one)}});
        earlier.insert(key, &one);
    }
    return findings;
}

/// The result that the plan before records is this plan's base.
QList<Finding> againstPlanBefore(const PlanCheckInput& input)
{
    QList<Finding> findings;
    const auto byName = rowsByName(input);
    for (const Indicator& before : input.before) {
        const auto named = byName.values(folded(before.name));
        if (named.size() != 1 || !before.result || isGrowth(before) || isGrowth(*named.first()))
            continue;
        const Indicator& now = *named.first();
        if (now.base.value)
            findings << disagreements(input.plan.id,
                {u"before"_s, Messages::tr("%1 in %2").arg(rowLabel(now)).arg(input.plan.baseYear),
                    {*before.result, before.unit}, {*now.base.value, now.unit},
                    {placeOf(before), placeOf(now)}});
    }
    return findings;
}

} // namespace

QList<Finding> restatements(const PlanCheckInput& input)
{
    return againstTable(input) + withinText(input) + againstPlanBefore(input);
}

} // namespace lantu
