#include "core/base/rounding.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <optional>

namespace lantu {

namespace {

constexpr int SignificantDigits = 12;

std::optional<Decimal> magnitudeOf(double value)
{
    const double magnitude = std::abs(value);
    if (!std::isfinite(magnitude))
        return std::nullopt;
    const auto kept =
        Decimal::parse(QString::fromLatin1(QByteArray::number(magnitude, 'g', SignificantDigits)));
    if (kept || magnitude >= 1)
        return kept;
    // So small that its digits end beyond what a decimal holds.
    return Decimal::parse(
        QString::fromLatin1(QByteArray::number(magnitude, 'f', Decimal::MaxDigits)));
}

/// A decimal of at most `decimals` places with exactly so many.
QString padded(const Decimal& value, int decimals)
{
    QString text = value.toString();
    if (value.decimals() == 0 && decimals > 0)
        text += u'.';
    return text + QString(decimals - value.decimals(), u'0');
}

} // namespace

QString fixedText(double value, int decimals, Rounding rounding)
{
    const auto magnitude = magnitudeOf(value);
    if (!magnitude)
        return QString::number(value, 'f', decimals);
    if (rounding == Rounding::HalfAway) {
        const Decimal kept = magnitude->rounded(decimals);
        return padded(value < 0 ? kept.negated() : kept, decimals);
    }
    const QString text = magnitude->toString();
    const qsizetype point = text.size() - magnitude->decimals() - (magnitude->decimals() > 0);
    const QString fraction = text.sliced(std::min(point + 1, text.size()));
    const QString kept = text.first(point) + fraction.left(decimals).leftJustified(decimals, u'0');
    bool fits = false;
    qint64 units = kept.toLongLong(&fits);
    if (!fits)
        return QString::number(value, 'f', decimals);
    const QStringView cutOff =
        QStringView(fraction).sliced(std::min<qsizetype>(decimals, fraction.size()));
    const bool isExact = cutOff.count(u'0') == cutOff.size();
    if (!isExact && (rounding == Rounding::AwayFromZero || value > 0))
        ++units;
    return Decimal(value < 0 ? -units : units, decimals).toString();
}

int decimalsOfThreeDigits(double value)
{
    if (value == 0 || !std::isfinite(value))
        return 0;
    const QByteArray text = QByteArray::number(std::abs(value), 'e', SignificantDigits - 1);
    const int exponent = text.sliced(text.indexOf('e') + 1).toInt();
    return std::clamp(2 - exponent, 0, SignificantDigits);
}

} // namespace lantu
