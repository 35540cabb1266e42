#include "core/statistics/previewer.h"

#include "core/base/textfold.h"
#include "core/statistics/plausibility.h"
#include "core/statistics/scopewords.h"
#include "core/statistics/valuecomparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

ImportValue stated(const Figure& figure)
{
    ImportValue value;
    value.sheet = figure.sheet;
    value.cell = figure.cell;
    value.raw = figure.raw;
    value.name = figure.printedName;
    value.period = figure.period;
    value.value = figure.value.number;
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

QString kindObjection(const Indicator& indicator, const Unit& unit)
{
    return Messages::tr("stated in %1; the plan counts in %2")
        .arg(unit.symbol, indicator.unit.symbol);
}

/// What is counted per year in % by itself, so that a column of growth may hold it.
bool isRate(const Indicator& indicator)
{
    return indicator.target.kind == TargetKind::AnnualRateMin
        || indicator.target.kind == TargetKind::AnnualRateRelative;
}

/// Why a figure can never be of an indicator that a person has chosen: it is another thing.
QString otherThing(const Figure& figure, const Indicator& indicator)
{
    for (const ScopeDifference& difference :
        scopeDifferences(figure.name.names.constFirst(), indicator))
        if (difference.isOtherThing && difference.isContradiction())
            return describe(difference);
    return {};
}

/// Of columns for several kinds of people, one that is not the indicator's need not be asked about:
/// it says itself that it is another one.
bool isOtherColumn(const Figure& figure, const Indicator& indicator)
{
    static const QStringList parts{
        u"城镇居民"_s, u"农村居民"_s, u"男性"_s, u"女性"_s, u"规模以上"_s};
    return figure.isScopeOfColumn && folded(figure.scope) != folded(indicator.scope)
        && (!indicator.scope.isEmpty() || parts.contains(figure.scope));
}

} // namespace

Previewer::Previewer(const ImportKnowledge& knowledge, const QHash<QString, QString>& chosen)
    : m_knowledge(knowledge)
    , m_chosen(chosen)
    , m_matcher(knowledge.indicators, knowledge.aliases, knowledge.rejections)
    , m_hints(knowledge)
{ }

ImportValue Previewer::decide(const Figure& figure)
{
    ImportValue value = stated(figure);
    if (!figure.doubt.isEmpty()) {
        value.indicatorId = figure.indicatorId;
        return refused(std::move(value), figure.doubt);
    }
    const Unit unit = unitOf(figure);
    value.rawUnit = unit.symbol;
    value.unit = unit.symbol;
    const Subject subject = subjectOf(figure, unit);
    if (subject.isQualified && figure.name.isPart) {
        // With what it stands under it is an indicator of the plan itself.
        Figure whole = figure;
        whole.name.isPart = false;
        return decide(whole);
    }
    if (!subject.indicator) {
        value.reason = subject.objection;
        return value.reason.isEmpty() ? unknown(value, figure, unit) : value;
    }
    const Indicator& indicator = *subject.indicator;
    if (figure.isGrowth && !(subject.isChosen && isRate(indicator))) {
        value.reason =
            Messages::tr("a growth rate is not the level “%1”").arg(indicator.displayName());
        if (figure.period && !isYearOfPlan(figure.period->year))
            value.reason =
                Messages::tr("%1; %2", "reasons").arg(value.reason, outsidePlan(value).reason);
        return value;
    }
    if (!figure.objection.isEmpty()) {
        value.reason = figure.objection;
        return value;
    }
    if (!figure.period) {
        value.indicatorId = indicator.id;
        return withAction(value, ImportAction::Unreadable,
            Messages::tr(
                "the year is not clear: give it with --year, or write it into the header"));
    }
    return decideOf(subject, figure, unit);
}

ImportValue Previewer::decideOf(
    const Indicator& indicator, const Figure& figure, const Unit& unit) const
{
    Subject subject;
    subject.indicator = &indicator;
    return decideOf(subject, figure, unit);
}

ImportValue Previewer::decideOf(
    const Subject& subject, const Figure& figure, const Unit& unit) const
{
    ImportValue value = stated(figure);
    value.rawUnit = unit.symbol;
    value.unit = unit.symbol;
    value.indicatorId = subject.indicator->id;
    if (!isYearOfPlan(figure.period->year))
        return outsidePlan(value);
    if (figure.value.absence)
        return decideAbsence(value, figure, subject, unit);
    if (!figure.value.number)
        return withAction(value, ImportAction::Unreadable, figure.value.unreadable);
    return decideNumber(value, figure, subject, unit);
}

ImportValue Previewer::unknown(ImportValue value, const Figure& figure, const Unit& unit)
{
    value.reason = figure.isGrowth ? Messages::tr("a growth rate, and no indicator of the plan")
                                   : Messages::tr("not an indicator of the plan");
    if (figure.isGrowth || !figure.objection.isEmpty())
        return value;
    if (const Indicator* likely = m_hints.likely(figure, unit)) {
        value.suggestedId = likely->id;
        value.reason = Messages::tr("not known by this name; perhaps “%1”: a person must say so")
                           .arg(likely->displayName());
    }
    return value;
}

Previewer::Subject Previewer::subjectOf(const Figure& figure, const Unit& unit) const
{
    if (!figure.indicatorId.isEmpty())
        return {m_matcher.byId(figure.indicatorId), false, false, false, {}};
    if (!m_chosen.isEmpty())
        for (const QString& key : nameKeys(figure.printedName, figure.name))
            if (const QString id = m_chosen.value(key); !id.isEmpty())
                return {m_matcher.byId(id), true, true, false, {}};
    const auto match = m_matcher.match(figure.name, unit);
    return {match.indicator, false, match.isTaught, match.isQualified, match.objection};
}

QString Previewer::scopeObjection(const Figure& figure, const Subject& subject) const
{
    const Indicator& indicator = *subject.indicator;
    if (const QString label = limitingLabel(figure.labels, indicator); !label.isEmpty())
        return Messages::tr("it goes with “%1”: check what is counted").arg(label);
    // Where the plan names no scope, a person's word for the whole name covers what it says.
    const bool isCovered =
        subject.isPersonsWord && indicator.scope.isEmpty() && figure.scope == figure.name.scope;
    if (!isCovered && !figure.scope.isEmpty() && folded(figure.scope) != folded(indicator.scope))
        return Messages::tr("the figure is for “%1”, the plan's for “%2”")
            .arg(figure.scope, indicator.scope);
    const QString basis = figure.name.priceBasis;
    if (!basis.isEmpty() && !indicator.priceBasis.isEmpty() && basis != indicator.priceBasis)
        return Messages::tr("the figure is in other prices than the plan's");
    if (subject.isChosen)
        if (const auto difference = contradictionOf(figure.name.names.constFirst(), indicator))
            return describe(*difference);
    if (figure.name.isPart)
        return Messages::tr("it stands as a part of the rows above: check of what");
    if (!figure.question.isEmpty())
        return figure.question;
    if (figure.mayBePlanned && figure.period == Period::ofYear(m_knowledge.plan.lastYear))
        return Messages::tr("the table may state the plan's target for %1: check whether it is the "
                            "actual figure")
            .arg(m_knowledge.plan.lastYear);
    if (figure.isHidden)
        return Messages::tr("a hidden row, column or sheet holds it: check whether it is meant");
    return {};
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
    ImportValue value, const Figure& figure, const Subject& subject, const Unit& stated) const
{
    const Indicator& indicator = *subject.indicator;
    const Unit unit = unitAsOf(stated, indicator);
    // No number of something else is not the absence of this one.
    QString other = scopeObjection(figure, subject);
    if (unit.dimension != Dimension::None && !isConvertible(unit, indicator.unit))
        other = kindObjection(indicator, unit);
    if (other.isEmpty())
        return withAction(value, ImportAction::Absent, Messages::tr("the cell gives no number"));
    value.indicatorId.clear();
    return withAction(value, ImportAction::Unmatched, other);
}

ImportValue Previewer::decideNumber(
    ImportValue value, const Figure& figure, const Subject& subject, const Unit& stated) const
{
    const Indicator& indicator = *subject.indicator;
    const Unit unit = unitAsOf(stated, indicator);
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
    if (subject.isChosen)
        if (const QString other = otherThing(figure, indicator); !other.isEmpty())
            return refused(value, other);
    if (const QString objection = scopeObjection(figure, subject); !objection.isEmpty()) {
        if (!isOtherColumn(figure, indicator))
            return withAction(value, ImportAction::ScopeDiffers, objection);
        value.indicatorId.clear();
        return withAction(value, ImportAction::Unmatched, objection);
    }
    return compared(value, indicator, m_knowledge);
}

} // namespace lantu
