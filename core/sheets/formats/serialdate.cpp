#include "core/sheets/formats/serialdate.h"

#include <QDate>
#include <QTime>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

constexpr qint64 SecondsPerDay = 86400;
constexpr qint64 LastDay1900 = 2958465; // 31 December 9999
constexpr qint64 DaysBetweenSystems = 1462;
constexpr qint64 LeapDay1900 = 60; // the 29 February 1900 that never was

/// The day before the number 1, for numbers after the day that never was.
QDate epoch1900()
{
    return {1899, 12, 30};
}
QDate epoch1904()
{
    return {1904, 1, 1};
}

void setDay(SerialDate& date, qint64 day, DateSystem system)
{
    const bool isBeforeLeapDay = system == DateSystem::From1900 && day <= LeapDay1900;
    if (isBeforeLeapDay && (day == 0 || day == LeapDay1900)) {
        date.year = 1900;
        date.month = day == 0 ? 1 : 2;
        date.day = day == 0 ? 0 : 29;
        date.dayOfWeek = day == 0 ? 6 : 3;
        return;
    }
    const QDate epoch = system == DateSystem::From1904 ? epoch1904() : epoch1900();
    const QDate real = epoch.addDays(isBeforeLeapDay ? day + 1 : day);
    date.year = real.year();
    date.month = real.month();
    date.day = real.day();
    // Spreadsheets count the week through the day that never was, too.
    date.dayOfWeek = isBeforeLeapDay ? (real.dayOfWeek() + 5) % 7 + 1 : real.dayOfWeek();
}

double dayNumber(QDate date, DateSystem system)
{
    if (system == DateSystem::From1904)
        return static_cast<double>(epoch1904().daysTo(date));
    const qint64 day = epoch1900().daysTo(date);
    return static_cast<double>(day > LeapDay1900 ? day : day - 1);
}

} // namespace

std::optional<SerialDate> SerialDate::fromNumber(
    double number, DateSystem system, int secondDecimals)
{
    static constexpr std::array<qint64, 4> UnitsPerSecond{1, 10, 100, 1000};
    const qint64 lastDay = LastDay1900 - (system == DateSystem::From1904 ? DaysBetweenSystems : 0);
    if (!(number >= 0) || number >= static_cast<double>(lastDay + 1))
        return std::nullopt;
    Q_ASSERT(secondDecimals >= 0 && secondDecimals < static_cast<int>(UnitsPerSecond.size()));
    const qint64 units = UnitsPerSecond.at(static_cast<std::size_t>(secondDecimals));
    const qint64 total = std::llround(number * static_cast<double>(SecondsPerDay * units));
    SerialDate date;
    date.fraction = static_cast<int>(total % units);
    date.elapsedSeconds = total / units;
    const qint64 ofDay = date.elapsedSeconds % SecondsPerDay;
    date.hour = static_cast<int>(ofDay / 3600);
    date.minute = static_cast<int>(ofDay / 60 % 60);
    date.second = static_cast<int>(ofDay % 60);
    setDay(date, date.elapsedSeconds / SecondsPerDay, system);
    return date;
}

std::optional<double> serialNumberFromIso(QStringView text, DateSystem system)
{
    text = text.trimmed();
    if (text.endsWith(u'Z'))
        text.chop(1);
    const qsizetype split = text.indexOf(u'T');
    const bool hasTime = split >= 0 || text.contains(u':');
    const QStringView datePart = split >= 0 ? text.first(split) : text;
    const QStringView timePart = split >= 0 ? text.sliced(split + 1) : text;
    double number = 0;
    if (split > 0 || !hasTime) {
        const QDate date = QDate::fromString(datePart.toString(), Qt::ISODate);
        if (!date.isValid() || date < QDate(1899, 12, 31))
            return std::nullopt;
        number = dayNumber(date, system);
    }
    if (hasTime) {
        const QTime time = QTime::fromString(timePart.toString(), Qt::ISODateWithMs);
        if (!time.isValid())
            return std::nullopt;
        number += time.msecsSinceStartOfDay() / (static_cast<double>(SecondsPerDay) * 1000);
    }
    return number;
}

} // namespace lantu
