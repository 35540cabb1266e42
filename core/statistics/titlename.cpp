#include "core/statistics/titlename.h"

#include "core/base/textfold.h"

#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

QString nameInTitle(const QString& title, const QStringList& regions)
{
    static const QRegularExpression number(
        u"^\\s*((附?表|附件)\\s*(\\d+|[一二三四五六七八九十]+)?|\\d{1,2}(?=[-—.．、:：)）\\s])|["
        u"一二三四五六七八九十]+(?=、))"
        "([-—.．]\\d{1,2})*[、.．:：)）\\s]*"_s);
    static const QRegularExpression lead(
        u"^\\s*(\\d{4}\\s*年?\\s*([-—–~～至到]\\s*\\d{4}\\s*年?)?(度|末|底)?|历年|近年|近[两三四五]"
        u"年|"
        u"历史|各年|分年度|主要年份"
        "|[“\"]?十[一二三四五六]五[”\"]?(时期|期间|以来)?"
        "|(全[国省市]|\\p{Han}{2}[省市])?(各|分)(县\\s*[(（]\\s*市[、,，]\\s*区\\s*[)）]|县市区|"
        "区县市|县区|区县|市县|"
        "市区|市|县|区|地区|镇\\s*[(（]\\s*街道\\s*[)）]|镇街|乡镇\\s*[(（]?街道[)）]?|乡镇)|的)\\s*"_s);
    static const QRegularExpression end(
        u"(完成|变化|对比|比较|统计|监测|数据|资料)*(情况|一览|汇总|明细|统计|数据)*表?(?<unit>\\s*[(（](单位[:：])?[^()（）]*[)）])?\\s*$"_s);
    // The unit of a title may have been taken out of its brackets.
    static const QRegularExpression emptied(u"[(（]\\s*[)）]"_s);
    QString name = singleLine(title).remove(emptied).remove(number);
    const auto leadSize = [&]() -> qsizetype {
        for (const QString& region : regions)
            if (!region.isEmpty() && name.startsWith(region))
                return region.size();
        return lead.match(name).capturedLength();
    };
    for (qsizetype size = leadSize(); size > 0; size = leadSize())
        name.remove(0, size);
    const auto match = end.match(name);
    static const QRegularExpression label(u"单位[:：]\\s*"_s);
    return name.first(match.capturedStart()) + match.captured(u"unit"_s).trimmed().remove(label);
}

} // namespace lantu
