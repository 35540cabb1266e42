#include "core/sheets/ods/odsvalue.h"

#include <QDate>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace lantu {

namespace {

constexpr double SecondsPerDay = 86400;
constexpr int MaxCount = 1'000'000'000;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Space = " \t\r\n";
    const auto first = text.find_first_not_of(Space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(Space) - first + 1);
}

/// Takes one number from the front of the text.
template <typename Number>
std::optional<Number> takeNumber(std::string_view& text)
{
    Number number{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

bool takeSign(std::string_view& text, char sign)
{
    if (text.empty() || text.front() != sign)
        return false;
    text.remove_prefix(1);
    return true;
}

/// Seconds of `08:30:00.5`, `08:30` or either with a Z behind.
std::optional<double> takeClock(std::string_view& text)
{
    const auto hours = takeNumber<int>(text);
    if (!hours || !takeSign(text, ':'))
        return std::nullopt;
    const auto minutes = takeNumber<int>(text);
    if (!minutes)
        return std::nullopt;
    double seconds = 0;
    if (takeSign(text, ':')) {
        const auto read = takeNumber<double>(text);
        if (!read)
            return std::nullopt;
        seconds = *read;
    }
    takeSign(text, 'Z');
    return *hours * 3600.0 + *minutes * 60.0 + seconds;
}

} // namespace

std::optional<double> odsNumber(std::string_view text)
{
    text = trimmed(text);
    takeSign(text, '+');
    const auto number = takeNumber<double>(text);
    if (!number || !text.empty() || !std::isfinite(*number))
        return std::nullopt;
    return number;
}

int odsCount(std::string_view text, int fallback)
{
    text = trimmed(text);
    const bool isNumber = !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return fallback;
    return std::min(takeNumber<int>(text).value_or(MaxCount), MaxCount);
}

std::optional<double> odsDateNumber(std::string_view text, DateSystem system)
{
    text = trimmed(text);
    const auto year = takeNumber<int>(text);
    if (!year || !takeSign(text, '-'))
        return std::nullopt;
    const auto month = takeNumber<int>(text);
    if (!month || !takeSign(text, '-'))
        return std::nullopt;
    const QDate date(*year, *month, takeNumber<int>(text).value_or(0));
    if (!date.isValid())
        return std::nullopt;
    const QDate epoch = system == DateSystem::From1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    double seconds = 0;
    if (takeSign(text, 'T')) {
        const auto clock = takeClock(text);
        if (!clock)
            return std::nullopt;
        seconds = *clock;
    }
    if (!text.empty())
        return std::nullopt;
    return static_cast<double>(epoch.daysTo(date)) + seconds / SecondsPerDay;
}

std::optional<double> odsDuration(std::string_view text)
{
    text = trimmed(text);
    const double sign = takeSign(text, '-') ? -1 : 1;
    if (!takeSign(text, 'P') || text.empty())
        return std::nullopt;
    double seconds = 0;
    bool isTime = false;
    while (!text.empty()) {
        if (takeSign(text, 'T')) {
            isTime = true;
            continue;
        }
        const auto count = takeNumber<double>(text);
        if (!count)
            return std::nullopt;
        if (!isTime && takeSign(text, 'D'))
            seconds += *count * SecondsPerDay;
        else if (isTime && takeSign(text, 'H'))
            seconds += *count * 3600;
        else if (isTime && takeSign(text, 'M'))
            seconds += *count * 60;
        else if (isTime && takeSign(text, 'S'))
            seconds += *count;
        else
            return std::nullopt;
    }
    if (!std::isfinite(seconds))
        return std::nullopt;
    return sign * seconds / SecondsPerDay;
}

} // namespace lantu
