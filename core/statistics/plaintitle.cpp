#include "core/statistics/plaintitle.h"

#include "core/base/textfold.h"
#include "core/base/unit.h"

#include <QRegularExpression>
#include <QStringList>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// Places and times first: what is left must be words of a table or of a field.
QString withoutPlaceAndTime(QString key, const QStringList& regions)
{
    static const QRegularExpression time(
        u"\\d{4}年?(\\d{1,2}月(份)?(\\d{1,2}日)?)?([-~至到—]\\d{4}年?)?(度|末|底|份)?"
        "|\\d{1,2}[-~至到]\\d{1,2}月(份)?|\\d{1,2}月(份|末|底)?|[一二三四1-4]季度|前[一二三四]季度|"
        "[上下]半年|半年|全年|季度|年度|年末|年终|历年|近年|分年度|逐年"
        "|\"?十[一二三四五六七]五\"?(规划|时期|期间)?(纲要)?"_s);
    static const QRegularExpression office(
        u"\\p{Han}{1,12}?(局|委|办|厅|部|科|室|中心|分局|大队)(?=$|[^\\p{Han}])"_s);
    for (const QString& region : regions) {
        // 路桥 is what 路桥区 is called for short, but 路桥街道 is another place.
        const bool isName = region.size() > 2;
        const QString name =
            QRegularExpression::escape(folded(isName ? region.chopped(1) : region));
        if (!region.isEmpty())
            key.remove(QRegularExpression(u"(\\p{Han}{2,3}省)?(\\p{Han}{2,3}市)?"_s + name
                + (isName ? u"([区县市]|(?!街道|镇))"_s : QString())));
    }
    return key.remove(time).remove(office);
}

const QRegularExpression& tableWords()
{
    static const QRegularExpression words(
        u"主要|重点|核心|基本|基础|相关|有关|各项|分项|综合|专项|国民经济|经济|社会|发展|统计|指标|"
        u"数据|情况|"
        "完成|实施|执行|实现|进展|监测|评估|评价|考核|检查|自查|总结|分析|调查|运行|状况|工作|进度|"
        "正式|实事|区域|区级|报送|"
        "填报|上报|汇总|收集|"
        "采集|报表|"
        "年报|快报|速报|简报|公报|年鉴|手册|资料|明细|清单|一览|台账|附表|附件|续表|续|表|册|卡片|"
        "卡|目录|报告|"
        "实绩|实际|总量|绝对数|水平|体系|任务|目标|计划|规划|纲要|(中期|终期)(?=评估|评价|监测|"
        "检查|报告|指标监测)|期末|本期|初步|核算|"
        "最终|核实|终审|"
        "现价|可比价|不变价|当年价|按|以|计算|其中|及|和|与|暨|的|等|各|对|年|关于|一|二|三|四|五|六|七|八|九|十|分|类"_s);
    return words;
}

const QRegularExpression& fieldWords()
{
    static const QRegularExpression words(
        u"工业|农业|农林牧渔|服务业|建筑业|制造业|第[一二三]产业|产业|教育|学校|科技|科学|技术|"
        u"创新|研发|专利|"
        "知识产权|卫生|健康|卫健|医疗|医药|公共卫生|疾控|人力|资源|人社|社保|社会保障|保障|养老|"
        "保险|医保|就业|"
        "民政|救助|老龄|托育|婴幼儿|儿童青少年|近视|生态|环境|环保|大气|空气|水质|水环境|污染|减排|"
        "排放|水利|水务|"
        "用水|节水|应急|管理|安全|生产|事故|商务|贸易|外贸|外经|外资|进出口|货物|利用|使用|开放|"
        "招商|文化|旅游|文旅|"
        "体育|全民健身|阅读|行政|执法|政务|服务|营商|数字|数字化|改革|信息|公安|治安|人口|户籍|"
        "常住|城镇化|城市化|"
        "财政|收入|支出|收支|预算|决算|一般公共|税收|税务|金融|信贷|投资|固定资产|消费|零售|居民|"
        "生活|民生|物价|"
        "能源|能耗|节能|降碳|碳|电力|用电|交通|运输|邮政|通信|建设|住房|城乡|城镇|自然|土地|耕地|"
        "林业|森林|绿化|"
        "粮食|能力|农村农业|农业农村|高新|高新技术|企业|培育|市场|监管|质量|标准|生产总值|地区|gdp|"
        "全社会|"
        "合成|演示|非真实|规模|领域|行业|部门|单位|事业|条线|方面|活力|驱动|绿色|福祉|底线|约束性|预期性|类别|规范性|汇编|地方|本级"_s);
    return words;
}

} // namespace

QStringList unknownWordsIn(const QString& title, const QStringList& regions)
{
    static const QRegularExpression number(
        u"^[(（]?(表|附件|附表)[\\d一二三四五六七八九十]*[-.、:)）]?\\d*"
        "|^[(（]?[\\d一二三四五六七八九十]+[-.、:)）]\\d*"_s);
    static const QRegularExpression unit(u"(计量|计算|金额)?单位[:：]?[^()（）]*"_s);
    static const QRegularExpression bracket(u"[(（]([^()（）]*)[)）]"_s);
    // What is left of 年初, 完成率 and 培育库 between words that are known.
    static const QRegularExpression unknown(
        u"\\p{Han}{2,}|(?<!\\p{Han})[上下初中前后周旬春夏秋冬率库得版青财](?!\\p{Han})"_s);
    QString key = folded(title);
    for (auto match = bracket.match(key); match.hasMatch(); match = bracket.match(key)) {
        const QString inside = QString(match.captured(1)).remove(unit);
        key.replace(match.capturedStart(), match.capturedLength(),
            Unit::isKnown(inside) ? u" "_s : u' ' + inside + u' ');
    }
    key = withoutPlaceAndTime(key, regions).remove(number);
    key.replace(fieldWords(), u" "_s).replace(tableWords(), u" "_s);
    QStringList words;
    for (auto matches = unknown.globalMatch(key); matches.hasNext();)
        words << matches.next().captured();
    return words;
}

} // namespace lantu
