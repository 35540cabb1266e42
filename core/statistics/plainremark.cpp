#include "core/statistics/plainremark.h"

#include "core/base/textfold.h"
#include "core/statistics/columnwords.h"
#include "core/statistics/remark.h"
#include "core/statistics/yearpart.h"

#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(u"^(%1)[.。:：]?$"_s.arg(pattern));
}

/// Who gave it, where it stands, when it was told: 科技局提供, 见2023年统计年鉴.
bool isOrigin(const QString& clause)
{
    static const QRegularExpression given =
        whole(u"(\\d{4}年)?(\\d{1,2}月)?(\\d{1,2}日)?(数据)?(已|由|经)?\\p{Han}{0,20}?(提供|反馈|"
              u"发布|公布|更新|下发|批复|"
              "通报|核算|核定|报送|印发|出具|发文|公示)(的)?(数据|数字|数)?"_s);
    static const QRegularExpression checked =
        whole(u"(已)?(与|经)\\p{Han}{2,12}(核对|核实|会商|对接)(一致|确认|通过)?"_s);
    static const QRegularExpression source =
        whole(u"(数据)?(来源|来自|摘自|引自|取自|源自|出自|根据|依据|据|参见|详见|见).*"_s);
    static const QRegularExpression office = whole(
        u"(?!市局)\\p{Han}{2,20}(局|委|办|厅|院|中心|分局|支行|大队|支队|委员会|联合会|协会)"_s);
    return clause.contains(given) || clause.contains(checked) || clause.contains(source)
        || clause.contains(office);
}

/// How it ranks and what it is compared with, each with its number or its sign.
bool isComparison(const QString& clause)
{
    static const QRegularExpression change =
        whole(u"((比|较|与|同)(上年|去年|上年同期|去年同期|基期|\\d{4}年(度|末|底)?)(数)?(相比)?|"
              u"同比|环比)?(略|稍|有所|累计|年均)*"
              "(增长|增加|增|新增|净增|下降|降低|降|减少|提高|提升|上升|回落|持平|改善)(了|约|到|"
              "至|率|幅)*(为|是|达)?"
              "-?\\d+(\\.\\d+)?(%|个百分点|\\p{Han}{1,5})?"_s);
    static const QRegularExpression even = whole(
        u"((比|较|与|同)(上年|去年|上年同期|去年同期)(数)?|同比)(略有|基本)*(持平|增长|下降|提高|上升)"_s);
    static const QRegularExpression other =
        whole(u"\\d{4}年(度|末|底)?(数)?(为|是|有|达)?\\d[\\d.]*\\p{Han}{0,4}"_s);
    return clause.contains(change) || clause.contains(even) || clause.contains(other);
}

/// When, of the figure's own year, and how firmly.
bool isTimeOrVintage(const QString& clause)
{
    static const QRegularExpression time =
        whole(u"(数据|数字|数)?(为|是|系)?(截至|截止|至|到)?(\\d{4}年(度|末|底)?)?(全年|年度|年末|"
              u"年底|12月(末|底|31日)|1月?["
              u"-~至到]12月)?(止)?"
              "(累计|的)?(统计|实际|年报|有效)?(数据|数字|数|值)?"_s);
    static const QRegularExpression later = whole(
        u"后?(由|经|以)?最终(核实|核定)数?(为|是)?\\d[\\d.]*\\p{Han}{0,3}(代替|替代|取代|修订)?|(未|尚未|未经)最终(核实|核定)"_s);
    static const QRegularExpression vintage = whole(
        u"(\\d{4}年?(度)?(数据|数字|数)?)?(均|故|已|经)?(为|是|系|记为)?(统计)?(初步(核算|统计)?|"
        u"快报|初核|最终(核实|核定)?|终审|年报|修订|修正|"
        "调整后|核实|审定|核准|法定|统计|统计公报|公报|统计部门年报|实际|实绩|决算|执行|正式|真实|有效)(后)?(的)?(数据|数字|数|值)?"_s);
    return clause.contains(time) || clause.contains(vintage) || clause.contains(later)
        || yearPartOfCell(clause);
}

/// What the plan says of it, and why it is as it is.
bool isStanding(const QString& clause)
{
    static const QRegularExpression reached = whole(
        u"(已|均|未|尚未|提前|超额|全面|基本|如期|可|能)*(完成|达到|实现|达成|超过|高于|低于)?("
        u"全年|年度|规划|省定|市定|上级)*(目标|任务|要求|进度|达标|计划)"
        "((任务)?(的)?\\d+(\\.\\d+)?%)?|(已|提前|超额|未|基本)*(完成|达标)|完成率\\d.*|(\\d{4}年)?目标(值|数)?\\d.*"_s);
    static const QRegularExpression kind = whole(
        u"(为|属)?(约束性|预期性|主要|核心|考核|正向|负向|逆向|民生|综合)(指标)?|无|[甲乙丙丁]|/|-+"
        "|(已|经)?(审核|审定|校验|核对)(通过)?|(已)?通过|正常|合格|一致|有效期内|每?年(度)?(报|数)?"
        "|全区(口径|数据?)?"
        "|按?(年平均|年均|平均)(常住)?人口(计算)?"_s);
    static const QRegularExpression duty =
        whole(u"(牵头|责任|填报|联系|主管|报送|供数)(单位|部门|人|科室)?[:：]?\\p{Han}{0,20}"_s);
    static const QRegularExpression reason =
        whole(u"(主要|系)?(原因(是|为|:|：)?|因(?!未|无|缺|没)|由于|受|得益于|主要(是|因|受)).*"_s);
    return clause.contains(reached) || clause.contains(kind) || clause.contains(duty)
        || clause.contains(reason);
}

/// A scope or price basis by itself is compared with the indicator's elsewhere.
bool isComparedElsewhere(const QString& clause)
{
    QString rest = clause;
    const bool isPrice = !takePriceBasis(rest).isEmpty();
    static const QRegularExpression filler(u"^(按|以|为|是|系|计|计算|总量|口径|数据|数)*$"_s);
    if (isPrice && rest.contains(filler))
        return true;
    static const QRegularExpression verb(u"^(为|是|系|指)"_s);
    return !scopeOfWord(QString(clause).remove(verb)).isEmpty();
}

/// 单位：万元 beside a figure in 万元.
bool isOwnUnit(const QString& clause, const Figure& figure)
{
    static const QRegularExpression statement(u"^(金额|计量)?单位(为|是|:|：)?(?<unit>.+)$"_s);
    const auto match = statement.match(clause);
    return match.hasMatch() && figure.unit
        && Unit::parse(match.captured(u"unit"_s)) == *figure.unit;
}

/// 新增120家 beside 120 may say that the figure is no stock at all.
bool repeatsValue(const QString& clause, const Figure& figure)
{
    static const QRegularExpression added(u"新增|净增|增加|减少"_s);
    static const QRegularExpression number(u"\\d+(\\.\\d+)?"_s);
    if (!figure.value.number || !clause.contains(added))
        return false;
    for (auto matches = number.globalMatch(clause); matches.hasNext();)
        if (Decimal::parse(matches.next().captured()) == figure.value.number)
            return true;
    return false;
}

} // namespace

QString unknownClauseIn(const QString& remark, const Figure& figure)
{
    static const QRegularExpression end(u"[,;，；。、()（）“”\"]"_s);
    const QStringList clauses = folded(remark).split(end, Qt::SkipEmptyParts);
    const auto unknown =
        std::find_if(clauses.begin(), clauses.end(), [&figure](const QString& clause) {
            const bool isKnown = isOrigin(clause) || isComparison(clause) || isTimeOrVintage(clause)
                || isStanding(clause) || isComparedElsewhere(clause) || isOwnUnit(clause, figure);
            return !isKnown || repeatsValue(clause, figure);
        });
    return unknown == clauses.end() ? QString() : *unknown;
}

} // namespace lantu
