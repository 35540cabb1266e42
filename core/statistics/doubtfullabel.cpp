#include "core/statistics/doubtfullabel.h"

#include "core/base/textfold.h"
#include "core/statistics/doubtfulwords.h"
#include "core/statistics/namereading.h"
#include "core/statistics/objection.h"

#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

QString limitingWordIn(const QString& label)
{
    static const QRegularExpression place(
        u"\\p{Han}*((?<![城乡分各])镇|街道|开发区|园区|集聚区)|机场|"
        u"商贸城|片区|商圈|走廊|科创带|湾区|三区|本级|机关"
        "|不含\\p{Han}+"_s);
    static const QRegularExpression whom(
        u"女性|妇女|男性|老年(人口|人)|流动人口|残疾人|儿童|小学|初中|高中|公立|民办|企业职工|"
        u"城乡居民(基本)?养老"
        "|(民营|国有|小微|中小|上市|外资|外商投资|重点|骨干|龙头|个体|私营)(经济|企业|单位)|公司|跨境电商|室内|公共体育"_s);
    static const QRegularExpression measure(
        u"位次|排名|上年=100|净增|新认定|新引进|批准|变动|增量|"
        u"名义|前[两三]年|与\\d{4}年相比|月报(?!送)|中报|季报|开门红"
        "|完成率|亩均|赛马|指令性|指导性|对比"_s);
    const QString key = folded(label);
    for (const QRegularExpression* words : {&place, &whom, &measure})
        if (const auto match = words->match(key); match.hasMatch())
            return match.captured();
    return draftWordIn(label);
}

QString doubtfulLabelWordIn(const QString& label, const QStringList& regions)
{
    static const QRegularExpression others(
        u"市级|上年|去年|同期|基期|基数|基准|年初|增量|占比|得分|同比|增速|增幅|人均$"
        "|^[拟旧已]|[旧原]口径|滚动|自报|期望|打算|建议值|对标|以上$"
        "|城区|乡镇|镇街|街道|开发区"_s);
    static const QRegularExpression outcome(u"完成|执行|实施"_s);
    const QString key = folded(label);
    if (!key.contains(outcome)) {
        if (speaksOfPlan(label))
            return label;
        if (const QString word = doubtfulWordIn(label); !word.isEmpty())
            return word;
    }
    if (const QString word = limitingWordIn(label); !word.isEmpty())
        return word;
    if (const QString place = otherPlaceIn(label, regions); !place.isEmpty())
        return place;
    return others.match(key).captured();
}

} // namespace lantu
