#include "core/base/decimal.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lantu {

namespace {

constexpr std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// Digits of a number text with the point taken out and leading zeros dropped.
struct Digits {
    QString digits;
    int decimals = 0;
    bool negative = false;
    bool any = false;
};

std::optional<Digits> splitDigits(QStringView text)
{
    Digits parts;
    qsizetype i = 0;
    if (i < text.size() && (text[i] == u'-' || text[i] == u'+'))
        parts.negative = text[i++] == u'-';
    bool inFraction = false;
    for (; i < text.size() && text[i] != u'e' && text[i] != u'E'; ++i) {
        if (text[i] == u'.' && !inFraction) {
            inFraction = true;
            continue;
        }
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
        parts.any = true;
        if (text[i] != u'0' || !parts.digits.isEmpty())
            parts.digits.append(text[i]);
        parts.decimals += inFraction ? 1 : 0;
    }
    if (i == text.size())
        return parts;
    bool read = false;
    const int exponent = text.sliced(i + 1).toInt(&read);
    if (!read || std::abs(exponent) > 400)
        return std::nullopt;
    parts.decimals -= exponent;
    return parts;
}

} // namespace

Decimal::Decimal(std::int64_t unscaled, int decimals)
    : m_unscaled(unscaled)
    , m_decimals(decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= MaxDigits);
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    auto parts = splitDigits(text);
    if (!parts || !parts->any)
        return std::nullopt;
    while (parts->decimals > MaxDigits && parts->digits.endsWith(u'0')) {
        parts->digits.chop(1);
        --parts->decimals;
    }
    if (parts->digits.isEmpty())
        return Decimal(0, std::clamp(parts->decimals, 0, MaxDigits));
    for (; parts->decimals < 0; ++parts->decimals) {
        parts->digits.append(u'0');
        if (parts->digits.size() > MaxDigits)
            return std::nullopt;
    }
    if (parts->digits.size() > MaxDigits || parts->decimals > MaxDigits)
        return std::nullopt;
    const std::int64_t unscaled = parts->digits.toLongLong();
    return Decimal(parts->negative ? -unscaled : unscaled, parts->decimals);
}

std::optional<Decimal> Decimal::fromSpreadsheetNumber(double value)
{
    if (!std::isfinite(value))
        return std::nullopt;
    const QByteArray digits = QByteArray::number(value, 'g', 15);
    return parse(QString::fromLatin1(digits));
}

QString Decimal::toString() const
{
    // The magnitude is taken as unsigned, so that the smallest value has one too.
    const auto magnitude = m_unscaled < 0 ? 0 - static_cast<std::uint64_t>(m_unscaled)
                                          : static_cast<std::uint64_t>(m_unscaled);
    QString text = QString::number(magnitude).rightJustified(m_decimals + 1, u'0');
    if (m_decimals > 0)
        text.insert(text.size() - m_decimals, u'.');
    return m_unscaled < 0 ? u'-' + text : text;
}

double Decimal::toDouble() const
{
    // The nearest double to the printed digits: of whole numbers that a double holds exactly, as
    // every power of ten up to MaxDigits is, a division is rounded correctly; else by the text.
    constexpr std::int64_t LargestExact = std::int64_t{1} << 53;
    if (m_unscaled >= -LargestExact && m_unscaled <= LargestExact)
        return static_cast<double>(m_unscaled) / static_cast<double>(powerOfTen(m_decimals));
    return toString().toDouble();
}

std::optional<Decimal> Decimal::shifted(int places) const
{
    const int decimals = m_decimals - places;
    if (decimals > MaxDigits)
        return std::nullopt;
    if (decimals >= 0)
        return Decimal(m_unscaled, decimals);
    if (-decimals > MaxDigits)
        return std::nullopt;
    const std::int64_t factor = powerOfTen(-decimals);
    if (std::abs(m_unscaled) > std::numeric_limits<std::int64_t>::max() / factor)
        return std::nullopt;
    return Decimal(m_unscaled * factor, 0);
}

Decimal Decimal::rounded(int decimals) const
{
    if (decimals >= m_decimals)
        return *this;
    const std::int64_t factor = powerOfTen(m_decimals - std::max(decimals, 0));
    const std::int64_t half = m_unscaled < 0 ? -factor / 2 : factor / 2;
    return Decimal((m_unscaled + half) / factor, std::max(decimals, 0));
}

Decimal Decimal::trimmed() const
{
    Decimal result = *this;
    while (result.m_decimals > 0 && result.m_unscaled % 10 == 0) {
        result.m_unscaled /= 10;
        --result.m_decimals;
    }
    return result;
}

int Decimal::compare(const Decimal& other) const
{
    const int decimals = std::max(m_decimals, other.m_decimals);
    // Eighteen digits shifted by eighteen places need more than 64 bits.
    __extension__ using Wide = __int128;
    const Wide a = Wide{m_unscaled} * powerOfTen(decimals - m_decimals);
    const Wide b = Wide{other.m_unscaled} * powerOfTen(decimals - other.m_decimals);
    return a < b ? -1 : a > b ? 1 : 0;
}

} // namespace lantu
