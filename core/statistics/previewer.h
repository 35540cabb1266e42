#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/importpreview.h"
#include "core/statistics/indicatormatcher.h"

namespace lantu {

/// Decides what becomes of one figure after the other: which indicator it is of, whether it can be
/// counted as the plan counts, and what is known already. Compares with what is on record only;
/// figures of one file are compared with each other afterwards.
class Previewer
{
public:
    /// Keeps a reference: `knowledge` must outlive the previewer.
    explicit Previewer(const ImportKnowledge& knowledge);

    [[nodiscard]] ImportValue decide(const Figure& figure) const;

private:
    [[nodiscard]] bool isYearOfPlan(int year) const;
    [[nodiscard]] ImportValue outsidePlan(ImportValue value) const;
    /// The unit a figure is stated in. A unit line that lists several (亿元、%) leaves the choice
    /// to what the name can be measured in, where only one of them will do.
    [[nodiscard]] Unit unitOf(const Figure& figure) const;
    [[nodiscard]] ImportValue decideAbsence(ImportValue value, const Figure& figure,
        const Indicator& indicator, const Unit& unit) const;
    [[nodiscard]] ImportValue decideNumber(ImportValue value, const Figure& figure,
        const Indicator& indicator, const Unit& unit) const;
    /// Compares a value in the plan's unit with what the plan prints and with what is on record.
    [[nodiscard]] ImportValue compare(ImportValue value, const Indicator& indicator) const;
    /// What a value is compared with. A slip of the unit shows against whole years too; a jump only
    /// against the same part of other years.
    enum class ComparedWith { Years, SameParts };
    /// Of the known figures the one that a value is farthest from, by ratio; base and target are
    /// figures of whole years.
    [[nodiscard]] std::optional<Decimal> farthestFrom(
        const ImportValue& value, const Indicator& indicator, ComparedWith what) const;

    const ImportKnowledge& m_knowledge;
    IndicatorMatcher m_matcher;
};

} // namespace lantu
