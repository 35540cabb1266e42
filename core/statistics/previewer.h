#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/importpreview.h"
#include "core/statistics/indicatormatcher.h"
#include "core/statistics/namehints.h"

namespace lantu {

/// Decides what becomes of one figure after the other: which indicator it is of, whether it can be
/// counted as the plan counts, and what is known already. Compares with what is on record only;
/// figures of one file are compared with each other afterwards.
class Previewer
{
public:
    /// `chosen` is what a person says that names mean (see ImportOptions::matches). Keeps a
    /// reference: `knowledge` must outlive the previewer.
    explicit Previewer(
        const ImportKnowledge& knowledge, const QHash<QString, QString>& chosen = {});

    [[nodiscard]] ImportValue decide(const Figure& figure);
    /// The same for a figure of which indicator, period and unit are beyond doubt.
    [[nodiscard]] ImportValue decideOf(
        const Indicator& indicator, const Figure& figure, const Unit& unit) const;

private:
    /// The indicator a figure is of, and whether its whole name was a person's word.
    struct Subject {
        const Indicator* indicator = nullptr;
        bool isChosen = false; ///< for this file
        bool isPersonsWord = false; ///< for this file, or taught before
        bool isQualified = false; ///< found together with what its name stands under
        QString objection; ///< why there is none although the name is known
    };

    [[nodiscard]] Subject subjectOf(const Figure& figure, const Unit& unit) const;
    [[nodiscard]] ImportValue decideOf(
        const Subject& subject, const Figure& figure, const Unit& unit) const;
    /// Why a figure that bears an indicator's name may count something else all the same.
    [[nodiscard]] QString scopeObjection(const Figure& figure, const Subject& subject) const;
    [[nodiscard]] ImportValue unknown(ImportValue value, const Figure& figure, const Unit& unit);
    [[nodiscard]] bool isYearOfPlan(int year) const;
    [[nodiscard]] ImportValue outsidePlan(ImportValue value) const;
    /// The unit a figure is stated in. A unit line that lists several (亿元、%) leaves the choice
    /// to what the name can be measured in, where only one of them will do.
    [[nodiscard]] Unit unitOf(const Figure& figure) const;
    [[nodiscard]] ImportValue decideAbsence(
        ImportValue value, const Figure& figure, const Subject& subject, const Unit& unit) const;
    [[nodiscard]] ImportValue decideNumber(
        ImportValue value, const Figure& figure, const Subject& subject, const Unit& unit) const;

    const ImportKnowledge& m_knowledge;
    QHash<QString, QString> m_chosen;
    IndicatorMatcher m_matcher;
    NameHints m_hints;
};

} // namespace lantu
