#include "core/statistics/objection.h"

#include "core/base/textfold.h"
#include "core/statistics/places.h"
#include "core/statistics/wordlist.h"
#include "core/statistics/yearpart.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Objection)
};

QString planMessage(const QString& text)
{
    return Messages::tr("planned or expected, not observed: “%1”").arg(singleLine(text));
}

QString partMessage(const QString& text)
{
    return Messages::tr("for a part of the year: “%1”").arg(singleLine(text));
}

QString placeMessage(const QString& place)
{
    return Messages::tr("for %1, which is another place").arg(place);
}

/// How a region is written: with the province and city that may stand in front, and as a branch of
/// the city's (台州市生态环境局路桥分局), which is the region's own though it bears another name.
QRegularExpression ownName(const QString& region)
{
    // A pattern takes longer to make than to use, and a yearbook asks for each of its rows.
    static thread_local QHash<QString, QRegularExpression> patterns;
    const auto known = patterns.constFind(region);
    if (known != patterns.constEnd())
        return *known;
    QString name = QRegularExpression::escape(folded(region));
    // 台州路桥区 is how 台州市路桥区 is called for short.
    name.replace(QRegularExpression(u"市(?=.)"_s), u"市?"_s);
    const QString stem = QRegularExpression::escape(folded(region).chopped(1));
    const QRegularExpression pattern(
        u"(\\p{Han}{2,3}省)?(\\p{Han}{2,3}市)?%1|\\p{Han}{2,16}局%2分局"_s.arg(name, stem));
    return *patterns.insert(region, pattern);
}

QString withoutOwnNames(QString key, const QStringList& regions)
{
    for (const QString& region : regions)
        if (!region.isEmpty())
            key.replace(ownName(region), u" "_s);
    static const QRegularExpression ours(u"[本我]区"_s);
    return key.replace(ours, u" "_s);
}

/// The first known place that a folded text names without 省, 市 or 区: 温岭与玉环指标. What is
/// only called after one (浙江制造, 台州银行) is no place.
QString shortPlaceIn(const QString& key, const QStringList& regions)
{
    const QRegularExpression& called = wordsOf(WordList::CalledAfterPlace);
    const auto isOwn = [&regions](const QString& place) {
        return std::any_of(regions.begin(), regions.end(),
            [&place](const QString& region) { return folded(region).chopped(1) == place; });
    };
    for (const auto& [place, within, code] : knownPlaces())
        for (qsizetype at = key.indexOf(place); at >= 0; at = key.indexOf(place, at + 1))
            if (!key.mid(at + place.size()).contains(called) && !isOwn(place))
                return place;
    return {};
}

} // namespace

bool speaksOfPlan(const QString& text)
{
    const QString key = folded(text);
    return key.contains(wordsOf(WordList::PlanExpected))
        || (key.contains(wordsOf(WordList::PlanWord))
            && !key.contains(wordsOf(WordList::PlanOutcome)));
}

QString otherPlaceIn(const QString& text, const QStringList& regions)
{
    // 来源于省科技厅 names no place called 来源于省.
    static const QRegularExpression name(
        u"(?:(?<!\\p{Han})|(?<=[年度月和与及占比于由]))[年度月和与及占比于由]*"
        "((?:(?![于由])\\p{Han}){2,5}?[省市县区])(?![场域政民间委划])"_s);
    const QString key = withoutOwnNames(folded(text), regions);
    if (const QString place = wordIn(WordList::WiderPlace, key); !place.isEmpty())
        return place;
    for (auto matches = name.globalMatch(key); matches.hasNext();) {
        const QString place = matches.next().captured(1);
        if (!place.contains(wordsOf(WordList::NoPlace)))
            return place;
    }
    return shortPlaceIn(key, regions);
}

QString planObjection(const QString& text)
{
    return speaksOfPlan(text) ? planMessage(text) : QString();
}

QString partOfYearObjection(const QString& text)
{
    return yearPartIn(text) == YearPart::Other ? partMessage(text) : QString();
}

QString otherPlaceObjection(const QString& text, const QStringList& regions)
{
    const QString place = otherPlaceIn(text, regions);
    return place.isEmpty() ? QString() : placeMessage(place);
}

QString objectionInText(const QString& text, const QStringList& regions)
{
    QString objection = planObjection(text);
    if (objection.isEmpty())
        objection = partOfYearObjection(text);
    return objection.isEmpty() ? otherPlaceObjection(text, regions) : objection;
}

QString objectionInCell(const QString& text, const QStringList& regions)
{
    static const QRegularExpression plan(
        u"^(\\d{4}年?)?(数|均)?(为|系|是)?(全年|年度|年初|本年|"
        u"当年|五年|发展|主要|规划)?(目标|计划|预计|预测|预期|估算|考核|规划)"
        "(完成|目标)?(数|值|表)?。?$"_s);
    static const QString month = u"(\\d{1,2}|[一二三四五六七八九十]{1,3})"_s;
    static const QRegularExpression part(u"^(\\d{4}年?)?("_s
        + u"(%1(月份?)?[-~至到])?%1月份?([当本]月)?"_s.arg(month)
        + u"|(第|前)?[一二三四1-4]个?季度?|[上下]半年|半年度?|[当本上]月|[本上]季|[qh][1-4])(累计|末|底|数)*$"_s);
    static const QRegularExpression place(
        u"^(\\d{4}年?)?(\\p{Han}{2,5}[省市县区]|全国|全省|全市|市区|市本级)(合计|小计)?$"_s);
    const QString key = folded(text);
    if (plan.match(key).hasMatch())
        return planMessage(text);
    if (part.match(key).hasMatch() && yearPartIn(key) == YearPart::Other)
        return partMessage(text);
    return place.match(key).hasMatch() ? otherPlaceObjection(text, regions) : QString();
}

bool isRegion(const QString& text, const QStringList& regions)
{
    static const QRegularExpression others(u"[\\s#*·.:,、()（）\\d]|合计|小计"_s);
    const QString key = folded(text);
    return namesRegion(key, regions) && withoutOwnNames(key, regions).remove(others).isEmpty();
}

bool namesRegion(const QString& text, const QStringList& regions)
{
    const QString key = folded(text);
    return std::any_of(regions.begin(), regions.end(),
        [&](const QString& region) { return !region.isEmpty() && key.contains(folded(region)); });
}

} // namespace lantu
