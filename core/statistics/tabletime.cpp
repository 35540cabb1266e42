#include "core/statistics/tabletime.h"

#include "core/base/textfold.h"
#include "core/statistics/namereading.h"

#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// A yearbook of 2023 holds the figures of 2022.
bool isYearbook(const QString& text)
{
    return text.contains(u"年鉴"_s);
}

/// The part of the year that the table as a whole is about, where it is not said.
std::optional<YearPart> impliedPart(const OwnTime& own, const TableTime& table)
{
    if (table.part || !table.fallback || own.year)
        return table.part;
    if (table.year && *table.year != table.fallback->year)
        return table.part;
    for (const YearPart part :
        {YearPart::FirstQuarter, YearPart::FirstHalf, YearPart::ThreeQuarters})
        if (periodOf(table.fallback->year, part) == *table.fallback)
            return part;
    return table.part;
}

/// Whether what the user says and what the file says are two parts of the year.
bool contradictsFallback(const OwnTime& own, const TableTime& table)
{
    if (!table.fallback || table.fallback->isYear() || own.part)
        return false;
    // A year of its own in the header is a whole one, unless it is the one the user speaks of.
    if (!table.part)
        return own.year == table.fallback->year;
    return !table.year && *table.part != YearPart::Other
        && periodOf(table.fallback->year, *table.part) != *table.fallback;
}

} // namespace

void takePart(const std::optional<YearPart>& named, std::optional<YearPart>& part)
{
    if (named)
        part = !part || *part == *named ? named : YearPart::Other;
}

void takeYear(const std::optional<int>& named, OwnTime& time, bool& isUnclear)
{
    isUnclear |= named && time.year && *named != *time.year;
    if (named)
        time.year = named;
}

TableTime tableTime(
    const Sheet& sheet, const TableLines* lines, const std::optional<Period>& fallback)
{
    static const QRegularExpression anyYear(u"\\d{4}\\s*年"_s);
    // (上半年为快报数) says something of some figures, not when all of them are from.
    static const QRegularExpression statement(u"[(（][^()（）]*[为系][^()（）]*[)）]"_s);
    TableTime time{lines ? lines->year : std::nullopt, {}, fallback};
    const QStringList titles = lines ? lines->titles : QStringList();
    for (const QString& title : titles)
        if (isTitle(title))
            takePart(yearPartIn(QString(title).remove(statement)), time.part);
    takePart(yearPartIn(sheet.name), time.part);
    static const QRegularExpression december(
        u"(?<![-~至到\\d十])(12|十二)月(份)?(?!\\d|[-~至到底末])"_s);
    const auto sheetPart = yearPartIn(QString(sheet.name).remove(december));
    time.isDecember =
        !sheetPart && std::any_of(titles.begin(), titles.end(), [](const QString& title) {
            const QString key = folded(title);
            return isTitle(title) && key.contains(december)
                && !readYearPart(QString(key).remove(december)).part;
        });
    const bool isUndated = std::none_of(titles.begin(), titles.end(),
        [](const QString& title) { return title.contains(anyYear) && !isYearbook(title); });
    if (!time.year && isUndated && !isYearbook(sheet.name))
        time.year = yearIn(sheet.name);
    return time;
}

bool isPartAssumed(const OwnTime& own, const TableTime& table)
{
    const auto part = impliedPart(own, table);
    const auto tableYear =
        table.year || !table.fallback ? table.year : std::optional(table.fallback->year);
    return own.year && !own.part && part && *part != YearPart::Whole && *part != YearPart::Other
        && own.year != tableYear;
}

std::optional<Period> figurePeriod(const OwnTime& own, const TableTime& table)
{
    std::optional<int> tableYear = table.year;
    if (!tableYear && table.fallback)
        tableYear = table.fallback->year;
    const auto year = own.year ? own.year : tableYear;
    if (!year || own.part == YearPart::Other || contradictsFallback(own, table))
        return std::nullopt;
    const int named = own.year ? *year : *year - own.yearsBack;
    const auto part = impliedPart(own, table);
    if (own.part) {
        // More months than the table holds can only be another year's.
        const bool isLonger = part && *part != YearPart::Other && named == tableYear
            && monthsOf(*own.part) > monthsOf(*part);
        return isLonger ? std::nullopt : std::optional(periodOf(named, *own.part));
    }
    if (!part || *part == YearPart::Whole)
        return Period::ofYear(named);
    if (*part == YearPart::Other)
        return std::nullopt;
    if (own.yearsBack != 0 && !own.isSamePeriod)
        return std::nullopt;
    return periodOf(named, *part);
}

bool saysMoreThanTime(const QString& text)
{
    static const QRegularExpression year(u"\\d{4}年?(度|末|底)?"_s);
    static const QRegularExpression plain(
        u"[()]|实绩|实际|实现|完成|数据|数值?|统计|年报|决算|公报|快报|全年|累计|全区|(其中|截["
        u"至止]):?|"
        "\\d{1,2}[-~至到]\\d{1,2}月(份)?|\\d{1,2}月(份|末|底)?(\\d{1,2}日)?"
        "|\"?十[一二三四五六]五\"?(末|时期|期间)?"_s);
    static const QRegularExpression letter(u"\\p{L}"_s);
    const QString rest = readYearPart(folded(text)).rest.remove(year);
    return withoutStatus(rest).remove(plain).contains(letter);
}

} // namespace lantu
