#include "core/statistics/doubtfulwords.h"

#include "core/base/textfold.h"

#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

QString firstMatch(const QString& key, const QRegularExpression& words)
{
    return words.match(key).captured();
}

} // namespace

QString estimateWordIn(const QString& text)
{
    static const QRegularExpression estimate(
        u"预[计估测]|估[算计]|暂(估|定|用)|[测推匡]算|拟(报|认定|新增)|待(定|核实|核定|反馈|审核|"
        u"确认|公示|认定)|企业自报"
        "|[未没](有|经)?\\p{Han}{0,6}(审核|审定|反馈|(?<!最终)核实|(?<!最终)核定)|尚未最终|任务数|("
        "目标任务|(激励|下达|上报|申报|力争)"
        "(目标|指标))|(?<!达到)(?<!完成)(?<!实现)目标(数|值)?$"_s);
    return firstMatch(folded(text), estimate);
}

QString draftWordIn(const QString& text)
{
    static const QRegularExpression draft(
        u"作废|示例|样[表例本]|模[板拟]|旧表|备选|[草底初]稿|(征求意见|送审|讨论|审议|上报|报审)["
        u"稿版]"
        "|仅供参考|有误|错误|数?不(一致|相符)|请(重新|重报|核实|核对|复核|修改|更正)"_s);
    return firstMatch(folded(text), draft);
}

QString doubtfulWordIn(const QString& text)
{
    static const QRegularExpression time(
        u"沿用|滞后|[为是系用填按]上一?年度?(?=$|[,;。])|同(上|去)年|[五六七]普|[二三]调|普查|(比|"
        u"较|与)(上年|\\d{4}年|基期)(度|末|底)?("
        u"相比|累计)?(增长|下降|降低|上升|减少|提高)?(数|率|幅)?$|(?<!月)(?<!月份)累计(?!增|下降|"
        u"降低)"
        "|至今|截至目前|[为是系]?(同比)?增[幅速长]$"_s);
    static const QRegularExpression scope(
        u"^仅|仅(指|含|计|为|统计)|只(含|计|统计)|不含|不包[含括]|(?<!未)扣除(?!价格)|未扣除|剔除|"
        u"名义"
        "|本级|以[^,;。]*(代替|替代)|口径(有)?(调整|变化|变动|变更|不同|不一)|不可比|包?[含括]\\p{Han}*(新区|园区?|开发区|集聚区|片区)|划转|区划调整"_s);
    if (const QString word = estimateWordIn(text); !word.isEmpty())
        return word;
    if (const QString word = firstMatch(folded(text), time); !word.isEmpty())
        return word;
    const QString word = firstMatch(folded(text), scope);
    return word.isEmpty() ? draftWordIn(text) : word;
}

} // namespace lantu
