#include "core/statistics/namereading.h"

#include "core/base/textfold.h"

#include <QRegularExpression>
#include <QSet>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

    bool containsAny(const QString& text, const QStringList& words)
    {
        for (const QString& word : words)
            if (text.contains(word))
                return true;
        return false;
    }

    /// Takes numbering and marks of hierarchy from the front: 一、 (一) 1. ① # 其中:
    QString withoutNumbering(QString text, bool& isPart)
    {
        static const QRegularExpression numbering(
            u"^(([一二三四五六七八九十]+、)|([((][一二三四五六七八九十\\d]+[))])|(\\d+[.、.](?!\\d))|[①-⑳]|[#*★])\\s*"_s);
        static const QRegularExpression part(u"^其\\s*中\\s*[:：、]?\\s*"_s);
        for (;;) {
            const QString before = text;
            text = text.trimmed();
            if (text.startsWith(u'#') || text.contains(part))
                isPart = true;
            text.remove(part);
            text.remove(numbering);
            if (text == before)
                return text;
        }
    }

    /// What stands in one pair of brackets, as far as it is understood. Returns whether it was.
    bool readBracket(const QString& content, NameReading& reading)
    {
        bool isUnderstood = false;
        if (Unit::isKnown(content)) {
            reading.unit = Unit::parse(content);
            isUnderstood = true;
        }
        if (const VintageStatus status = statusIn(content); status != VintageStatus::Unstated) {
            reading.status = status;
            isUnderstood = true;
        }
        if (const QString scope = scopeIn(content); !scope.isEmpty()) {
            reading.scope = scope;
            isUnderstood = true;
        }
        if (const auto year = yearIn(content)) {
            reading.year = year;
            isUnderstood = true;
        }
        return isUnderstood || folded(content) == u"现价"_s;
    }

    QString withoutRegion(const QString& name, const QStringList& regions)
    {
        for (const QString& region : regions)
            if (!region.isEmpty() && name.startsWith(region) && name.size() > region.size())
                return name.mid(region.size());
        return name;
    }

    /// 地区生产总值现价总量 is 地区生产总值: the words say how it is measured, not what.
    QString withoutMeasure(const QString& name)
    {
        for (const QString& suffix : {u"现价总量"_s, u"总量"_s, u"绝对额"_s, u"绝对数"_s})
            if (name.endsWith(suffix) && name.size() > suffix.size())
                return name.chopped(suffix.size());
        return name;
    }

} // namespace

VintageStatus statusIn(const QString& text)
{
    const QString key = folded(text);
    if (containsAny(key, {u"最终核实"_s, u"最终核算"_s, u"最终数"_s, u"终审"_s}) || key == u"最终"_s)
        return VintageStatus::Final;
    if (containsAny(key, {u"修订"_s, u"调整后"_s}))
        return VintageStatus::Revised;
    if (containsAny(key, {u"初步"_s, u"快报"_s, u"初核"_s, u"预计数"_s}))
        return VintageStatus::Provisional;
    return VintageStatus::Unstated;
}

QString scopeIn(const QString& text)
{
    static const QList<std::pair<QString, QString>> words{
        {u"常住人口"_s, u"常住人口"_s}, {u"户籍人口"_s, u"户籍人口"_s}, {u"户籍"_s, u"户籍人口"_s},
        {u"全体居民"_s, u"全体居民"_s}, {u"城镇居民"_s, u"城镇居民"_s}, {u"农村居民"_s, u"农村居民"_s},
        {u"商务部口径"_s, u"商务部口径"_s}, {u"规上"_s, u"规模以上"_s}, {u"规模以上"_s, u"规模以上"_s}};
    const QString key = folded(text);
    for (const auto& [word, scope] : words)
        if (key.contains(word))
            return scope;
    return {};
}

std::optional<int> yearIn(const QString& text)
{
    static const QRegularExpression whole(u"^(\\d{4})$"_s);
    static const QRegularExpression named(u"(?<!\\d)(\\d{4})年"_s);
    const QString key = folded(text);
    QSet<int> years;
    if (const auto match = whole.match(key); match.hasMatch())
        years.insert(match.captured(1).toInt());
    for (auto matches = named.globalMatch(key); matches.hasNext();)
        years.insert(matches.next().captured(1).toInt());
    years.removeIf([](int year) { return year < 1949 || year > 2199; });
    return years.size() == 1 ? std::optional(*years.begin()) : std::nullopt;
}

bool speaksOfGrowth(const QString& text)
{
    const QString key = folded(text);
    return containsAny(key,
        {u"增长"_s, u"增速"_s, u"增幅"_s, u"比上年"_s, u"同比"_s, u"±"_s, u"+-%"_s, u"环比"_s,
            u"上年=100"_s});
}

NameReading readName(const QString& text, const QStringList& regions)
{
    NameReading reading;
    QString name = withoutNumbering(singleLine(text.normalized(QString::NormalizationForm_KC)),
        reading.isPart);
    static const QRegularExpression leadingYear(u"^(\\d{4})\\s*年度?\\s*(.+)$"_s);
    if (const auto match = leadingYear.match(name); match.hasMatch()) {
        reading.year = yearIn(match.captured(1));
        name = match.captured(2);
    }
    const auto addSpellings = [&](const QString& spelling) {
        const QString bare = withoutRegion(spelling, regions);
        for (const QString& candidate : {spelling, bare, withoutMeasure(bare)})
            if (!reading.names.contains(candidate))
                reading.names << candidate;
    };
    addSpellings(name);
    // Brackets at the end are taken off from the right for as long as they are understood.
    static const QRegularExpression bracket(u"^(.+?)\\s*\\(([^()]*)\\)$"_s);
    for (auto match = bracket.match(name); match.hasMatch(); match = bracket.match(name)) {
        if (!readBracket(match.captured(2), reading))
            break;
        name = match.captured(1);
        addSpellings(name);
    }
    if (reading.scope.isEmpty())
        reading.scope = scopeIn(name);
    return reading;
}

} // namespace lantu
