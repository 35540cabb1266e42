#include "core/statistics/namereading.h"

#include "core/base/textfold.h"
#include "core/statistics/footnote.h"

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
        u"^(([一二三四五六七八九十]+、)|([((][一二三四五六七八九十\\d]+[))])|(\\d+[、.](?!\\d))|[①-⑳]|[#*★☆▲△▪●○■□◆◇•·])\\s*"_s);
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

/// 生產(chǎn)總值: some copies carry how a character is read.
QString withoutPronunciation(QString text)
{
    static const QRegularExpression pinyin(
        u"(?<=\\p{Han})\\((?=[^()]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}\\)"_s);
    return text.remove(pinyin);
}

/// Takes the year, and a part of it, from the front of a name: 2022年上半年地区生产总值.
QString withoutLeadingTime(const QString& name, NameReading& reading)
{
    static const QRegularExpression year(u"^(\\d{4})\\s*年[度末底]?\\s*(?![度末底]$)(.+)$"_s);
    static const QRegularExpression part(u"^(上半年|全年|前[一二三四两1-4]个?季度|第?[一1]季度|["
                                         u"一1]\\s*月?\\s*[-~—–－至到]\\s*(\\d{1,2}|["
                                         "一二三四五六七八九十]{1,3})\\s*(月份?|季度))\\s*(.+)$"_s);
    QString rest = name;
    if (const auto match = year.match(rest); match.hasMatch()) {
        reading.year = yearIn(match.captured(1));
        rest = match.captured(2);
    }
    const auto match = part.match(rest);
    const auto named = match.hasMatch() ? yearPartIn(match.captured(1)) : std::nullopt;
    if (!named || *named == YearPart::Other)
        return rest;
    reading.part = named;
    return match.captured(4);
}

/// What a name means without its bracket too: all of the region, the end of the year.
bool goesWithoutSaying(const QString& key)
{
    static const QRegularExpression nothing(
        u"^(全区|本区|我区|年末|年底|期末)(数|口径|总数)?$|^有效期内$|^\\p{Han}{2,8}[局委办]$|^(约束性|预期性)(指标)?$"_s);
    return key.contains(nothing);
}

/// One thing that a bracket says: a unit, a vintage, a scope, a price basis or a time.
bool readBracketPart(const QString& key, NameReading& reading)
{
    static const QRegularExpression year(u"^\\d{4}年?(度|末|底)?$"_s);
    static const QRegularExpression scope(u"^(按|以)?(年末|年平均|年均)?(常住人口|户籍人口|户籍|"
                                          u"全体居民|城镇居民|农村居民|商务部|规上|规模以上)"
                                          "(口径)?(计算|计)?$"_s);
    static const QRegularExpression price(
        u"^(按)?(现价|现行价格?|当年价格?|可比价格?|(\\d{4}年)?不变价格?)(计算|计)?$"_s);
    if (goesWithoutSaying(key))
        return true;
    if (Unit::isKnown(key) && !reading.unit) {
        reading.unit = Unit::parse(key);
        return true;
    }
    if (year.match(key).hasMatch() && yearIn(key)) {
        reading.year = yearIn(key);
        return true;
    }
    if (const auto part = yearPartOfCell(key); part && !reading.part) {
        reading.part = part;
        if (const auto named = yearIn(key))
            reading.year = named;
        return true;
    }
    if (const VintageStatus status = statusInRemark(key); status != VintageStatus::Unstated) {
        reading.status = status;
        if (const auto named = yearIn(key))
            reading.year = named;
        return true;
    }
    if (scope.match(key).hasMatch() && reading.scope.isEmpty()) {
        reading.scope = scopeIn(key);
        return true;
    }
    if (price.match(key).hasMatch() && reading.priceBasis.isEmpty()) {
        reading.priceBasis = priceBasisIn(key);
        return true;
    }
    return false;
}

/// Whether all that stands in one pair of brackets is understood: 亿元,初步核算.
bool readBracket(const QString& content, NameReading& reading)
{
    static const QRegularExpression separator(u"[,;]"_s);
    NameReading understood = reading;
    for (const QString& part : folded(content).split(separator))
        if (!readBracketPart(part, understood))
            return false;
    reading = understood;
    return true;
}

QString withoutRegion(const QString& name, const QStringList& regions)
{
    for (const QString& region : regions + QStringList{u"本区"_s, u"我区"_s})
        for (const QString& called : {region, region.size() > 2 ? region.chopped(1) : region})
            if (!called.isEmpty() && name.startsWith(called) && name.size() > called.size())
                return name.mid(called.size());
    return name;
}

/// 地区生产总值现价总量 is 地区生产总值: the words say how it is measured, not what.
QString withoutMeasure(const QString& name, NameReading& reading)
{
    for (const QString& suffix :
        {u"现价总量"_s, u"总量"_s, u"绝对额"_s, u"绝对数"_s, u"合计"_s, u"总计"_s}) {
        if (!name.endsWith(suffix) || name.size() == suffix.size())
            continue;
        if (reading.priceBasis.isEmpty())
            reading.priceBasis = priceBasisIn(suffix);
        return name.chopped(suffix.size());
    }
    return name;
}

} // namespace

VintageStatus statusIn(const QString& text)
{
    const QString key = folded(text);
    if (containsAny(key, {u"最终核实"_s, u"最终核算"_s, u"最终数"_s, u"终审"_s})
        || key == u"最终"_s)
        return VintageStatus::Final;
    if (key.contains(u"修订前"_s))
        return VintageStatus::Unstated;
    if (containsAny(key, {u"修订"_s, u"调整后"_s}))
        return VintageStatus::Revised;
    if (containsAny(key, {u"初步"_s, u"快报"_s, u"初核"_s}))
        return VintageStatus::Provisional;
    return VintageStatus::Unstated;
}

VintageStatus statusInRemark(const QString& text)
{
    static const QRegularExpression clauseEnd(u"[,;。(]"_s);
    static const QRegularExpression wording(
        u"^(\\d{4}年(度)?)?(数据|数字|数)?(均|故|本)?(记)?(为|是|系|据)?"
        "(初步|快报|初核|最终|终审|修订|调整后)(核算|核实|统计)?(的)?(数据|数字|数|值)?\\)?$"_s);
    VintageStatus found = VintageStatus::Unstated;
    for (const QString& clause : folded(text).split(clauseEnd)) {
        if (!wording.match(clause).hasMatch())
            continue;
        VintageStatus status = statusIn(clause);
        if (status == VintageStatus::Unstated && clause.contains(u"最终"_s))
            status = VintageStatus::Final;
        if (found != VintageStatus::Unstated && found != status)
            return VintageStatus::Unstated;
        found = status;
    }
    return found;
}

QString withoutStatus(const QString& key)
{
    static const QRegularExpression words(
        u"(为|系)?(初步|快报|初核|最终|终审|修订后?|调整后)(核算|核实|统计)?(数据|数字|数|值)?"_s);
    return QString(key).remove(words);
}

QString priceBasisIn(const QString& text)
{
    static const QRegularExpression constant(u"(\\d{4})年不变价"_s);
    const QString key = folded(text);
    if (const auto match = constant.match(key); match.hasMatch())
        return u"constant-"_s + match.captured(1);
    if (containsAny(key, {u"可比价"_s, u"不变价"_s}))
        return u"comparable"_s;
    if (containsAny(key, {u"现价"_s, u"现行价"_s, u"当年价"_s}))
        return u"current"_s;
    return {};
}

QString scopeIn(const QString& text)
{
    static const QList<std::pair<QString, QString>> words{{u"常住人口"_s, u"常住人口"_s},
        {u"户籍人口"_s, u"户籍人口"_s}, {u"户籍"_s, u"户籍人口"_s}, {u"全体居民"_s, u"全体居民"_s},
        {u"城镇居民"_s, u"城镇居民"_s}, {u"农村居民"_s, u"农村居民"_s},
        {u"商务部口径"_s, u"商务部口径"_s}, {u"规上"_s, u"规模以上"_s},
        {u"规模以上"_s, u"规模以上"_s}};
    const QString key = folded(text);
    for (const auto& [word, scope] : words)
        if (key.contains(word))
            return scope;
    return {};
}

std::optional<int> yearIn(const QString& text)
{
    static const QRegularExpression whole(u"^\\d{4}$"_s);
    static const QRegularExpression named(u"(?<!\\d)\\d{4}(年|[hq][1-4](?![0-9a-z]))"_s);
    static const QRegularExpression number(u"(?<![\\d.])(\\d{4})(?![\\d.])"_s);
    static const QRegularExpression constantPrice(u"\\d{4}年不变价"_s);
    // 表1 2019年: folding would join the table's number to the year.
    static const QRegularExpression otherNumber(u"(?<=\\d)\\s+(?=\\d{4}\\s*年)"_s);
    const QString key = folded(QString(text).replace(otherNumber, u";"_s)).remove(constantPrice);
    if (!key.contains(whole) && !key.contains(named))
        return std::nullopt;
    // Beside one year that is named, any other number that may be a year makes it doubtful.
    QSet<int> years;
    for (auto matches = number.globalMatch(key); matches.hasNext();)
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

bool isGrowthLabel(const QString& text)
{
    static const QRegularExpression label(
        u"^(比上年|较上年|同比|环比)?(增长|增速|增幅|增长率|增长速度|增减|升降)?(\\(?%\\)?|\\(?百分点\\)?)?$"_s);
    const QString key = folded(text);
    return speaksOfGrowth(key) && label.match(key).hasMatch();
}

QStringList qualifiedNames(const NameReading& reading)
{
    static const QStringList measures{
        u"总量"_s, u"绝对数"_s, u"绝对额"_s, u"数值"_s, u"现价总量"_s};
    QStringList names;
    for (qsizetype first = 0; first < reading.parents.size(); ++first) {
        const QString above = reading.parents.mid(first).join(QString());
        for (const QString& name : reading.names)
            names << above + name;
        if (!reading.names.isEmpty() && measures.contains(reading.names.last()))
            names << above;
    }
    return names;
}

NameReading readName(const QString& text, const QStringList& regions)
{
    NameReading reading;
    const QString plain = withoutFootnoteMarks(text).normalized(QString::NormalizationForm_KC);
    const QString line = withoutPronunciation(singleLine(plain));
    QString name = withoutLeadingTime(withoutNumbering(line, reading.isPart), reading);
    const auto addSpellings = [&](const QString& spelling) {
        const QString bare = withoutRegion(spelling, regions);
        for (const QString& candidate : {spelling, bare, withoutMeasure(bare, reading)})
            if (!reading.names.contains(candidate))
                reading.names << candidate;
    };
    addSpellings(name);
    // Brackets at the end are taken off from the right for as long as they are understood.
    static const QRegularExpression bracket(u"^(.+?)\\s*[(【]([^()【】]*)[)】]$"_s);
    for (auto match = bracket.match(name); match.hasMatch(); match = bracket.match(name)) {
        if (!readBracket(match.captured(2), reading))
            break;
        name = match.captured(1);
        addSpellings(name);
    }
    return reading;
}

} // namespace lantu
