#include "core/statistics/columnwords.h"

#include "core/statistics/namereading.h"
#include "core/statistics/places.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

std::optional<ColumnRole> roleOfLabel(const QString& key)
{
    static const QHash<QString, ColumnRole> roles = [] {
        const QList<std::pair<ColumnRole, QStringList>> labels{
            {ColumnRole::Ignored,
                {u"序号"_s, u"编号"_s, u"代码"_s, u"指标代码"_s, u"行次"_s, u"no."_s}},
            {ColumnRole::Name, {u"名称"_s, u"数据项"_s, u"数据名称"_s}},
            {ColumnRole::Unit, {u"单位"_s, u"计量单位"_s, u"计算单位"_s}},
            {ColumnRole::Year,
                {u"年份"_s, u"年度"_s, u"年"_s, u"时间"_s, u"时期"_s, u"期间"_s, u"报告期"_s,
                    u"统计年份"_s, u"数据年份"_s, u"所属年份"_s, u"统计时间"_s}},
            {ColumnRole::Region,
                {u"地区"_s, u"区域"_s, u"行政区划"_s, u"行政区"_s, u"县市区"_s, u"县(市,区)"_s,
                    u"区县"_s, u"市县"_s, u"区县市"_s, u"单位名称"_s, u"统计范围"_s, u"市别"_s,
                    u"县别"_s, u"地别"_s, u"市县别"_s, u"区域名称"_s, u"地区名称"_s, u"市(县)"_s,
                    u"县(市,区)别"_s, u"市(县,区)"_s, u"区(县,市)"_s, u"县(区,市)"_s,
                    u"各县(市,区)"_s, u"县(市)区"_s, u"县(市,区)名称"_s, u"城市"_s, u"镇街"_s,
                    u"镇街名称"_s, u"乡镇"_s, u"乡镇街道"_s, u"乡镇(街道)"_s, u"镇(街道)"_s,
                    u"镇(街道)名称"_s, u"街道(镇)"_s, u"各镇(街道)"_s}},
            {ColumnRole::Status, {u"核算状态"_s, u"数据状态"_s, u"状态"_s, u"数据性质"_s}},
            {ColumnRole::Scope, {u"口径"_s, u"统计口径"_s}},
            {ColumnRole::SourceTitle, {u"来源"_s, u"资料来源"_s, u"数据来源"_s}},
            {ColumnRole::SourceUrl, {u"网址"_s, u"链接"_s}},
            {ColumnRole::SourceQuote, {u"原文"_s, u"原句"_s}},
            {ColumnRole::Verified, {u"是否核实"_s}},
            {ColumnRole::EditorNote, {u"编者注"_s}},
            {ColumnRole::Remark,
                {u"备注"_s, u"说明"_s, u"附注"_s, u"注"_s, u"备注说明"_s, u"情况说明"_s,
                    u"数据说明"_s, u"口径说明"_s}},
        };
        QHash<QString, ColumnRole> index;
        for (const auto& [role, spellings] : labels)
            for (const QString& spelling : spellings)
                index.insert(spelling, role);
        return index;
    }();
    static const QRegularExpression latin(u"[a-z][a-z.'&/-]*"_s);
    // Names may bear their units in brackets, and the label may say so.
    static const QRegularExpression unitHint(u"(?<=标|称|目)\\(((计量|计算)?单位)\\)$"_s);
    // 主要指标, 三级指标, 填报指标名称: whichever they are, they stand in this column.
    static const QRegularExpression name(
        u"^(主要|核心|具体|统计|监测|考核|评价|规划|填报|经济|[一二三四]级|年度)*(指标|项目|科目)"
        "(名称?|内容|项目?|\\(项目\\)|体系|及单位|[/\\\\]年[份度])?$|^预算科目(名称)?$"_s);
    for (const QString& label : {QString(key).remove(unitHint), QString(key).remove(latin)}) {
        if (label.contains(name))
            return ColumnRole::Name;
        if (const auto found = roles.constFind(label); found != roles.constEnd())
            return *found;
    }
    return std::nullopt;
}

bool isOutcomeWord(const QString& key)
{
    static const QRegularExpression words(
        u"^(本年|本年度|当年|年度|全年|指标)?(实绩|实际|完成|执行|实际完成)(数|值|额|情况|数据)?$"_s);
    return key.contains(words);
}

bool isLevelWord(const QString& key)
{
    static const QRegularExpression words(
        u"^(绝对|总|数)量$|^终数$|^绝对(数|额|值)$|^(本年|当年|本期|今年|期末|年末|年终)(数据?|值)?"
        u"$|^"
        u"金额$"
        "|^(指标|年度|统计|填报|上报|公布|核定|审定)?(数据|数值|数据值|数|值)$"_s);
    return key.contains(words);
}

bool isCumulativeWord(const QString& key)
{
    static const QSet<QString> words{u"累计"_s, u"累计数"_s, u"本年累计"_s, u"1-本月"_s,
        u"1-本月累计"_s, u"自年初累计"_s, u"年初累计"_s, u"年初至今累计"_s, u"年累计"_s};
    return words.contains(key);
}

bool isPreviousYearWord(const QString& key)
{
    static const QSet<QString> words{u"上年"_s, u"上年数"_s, u"上年实际"_s, u"上年实绩"_s,
        u"上年完成"_s, u"上年同期"_s, u"上年同期数"_s, u"去年同期"_s, u"上年末"_s, u"去年"_s,
        u"去年实绩"_s};
    return words.contains(key);
}

bool isMonthLabel(const QString& key)
{
    return key == u"月份"_s || key == u"月"_s || key == u"季度"_s;
}

QString withoutTranslation(const QString& text)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    static const QRegularExpression latin(u"(?<![A-Za-z])[A-Za-z]{3,}[A-Za-z.,' -]*"_s);
    return text.contains(han) ? QString(text).remove(latin) : text;
}

bool isFinalWord(const QString& key)
{
    return key == u"决算数"_s || key == u"决算"_s || key == u"决算额"_s || key == u"决算值"_s
        || key == u"年报"_s || key == u"年报数"_s;
}

bool isPlaceWord(const QString& key)
{
    static const QRegularExpression place(
        u"^(\\p{Han}{2,9}[省市县区]|全[国省市县区]|[本我]区|市本级)(合计|小计|数)?$"_s);
    static const QRegularExpression noPlace(u"(地区|辖区|社区|城市|上市|超市)$"_s);
    return (key.contains(place) && !key.contains(noPlace)) || isShortPlace(key);
}

bool isShortYear(const QString& key)
{
    static const QRegularExpression year(u"^\\d{2}年(度|末|底)?$"_s);
    return key.contains(year);
}

QString takePriceBasis(QString& key)
{
    static const QRegularExpression price(
        u"\\(?按?(现价|现行价格?|当年价格?|可比价格?|(\\d{4}年)?不变价格?)(计算|计)?\\)?"_s);
    const auto match = price.match(key);
    if (!match.hasMatch())
        return {};
    key.remove(match.capturedStart(), match.capturedLength());
    return priceBasisIn(match.captured());
}

QString scopeOfWord(const QString& key)
{
    static const QRegularExpression wording(
        u"^(按|以)?(年末|年平均|年均)?(?<who>户籍|常住|城镇|农村|男|女|规模以上|规上)(常住)?"
        "(人口|居民|住户|性|企业|工业)?(口径)?(计算|计)?$"_s);
    static const QHash<QString, QString> scopes{{u"户籍"_s, u"户籍人口"_s},
        {u"常住"_s, u"常住人口"_s}, {u"城镇"_s, u"城镇居民"_s}, {u"农村"_s, u"农村居民"_s},
        {u"男"_s, u"男性"_s}, {u"女"_s, u"女性"_s}, {u"规上"_s, u"规模以上"_s},
        {u"规模以上"_s, u"规模以上"_s}};
    return scopes.value(wording.match(key).captured(u"who"_s));
}

bool isWholeWord(const QString& key)
{
    static const QRegularExpression whole(u"^(全体|城乡)(常住)?(居民|人口)?$|^全社会$"_s);
    return key.contains(whole);
}

bool isYearGroupWord(const QString& key)
{
    static const QRegularExpression group(
        u"^\"?十[一二三四五六七]五\"?(时期|期间|以来|规划期)?$|^(历年|各年)(实绩|实际|数据|情况)?$"_s);
    return key.contains(group);
}

bool isTotalWord(const QString& key)
{
    return key == u"合计"_s || key == u"总计"_s || key == u"总体"_s || key == u"总数"_s;
}

} // namespace lantu
