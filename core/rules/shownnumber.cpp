#include "core/rules/shownnumber.h"

#include "core/rules/rulecontext.h"

#include <cmath>

namespace lantu {

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
    constexpr int MostDecimals = 6;
    for (int decimals = 3; decimals <= MostDecimals; ++decimals)
        if (std::abs(value - shown(value).replace(u'−', u'-').toDouble()) > 1e-9
            && std::abs(value - fixedText(value, decimals).toDouble()) < 1e-9)
            return fixedText(value, decimals).replace(u'-', u'−');
    return shown(value);
}

QString shownBeside(double value, double limit)
{
    constexpr int MostDecimals = 6;
    if (RuleContext::reaches(value, limit))
        return shown(value);
    for (int decimals = 2; decimals <= MostDecimals; ++decimals)
        if (fixedText(value, decimals).toDouble() < limit)
            return decimals == 2 ? shown(value) : fixedText(value, decimals).replace(u'-', u'−');
    return shown(value);
}

} // namespace lantu
