#include "core/statistics/prosereader.h"

#include "core/base/textfold.h"
#include "core/statistics/doubtfulwords.h"
#include "core/statistics/objection.h"
#include "core/statistics/plainremark.h"
#include "core/statistics/remark.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProseReader)
};

/// Thing, number and unit of a statement. What follows the unit must not take anything back (左右,
/// 以上). Of a figure that was corrected (由716.66亿元调整为720.08亿元) the later one counts.
QString toldPattern()
{
    return u"(?<name>([^\\d,，。;；:：]|PM2\\.5){2,40}?)"
           "(?<what>\\(?(初步核算|最终核实|最终核算|快报|修订)(数|数据|值)?\\)?)?"
           "(由\\s*\\d[\\d.,]*\\s*[\\p{Han}%/]{0,6}?)?"
           "(?<verb>为|达到|达|是|(?<corrected>调整为|修订为|核定为|核实为|修正为))?"
           "\\s*(?<number>\\d[\\d,]*(\\.\\d+)?)\\s*"
           "(?<unit>亿元|万元|元|亿美元|万美元|美元|万人|人/亿元|人|万吨|吨|%|万亩|亩|公顷|平方米|"
           "家|件|张|个|岁|年|微克/立方米)"
           "(?<bracket>\\([^()]*\\))?(?=\\s*([,;]|$))"_s;
}

/// A statement with its year, at the beginning of a sentence but for its number and words such as
/// 经最终核实.
const QRegularExpression& statement()
{
    static const QRegularExpression pattern(
        u"^\\s*((注|说明)\\s*[:：])?\\s*([(（]?\\d+[)）.、]\\s*)?"
        "(?<by>(经|据|根据)[^\\d,]{0,16},?|(初步|最终)(核算|核实)(结果)?,)?\\s*"
        "((截至|截止)[到至]?)?(?<year>\\d{4})\\s*年[末底度]?,?\\s*"
        "(?<part>上半年|全年|前[二三两]个?季度|第?[一1]季度|[1一]\\s*[-~—–至到]\\s*\\d{1,2}\\s*"
        "月份?)?,?\\s*"_s
        + toldPattern());
    return pattern;
}

/// A statement that follows another one and is of its year.
const QRegularExpression& continuation()
{
    static const QRegularExpression pattern(u"^\\s*[,，]\\s*"_s + toldPattern());
    return pattern;
}

/// A clause after which the sentence is still about the same: ,比上年增长8.5%.
const QRegularExpression& comparison()
{
    static const QRegularExpression pattern(
        u"^\\s*[,，]\\s*(按可比价(格)?计算\\s*[,，]\\s*)?(比|较|同比|增长|下降|提高|上升|高于|低于|"
        "与上年|位?居|位?列|排名|增[速幅]|占|完成)[^,，;；]*"_s);
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
    static const QRegularExpression verb(
        u"^(全区|本区|我区)?(共|累计)?(实现|完成|拥有)|^[本我]区"_s);
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

/// What a match says; its time is not among it.
Figure readTold(const QRegularExpressionMatch& match, const QStringList& regions)
{
    // (全市平均为12件) behind a number is another figure, not a scope.
    static const QRegularExpression other(
        u"^\\((全[国省市]|[上去]年|\\d{4}年|同比|比上年|增长|下降)[^()]*\\d"_s);
    const QString bracket = match.captured(u"bracket"_s);
    const bool isAside = bracket.contains(other);
    const QString own = isAside ? match.captured().chopped(bracket.size()) : match.captured();
    static const QRegularExpression lead(u"^\\s*[,，]\\s*"_s);
    Figure figure;
    figure.raw = match.captured().remove(lead).trimmed();
    figure.printedName = withoutVerb(match.captured(u"name"_s).trimmed());
    figure.name = readName(figure.printedName + (isAside ? QString() : bracket), regions);
    figure.value = readValueText(match.captured(u"number"_s));
    figure.unit = Unit::parse(match.captured(u"unit"_s));
    figure.status = statusOf(match, figure.name);
    figure.isGrowth = speaksOfGrowth(figure.printedName);
    figure.scope = figure.name.scope;
    figure.objection = objectionInText(own, regions);
    return figure;
}

std::optional<Period> periodOf(const QRegularExpressionMatch& match)
{
    const YearPart part = yearPartIn(match.captured(u"part"_s)).value_or(YearPart::Whole);
    if (part == YearPart::Other)
        return std::nullopt;
    return periodOf(match.captured(u"year"_s).toInt(), part);
}

QString goesOn(const QString& words)
{
    return Messages::tr("the sentence goes on with “%1”: check what is counted")
        .arg(singleLine(words));
}

/// 203家,不含台州湾新区: what follows may take back that it is all, or say for whom it counts.
/// Another statement, a comparison and what is known to change nothing do not.
void hearNextClause(const QString& rest, const QStringList& regions, Figure& figure)
{
    static const QRegularExpression corrected(u"更正|修正|应为|调整"_s);
    static const QRegularExpression clause(u"^\\s*[,，](?!\\s*其中)([^,，;；]*)"_s);
    const QString words = clause.match(rest).captured(1);
    static const QRegularExpression otherYear(u"^\\s*\\d{4}\\s*年"_s);
    if (words.trimmed().isEmpty() || words.contains(otherYear))
        return;
    if (continuation().match(rest).hasMatch()) {
        if (figure.question.isEmpty() && words.contains(corrected))
            figure.question = goesOn(words);
        return;
    }
    if (comparison().match(rest).hasMatch()) {
        if (figure.question.isEmpty() && !doubtfulWordIn(words).isEmpty())
            figure.question = goesOn(words);
        return;
    }
    if (figure.name.priceBasis.isEmpty())
        figure.name.priceBasis = priceBasisOfLevels(words);
    if (figure.scope.isEmpty())
        figure.scope = scopeIn(words);
    const bool isOpen = !doubtfulWordIn(words).isEmpty()
        || !unknownClauseIn(words, figure).isEmpty() || !otherPlaceIn(words, regions).isEmpty()
        || (figure.period && speaksOfOtherTime(words, *figure.period, {}));
    if (isOpen && figure.question.isEmpty())
        figure.question = goesOn(words);
}

/// Whether a number with a unit stands in a text.
bool hasFigure(const QString& text)
{
    static const QRegularExpression figure(
        u"\\d\\s*(亿元|万元|元|亿美元|万美元|美元|万人|人|万吨|吨|%|万亩|亩|公顷|平方米|家|件|张|个|岁|微克)"_s);
    return text.contains(figure);
}

/// Reads a sentence clause by clause: a statement with its year, and those that follow it with
/// nothing between but comparisons. After any other clause (从城镇看) nobody can tell what is
/// counted.
class SentenceReader
{
public:
    explicit SentenceReader(const QStringList& regions)
        : m_regions(regions)
    { }

    ProseReading read(const QString& sentence)
    {
        static const QRegularExpression partEnd(u"[;；]"_s);
        for (const QString& part : sentence.split(partEnd)) {
            const QString line = singleLine(part.normalized(QString::NormalizationForm_KC));
            const auto match = statement().match(line);
            // Without a verb 增长3.7% would be a figure of something called 增长.
            const bool isOne = match.hasMatch()
                && !(match.captured(u"verb"_s).isEmpty()
                    && speaksOfChange(match.captured(u"name"_s)));
            if (!isOne) {
                static const QRegularExpression year(u"\\d{4}\\s*年"_s);
                m_reading.hasMore |= !m_isOpen && line.contains(year) && hasFigure(line);
                readFurther(u',' + line, sentence);
                continue;
            }
            m_period = periodOf(match);
            m_place.clear();
            m_isOpen = true;
            add(match, part, line.mid(match.capturedEnd()));
            const QString by = match.captured(u"by"_s);
            if (m_reading.figures.last().question.isEmpty() && !doubtfulWordIn(by).isEmpty())
                m_reading.figures.last().question = goesOn(by);
            readFurther(line.mid(match.capturedEnd()), sentence);
        }
        return m_reading;
    }

private:
    void readFurther(QString rest, const QString& sentence)
    {
        while (m_isOpen && !rest.isEmpty()) {
            if (const auto match = continuation().match(rest);
                match.hasMatch() && !speaksOfChange(match.captured(u"name"_s))) {
                rest = rest.mid(match.capturedEnd());
                add(match, sentence, rest);
            } else if (const auto aside = comparison().match(rest); aside.hasMatch()) {
                rest = rest.mid(aside.capturedEnd());
            } else {
                m_isOpen = false;
                m_reading.hasMore |= hasFigure(rest);
            }
        }
    }

    void add(const QRegularExpressionMatch& match, const QString& quote, const QString& rest)
    {
        static const QRegularExpression ours(u"[本我]区"_s);
        Figure figure = readTold(match, m_regions);
        figure.period = m_period;
        if (m_period && figure.name.part)
            figure.period = lantu::periodOf(m_period->year, *figure.name.part);
        figure.sourceQuote = singleLine(quote);
        hearNextClause(rest, m_regions, figure);
        // What was said of a place holds until the region itself is named.
        const QString name = match.captured(u"name"_s);
        if (namesRegion(name, m_regions) || name.contains(ours))
            m_place.clear();
        else if (figure.objection.isEmpty())
            figure.objection = m_place;
        m_place = m_place.isEmpty() ? otherPlaceObjection(name, m_regions) : m_place;
        m_reading.figures << figure;
    }

    const QStringList& m_regions;
    ProseReading m_reading;
    std::optional<Period> m_period;
    QString m_place; ///< the objection to what is said of another place
    bool m_isOpen = false; ///< what follows is still about the year of the last statement
};

} // namespace

ProseReading readSentences(const Cell& cell, const QString& sheet, const QStringList& regions)
{
    static const QRegularExpression sentenceEnd(u"[。\\n]"_s);
    ProseReading reading;
    for (const QString& sentence : cell.value.split(sentenceEnd)) {
        const ProseReading read = SentenceReader(regions).read(sentence);
        reading.hasMore |= read.hasMore;
        for (Figure figure : read.figures) {
            figure.sheet = sheet;
            figure.cell = cell.position.name();
            reading.figures << figure;
        }
    }
    return reading;
}

} // namespace lantu
