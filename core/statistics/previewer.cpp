#include "core/statistics/previewer.h"

#include "core/base/textfold.h"
#include "core/statistics/vintages.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

/// A jump of this factor against the base, the target or another year is a slip of the unit.
constexpr double UnitSlip = 1000;
/// One of this factor may be a rate taken for a level, or a share written as a fraction.
constexpr double DoubtfulJump = 50;

/// Why a number can hardly be right whatever was known before.
/// Whether zero is a usual figure: of rates and reductions it is, of what is counted it is mostly
/// an empty cell that a formula turned into a number.
bool mayBeZero(const Indicator& indicator)
{
    switch (indicator.target.kind) {
    case TargetKind::AnnualRateMin:
    case TargetKind::AnnualRateRelative:
    case TargetKind::TotalPoints:
    case TargetKind::TotalReduction:
    case TargetKind::Assigned:
        return true;
    case TargetKind::Level:
    case TargetKind::Floor:
    case TargetKind::Ceiling:
    case TargetKind::Keep:
    case TargetKind::Total:
    case TargetKind::About:
    case TargetKind::Multiple:
    case TargetKind::Words:
    case TargetKind::None:
        break;
    }
    return indicator.base.value && indicator.base.value->isZero();
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

/// By how many times the larger of two magnitudes exceeds the smaller; 0 where one is zero.
double ratio(const Decimal& a, const Decimal& b)
{
    const double first = std::abs(a.toDouble());
    const double second = std::abs(b.toDouble());
    if (first <= 0 || second <= 0)
        return 0;
    return std::max(first, second) / std::min(first, second);
}

QString farMessage(const Decimal& other)
{
    return Messages::tr("far from %1: check the unit and what is counted").arg(other.toString());
}

ImportValue stated(const Figure& figure)
{
    ImportValue value;
    value.sheet = figure.sheet;
    value.cell = figure.cell;
    value.raw = figure.raw;
    value.name = figure.printedName;
    value.period = figure.period;
    value.value = figure.value.number;
    value.rawUnit = figure.unit ? figure.unit->symbol : QString();
    value.unit = value.rawUnit;
    value.status = figure.status;
    value.scope = figure.scope;
    value.absence = figure.value.absence;
    value.sourceTitle = figure.sourceTitle;
    value.sourceUrl = figure.sourceUrl;
    value.sourceQuote = figure.sourceQuote;
    value.note = figure.note;
    value.isVerified = figure.isVerified;
    return value;
}

ImportValue withAction(ImportValue value, ImportAction action, const QString& reason)
{
    value.action = action;
    value.reason = reason;
    return value;
}

/// Without a value in the plan's unit nobody can accept it by mistake.
ImportValue refused(ImportValue value, const QString& reason)
{
    value.value.reset();
    return withAction(std::move(value), ImportAction::ScopeDiffers, reason);
}

QString kindObjection(const Indicator& indicator, const Unit& unit)
{
    return Messages::tr("stated in %1; the plan counts in %2")
        .arg(unit.symbol, indicator.unit.symbol);
}

/// Why a figure that bears an indicator's name may count something else all the same.
QString scopeObjection(const Figure& figure, const Indicator& indicator)
{
    if (!figure.scope.isEmpty() && folded(figure.scope) != folded(indicator.scope))
        return Messages::tr("the figure is for “%1”, the plan's for “%2”")
            .arg(figure.scope, indicator.scope);
    const QString basis = figure.name.priceBasis;
    if (!basis.isEmpty() && !indicator.priceBasis.isEmpty() && basis != indicator.priceBasis)
        return Messages::tr("the figure is in other prices than the plan's");
    if (figure.name.isPart)
        return Messages::tr("it stands as a part of the rows above: check of what");
    if (figure.isHidden)
        return Messages::tr("a hidden row, column or sheet holds it: check whether it is meant");
    return {};
}

} // namespace

Previewer::Previewer(const ImportKnowledge& knowledge)
    : m_knowledge(knowledge)
    , m_matcher(knowledge.indicators, knowledge.aliases)
{ }

ImportValue Previewer::decide(const Figure& figure) const
{
    ImportValue value = stated(figure);
    const Unit unit = unitOf(figure);
    const auto match = m_matcher.match(figure.name, unit);
    if (match.isQualified && figure.name.isPart) {
        // With what it stands under it is an indicator of the plan itself.
        Figure whole = figure;
        whole.name.isPart = false;
        return decide(whole);
    }
    if (!match.indicator) {
        value.reason = figure.isGrowth ? Messages::tr("a growth rate, and no indicator of the plan")
                                       : Messages::tr("not an indicator of the plan");
        return value;
    }
    const Indicator& indicator = *match.indicator;
    if (figure.isGrowth) {
        value.reason =
            Messages::tr("a growth rate is not the level “%1”").arg(indicator.displayName());
        return value;
    }
    if (!figure.objection.isEmpty()) {
        value.reason = figure.objection;
        return value;
    }
    value.indicatorId = indicator.id;
    if (!figure.period)
        return withAction(value, ImportAction::Unreadable,
            Messages::tr(
                "the year is not clear: give it with --year, or write it into the header"));
    if (!isYearOfPlan(figure.period->year))
        return outsidePlan(value);
    if (figure.value.absence)
        return decideAbsence(value, figure, indicator, unit);
    if (!figure.value.number)
        return withAction(value, ImportAction::Unreadable, figure.value.unreadable);
    return decideNumber(value, figure, indicator, unit);
}

bool Previewer::isYearOfPlan(int year) const
{
    return m_knowledge.plan.covers(year) || year == m_knowledge.plan.baseYear;
}

ImportValue Previewer::outsidePlan(ImportValue value) const
{
    value.indicatorId.clear();
    return withAction(value, ImportAction::Unmatched,
        Messages::tr("%1 is outside the plan (%2–%3)")
            .arg(value.period->year)
            .arg(m_knowledge.plan.baseYear)
            .arg(m_knowledge.plan.lastYear));
}

Unit Previewer::unitOf(const Figure& figure) const
{
    if (figure.unit)
        return *figure.unit;
    if (figure.tableUnits.size() == 1)
        return figure.tableUnits.first();
    QList<Unit> fitting;
    for (const Unit& unit : figure.tableUnits)
        if (!fitting.contains(unit) && m_matcher.match(figure.name, unit).unitFits)
            fitting << unit;
    return fitting.size() == 1 ? fitting.first() : Unit();
}

ImportValue Previewer::decideAbsence(
    ImportValue value, const Figure& figure, const Indicator& indicator, const Unit& unit) const
{
    // No number of something else is not the absence of this one.
    QString other = scopeObjection(figure, indicator);
    if (unit.dimension != Dimension::None && !isConvertible(unit, indicator.unit))
        other = kindObjection(indicator, unit);
    if (other.isEmpty())
        return withAction(value, ImportAction::Absent, Messages::tr("the cell gives no number"));
    value.indicatorId.clear();
    return withAction(value, ImportAction::Unmatched, other);
}

ImportValue Previewer::decideNumber(
    ImportValue value, const Figure& figure, const Indicator& indicator, const Unit& unit) const
{
    value.rawUnit = unit.symbol;
    value.unit = indicator.unit.symbol;
    if (figure.hasUnitConflict)
        return refused(value, Messages::tr("two different units are stated for it"));
    if (unit.dimension == Dimension::None && indicator.unit.dimension != Dimension::None)
        return refused(value,
            Messages::tr("no unit is stated; the plan counts in %1").arg(indicator.unit.symbol));
    value.value = convert(*value.value, unit, indicator.unit);
    if (!value.value)
        return refused(value, kindObjection(indicator, unit));
    // 421000 人 are 42.1 万人: zeros that only the conversion brought were never printed.
    if (unit != indicator.unit)
        value.value = value.value->trimmed();
    if (const QString objection = scopeObjection(figure, indicator); !objection.isEmpty())
        return withAction(value, ImportAction::ScopeDiffers, objection);
    return compare(value, indicator);
}

ImportValue Previewer::compare(ImportValue value, const Indicator& indicator) const
{
    compareWithKnown(value, m_knowledge.observations);
    if (value.action == ImportAction::Same)
        return value;
    const auto year = farthestFrom(value, indicator, ComparedWith::Years);
    if (year && ratio(*value.value, *year) >= UnitSlip)
        return refused(value, farMessage(*year));
    const auto other = farthestFrom(value, indicator, ComparedWith::SameParts);
    if (other && ratio(*value.value, *other) >= DoubtfulJump)
        return withAction(value, ImportAction::ScopeDiffers, farMessage(*other));
    if (const QString reason = impossibility(*value.value, indicator); !reason.isEmpty())
        return withAction(value, ImportAction::ScopeDiffers, reason);
    if (value.period == Period::ofYear(m_knowledge.plan.baseYear)
        && value.action == ImportAction::New)
        value.reason = Messages::tr("the base year: kept as a revised base beside the printed one");
    return value;
}

std::optional<Decimal> Previewer::farthestFrom(
    const ImportValue& value, const Indicator& indicator, ComparedWith what) const
{
    const bool withYears = what == ComparedWith::Years || value.period->isYear();
    QList<Decimal> others;
    if (withYears)
        for (const auto& printed : {indicator.base.value, indicator.target.value})
            if (printed)
                others << *printed;
    for (const Observation& observation : m_knowledge.observations) {
        const bool isComparable = withYears ? observation.period.isYear()
                                            : observation.period.kind == value.period->kind
                && observation.period.part == value.period->part;
        if (observation.indicatorId == indicator.id && isComparable)
            others << observation.value;
    }
    const auto farthest = std::max_element(
        others.begin(), others.end(), [&value](const Decimal& a, const Decimal& b) {
            return ratio(*value.value, a) < ratio(*value.value, b);
        });
    return farthest == others.end() ? std::nullopt : std::optional(*farthest);
}

} // namespace lantu
