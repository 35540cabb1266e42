#include "core/statistics/footnote.h"

#include "core/base/textfold.h"
#include "core/statistics/doubtfulwords.h"

#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// ¹, [1], (注1) and 注1: are one mark, ＊ is *; a circled number stays what it is.
QString canonicalMark(const QString& mark)
{
    static const QRegularExpression digits(u"\\d{1,2}"_s);
    static const QRegularExpression circle(u"^[\\x{2460}-\\x{2473}]$"_s);
    if (mark.contains(circle))
        return mark;
    const QString plain = mark.normalized(QString::NormalizationForm_KC);
    const auto match = digits.match(plain);
    return match.hasMatch() ? match.captured() : plain.trimmed();
}

/// Whether what stands before the first mark of a line only leads to it: 注：带“.
bool leadsToMark(const QString& text)
{
    static const QRegularExpression lead(
        u"^\\s*((注|说明|备注|附注)\\s*[:：]?)?\\s*(凡)?(带|标|标有|标注|带有|加|加注|打|有)?[\"“‘'(（]*\\s*$"_s);
    return text.contains(lead);
}

QString withoutLabel(const QString& text)
{
    static const QRegularExpression label(u"^\\s*[(（]?(注|说明|备注|附注)\\s*[:：]\\s*"_s);
    return singleLine(QString(text).remove(label));
}

/// Adds the sentences of a point; the first bears its mark in the quote.
void addSentences(
    const QString& mark, const QString& lead, const QString& text, QList<Footnote>& notes)
{
    static const QRegularExpression end(u"[。;；]|[,，](?=\\s*\\d{4}\\s*年)"_s);
    static const QRegularExpression closing(u"^[\"”’')）\\s]+"_s);
    bool isFirst = true;
    for (const QString& sentence : text.split(end)) {
        const QString words = singleLine(QString(sentence).remove(closing));
        if (!words.isEmpty())
            notes << Footnote{mark,
                {words, isFirst ? withoutLabel(lead + sentence) : singleLine(sentence), false},
                folded(words)};
        isFirst = false;
    }
}

/// What a sentence says of a name in it: what comes after the verb, so that the names beside it
/// (甲、乙为台州市数) say nothing themselves.
QString predicateOf(const QString& rest)
{
    static const QRegularExpression verb(
        u"口径|为|系|是|按|以|指(?!标)|暂用|沿用|不含|不包括|包含|包括|含|采用|使用"_s);
    const auto match = verb.match(rest);
    return match.hasMatch() ? rest.mid(match.capturedStart()) : rest;
}

/// What a folded sentence says of a name; empty where it does not speak of it.
QString saidOf(const QString& name, const QString& sentence)
{
    static const QString before = u",;:和与及\"《(.。"_s;
    static const QString after =
        u",:为系是按以指不含包和与及均数据的中采使尚未暂沿仍有错统口\"》)("_s;
    constexpr qsizetype ShortestName = 3;
    if (name.size() < ShortestName)
        return {};
    for (qsizetype at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        if ((at == 0 || before.contains(sentence[at - 1])) && end < sentence.size()
            && after.contains(sentence[end]))
            return predicateOf(sentence.mid(end));
    }
    return {};
}

std::optional<GeneralRemark> generalRemarkOf(const Footnote& note)
{
    static const QRegularExpression all(
        u"^\\(?(除(?<others>[^,]*?)(以|之)?外,?|其余|其他|其它|本表|"
        u"此表|[上下两]表|表中|表内|以上|上述|各项|所有|全部|部分"
        "|本期|数据|数字|数值|指标|(统计)?(口径|范围|时间)|(金额|计量|计算)?单位"
        "|标?[红蓝黄绿灰橙紫黑]色?(字体?|底色?|单元格|填充|标注|标记)*(部分)?的?|(斜体|加粗|下划线)"
        "的?"
        "|(第|序号)[\\d、,和及-]+(项|行|条)?"
        "|(?<year>\\d{4})年度?(列|栏|数(?!据)|数据)?|数(?=[为是系均]))+(?<rest>.*)$"_s);
    // 科技类指标: which these are nobody can tell; 每千人口指标 are those that say so.
    static const QRegularExpression some(
        u"^(?<kind>[\\p{Han}a-z&]{2,14}?)(?<class>类)?(指标|数据|数|增速|增幅|增长)?"
        "((?<year>\\d{4})年度?(数据|数)?)?(?<rest>(均|都)?([为系是按不含包=]|以(?![上下内外])|有误|错误|存疑|应为).*)$"_s);
    static const QRegularExpression verb(
        u"^(均|都|统一)*([为系是按以含截由实尚暂预推滞填未取摘来:=]|不含|不包|包[含括]|口径|统计|有误|错误|存疑|应为)"_s);
    static const QRegularExpression source(u"^(?=(摘|取|引|源|出|来)自)"_s);
    static const QRegularExpression label(u"^((审核|复核|专家|修改)?(意见|说明|备注)|注):"_s);
    const QString key = QString(note.key).remove(label);
    static const QRegularExpression lone(u"^\\(([^()]*)\\)$"_s);
    if (const auto bracket = lone.match(key); bracket.hasMatch() && note.mark.isEmpty())
        return GeneralRemark{{bracket.captured(1), note.remark.quote, false}, {}, {}};
    const auto match = all.match(key);
    QString said = match.hasMatch() ? match.captured(u"rest"_s) : key;
    const QString year = match.captured(u"year"_s);
    const auto part = some.match(said);
    const bool isOfKind = part.hasMatch() && (!match.hasMatch() || !said.contains(verb));
    const QString ownYear = isOfKind && year.isEmpty() ? part.captured(u"year"_s) : year;
    if (isOfKind)
        said = part.captured(u"rest"_s);
    if (!said.contains(verb) || !(match.hasMatch() || isOfKind || note.key.contains(source)))
        return std::nullopt;
    return GeneralRemark{{said, note.remark.quote, false},
        isOfKind && part.captured(u"class"_s).isEmpty() ? part.captured(u"kind"_s) : QString(),
        match.captured(u"others"_s),
        ownYear.isEmpty() ? std::nullopt : std::optional(ownYear.toInt())};
}

} // namespace

QList<Footnote> footnotesIn(const QString& line)
{
    static const QRegularExpression marks(
        u"[\\x{2460}-\\x{2473}]|[*＊]+|[※†‡★☆▲△◆◇]|[¹²³⁴-⁹]+|注\\s*\\d{1,2}\\s*[:：、.]"
        "|[\\[【(（]注?\\s*\\d{1,2}[\\]】)）]|(?:^|(?<=[。;；:：\\s]))\\d{1,2}\\s*[.．、)）](?!\\d)"_s);
    QList<Footnote> notes;
    QString mark;
    QString lead;
    qsizetype start = 0;
    for (auto matches = marks.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        const QString before = line.mid(start, match.capturedStart() - start);
        const bool isLead = start == 0 && mark.isEmpty() && leadsToMark(before);
        if (!isLead)
            addSentences(mark, lead, mark.isEmpty() ? withoutLabel(before) : before, notes);
        lead = (isLead ? before : QString()) + match.captured();
        mark = canonicalMark(match.captured());
        start = match.capturedEnd();
    }
    const QString last = line.mid(start);
    addSentences(mark, lead, mark.isEmpty() ? withoutLabel(last) : last, notes);
    return notes;
}

QStringList footnoteMarksIn(const QString& text)
{
    static const QRegularExpression marks(
        u"[\\x{2460}-\\x{2473}]|(?<=[\\p{Han}\\d)）])([*＊※†★☆▲△◆◇]+|[¹²³⁴-⁹]+)(?=$|\\s*[(（])|^([*"
        u"＊]+|[★☆▲△◆◇])"
        "|[\\[【]\\d{1,2}[\\]】]|[(（]注\\s*\\d{1,2}[)）]|(?<=\\p{Han})(注\\d{1,2}|[(（]\\d{1,2}[)）])$"_s);
    QStringList found;
    const QString line = text.trimmed();
    for (auto matches = marks.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        found << canonicalMark(match.captured());
        // ① behind a name may be explained under 1. as well; in front of it, it numbers the row.
        const QString plain = match.captured().normalized(QString::NormalizationForm_KC);
        if (match.capturedStart() > 0 && found.last().front().category() == QChar::Number_Other)
            found << plain;
    }
    return found;
}

QString withoutFootnoteMarks(QString text)
{
    static const QRegularExpression marks(
        u"[\\x{2460}-\\x{2473}]|(?<=[\\p{Han})）])[*＊※†★☆▲△◆◇¹²³⁴-⁹]+(?=$|\\s*[(（])"
        "|[\\[【]\\d{1,2}[\\]】]|[(（]注\\s*\\d{1,2}[)）]|(?<=\\p{Han})(注\\d{1,2}|[(（]\\d{1,2}[)）])$"_s);
    return text.remove(marks).trimmed();
}

QList<Remark> remarksOn(
    const QStringList& marks, const QStringList& names, const QList<Footnote>& notes)
{
    QList<Remark> remarks;
    for (const Footnote& note : notes) {
        QString said;
        if (marks.contains(note.mark))
            said = note.remark.words;
        for (const QString& name : names)
            if (said.isEmpty())
                said = saidOf(folded(name), note.key);
        if (!said.isEmpty())
            remarks << Remark{said, note.remark.quote, false};
    }
    return remarks;
}

QList<GeneralRemark> generalRemarksIn(const QList<Footnote>& notes)
{
    QList<GeneralRemark> remarks;
    for (const Footnote& note : notes)
        if (const auto remark = generalRemarkOf(note))
            remarks << *remark;
    return remarks;
}

QList<Remark> looseRemarksIn(const QList<Footnote>& notes)
{
    // 审核意见：… is a label too.
    static const QRegularExpression label(u"^\\p{Han}{2,6}:"_s);
    static const QRegularExpression noSubject(
        u"[本今当上去该此]年度?|数据|指标|本表|暂缺|按惯例|与?[省市区县]?[厅局]|[\\d数表值家中含的均为是系故因]"_s);
    static const QRegularExpression subject(u"\\p{Han}{3}"_s);
    QList<Remark> remarks;
    for (const Footnote& note : notes) {
        const QString key = QString(note.key).remove(label);
        const QString word = doubtfulWordIn(key);
        if (word.isEmpty() || generalRemarkOf(note))
            continue;
        // What is said of something is not said of the others.
        if (!key.first(key.indexOf(word)).remove(noSubject).contains(subject))
            remarks << Remark{key, note.remark.quote, false};
    }
    return remarks;
}

bool concerns(const GeneralRemark& remark, const QString& name, std::optional<int> year)
{
    const QString key = folded(name);
    return key.contains(remark.kind) && (!remark.year || remark.year == year)
        && (remark.exception.isEmpty() || !remark.exception.contains(key));
}

} // namespace lantu
