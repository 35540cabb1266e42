#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace lantu {

/// An exact decimal number as it was printed: 38.39 stays 38.39 and 229.70 keeps its last zero.
/// Holds up to 18 significant digits; arithmetic for verdicts uses toDouble().
class Decimal
{
public:
    static constexpr int MaxDigits = 18;

    Decimal() = default;
    /// unscaled × 10^−decimals, with 0 ≤ decimals ≤ MaxDigits.
    Decimal(std::int64_t unscaled, int decimals);

    /// Reads `-1234.50`, `+3`, `.5`, `1.2E+3`. Nothing but digits, one sign, one point and an
    /// exponent: white space, separators and words are the caller's business. Nothing when there
    /// are no digits, more than MaxDigits significant ones, or the value does not fit.
    static std::optional<Decimal> parse(QStringView text);

    /// The shortest decimal that reads back as `value` after rounding to 15 significant digits,
    /// as spreadsheets show a stored double. Nothing for NaN, infinities and magnitudes that do
    /// not fit.
    static std::optional<Decimal> fromSpreadsheetNumber(double value);

    /// Plain digits with a point and all kept decimals, no exponent.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] double toDouble() const;
    /// Number of digits kept after the point.
    [[nodiscard]] int decimals() const { return m_decimals; }
    [[nodiscard]] bool isZero() const { return m_unscaled == 0; }
    [[nodiscard]] bool isNegative() const { return m_unscaled < 0; }
    [[nodiscard]] Decimal negated() const { return {-m_unscaled, m_decimals}; }

    /// This number × 10^places, exactly: the point moves, no digit changes. Nothing when the
    /// result does not fit.
    [[nodiscard]] std::optional<Decimal> shifted(int places) const;
    /// Rounded half away from zero to at most `decimals` digits after the point.
    [[nodiscard]] Decimal rounded(int decimals) const;
    /// Without zeros at the end of the fraction.
    [[nodiscard]] Decimal trimmed() const;

    /// Compare by value: 757 == 757.00.
    friend bool operator==(const Decimal& a, const Decimal& b) { return a.compare(b) == 0; }
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b)
    {
        return a.compare(b) <=> 0;
    }

private:
    [[nodiscard]] int compare(const Decimal& other) const;

    std::int64_t m_unscaled = 0;
    int m_decimals = 0;
};

} // namespace lantu
