#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace lantu {

/// The time a figure is about. Years and parts of years are periods of their own and are never
/// mixed in one series. Chinese statistics cumulate within the year, so a quarter stands for
/// January to its end: 2023Q3 is 前三季度 (1-9月), never July to September. What ends in June is
/// always H1 (上半年), never Q2, and what ends in December is the year.
struct Period {
    enum class Kind { Year, HalfYear, Quarter };

    int year = 0;
    Kind kind = Kind::Year;
    /// Which half (1–2) or quarter (1–4); 0 for a year.
    int part = 0;

    static Period ofYear(int year) { return {year, Kind::Year, 0}; }
    /// Reads `2023`, `2023H1`, `2023Q3`.
    static std::optional<Period> parse(QStringView code);

    /// `2023`, `2023H1`, `2023Q3`.
    [[nodiscard]] QString code() const;
    [[nodiscard]] bool isYear() const { return kind == Kind::Year; }

    auto operator<=>(const Period&) const = default;
};

} // namespace lantu
