#pragma once

#include "core/base/period.h"
#include "core/sheets/workbook.h"
#include "core/statistics/tablelines.h"
#include "core/statistics/yearpart.h"

#include <optional>

namespace lantu {

/// What the lines around a table and its sheet's name say of the time of all its figures.
struct TableTime {
    std::optional<int> year;
    std::optional<YearPart> part; ///< Other where it is no period of its own or they disagree
    std::optional<Period> fallback; ///< of figures whose time the file does not name
    bool isDecember = false; ///< a title names this month alone: what is 1-本月 is of the year

    bool operator==(const TableTime&) const = default;
};

/// What a figure's row and column say of its time.
struct OwnTime {
    std::optional<int> year;
    std::optional<YearPart> part;
    int yearsBack = 0; ///< 1 for 上年
    bool isSamePeriod = false; ///< 上年同期: as much of that year as the table's

    bool operator==(const OwnTime&) const = default;
};

/// Adds another place that names a part of the year: two that differ are of no certain part.
void takePart(const std::optional<YearPart>& named, std::optional<YearPart>& part);
/// Adds another place that names a year; `isUnclear` is set where it is not the same.
void takeYear(const std::optional<int>& named, OwnTime& time, bool& isUnclear);

/// The time of a table whose lines are `lines`; of the sheet alone where they are null.
TableTime tableTime(
    const Sheet& sheet, const TableLines* lines, const std::optional<Period>& fallback);

/// Whether a figure names another year than a title that speaks of a part of one: it is either the
/// same part of that year or all of it.
bool isPartAssumed(const OwnTime& own, const TableTime& table);

/// The period of a figure; nothing where it is not certain: no year is named, or last year stands
/// under a title that speaks of a part of this one. Where isPartAssumed(), it is that part.
std::optional<Period> figurePeriod(const OwnTime& own, const TableTime& table);

/// Whether a text in a column of years is no plain one: 2023年缺口, 到2024年, 椒江区2023年.
bool saysMoreThanTime(const QString& text);

} // namespace lantu
