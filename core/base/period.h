#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace lantu {

/// The time a figure is about. Years and parts of years are periods of their own and are never
/// mixed in one series. Quarters count from January, as Chinese statistics do: Q3 is 1–9月. Halves
/// are halves: H1 is 1–6月 and H2 7–12月.
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
    /// The last month that belongs to it, 3 to 12.
    [[nodiscard]] int lastMonth() const;

    auto operator<=>(const Period&) const = default;
};

/// A period in the user's language: `2023`, `first half of 2023`, `Jan–Sep 2023`.
QString displayName(const Period& period);

} // namespace lantu
