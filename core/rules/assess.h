#pragma once

#include "core/plan/judgement.h"
#include "core/plan/plan.h"
#include "core/plan/yearlytarget.h"
#include "core/rules/assessment.h"
#include "core/rules/ruleset.h"

namespace lantu {

/// Everything a verdict depends on. `observations` are the values in use (currentVintages) of the
/// indicator's whole years, the base year included, ordered by period; figures after the cut-off
/// are ignored. `reference` likewise for the series a relative target is measured against.
struct AssessmentInput {
    Plan plan;
    Indicator indicator;
    QList<Observation> observations;
    QList<Observation> reference;
    QString referenceName;
    int year = 0; ///< cut-off: the end of this year
    Basis basis = Basis::Printed;
    QList<YearlyTarget> yearlyTargets = {}; ///< of this indicator, in force
    QList<Judgement> judgements = {}; ///< of this indicator, in force
    QList<Absence> absences = {}; ///< of this indicator
    /// Values in use of half years and quarters, ordered by period. They change no verdict on whole
    /// years; the latest of them has one of its own (Assessment::interim).
    QList<Observation> partFigures = {};
    QList<Observation> partReference = {}; ///< likewise of the reference
};

/// The verdict on one indicator at the end of one year: pure, total, and the same for the same
/// input. A figure that ends before the cut-off is judged at its own date (Assessment::dataYear).
/// Formulas by kind of target: monitoring rules, section 2.
Assessment assess(const AssessmentInput& input, const RuleSet& rules = defaultRuleSet());

} // namespace lantu
