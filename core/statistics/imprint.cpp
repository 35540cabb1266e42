#include "core/statistics/imprint.h"

#include "core/base/textfold.h"

#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// Labels of a form that say nothing of its figures: 联系电话：82511234, 表号：路发改01表.
const QRegularExpression& formality()
{
    static const QRegularExpression pattern(
        u"((填报|填表|制表|审核|复核|联系|经办|统计|单位|部门|科室|分管|主要)*(负责)?(人|领导)"
        "|(联系|办公)?(电话|手机|传真)|(电子)?邮箱|地址|表号|(发文|批准|备案)?文号|(制定|批准|备案)"
        "机关"
        "|有效期(限)?至?|抄送|抄报|主送|密级)\\s*[:：]\\s*[^\\s()（）]*"
        "|[(（]?(盖章|公章|签章|签字)[)）]?|内部(资料|文件)(,?注意保存)?"_s);
    return pattern;
}

const QRegularExpression& maker()
{
    static const QRegularExpression pattern(
        u"((?<!调查)(填报|报送|责任|编制|制表|主管|牵头|计量|计算|金额|货币)?(单位|部门|机构|科室)"
        "|(?<=^|[\\s;；,，])(制表|填表|填报|编制|报送))\\s*[:：]\\s*(?<who>[^\\s()（）]*)"_s);
    return pattern;
}

/// A day with its label, a full day that stands alone, and up to when figures were gathered.
const QRegularExpression& madeOn()
{
    static const QRegularExpression pattern(
        u"(?:发布|公布|印发|填报|填表|制表|打印|编印|编制|更新|报送|报出)(?:日期|时间|于)?[:：]?"
        u"\\s*"
        "(?<year>\\d{4})(?:年|[-/.])\\s*(?<month>\\d{1,2})(?:月|[-/.])?(?:\\s*(?<day>\\d{1,2})日?)?"
        "|(?<![至止到])(?<year2>\\d{4})\\s*年\\s*(?!12\\s*月\\s*31)(?<month2>\\d{1,2})\\s*月\\s*"
        "(?<day2>\\d{1,2})\\s*日"_s);
    return pattern;
}

const QRegularExpression& gatheredUntil()
{
    static const QRegularExpression pattern(
        u"^[(（]?((注|说明|备注)[:：])?(以上)?(数据|指标)?(统计|采集)?(时间|日期)?(截至|截止)(至|"
        u"到)?"
        "(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?:底|末|(?<day>\\d{1,2})日)?"_s);
    return pattern;
}

std::optional<QDate> dayOf(
    const QRegularExpressionMatch& match, const QString& suffix, std::optional<int> year)
{
    const QString named = match.captured(u"year"_s + suffix);
    const int month = match.captured(u"month"_s + suffix).toInt();
    if ((named.isEmpty() && !year) || month < 1 || month > 12)
        return std::nullopt;
    const QDate first(named.isEmpty() ? *year : named.toInt(), month, 1);
    const int day = match.captured(u"day"_s + suffix).toInt();
    const QDate date(first.year(), month, day > 0 ? day : first.daysInMonth());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> dayIn(const QString& line, std::optional<int> year)
{
    // A form is printed before it is filled in.
    static const QRegularExpression form(u"印发"_s);
    if (const auto match = gatheredUntil().match(folded(line)); match.hasMatch())
        return dayOf(match, {}, year);
    const auto match = madeOn().match(line);
    if (!match.hasMatch() || match.captured().contains(form))
        return std::nullopt;
    return dayOf(match, match.captured(u"year"_s).isEmpty() ? u"2"_s : QString(), {});
}

} // namespace

Imprint readImprint(const QString& line, std::optional<int> year)
{
    Imprint imprint{line, {}, dayIn(line, year)};
    imprint.rest.remove(formality());
    if (const auto match = maker().match(imprint.rest); match.hasMatch()) {
        imprint.maker = match.captured(u"who"_s);
        imprint.rest.remove(maker());
    }
    imprint.rest = singleLine(imprint.rest.remove(madeOn()));
    return imprint;
}

bool isBeforeEndOf(const Period& period, const QDate& day)
{
    const QDate last(period.year, period.lastMonth(), 1);
    return day.year() == period.year && day < last.addDays(last.daysInMonth() - 1);
}

} // namespace lantu
