#include "core/statistics/prosereader.h"

#include "core/base/textfold.h"
#include "core/statistics/doubtfulwords.h"
#include "core/statistics/objection.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProseReader)
};

/// Year, thing, number and unit of one statement, at the beginning of a sentence but for its
/// number and words such as 经最终核实. What follows the unit must not take anything back (左右,
/// 以上). Of a figure that was corrected (由716.66亿元调整为720.08亿元) the later one counts.
const QRegularExpression& statement()
{
    static const QRegularExpression pattern(
        u"^\\s*((注|说明)\\s*[:：])?\\s*([(（]?\\d+[)）.、]\\s*)?"
        "(?<by>(经|据|根据)[^\\d,]{0,16},?|(初步|最终)(核算|核实)(结果)?,)?\\s*"
        "(?<year>\\d{4})\\s*年[末底度]?,?\\s*"
        "(?<part>上半年|全年|前[二三两]个?季度|第?[一1]季度|[1一]\\s*[-~—–至到]\\s*\\d{1,2}\\s*"
        "月份?)?,?\\s*"
        "(?<name>([^\\d,，。;；:：]|PM2\\.5){2,40}?)"
        "(?<what>\\(?(初步核算|最终核实|最终核算|快报|修订)(数|数据|值)?\\)?)?"
        "(由\\s*\\d[\\d.,]*\\s*[\\p{Han}%/]{0,6}?)?"
        "(?<verb>为|达到|达|是|(?<corrected>调整为|修订为|核定为|核实为|修正为))?\\s*"
        "(?<number>\\d[\\d,]*(\\.\\d+)?)\\s*(?<unit>亿元|万元|元|亿美元|万美元|美元|万人|人/"
        "亿元|人|"
        "万吨|吨|%|万亩|亩|公顷|平方米|家|件|张|个|岁|年|微克/立方米)"
        "(?<bracket>\\([^()]*\\))?(?=\\s*([,;]|$))"_s);
    return pattern;
}

bool speaksOfChange(const QString& name)
{
    static const QRegularExpression change(u"[增下上提降减][长降升高低少]"_s);
    return speaksOfGrowth(name) || name.contains(change);
}

/// 全区实现地区生产总值 names 地区生产总值.
QString withoutVerb(const QString& name)
{
    static const QRegularExpression verb(u"^(全区|本区|我区)?(共|累计)?(实现|完成|拥有)"_s);
    return QString(name).remove(verb);
}

/// The vintage that a statement says it is of.
VintageStatus statusOf(const QRegularExpressionMatch& match, const NameReading& name)
{
    for (const QString& group : {u"by"_s, u"what"_s})
        if (const VintageStatus status = statusIn(match.captured(group));
            status != VintageStatus::Unstated)
            return status;
    if (name.status != VintageStatus::Unstated)
        return name.status;
    const QString corrected = match.captured(u"corrected"_s);
    if (corrected.isEmpty())
        return VintageStatus::Unstated;
    return corrected.startsWith(u"核"_s) ? VintageStatus::Final : VintageStatus::Revised;
}

Figure readStatement(const QRegularExpressionMatch& match, const QStringList& regions)
{
    Figure figure;
    figure.raw = match.captured().trimmed();
    figure.printedName = withoutVerb(match.captured(u"name"_s).trimmed());
    figure.name = readName(figure.printedName + match.captured(u"bracket"_s), regions);
    figure.value = readValueText(match.captured(u"number"_s));
    figure.unit = Unit::parse(match.captured(u"unit"_s));
    const YearPart part = yearPartIn(match.captured(u"part"_s)).value_or(YearPart::Whole);
    if (part != YearPart::Other)
        figure.period = periodOf(match.captured(u"year"_s).toInt(), part);
    figure.status = statusOf(match, figure.name);
    figure.isGrowth = speaksOfGrowth(figure.printedName);
    figure.scope = figure.name.scope;
    figure.objection = objectionInText(match.captured(), regions);
    return figure;
}

/// 203家,不含台州湾新区: what follows may take back that it is all. A comparison does not.
void askAboutNextClause(const QString& rest, Figure& figure)
{
    static const QRegularExpression clause(u"^\\s*[,，](?!其中|[比较同增])([^,，;；]*)"_s);
    const QString words = clause.match(rest).captured(1);
    if (const QString word = doubtfulWordIn(words); !word.isEmpty())
        figure.question = Messages::tr("the sentence goes on with “%1”: check what is counted")
                              .arg(singleLine(words));
}

} // namespace

QList<Figure> readSentences(const Cell& cell, const QString& sheet, const QStringList& regions)
{
    static const QRegularExpression sentenceEnd(u"[。;；\\n]"_s);
    QList<Figure> figures;
    for (const QString& sentence : cell.value.split(sentenceEnd)) {
        const QString line = singleLine(sentence.normalized(QString::NormalizationForm_KC));
        const auto match = statement().match(line);
        // Without a verb 增长3.7% would be a figure of something called 增长.
        if (!match.hasMatch()
            || (match.captured(u"verb"_s).isEmpty() && speaksOfChange(match.captured(u"name"_s))))
            continue;
        Figure figure = readStatement(match, regions);
        figure.sheet = sheet;
        figure.cell = cell.position.name();
        figure.sourceQuote = singleLine(sentence);
        askAboutNextClause(line.mid(match.capturedEnd()), figure);
        figures << figure;
    }
    return figures;
}

} // namespace lantu
