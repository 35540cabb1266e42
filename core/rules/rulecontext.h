#pragma once

#include "core/rules/assess.h"
#include "core/rules/shownnumber.h"

#include <QCoreApplication>

#include <optional>

namespace lantu {

/// Texts of derivations. One translation context for all rules.
struct Derivation {
    Q_DECLARE_TR_FUNCTIONS(Derivation)
};

/// What the rules of the single kinds work on: the input, sorted out once, and the assessment they
/// fill. Internal to core/rules.
class RuleContext
{
public:
    RuleContext(const AssessmentInput& input, const RuleSet& rules);
    /// For a figure of part of a year, which is then the only one, judged at its own date.
    RuleContext(const AssessmentInput& input, const RuleSet& rules, const Observation& part);

    [[nodiscard]] const AssessmentInput& input() const { return m_input; }
    [[nodiscard]] const Indicator& indicator() const { return m_input.indicator; }
    [[nodiscard]] const Target& target() const { return m_input.indicator.target; }
    /// With the numbers for this kind of target.
    [[nodiscard]] const RuleSet& rules() const { return m_rules; }

    /// Figures of the plan's years up to the cut-off, by year.
    [[nodiscard]] const QList<Observation>& figures() const { return m_figures; }
    /// The latest of them. Precondition: figures() is not empty.
    [[nodiscard]] const Observation& latest() const { return m_figures.last(); }
    /// Years from the first of the plan up to the latest figure that have none.
    [[nodiscard]] QList<int> missingYears() const;

    /// The base to count from, by the basis asked for: the printed one, or the base year's entered
    /// figure; that also where the plan prints none. Empty where there is neither.
    [[nodiscard]] std::optional<Decimal> base() const { return m_base; }
    /// The figure entered for the base year, if any.
    [[nodiscard]] std::optional<Observation> revisedBase() const { return m_revisedBase; }

    [[nodiscard]] int yearsTotal() const;
    /// From the end of the base year to the end of the latest figure's period; of part of a year
    /// with a fraction.
    [[nodiscard]] double yearsGone() const;
    /// From there to the end of the plan's last year.
    [[nodiscard]] double yearsLeft() const;
    /// The plan's last year is over and its figure is in.
    [[nodiscard]] bool isFinished() const;

    /// `a` ≥ `b` up to what binary fractions lose.
    static bool reaches(double a, double b);
    /// Class of completion against time; Missed where the plan is finished.
    [[nodiscard]] Progress classify(double ratio) const;
    /// Class of the pace still needed against the pace so far, both positive in the good direction.
    [[nodiscard]] Outlook classifyPace(double needed, double soFar) const;

    void addStep(const QString& text, const QStringList& observationIds = {});
    /// `value` with the indicator's unit.
    [[nodiscard]] QString withUnit(const QString& value) const;
    /// A difference of two values: of percentages it is in percentage points.
    [[nodiscard]] QString differenceWithUnit(
        double difference, Rounding rounding = Rounding::HalfAway) const;
    /// A yearly change in words: an increase or a decrease of so much.
    [[nodiscard]] QString changeText(double change, Rounding rounding = Rounding::HalfAway) const;
    /// The target as printed, with the unit where it is a number.
    [[nodiscard]] QString targetText() const;
    /// A figure with its year, unit and status, as derivations name it.
    [[nodiscard]] QString named(const Observation& figure) const;
    /// The sentence that compares completion with time and names the threshold that decides.
    void addRatioStep(double completion, double timeProgress);
    /// Notes how far the target is; nothing where `gap` (in the good direction) is not above zero.
    void setGap(double gap);
    void clearGap();
    /// Says which years are missing, where any are.
    void addMissingYearsStep();

    Assessment result;

private:
    void sortFigures();
    void chooseBase();
    void begin();

    const AssessmentInput& m_input;
    const RuleSet m_rules;
    QList<Observation> m_figures;
    std::optional<Observation> m_revisedBase;
    std::optional<Decimal> m_base;
};

QStringList idsOf(const QList<Observation>& figures);

/// Whether a figure counts what the plan's target counts, as far as both say.
bool isInPlansScope(const Observation& figure, const Indicator& indicator);

} // namespace lantu
