#include "core/statistics/plaintitle.h"

#include "core/base/textfold.h"
#include "core/base/unit.h"
#include "core/statistics/wordlist.h"

#include <QRegularExpression>
#include <QStringList>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// Places and times first: what is left must be words of a table or of a field.
QString withoutPlaceAndTime(QString key, const QStringList& regions)
{
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
    return key.remove(wordsOf(WordList::TitleTime)).remove(office);
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
    key.replace(wordsOf(WordList::TitleField), u" "_s);
    key.replace(wordsOf(WordList::TitleTable), u" "_s);
    QStringList words;
    for (auto matches = unknown.globalMatch(key); matches.hasNext();)
        words << matches.next().captured();
    return words;
}

} // namespace lantu
