#include "ui/data/entrytexts.h"

#include "core/statistics/entrypreview.h"
#include "ui/base/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EntryTexts)
};

const Observation* figureOf(const QList<Observation>& figures, const Period& period)
{
    const auto found = std::find_if(figures.begin(), figures.end(),
        [&period](const Observation& figure) { return figure.period == period; });
    return found == figures.end() ? nullptr : &*found;
}

QString unitOf(const QString& indicatorId, const ImportKnowledge& knowledge)
{
    for (const Indicator& indicator : knowledge.indicators)
        if (indicator.id == indicatorId)
            return indicator.unit.symbol;
    return {};
}

QString shown(const Observation* figure, const QString& unit)
{
    if (!figure)
        return Texts::tr("no figure");
    const QString value = (figure->value.toString() + u' ' + unit).trimmed();
    const QString status = displayName(figure->status);
    return status.isEmpty() ? value : Texts::tr("%1 (%2)").arg(value, status);
}

bool isSame(const Observation* a, const Observation* b)
{
    if (!a || !b)
        return a == b;
    return a->value == b->value && a->status == b->status;
}

QString figureChange(const Period& period, const QString& unit, const QList<Observation>& before,
    const QList<Observation>& after)
{
    const Observation* old = figureOf(before, period);
    const Observation* now = figureOf(after, period);
    if (isSame(old, now))
        return Texts::tr("In use for %1 stays: %2.").arg(displayName(period), shown(old, unit));
    return Texts::tr("In use for %1: %2 → %3.")
        .arg(displayName(period), shown(old, unit), shown(now, unit));
}

/// What a figure of part of a year says at its own date, where a rule says something.
QStringList interimText(AssessmentInput input, const Period& period, const RuleSet& rules)
{
    input.year = period.year;
    const auto interim = assess(input, rules).interim;
    if (!interim || interim->period != period || !interim->progress)
        return {};
    return {
        Texts::tr("At its own date it is judged: %1.").arg(displayName(*interim->progress, false))};
}

} // namespace

QStringList consequences(const ImportBatch& batch, const ImportKnowledge& knowledge,
    const QList<AssessmentInput>& inputs, const RuleSet& rules)
{
    const ImportValue& value = batch.values.first();
    if (!value.period || (!value.isTaken && !awaitsConfirmation(batch)))
        return {};
    QList<Observation> before;
    QList<Period> periods{*value.period};
    for (const Observation& one : knowledge.observations) {
        if (one.indicatorId == value.indicatorId)
            before << one;
        if (one.id == value.correctionOf && one.period != *value.period)
            periods.prepend(one.period);
    }
    const QList<Observation> after = figuresAfter(batch, value.indicatorId, knowledge);
    const QString unit = unitOf(value.indicatorId, knowledge);
    QStringList sentences;
    for (const Period& period : periods)
        sentences << figureChange(period, unit, currentVintages(before), currentVintages(after));
    const bool isYearly = std::any_of(
        periods.begin(), periods.end(), [](const Period& period) { return period.isYear(); });
    const auto input = std::find_if(inputs.begin(), inputs.end(),
        [&value](const AssessmentInput& one) { return one.indicator.id == value.indicatorId; });
    if (!isYearly)
        sentences << Texts::tr("It stands beside the figures of whole years, and changes none of "
                               "them and no verdict.");
    if (input == inputs.end())
        return sentences;
    AssessmentInput then = *input;
    then.observations = currentVintages(wholeYears(after));
    then.partFigures = currentVintages(partsOfYears(after));
    if (isYearly)
        sentences << verdictChange(*input, then, rules);
    else
        sentences << interimText(then, *value.period, rules);
    return sentences;
}

} // namespace lantu
