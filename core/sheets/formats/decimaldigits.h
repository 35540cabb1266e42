#pragma once

#include <QByteArray>
#include <QString>

namespace lantu {

/// The 15 significant digits a spreadsheet shows of a magnitude, as text: rounding and moving the
/// point happen on digits, so that 0.6092 is 60.92 % and not 60.919999999999995 %.
class DecimalDigits
{
public:
    /// Of the magnitude; the sign is the caller's. Precondition: finite.
    explicit DecimalDigits(double number);

    [[nodiscard]] bool isZero() const { return m_digits.isEmpty(); }
    /// Number of digits before the point; zero or negative for magnitudes below 1.
    [[nodiscard]] int pointPosition() const { return m_point; }

    /// × 10^places.
    void shift(int places) { m_point += isZero() ? 0 : places; }
    /// Half away from zero, to this many digits after the point.
    void round(int decimals);

    /// Digits before the point without leading zeros; empty below 1.
    [[nodiscard]] QString integerPart() const;
    /// Exactly this many digits after the point; call round() first.
    [[nodiscard]] QString fractionPart(int decimals) const;

private:
    QByteArray m_digits; // no zeros at either end; the number is 0.m_digits × 10^m_point
    int m_point = 0;
};

} // namespace lantu
