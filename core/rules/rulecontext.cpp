#include "core/rules/rulecontext.h"

#include "core/base/textfold.h"
#include "core/plan/comparatortext.h"
#include "core/plan/watchedcommitment.h"
#include "core/rules/rulethresholds.h"

#include <algorithm>
#include <cmath>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

QString statusWord(const Observation& figure)
{
    const QString status = displayName(figure.status);
    if (figure.isVerified())
        return status;
    return status.isEmpty() ? Derivation::tr("unverified")
                            : Derivation::tr("%1, unverified").arg(status);
}

/// `figures` up to the last year that `reference` has too; all of them where there is none.
QList<Observation> upToReference(
    const QList<Observation>& figures, const QList<Observation>& reference)
{
    const auto isCommon = [&reference](const Observation& figure) {
        return std::any_of(reference.begin(), reference.end(),
            [&figure](const Observation& other) { return other.period == figure.period; });
    };
    qsizetype count = figures.size();
    while (count > 0 && !isCommon(figures[count - 1]))
        --count;
    return count > 0 ? figures.first(count) : figures;
}

} // namespace

QStringList idsOf(const QList<Observation>& figures)
{
    QStringList ids;
    for (const Observation& figure : figures)
        ids << figure.id;
    return ids;
}

bool isInPlansScope(const Observation& figure, const Indicator& indicator)
{
    return indicator.scope.isEmpty() || figure.scope.isEmpty()
        || folded(indicator.scope) == folded(figure.scope);
}

RuleContext::RuleContext(const AssessmentInput& input, const RuleSet& rules)
    : m_input(input)
    , m_rules(rulesForKind(rules, input.indicator.target.kind))
{
    sortFigures();
    if (target().kind == TargetKind::AnnualRateRelative)
        m_figures = upToReference(m_figures, input.reference);
    begin();
}

RuleContext::RuleContext(
    const AssessmentInput& input, const RuleSet& rules, const Observation& part)
    : m_input(input)
    , m_rules(rulesForKind(rules, input.indicator.target.kind))
{
    sortFigures();
    m_figures = {part};
    begin();
}

void RuleContext::sortFigures()
{
    for (const Observation& observation : m_input.observations) {
        if (!observation.period.isYear() || observation.period.year > m_input.year)
            continue;
        if (observation.period.year == m_input.plan.baseYear)
            m_revisedBase = observation;
        else if (m_input.plan.covers(observation.period.year))
            m_figures.append(observation);
    }
}

void RuleContext::begin()
{
    chooseBase();
    result.indicatorId = m_input.indicator.id;
    result.year = m_input.year;
    result.ruleSet =
        Derivation::tr("%1, version %2", "rule set").arg(m_rules.name, m_rules.version);
    const int lastYear = std::min(m_input.year, m_input.plan.lastYear);
    const double gone = m_figures.isEmpty() ? lastYear - m_input.plan.baseYear : yearsGone();
    result.timeProgress = 100 * gone / yearsTotal();
    if (m_figures.isEmpty())
        return;
    result.dataYear = latest().period.year;
    result.value = latest().value;
    result.status = latest().status;
    result.isVerified = std::all_of(m_figures.begin(), m_figures.end(),
        [](const Observation& figure) { return figure.isVerified(); });
}

void RuleContext::chooseBase()
{
    if (isForHorizon(indicator(), m_input.plan))
        return;
    m_base = m_input.indicator.base.value;
    if (m_revisedBase && (m_input.basis == Basis::Revised || !m_base))
        m_base = m_revisedBase->value;
}

QList<int> RuleContext::missingYears() const
{
    QList<int> years;
    if (!latest().period.isYear())
        return years; // it stands alone
    for (int year = m_input.plan.firstYear; year < latest().period.year; ++year) {
        const bool isThere = std::any_of(m_figures.begin(), m_figures.end(),
            [year](const Observation& figure) { return figure.period.year == year; });
        if (!isThere)
            years << year;
    }
    return years;
}

int RuleContext::yearsTotal() const
{
    return m_input.plan.lastYear - m_input.plan.baseYear;
}

double RuleContext::yearsGone() const
{
    return latest().period.year - 1 + latest().period.lastMonth() / 12.0 - m_input.plan.baseYear;
}

double RuleContext::yearsLeft() const
{
    return yearsTotal() - yearsGone();
}

bool RuleContext::isFinished() const
{
    return !m_figures.isEmpty() && latest().period == Period::ofYear(m_input.plan.lastYear);
}

bool RuleContext::reaches(double a, double b)
{
    return a >= b - 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

Progress RuleContext::classify(double ratio) const
{
    if (isFinished())
        return Progress::Missed;
    if (reaches(ratio, m_rules.aheadRatio))
        return Progress::Ahead;
    if (reaches(ratio, m_rules.onScheduleRatio))
        return Progress::OnSchedule;
    return reaches(ratio, m_rules.slightlyBehindRatio) ? Progress::SlightlyBehind
                                                       : Progress::Behind;
}

Outlook RuleContext::classifyPace(double needed, double soFar) const
{
    if (isFinished())
        return Outlook::Unlikely;
    if (needed <= 0)
        return Outlook::Likely;
    if (soFar <= 0)
        return Outlook::Unlikely;
    const double ratio = needed / soFar;
    if (reaches(m_rules.likelyPaceRatio, ratio))
        return Outlook::Likely;
    return reaches(m_rules.effortPaceRatio, ratio) ? Outlook::NeedsEffort : Outlook::Unlikely;
}

void RuleContext::addStep(const QString& text, const QStringList& observationIds)
{
    result.steps.append({text, observationIds});
}

QString RuleContext::withUnit(const QString& value) const
{
    const QString& unit = indicator().unit.symbol;
    // The plan prints % where it adds up percentage points.
    if (unit == u"%"_s && target().kind == TargetKind::TotalPoints)
        return Derivation::tr("%1 percentage points").arg(value);
    return unit == u"%"_s || unit.isEmpty()
        ? value + unit
        : Derivation::tr("%1 %2", "value, unit").arg(value, unit);
}

QString RuleContext::named(const Observation& figure) const
{
    const QString words = statusWord(figure);
    const QString value = withUnit(figure.value.toString().replace(u'-', u'−'));
    if (!figure.period.isYear()) {
        const QString when = displayName(figure.period);
        return words.isEmpty()
            ? Derivation::tr("%1: %2", "part of a year").arg(when, value)
            : Derivation::tr("%1: %2 (%3)", "part of a year").arg(when, value, words);
    }
    return words.isEmpty() ? Derivation::tr("%1: %2").arg(figure.period.code(), value)
                           : Derivation::tr("%1: %2 (%3)").arg(figure.period.code(), value, words);
}

QString RuleContext::differenceWithUnit(double difference, Rounding rounding) const
{
    const QString text = shown(difference, rounding);
    return indicator().unit.dimension == Dimension::Percent
        ? Derivation::tr("%1 percentage points").arg(text)
        : withUnit(text);
}

QString RuleContext::changeText(double change, Rounding rounding) const
{
    const QString size = differenceWithUnit(std::abs(change), rounding);
    if (reaches(0, std::abs(change)))
        return Derivation::tr("no change");
    return change > 0 ? Derivation::tr("an increase of %1 a year").arg(size)
                      : Derivation::tr("a decrease of %1 a year").arg(size);
}

QString RuleContext::targetText() const
{
    const Target& printed = target();
    const QString text = displayText(printed);
    if (Decimal::parse(text))
        return withComparator(printed.comparator, withUnit(text));
    // Words keep their own form: 「7以上」(%), 「高于经济增长」.
    if (!printed.value || indicator().unit.symbol.isEmpty())
        return Derivation::tr("“%1”").arg(text);
    const bool isPoints =
        printed.kind == TargetKind::TotalPoints && indicator().unit.dimension == Dimension::Percent;
    return Derivation::tr("“%1” (%2)", "target, unit")
        .arg(text, isPoints ? Derivation::tr("percentage points") : indicator().unit.symbol);
}

void RuleContext::addRatioStep(double completion, double timeProgress)
{
    const double ratio = completion / timeProgress;
    QString threshold;
    double above = m_rules.aheadRatio; // the next threshold, which it does not reach
    if (reaches(ratio, m_rules.aheadRatio))
        threshold = Derivation::tr("at least %1").arg(m_rules.aheadRatio);
    else if (reaches(ratio, m_rules.onScheduleRatio))
        threshold = Derivation::tr("at least %1").arg(m_rules.onScheduleRatio);
    else if (reaches(ratio, m_rules.slightlyBehindRatio)) {
        above = m_rules.onScheduleRatio;
        threshold = Derivation::tr("at least %1, below %2")
                        .arg(m_rules.slightlyBehindRatio)
                        .arg(m_rules.onScheduleRatio);
    } else {
        above = m_rules.slightlyBehindRatio;
        threshold = Derivation::tr("below %1").arg(m_rules.slightlyBehindRatio);
    }
    addStep(Derivation::tr("Time gone: %1 ÷ %2 = %3%. Completion to time: %4 ÷ %3 = %5, %6.")
                .arg(yearsGone())
                .arg(yearsTotal())
                .arg(shown(timeProgress), shown(completion), shownBeside(ratio, above), threshold));
}

void RuleContext::setGap(double gap)
{
    if (gap <= 0)
        return;
    result.gap = gap;
    result.gapText = differenceWithUnit(gap);
}

void RuleContext::clearGap()
{
    result.gap.reset();
    result.gapText.clear();
}

void RuleContext::addMissingYearsStep()
{
    QStringList years;
    for (const int year : missingYears())
        years << QString::number(year);
    if (!years.isEmpty())
        addStep(Derivation::tr("No figure for %1: judged on the years that are there.")
                    .arg(years.join(Derivation::tr(", "))));
}

} // namespace lantu
