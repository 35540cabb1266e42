#pragma once

#include "core/decisions/targetimport.h"
#include "core/statistics/figure.h"
#include "core/statistics/indicatormatcher.h"

namespace lantu {

/// Decides on one cell of a year's targets after the other: which indicator it is of, what it
/// states, and whether that can be stored. Cells of one file are compared with each other
/// afterwards.
class TargetPreviewer
{
public:
    /// Keeps references: `inputs` and `options` must outlive it.
    TargetPreviewer(const ImportKnowledge& knowledge, const QList<AssessmentInput>& inputs,
        const TargetImportOptions& options);

    [[nodiscard]] TargetRow decide(const Figure& figure) const;

private:
    [[nodiscard]] const AssessmentInput* inputOf(const QString& id) const;
    [[nodiscard]] Unit unitOf(const Figure& figure) const;
    [[nodiscard]] YearlyTarget targetOf(
        const Figure& figure, const AssessmentInput& input, const Unit& unit) const;
    void judge(
        TargetRow& row, const Figure& figure, const AssessmentInput& input, const Unit& unit) const;
    [[nodiscard]] QStringList doubtsOf(
        const YearlyTarget& target, const Figure& figure, const AssessmentInput& input) const;
    [[nodiscard]] const YearlyTarget* inForce(const AssessmentInput& input) const;
    void compare(TargetRow& row, const AssessmentInput& input) const;

    const QList<AssessmentInput>& m_inputs;
    const TargetImportOptions& m_options;
    IndicatorMatcher m_matcher;
    QString m_planId;
};

} // namespace lantu
