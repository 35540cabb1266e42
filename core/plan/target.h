#pragma once

#include "core/base/decimal.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace lantu {

/// What a plan asks of an indicator (monitoring rules, section 2).
enum class TargetKind {
    Level, ///< a level to reach or to come down to by the last year
    Floor, ///< at least
    Ceiling, ///< at most
    Keep, ///< not to fall below, every year
    AnnualRateMin, ///< an average yearly rate of at least
    AnnualRateRelative, ///< an average yearly rate above another indicator's
    Total, ///< a sum of yearly values over the plan
    TotalPoints, ///< a sum of percentage points over the plan
    TotalReduction, ///< yearly reduction rates in %, chained over the plan
    Assigned, ///< assigned from above, year by year
    About, ///< near a value
    Multiple, ///< a multiple of the base: 翻一番
    Words, ///< said in words only
    None, ///< nothing printed
};

enum class Comparator { None, AtLeast, MoreThan, AtMost, LessThan, Equal, About };

/// The end-of-plan target: its meaning beside exactly what was printed.
struct Target {
    TargetKind kind = TargetKind::None;
    Comparator comparator = Comparator::None; ///< None where the text gives none
    QString raw; ///< the cell of the target column, verbatim
    QString averageRaw; ///< the cell of the column 年均/累计, verbatim
    std::optional<Decimal>
        value; ///< in the indicator's unit; for rates in % a year, for totals the total
    bool alsoAssigned = false; ///< besides the value, a superior assigns yearly ones
    QString referenceId; ///< AnnualRateRelative: the indicator to stay above

    bool operator==(const Target&) const = default;
};

/// Codes of design section 5: `level`, `annual_rate_min`, …
QString toCode(TargetKind kind);
std::optional<TargetKind> targetKindFromCode(QStringView code);
/// `ge`, `gt`, `le`, `lt`, `eq`, `about`, empty for None.
QString toCode(Comparator comparator);
std::optional<Comparator> comparatorFromCode(QStringView code);

/// How people say the target: the printed cell, or both cells where there are two.
QString displayText(const Target& target);

} // namespace lantu
