#include "core/rules/shownnumber.h"

#include "core/rules/rulecontext.h"

#include <cmath>

namespace lantu {

namespace {

/// What binary fractions lose of the numbers that are printed.
constexpr double Indistinct = 1e-9;

} // namespace

QString shown(double value, Rounding rounding)
{
    const double magnitude = std::abs(value);
    const bool isSmall = magnitude > 0 && magnitude < 0.1;
    QString text = fixedText(value, isSmall ? decimalsOfThreeDigits(value) : 2, rounding);
    const auto small = isSmall ? Decimal::parse(text) : std::nullopt;
    if (small)
        text = small->isZero() ? QStringLiteral("0.00") : small->trimmed().toString();
    return text.replace(u'-', u'−');
}

QString shownExactly(double value)
{
    constexpr int FewestDecimals = 2;
    constexpr int MostDecimals = 6;
    double scale = 100;
    for (int decimals = FewestDecimals; decimals <= MostDecimals; ++decimals, scale *= 10)
        if (std::abs(std::round(value * scale) / scale - value) < Indistinct)
            return decimals == FewestDecimals ? shown(value)
                                              : fixedText(value, decimals).replace(u'-', u'−');
    return shown(value);
}

QString shownBeside(double value, double limit)
{
    constexpr int FewestDecimals = 2;
    constexpr int MostDecimals = 6;
    if (RuleContext::reaches(value, limit))
        return shown(value);
    double scale = 100;
    for (int decimals = FewestDecimals; decimals <= MostDecimals; ++decimals, scale *= 10)
        if (std::round(value * scale) / scale < limit - Indistinct)
            return decimals == FewestDecimals ? shown(value)
                                              : fixedText(value, decimals).replace(u'-', u'−');
    return shown(value);
}

} // namespace lantu
