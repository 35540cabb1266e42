#pragma once

#include "core/plan/indicator.h"
#include "core/plan/yearlytarget.h"
#include "core/rules/assess.h"

namespace lantu {

/// Reads what a year's target says into `value` (in the indicator's unit) and `comparator`, from
/// `raw` alone: 7.5, 7.5%左右, 不低于90, 800亿元以上, of a rate 增长7%, of a reduction 下降2%.
/// Whatever else it says stays words, without a value. A number without a unit is in `bare`.
YearlyTarget withReading(YearlyTarget target, const Indicator& indicator, const Unit& bare);
/// The same, a number without a unit being in the indicator's.
YearlyTarget withReading(YearlyTarget target, const Indicator& indicator);

/// One thing that must be mended before a year's target can be stored.
struct TargetProblem {
    enum class Field { Target, Document, Date };

    Field field = Field::Target;
    QString message; ///< a sentence in the user's language

    bool operator==(const TargetProblem&) const = default;
};

/// What is missing or cannot be: the target, a unit that the indicator is not counted in, the
/// document, its date. In the order of the fields.
QList<TargetProblem> problems(const YearlyTarget& target, const Indicator& indicator);

/// Why a person should look twice before a read target is stored: it is far from the latest figure
/// before its year, or bounds the wrong side. In the user's language.
QStringList doubts(const YearlyTarget& target, const AssessmentInput& input);

/// What was read, for people: at least 7.5 %; empty where it is words.
QString readingText(const YearlyTarget& target, const Indicator& indicator);

} // namespace lantu
