#include "core/statistics/remark.h"

#include "core/base/textfold.h"
#include "core/statistics/doubtfulwords.h"
#include "core/statistics/objection.h"
#include "core/statistics/plainremark.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Remark)
};

/// A folded text without when and by whom something was told: 2023年5月由区卫健局提供.
QString withoutImprint(const QString& key)
{
    static const QRegularExpression imprint(
        u"\\d{4}年(\\d{1,2}月(\\d{1,2}日)?)?(由|经)?[^\\d,;。]{0,10}"
        "(印发|发布|公布|提供|更新|下发|批复|发文|通报|核算|核定)"_s);
    return QString(key).remove(imprint);
}

/// Words without what only ranks the figure, takes part of it or tells another number: 居全市第二,
/// 其中新认定45家, 2025年目标240家.
QString withoutAsides(QString words)
{
    static const QRegularExpression asides(
        u"(位?居(?!民|住)|位列|排名|高于|低于|其中|全[国省市](平均(水平|数|值)?(为|是)?(?=\\d)"
        "|第(?=[\\d一二三四五六七八九])))[^,;。，；]*"
        "|(已)?(达到|完成)?\\d{4}年(规划)?(目标|计划)(数|值)?([为是]?\\d[\\d.]*\\p{Han}{0,4}|的\\d["
        "\\d.]*%)"
        "|(?<=^|[,;，；])\\p{Han}{1,20}[局委办厅部院行站司心](提供|反馈|公布|发布|报送)(?=$|[,;。，；])"_s);
    return words.remove(asides);
}

/// The same without the times that are not the figure's: those of a document, of a vintage, of
/// prices, and what it is compared with.
QString withoutOtherTimes(const QString& key)
{
    static const QRegularExpression other(
        u"\\d{4}年(\\d{1,2}月(\\d{1,2}日)?)?(份)?(起|开始|以来)"
        "|(根据|依据|(?<!数)据|来源|摘自|引自|见)[^,;。]*|\\d{4}年[^,;。]{0,8}(年鉴|公报|年报|报告|"
        "文件)"
        "|(比|较|与|同|和)\\d{4}年[^,;。]*"
        "|(按|以)?\\d{4}年(度)?(行政区划|不变|可比|为(基期|基年|100))[^,;。]*"
        "|\\d{4}年(度|末|底)?(数)?(为|是|有|达)?(?!\\d{1,2}月)\\d[\\d.]*[^\\d,;。]{0,4}(?=[,;。]|$)"
        "|\\d{4}年(度)?(数据|数字|数)?(均|故|本)?(为|是|系)?(初步|快报|初核|最终|终审|修订|调整后)["
        "^,;"
        "。]*"_s);
    return withoutImprint(key).remove(other);
}

QSet<int> yearsIn(const QString& key)
{
    static const QRegularExpression year(u"(?<!\\d)(\\d{4})(?=年|[-~至到]\\d{4}年)"_s);
    QSet<int> years;
    for (auto matches = year.globalMatch(key); matches.hasNext();)
        if (const int named = matches.next().captured(1).toInt(); named >= 1949 && named <= 2199)
            years.insert(named);
    return years;
}

/// The year that a clause names as the figure's and says nothing else: 为2021年数据.
std::optional<int> bareYearIn(const QString& key)
{
    static const QRegularExpression bare(
        u"(?:^|[,;。(])(?:此|该|本)?(?:数|数据)?(?:为|系|是|用|使用|采用|取|按)?(\\d{4})年(?:度|末|"
        u"底)?"
        "(?:的)?(?:统计|实际|年报)?(?:数据|数字|数|值|情况)?(?=[,;。)]|$)"_s);
    const auto match = bare.match(key);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

/// A document of an earlier year cannot hold the figure (摘自2021年统计公报), nor a yearbook of the
/// same: it is about the year before.
bool isFromEarlierDocument(const QString& key, int year)
{
    static const QRegularExpression source(
        u"(来源|来自|摘自|引自|取自|源自|根据|依据|(?<!数)据|见)[^,;。]*?(?<year>\\d{4})年"_s);
    static const QRegularExpression yearbook(
        u"(?<year>\\d{4})年?[^,;。\\d]{0,8}年鉴|年鉴[^,;。\\d]{0,3}(?<behind>\\d{4})"_s);
    if (const auto match = yearbook.match(key); match.hasMatch())
        return (match.captured(u"year"_s) + match.captured(u"behind"_s)).toInt() <= year;
    const auto match = source.match(key);
    return match.hasMatch() && match.captured(u"year"_s).toInt() < year;
}

/// 2021年含新设企业 beside a figure of 2022 that has 2021's at its side.
bool isOfOtherColumn(const QString& words, const Period& period, const QSet<int>& yearsBeside)
{
    const QSet<int> years = yearsIn(withoutOtherTimes(folded(words)));
    return !years.isEmpty() && !years.contains(period.year) && yearsBeside.contains(years);
}

/// A unit that words state alone and that is another size of the figure's own: 万元 for 亿元.
QString otherUnitIn(const QString& words, const Figure& figure)
{
    static const QRegularExpression lead(u"^(单位)?[为是:：]*"_s);
    const QString text = QString(words).remove(lead);
    if (!figure.unit || !Unit::isKnown(text))
        return {};
    const Unit unit = Unit::parse(text);
    return unit != *figure.unit && isConvertible(unit, *figure.unit) ? unit.symbol : QString();
}

bool isOtherPart(const QString& key, const Period& period)
{
    const auto part = readYearPart(key).part;
    return part && (*part == YearPart::Other || periodOf(period.year, *part) != period);
}

} // namespace

bool speaksOfOtherTime(const QString& words, const Period& period, const QSet<int>& yearsBeside)
{
    if (isFromEarlierDocument(folded(words), period.year))
        return true;
    const QString key = withoutOtherTimes(folded(words));
    if (const auto bare = bareYearIn(key); bare && *bare != period.year)
        return true;
    // 2021-2023年, 三年累计, and 上年数 without more.
    static const QRegularExpression other(
        u"\\d{4}年?[-~至到]\\d{4}年|[近前]?[两二三四五多几\\d]年(来|间)?(累计|平均|合计|均值|总计)"
        "|(^|[,;。(])[为系是用]?(上年|去年|上一年|前年)(度|末|底)?(同期)?(的)?(统计)?(数据|数字|数|值)?(?=[,;。)]|$)"_s);
    const QSet<int> years = yearsIn(key);
    if (key.contains(other))
        return true;
    if (years.isEmpty() || years == QSet<int>{period.year})
        return isOtherPart(key, period);
    return !yearsBeside.contains(years);
}

bool isTooOldFor(const QString& title, int year)
{
    return isFromEarlierDocument(u"来源:"_s + folded(title), year);
}

void applyRemark(
    const Remark& remark, const QSet<int>& yearsBeside, const QStringList& regions, Figure& figure)
{
    static const QRegularExpression verb(u"^[:：]?(均|都)?(为|系|是|指)?"_s);
    const QString told = QString(remark.words).remove(verb);
    const QString words = withoutAsides(told);
    if (figure.scope.isEmpty())
        figure.scope = scopeIn(words);
    if (figure.name.priceBasis.isEmpty() && !speaksOfGrowth(figure.printedName))
        figure.name.priceBasis = priceBasisOfLevels(words);
    // What is said only aside limits nothing; the whole is what a question quotes.
    figure.labels << (words == told ? remark.quote : words);
    if (!figure.question.isEmpty())
        return;
    if (const QString place = otherPlaceIn(withoutImprint(folded(words)), regions);
        !place.isEmpty())
        figure.question = Messages::tr("the remark “%1” speaks of %2: check what is counted")
                              .arg(remark.quote, place);
    else if (figure.period && speaksOfOtherTime(words, *figure.period, yearsBeside))
        figure.question =
            Messages::tr("the remark “%1” speaks of another time: check which year it is of")
                .arg(remark.quote);
    else if (figure.objection.isEmpty() && !objectionInCell(words, regions).isEmpty())
        figure.question =
            Messages::tr("the remark “%1” speaks of a plan: check whether it was observed")
                .arg(remark.quote);
    else if (const QString word = doubtfulWordIn(words); !word.isEmpty())
        figure.question = Messages::tr("the remark “%1” leaves it open (“%2”): check what it is")
                              .arg(remark.quote, word);
    else if (const QString unit = otherUnitIn(words, figure); !unit.isEmpty())
        figure.question =
            Messages::tr("the note “%1” speaks of %2, the table of %3: check the unit")
                .arg(remark.quote, unit, figure.unit->symbol);
    else if (!remark.isOfRow || !figure.period
        || isOfOtherColumn(words, *figure.period, yearsBeside))
        return;
    else if (const QString clause = unknownClauseIn(words, figure); !clause.isEmpty())
        figure.question = Messages::tr("the remark “%1” is not understood (“%2”): check whether it "
                                       "changes what the figure is")
                              .arg(remark.quote, clause);
}

QString priceBasisOfLevels(const QString& text)
{
    static const QRegularExpression clauseEnd(u"[,;。()]"_s);
    static const QRegularExpression growth(u"增[长速幅]|速度|指数"_s);
    QString found;
    for (const QString& clause : folded(text).split(clauseEnd)) {
        const QString basis = clause.contains(growth) ? QString() : priceBasisIn(clause);
        if (basis.isEmpty() || basis == found)
            continue;
        if (!found.isEmpty())
            return {};
        found = basis;
    }
    return found;
}

QString priceBasisOfAll(const QString& note)
{
    static const QRegularExpression clauseEnd(u"[,;。()]"_s);
    static const QRegularExpression all(
        u"^(注:?)?(\\d[.,])?(本表|表中|表内|以上|上述|各项|所有|全部|数据|数值|绝对[数额值]|价值量"
        "|总量|指标|产值|均|都|为|是|系|按|以|采用)*"
        "(现价|现行价格?|当年价格?|可比价格?|(\\d{4}年)?不变价格?)(计算|计|口径)*$"_s);
    for (const QString& clause : folded(note).split(clauseEnd))
        if (clause.contains(all))
            return priceBasisIn(clause);
    return {};
}

} // namespace lantu
