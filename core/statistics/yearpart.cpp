#include "core/statistics/yearpart.h"

#include "core/base/textfold.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

YearPart partUntilMonth(int month)
{
    switch (month) {
    case 3:
        return YearPart::FirstQuarter;
    case 6:
        return YearPart::FirstHalf;
    case 9:
        return YearPart::ThreeQuarters;
    case 12:
        return YearPart::Whole;
    default:
        return YearPart::Other;
    }
}

int numberIn(const QString& text)
{
    static const QHash<QString, int> words{{u"一"_s, 1}, {u"二"_s, 2}, {u"两"_s, 2}, {u"三"_s, 3},
        {u"四"_s, 4}, {u"五"_s, 5}, {u"六"_s, 6}, {u"七"_s, 7}, {u"八"_s, 8}, {u"九"_s, 9},
        {u"十"_s, 10}, {u"十一"_s, 11}, {u"十二"_s, 12}};
    return words.value(text, text.toInt());
}

/// 上半年 and what else says which part by itself.
YearPart partOfWord(const QString& word)
{
    if (word == u"上半年"_s || word.endsWith(u"h1"_s))
        return YearPart::FirstHalf;
    if (word.endsWith(u"q1"_s))
        return YearPart::FirstQuarter;
    if (word.endsWith(u"q3"_s))
        return YearPart::ThreeQuarters;
    return word.startsWith(u"全年"_s) || word.startsWith(u"12月"_s) || word.startsWith(u"十二月"_s)
        ? YearPart::Whole
        : YearPart::Other;
}

YearPart partOf(const QRegularExpressionMatch& match)
{
    if (match.hasCaptured(u"month"_s))
        return partUntilMonth(numberIn(match.captured(u"month"_s)));
    if (match.hasCaptured(u"months"_s))
        return partUntilMonth(numberIn(match.captured(u"months"_s)));
    for (const QString& group : {u"quarter"_s, u"first"_s})
        if (match.hasCaptured(group))
            return partUntilMonth(3 * numberIn(match.captured(group)));
    if (match.hasCaptured(u"one"_s))
        return YearPart::FirstQuarter;
    return partOfWord(match.captured(u"word"_s));
}

/// Whether a text speaks of months, quarters or halves at all.
bool speaksOfPart(const QString& key)
{
    static const QRegularExpression part(
        u"(\\d|[一二三四五六七八九十])月|季度|[一二三四1-4]季|半年|[当本上每]月|[本上]季|月份|月度|"
        u"[上中下]旬|至今|以来"
        "|(?<![0-9a-z])(\\d{4}年?)?[qh][1-4](?![0-9a-z])"_s);
    return key.contains(part);
}

} // namespace

YearPartReading readYearPart(const QString& key)
{
    // From January to a month, from the first to a quarter, the first so many quarters, the first
    // one, and words. A lone third quarter may be July to September and is none of these.
    static const QRegularExpression pattern(
        u"(?<![\\d一二三四五六七八九十])[1一]月?(份)?[-~至到](?<month>\\d{1,2}|["
        u"一二三四五六七八九十]{1,3})月(份)?"
        "|(?<![\\d一二三四五六七八九十])第?[1一](季度?)?[-~至到]第?(?<quarter>[1-4一二三四])个?"
        "季度?"
        "|前(?<months>\\d{1,2}|[一二两三四五六七八九十]{1,3})个月"
        "|前(?<first>[1-4一二两三四])个?季度?"
        "|(?<one>(?<![\\d一二三四五六七八九十前~至到-])第?[1一]季度)"
        "|(?<word>上半年|全年|(12|十二)月(31日|末|底)|(?<![0-9a-z])(\\d{4}年?)?(h1|q1|q3)(?![0-9a-z]))"_s);
    YearPartReading reading{{}, key};
    qsizetype removed = 0;
    for (auto matches = pattern.globalMatch(key); matches.hasNext();) {
        const auto match = matches.next();
        const YearPart part = partOf(match);
        reading.part = !reading.part || *reading.part == part ? part : YearPart::Other;
        reading.rest.remove(match.capturedStart() - removed, match.capturedLength());
        removed += match.capturedLength();
    }
    if (speaksOfPart(reading.rest))
        reading.part = YearPart::Other;
    return reading;
}

std::optional<YearPart> yearPartIn(const QString& text)
{
    return readYearPart(folded(text)).part;
}

std::optional<YearPart> yearPartOfCell(const QString& text)
{
    static const QRegularExpression month(u"^\\d{4}年?$|^(\\d{4}年)?(累计|数|合计|度)*$"_s);
    const YearPartReading reading = readYearPart(folded(text));
    if (reading.part == YearPart::Other || !reading.part)
        return std::nullopt;
    return reading.rest.contains(month) ? reading.part : std::nullopt;
}

std::optional<YearMonth> yearMonthIn(const QString& text)
{
    static const QRegularExpression month(u"^(19[4-9]\\d|2[01]\\d\\d)[./-]?(0[1-9]|1[0-2])$"_s);
    static const QRegularExpression day(
        u"^(?<year>19[4-9]\\d|2[01]\\d\\d)(?:[./-]|年)(?<month>\\d{1,2})(?:[./-]|月)(?<day>\\d{1,2})日?$"_s);
    const QString key = folded(text);
    if (const auto match = month.match(key); match.hasMatch())
        return YearMonth{match.captured(1).toInt(), match.captured(2).toInt(), false};
    const auto match = day.match(key);
    const QDate date(match.captured(u"year"_s).toInt(), match.captured(u"month"_s).toInt(),
        match.captured(u"day"_s).toInt());
    return date.isValid() && date.day() == date.daysInMonth()
        ? std::optional(YearMonth{date.year(), date.month(), true})
        : std::nullopt;
}

int monthsOf(YearPart part)
{
    switch (part) {
    case YearPart::FirstQuarter:
        return 3;
    case YearPart::FirstHalf:
        return 6;
    case YearPart::ThreeQuarters:
        return 9;
    case YearPart::Whole:
    case YearPart::Other:
        break;
    }
    return 12;
}

Period periodOf(int year, YearPart part)
{
    switch (part) {
    case YearPart::FirstQuarter:
        return {year, Period::Kind::Quarter, 1};
    case YearPart::FirstHalf:
        return {year, Period::Kind::HalfYear, 1};
    case YearPart::ThreeQuarters:
        return {year, Period::Kind::Quarter, 3};
    case YearPart::Whole:
    case YearPart::Other:
        break;
    }
    return Period::ofYear(year);
}

} // namespace lantu
