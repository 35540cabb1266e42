#pragma once

#include "core/base/decimal.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace lantu {

/// What a unit measures. Two units convert into each other only within one dimension; %, ‰ and
/// percentage points are dimensions of their own, because taking one for another changes meaning.
enum class Dimension {
    None, ///< no unit stated
    Renminbi, ///< 元, 万元, 亿元
    UsDollar, ///< 美元, 万美元, 亿美元
    Persons, ///< 人, 万人
    Area, ///< 平方米, 亩, 万亩, 公顷, 平方公里
    Mass, ///< 吨, 万吨
    Volume, ///< 立方米, 万立方米
    Percent, ///< %
    PerMille, ///< ‰
    PercentagePoint, ///< 百分点
    Concentration, ///< 微克/立方米
    RenminbiPerPerson, ///< 元/人, 万元/人
    PersonsPerRenminbi, ///< 人/亿元
    Other, ///< counted things: 件, 家, 张, 岁, 年; each only equal to itself, but 家 to 个 and 户
};

/// A unit of measure as statistics print it.
struct Unit {
    QString symbol; ///< canonical spelling: 亿元, %, 微克/立方米; empty for no unit
    Dimension dimension = Dimension::None;
    /// How many of the dimension's base unit one of this is, as numerator / denominator.
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;

    /// Reads a unit in any of its spellings (full width, μg/m3, ug/m³, 百分点, 公顷). A symbol that
    /// is not known becomes Dimension::Other; blank text and dashes become Dimension::None.
    static Unit parse(QStringView text);
    /// Whether `text` is a known unit rather than any word.
    static bool isKnown(QStringView text);

    bool operator==(const Unit&) const = default;
};

/// Whether a figure in `from` can be restated in `to`.
bool isConvertible(const Unit& from, const Unit& to);

/// Every known unit in which a figure of `unit` may be stated, this one first.
QList<Unit> convertibleUnits(const Unit& unit);

/// `value` in `from`, restated in `to`: exact where the ratio is a power of ten or the division
/// ends, else rounded to 15 significant digits (亩 → 公顷 divides by 15). Nothing when the units
/// do not convert or the result does not fit.
std::optional<Decimal> convert(const Decimal& value, const Unit& from, const Unit& to);

} // namespace lantu
