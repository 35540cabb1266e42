#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace lantu {

/// One piece of a number format code.
struct FormatToken {
    enum class Kind {
        Literal,
        Digit, ///< one of 0 # ?, in `text`
        Point,
        Group, ///< a comma among digits
        Percent,
        Exponent, ///< `text` has its sign, `count` its digits
        General,
        Text, ///< @
        Year,
        Month,
        Day,
        Weekday, ///< aaa, aaaa
        Hour,
        Minute,
        Second,
        Fraction, ///< of the second, `count` decimals
        Noon, ///< AM/PM, A/P or 上午/下午, in `text`
        ElapsedHours,
        ElapsedMinutes,
        ElapsedSeconds,
    };

    Kind kind = Kind::Literal;
    QString text;
    int count = 1; ///< how often the letter was repeated

    [[nodiscard]] bool isOfDate() const;
    bool operator==(const FormatToken&) const = default;
};

/// `[>=10000]` in front of a section.
struct FormatCondition {
    enum class Relation { Less, LessOrEqual, Equal, NotEqual, GreaterOrEqual, Greater };

    Relation relation = Relation::Equal;
    double operand = 0;

    [[nodiscard]] bool holds(double number) const;
    bool operator==(const FormatCondition&) const = default;
};

/// What stands between the semicolons of a number format code.
struct FormatSection {
    QList<FormatToken> tokens;
    std::optional<FormatCondition> condition;
    bool isDate = false;
    bool isChinese = false; ///< [$-804]: weekdays in Chinese
    bool isUnknown = false; ///< fractions and whatever else is not understood
};

/// Takes a number format code apart: colours, number shapes ([DBNum1]), padding (_x) and filling
/// (*x) are left out.
QList<FormatSection> parseFormatCode(QStringView code);

} // namespace lantu
