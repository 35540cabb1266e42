#pragma once

#include "core/base/period.h"

#include <QString>

#include <optional>

namespace lantu {

/// The part of a year that words name, counted from January.
enum class YearPart {
    Whole, ///< 全年, 1-12月
    FirstQuarter, ///< 一季度, 1-3月
    FirstHalf, ///< 上半年, 1-6月, 前二季度
    ThreeQuarters, ///< 前三季度, 1-9月
    Other, ///< what is no period of its own: 5月, 1-5月, 本月, 第三季度, 下半年, two parts at once
};

struct YearPartReading {
    std::optional<YearPart> part; ///< nothing where the text names none
    QString rest; ///< the text without the words that name it

    bool operator==(const YearPartReading&) const = default;
};

/// Reads the part of a year that a folded text names, wherever in the text that stands.
YearPartReading readYearPart(const QString& key);

/// The part of a year that a text names.
std::optional<YearPart> yearPartIn(const QString& text);

/// The same, only where the text says nothing besides but its year: 1-9月累计, 2022年上半年.
std::optional<YearPart> yearPartOfCell(const QString& text);

/// A month of a year, written in digits.
struct YearMonth {
    int year = 0;
    int month = 0;
    bool isDay = false; ///< its last day: up to then, not the month alone

    bool operator==(const YearMonth&) const = default;
};

/// The month that a text names as 2022.12 or 202212, or by its last day (2022-12-31), and says
/// nothing besides.
std::optional<YearMonth> yearMonthIn(const QString& text);

/// How many months a part has. Precondition: not Other.
int monthsOf(YearPart part);

/// Precondition: not Other.
Period periodOf(int year, YearPart part);

} // namespace lantu
