#include "core/statistics/scopewords.h"

#include "core/base/textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ScopeWords)
};

/// One answer, and the folded words by which a name gives it.
struct ScopeWord {
    QString answer;
    QRegularExpression words;
};

/// One question with its answers. Words of an answer are taken out of a name before the next is
/// looked for, so that 进出口 is neither 进口 nor 出口.
struct ScopeQuestion {
    bool isOtherThing;
    QList<ScopeWord> answers;
};

ScopeWord word(const QString& answer, const QString& words)
{
    return {answer, QRegularExpression(words)};
}

const QString Current = u"现价"_s;
const QString Comparable = u"可比价"_s;
const QString Renminbi = u"人民币"_s;
const QString UsDollar = u"美元"_s;

/// Of one thing, counted for other people, places or firms, or in other prices. A person may say
/// that it is meant all the same.
QList<ScopeQuestion> scopeQuestions()
{
    return {
        {false, {word(u"户籍"_s, u"户籍(人口)?"_s), word(u"常住"_s, u"常住(人口)?"_s)}},
        {false,
            {word(u"城镇居民"_s, u"城镇(常住)?居民|城镇常住人口|(?<=^|\\()城镇(?=\\)|$)"_s),
                word(u"农村居民"_s, u"农村(常住)?居民|农民|(?<=^|\\()农村(?=\\)|$)"_s),
                word(u"全体居民"_s, u"全体(常住)?居民|城乡居民"_s)}},
        {false,
            {word(Current, u"现价|现行价|当年价|名义"_s),
                word(Comparable, u"可比价|不变价|价格因素|实际增"_s)}},
        {false,
            {word(u"规模以上"_s, u"规模以上|规上"_s), word(u"规模以下"_s, u"规模以下|规下"_s),
                word(u"限额以上"_s, u"限额以上|限上"_s)}},
        {false, {word(UsDollar, u"美元|美金"_s), word(Renminbi, u"人民币"_s)}},
        {false, {word(u"商务部口径"_s, u"商务部"_s)}},
        {false,
            {word(u"国控断面"_s, u"国控"_s), word(u"省控断面"_s, u"省控"_s),
                word(u"市控断面"_s, u"市控"_s), word(u"县控断面"_s, u"[县区]控"_s)}},
        {false, {word(u"新增"_s, u"新增|净增|新认定|新培育"_s)}},
        {false, {word(u"核心产业"_s, u"核心产业"_s)}},
        {false, {word(u"高价值"_s, u"高价值"_s)}},
        {false,
            {word(u"职工"_s, u"职工"_s), word(u"城乡居民养老"_s, u"城乡居民(基本|社会)?养老"_s)}},
    };
}

/// Other things with similar names: one is never the other.
QList<ScopeQuestion> thingQuestions()
{
    return {
        {true,
            {word(u"生产能力"_s, u"生产能力|产能"_s), word(u"产量"_s, u"产量"_s),
                word(u"面积"_s, u"播种面积|种植面积"_s), word(u"单产"_s, u"单产"_s)}},
        {true,
            {word(u"森林覆盖率"_s, u"森林覆盖率"_s), word(u"林地"_s, u"林地"_s),
                word(u"绿化率"_s, u"绿化(覆盖)?率|林木覆盖率|绿地率"_s),
                word(u"蓄积量"_s, u"蓄积"_s)}},
        {true,
            {word(u"耕地保有量"_s, u"耕地保有"_s), word(u"耕地面积"_s, u"耕地(总)?面积|国土调查"_s),
                word(u"基本农田"_s, u"基本农田"_s)}},
        {true,
            {word(u"一网通办"_s, u"一网通办"_s), word(u"掌上办"_s, u"掌上办"_s),
                word(u"网上办"_s, u"网上办"_s), word(u"跑零次"_s, u"跑零次|零次跑|零跑"_s),
                word(u"跑一次"_s, u"跑一次"_s), word(u"即办"_s, u"即办"_s)}},
        {true,
            {word(u"合同外资"_s, u"合同(利用)?外资|合同金额"_s),
                word(u"实际外资"_s, u"实际(使用|利用|到位)外资|(实到|到位)外资"_s)}},
        {true,
            {word(u"财政总收入"_s, u"财政总收入"_s),
                word(u"一般公共预算收入"_s, u"公共(财政)?预算收入"_s),
                word(u"一般公共预算支出"_s, u"公共(财政)?预算支出|财政支出"_s),
                word(u"税收收入"_s, u"税收(收入)?"_s), word(u"基金收入"_s, u"基金(预算)?收入"_s)}},
        {true,
            {word(u"进出口"_s, u"进出口"_s), word(u"出口"_s, u"出口"_s),
                word(u"进口"_s, u"进口"_s)}},
        {true, {word(u"服务贸易"_s, u"服务贸易"_s), word(u"货物贸易"_s, u"货物|外贸"_s)}},
        {true, {word(u"增长"_s, u"增长|增速|增幅"_s), word(u"降低"_s, u"降低|下降|降幅|削减"_s)}},
        {true,
            {word(u"占GDP"_s, u"(占|相当于)(gdp|(地区)?生产总值)"_s),
                word(u"占收入"_s, u"占(主营业务|营业|销售|财政)收入"_s),
                word(u"占工业"_s, u"占(规模以上|规上)?工业"_s),
                word(u"占支出"_s, u"占(一般公共预算|财政)支出"_s)}},
        {true,
            {word(u"单位工业增加值"_s, u"(单位|万元)(规模以上|规上)?工业增加值"_s),
                word(u"单位GDP"_s, u"(单位|万元|亿元)(gdp|(地区|国内)?生产总值)"_s)}},
        {true,
            {word(u"第一产业"_s, u"第一产业|农林牧渔业"_s), word(u"第二产业"_s, u"第二产业"_s),
                word(u"服务业"_s, u"第三产业|服务业"_s),
                word(u"文化产业"_s, u"文化及?(相关)?产业"_s), word(u"数字经济"_s, u"数字经济"_s),
                word(u"高新技术产业"_s, u"高新技术产业"_s),
                word(u"战略性新兴产业"_s, u"战略性?新兴产业"_s),
                word(u"装备制造业"_s, u"装备制造业"_s)}},
        {true,
            {word(u"PM2.5"_s, u"pm2\\.?5|细颗粒物"_s), word(u"PM10"_s, u"pm10|可吸入颗粒物"_s),
                word(u"臭氧"_s, u"臭氧|o3"_s), word(u"二氧化氮"_s, u"二氧化氮|no2"_s),
                word(u"二氧化硫"_s, u"二氧化硫|so2"_s), word(u"二氧化碳"_s, u"二氧化碳|碳排放"_s)}},
        {true,
            {word(u"I-III类"_s, u"(?<![iv])(i-)?iii类"_s),
                word(u"I-II类"_s, u"(?<![iv])(i-)?ii类"_s), word(u"劣V类"_s, u"劣v类"_s)}},
        {true,
            {word(u"新增劳动力"_s, u"新增劳动力"_s), word(u"主要劳动年龄人口"_s, u"主要劳动年龄"_s),
                word(u"劳动年龄人口"_s, u"劳动年龄"_s)}},
        {true,
            {word(u"执业(助理)医师"_s, u"执业\\(?助理\\)?医师"_s),
                word(u"执业医师"_s, u"执业医师"_s), word(u"全科医生"_s, u"全科医生"_s),
                word(u"注册护士"_s, u"护士"_s), word(u"卫生技术人员"_s, u"卫生技术人员"_s),
                word(u"养老床位"_s, u"养老(机构)?床位"_s), word(u"医疗床位"_s, u"床位"_s),
                word(u"托位"_s, u"托位"_s), word(u"养老护理员"_s, u"护理员"_s)}},
        {true,
            {word(u"养老保险"_s, u"养老(保险)?参保|养老保险"_s),
                word(u"医疗保险"_s, u"医疗保险|医保"_s), word(u"失业保险"_s, u"失业保险"_s),
                word(u"工伤保险"_s, u"工伤保险"_s), word(u"生育保险"_s, u"生育保险"_s)}},
        {true,
            {word(u"能耗"_s, u"能耗|能源消耗|能源消费"_s), word(u"电耗"_s, u"电耗|用电"_s),
                word(u"用水量"_s, u"用水|水耗"_s), word(u"耗地量"_s, u"耗地"_s),
                word(u"排放"_s, u"排放"_s)}},
        {true, {word(u"办件"_s, u"办件"_s), word(u"服务事项"_s, u"服务事项"_s)}},
        {true, {word(u"失业率"_s, u"失业率"_s), word(u"就业"_s, u"就业"_s)}},
    };
}

/// Words by which a title or a group says that only a part of what bears a name is counted. A
/// group is often called by the word alone; in a name 新增 or 女 may be part of another one.
QList<ScopeWord> limits()
{
    return {word(u"户籍"_s, u"户籍"_s),
        word(u"城镇居民"_s, u"城镇(常住|非私营|私营)?(居民|住户|人口|家庭|单位|职工)|^城镇$"_s),
        word(u"农村居民"_s, u"农村(常住)?(居民|住户|人口|家庭)|农户|农民(?!工)|^农村$"_s),
        word(u"女性"_s, u"女性|妇女|^女$"_s), word(u"男性"_s, u"男性|^男$"_s),
        word(u"规模以上"_s, u"规模以上|规上"_s), word(u"规模以下"_s, u"规模以下|规下"_s),
        word(u"限额以上"_s, u"限额以上|限上"_s), word(u"限额以下"_s, u"限额以下|限下"_s),
        word(u"第一产业"_s, u"第一产业|一产"_s), word(u"第二产业"_s, u"第二产业|二产"_s),
        word(u"服务业"_s, u"第三产业|三产|服务业"_s), word(u"建筑业"_s, u"建筑业"_s),
        word(u"制造业"_s, u"制造业"_s), word(u"房地产业"_s, u"房地产"_s),
        word(u"商务部口径"_s, u"商务部"_s), word(u"产量"_s, u"产量"_s),
        word(u"合同外资"_s, u"合同(利用)?外资"_s), word(u"出口"_s, u"(?<!进)出口"_s),
        word(u"养老保险的一部分"_s, u"企业职工|(职工|城乡居民)(基本|社会)?养老"_s),
        word(u"新增"_s, u"^(其中:?)?(当年|本年)?新增(数量?|量|情况)?$|新认定|净增"_s)};
}

QStringList answersIn(QString text, const ScopeQuestion& question)
{
    QStringList answers;
    for (const ScopeWord& candidate : question.answers) {
        if (!text.contains(candidate.words))
            continue;
        answers << candidate.answer;
        text.replace(candidate.words, u" "_s);
    }
    return answers;
}

/// All that the plan's row says about what it counts, in words.
QString textOf(const Indicator& indicator)
{
    QStringList parts{indicator.group, indicator.name, indicator.scope};
    if (!indicator.priceBasis.isEmpty())
        parts << (indicator.priceBasis == u"current"_s ? Current : Comparable);
    if (indicator.unit.dimension == Dimension::UsDollar)
        parts << UsDollar;
    if (indicator.unit.dimension == Dimension::Renminbi)
        parts << Renminbi;
    return folded(parts.join(u'|'));
}

QStringList without(QStringList answers, const QStringList& others)
{
    answers.removeIf([&others](const QString& answer) { return others.contains(answer); });
    return answers;
}

} // namespace

QList<ScopeDifference> scopeDifferences(const QString& name, const Indicator& indicator)
{
    static const QList<ScopeQuestion> questions = thingQuestions() + scopeQuestions();
    const QString key = folded(name);
    const QString plan = textOf(indicator);
    QList<ScopeDifference> differences;
    for (const ScopeQuestion& question : questions) {
        const QStringList stated = answersIn(key, question);
        const QStringList expected = answersIn(plan, question);
        if (stated == expected)
            continue;
        const ScopeDifference difference{without(stated, expected).join(u'、'),
            without(expected, stated).join(u'、'), question.isOtherThing};
        // A name need not say again in which money or prices the plan counts.
        const bool isUnsaid = difference.stated.isEmpty()
            && (difference.expected == Renminbi || difference.expected == UsDollar
                || difference.expected == Current);
        if (!isUnsaid)
            differences << difference;
    }
    std::stable_partition(differences.begin(), differences.end(),
        [](const ScopeDifference& difference) { return difference.isContradiction(); });
    return differences;
}

std::optional<ScopeDifference> contradictionOf(const QString& name, const Indicator& indicator)
{
    const QList<ScopeDifference> differences = scopeDifferences(name, indicator);
    if (differences.isEmpty() || !differences.first().isContradiction())
        return std::nullopt;
    return differences.first();
}

QString limitingLabel(const QStringList& labels, const Indicator& indicator)
{
    static const QList<ScopeWord> known = limits();
    const QString plan = textOf(indicator);
    for (const QString& label : labels) {
        const QString key = folded(label);
        for (const ScopeWord& limit : known) {
            const auto match = limit.words.match(key);
            if (match.hasMatch() && !plan.contains(match.captured()) && !plan.contains(limit.words))
                return label;
        }
    }
    return {};
}

QString describe(const ScopeDifference& difference)
{
    if (difference.isContradiction())
        return Messages::tr("the name says “%1”, the plan counts “%2”")
            .arg(difference.stated, difference.expected);
    if (difference.expected.isEmpty())
        return Messages::tr("the name says “%1”, of which the plan says nothing")
            .arg(difference.stated);
    return Messages::tr("the name does not say “%1”, which the plan counts")
        .arg(difference.expected);
}

} // namespace lantu
