#include "core/rules/rulecontext.h"

#include <algorithm>
#include <cmath>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

    QString statusWord(const Observation& figure)
    {
        QStringList words;
        switch (figure.status) {
        case VintageStatus::Unstated:
            break;
        case VintageStatus::Provisional:
            words << Derivation::tr("provisional");
            break;
        case VintageStatus::Final:
            words << Derivation::tr("final");
            break;
        case VintageStatus::Revised:
            words << Derivation::tr("revised");
            break;
        }
        if (!figure.isVerified())
            words << Derivation::tr("unverified");
        return words.join(Derivation::tr(", "));
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

QString shown(double value)
{
    const double magnitude = std::abs(value);
    if (magnitude > 0 && magnitude < 0.1)
        return QString::number(value, 'g', 3);
    return QString::number(value, 'f', 2);
}

RuleContext::RuleContext(const AssessmentInput& input, const RuleSet& rules)
    : m_input(input)
    , m_rules(rules)
{
    for (const Observation& observation : input.observations) {
        if (!observation.period.isYear() || observation.period.year > input.year)
            continue;
        if (observation.period.year == input.plan.baseYear)
            m_revisedBase = observation;
        else if (input.plan.covers(observation.period.year))
            m_figures.append(observation);
    }
    if (target().kind == TargetKind::AnnualRateRelative)
        m_figures = upToReference(m_figures, input.reference);
    chooseBase();
    result.indicatorId = input.indicator.id;
    result.year = input.year;
    result.ruleSet = rules.name + u' ' + rules.version;
    const int lastYear = std::min(input.year, input.plan.lastYear);
    const int atYear = m_figures.isEmpty() ? lastYear : latest().period.year;
    result.timeProgress = 100.0 * (atYear - input.plan.baseYear) / yearsTotal();
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
    m_base = m_input.indicator.base.value;
    if (m_revisedBase && (m_input.basis == Basis::Revised || !m_base))
        m_base = m_revisedBase->value;
}

QList<int> RuleContext::missingYears() const
{
    QList<int> years;
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

int RuleContext::yearsGone() const
{
    return latest().period.year - m_input.plan.baseYear;
}

int RuleContext::yearsLeft() const
{
    return m_input.plan.lastYear - latest().period.year;
}

bool RuleContext::isFinished() const
{
    return latest().period.year == m_input.plan.lastYear;
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
    return unit == u"%"_s || unit.isEmpty() ? value + unit : value + u' ' + unit;
}

QString RuleContext::named(const Observation& figure) const
{
    const QString words = statusWord(figure);
    const QString value = withUnit(figure.value.toString());
    return words.isEmpty() ? Derivation::tr("%1: %2").arg(figure.period.code(), value)
                           : Derivation::tr("%1: %2 (%3)").arg(figure.period.code(), value, words);
}

void RuleContext::addRatioStep(double completion, double timeProgress)
{
    const double ratio = completion / timeProgress;
    addStep(Derivation::tr("Time gone: %1 ÷ %2 = %3%. Completion to time: %4 ÷ %3 = %5 (ahead "
                           "from %6, on schedule from %7, slightly behind from %8).")
                .arg(yearsGone())
                .arg(yearsTotal())
                .arg(shown(timeProgress), shown(completion), shown(ratio))
                .arg(m_rules.aheadRatio)
                .arg(m_rules.onScheduleRatio)
                .arg(m_rules.slightlyBehindRatio));
}

void RuleContext::addNeededStep(double needed, double soFar, std::optional<double> rate)
{
    if (isFinished())
        return;
    result.needed = needed;
    const QString amount = withUnit(shown(needed));
    result.neededText = rate ? Derivation::tr("%1 a year (%2% a year)").arg(amount, shown(*rate))
                             : Derivation::tr("%1 a year").arg(amount);
    addStep(Derivation::tr("Remaining years: %1. Needed: %2; so far %3 a year.")
                .arg(yearsLeft())
                .arg(result.neededText, withUnit(shown(soFar))));
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
