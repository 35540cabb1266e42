#include "core/sheets/formats/decimaldigits.h"

#include <algorithm>
#include <cmath>

namespace lantu {

namespace {

constexpr int SignificantDigits = 15;

void dropTrailingZeros(QByteArray& digits)
{
    while (digits.endsWith('0'))
        digits.chop(1);
}

} // namespace

DecimalDigits::DecimalDigits(double number)
{
    Q_ASSERT(std::isfinite(number));
    // d.dddde±xx
    const QByteArray text = QByteArray::number(std::abs(number), 'e', SignificantDigits - 1);
    const qsizetype exponentMark = text.indexOf('e');
    m_digits = text.left(1) + text.mid(2, exponentMark - 2);
    dropTrailingZeros(m_digits);
    m_point = isZero() ? 0 : text.mid(exponentMark + 1).toInt() + 1;
}

void DecimalDigits::round(int decimals)
{
    const int kept = m_point + decimals;
    if (kept >= m_digits.size())
        return;
    const bool isUp = kept >= 0 && m_digits.at(kept) >= '5';
    m_digits.truncate(std::max(kept, 0));
    if (isUp) {
        while (m_digits.endsWith('9'))
            m_digits.chop(1);
        if (m_digits.isEmpty()) {
            m_digits = "1";
            ++m_point;
        } else {
            ++m_digits.back();
        }
    } else {
        dropTrailingZeros(m_digits);
    }
    if (isZero())
        m_point = 0;
}

QString DecimalDigits::integerPart() const
{
    if (m_point <= 0)
        return {};
    return QString::fromLatin1(m_digits.left(m_point).leftJustified(m_point, '0'));
}

QString DecimalDigits::fractionPart(int decimals) const
{
    const QByteArray leading(std::clamp(-m_point, 0, decimals), '0');
    const QByteArray digits = leading + m_digits.mid(std::max(m_point, 0));
    return QString::fromLatin1(digits.leftJustified(decimals, '0', true));
}

} // namespace lantu
