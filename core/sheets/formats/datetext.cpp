#include "core/sheets/formats/datetext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lantu {

using Kind = FormatToken::Kind;

namespace {

QString padded(qint64 number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// Writes one moment into the tokens of a date section.
class DateWriter
{
public:
    DateWriter(const FormatSection& section, const SerialDate& date)
        : m_section(section)
        , m_date(date)
    {
        m_hasNoon = std::any_of(section.tokens.cbegin(), section.tokens.cend(),
            [](const FormatToken& token) { return token.kind == Kind::Noon; });
    }

    [[nodiscard]] QString write() const
    {
        QString text;
        for (const FormatToken& token : m_section.tokens)
            text += tokenText(token);
        return text.trimmed();
    }

private:
    [[nodiscard]] QString tokenText(const FormatToken& token) const
    {
        const int width = std::min(token.count, 2);
        switch (token.kind) {
        case Kind::Year:
            return token.count > 2 ? padded(m_date.year, 4) : padded(m_date.year % 100, 2);
        case Kind::Month:
            return monthText(token.count);
        case Kind::Day:
            return token.count > 2 ? weekdayText(token.count - 3) : padded(m_date.day, width);
        case Kind::Weekday:
            return chineseWeekday(token.count > 3 ? u"星期"_s : QString());
        case Kind::Hour:
            return padded(m_hasNoon ? (m_date.hour + 11) % 12 + 1 : m_date.hour, width);
        case Kind::Minute:
            return padded(m_date.minute, width);
        case Kind::Second:
            return padded(m_date.second, width);
        case Kind::Fraction:
            return u'.' + padded(m_date.fraction, token.count);
        case Kind::Noon:
            return noonText(token.text);
        case Kind::ElapsedHours:
            return padded(m_date.elapsedSeconds / 3600, token.count);
        case Kind::ElapsedMinutes:
            return padded(m_date.elapsedSeconds / 60, token.count);
        case Kind::ElapsedSeconds:
            return padded(m_date.elapsedSeconds, token.count);
        default:
            return token.text;
        }
    }

    [[nodiscard]] QString monthText(int count) const
    {
        if (count <= 2)
            return padded(m_date.month, count);
        const QString name = QLocale::c().monthName(m_date.month, QLocale::LongFormat);
        if (count == 3)
            return name.left(3);
        return count == 5 ? name.left(1) : name;
    }

    /// `length` 0 is short (Wed, 周三), else long (Wednesday, 星期三).
    [[nodiscard]] QString weekdayText(int length) const
    {
        if (m_section.isChinese)
            return chineseWeekday(length > 0 ? u"星期"_s : u"周"_s);
        const QString name = QLocale::c().dayName(m_date.dayOfWeek, QLocale::LongFormat);
        return length > 0 ? name : name.left(3);
    }

    [[nodiscard]] QString chineseWeekday(const QString& prefix) const
    {
        return prefix + u"一二三四五六日"_s.at(m_date.dayOfWeek - 1);
    }

    /// The left or the right half of `AM/PM`, by the hour.
    [[nodiscard]] QString noonText(const QString& pair) const
    {
        return pair.section(u'/', m_date.hour < 12 ? 0 : 1, m_date.hour < 12 ? 0 : 1);
    }

    const FormatSection& m_section;
    const SerialDate& m_date;
    bool m_hasNoon = false;
};

} // namespace

std::optional<QString> dateText(const FormatSection& section, double number, DateSystem system)
{
    int decimals = 0;
    for (const FormatToken& token : section.tokens) {
        if (token.kind == Kind::Fraction)
            decimals = token.count;
    }
    const auto date = SerialDate::fromNumber(number, system, decimals);
    if (!date)
        return std::nullopt;
    return DateWriter(section, *date).write();
}

} // namespace lantu
