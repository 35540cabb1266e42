#include "core/statistics/prosereader.h"

#include "core/base/textfold.h"
#include "core/statistics/objection.h"

#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// Year, thing, number and unit of one statement, at the beginning of a sentence but for its
/// number and words such as 经最终核实. What follows the unit must not take anything back (左右,
/// 以上).
const QRegularExpression& statement()
{
    static const QRegularExpression pattern(
        u"^\\s*((注|说明)\\s*[:：])?\\s*([(（]?\\d+[)）.、]\\s*)?(?<by>(经|据|根据)[^\\d,]{0,12},?)"
        u"?\\s*"
        "(?<year>\\d{4})\\s*年[末底度]?,?\\s*(?<name>[^\\d,，。;；:：]{2,40}?)(为|达到|达)\\s*"
        "(?<number>\\d[\\d,]*(\\.\\d+)?)\\s*(?<unit>亿元|万元|元|亿美元|万美元|美元|万人|人|万吨|"
        "吨|%|万亩|亩|公顷)"
        "(?<bracket>\\([^()]*\\))?(?=\\s*([,;]|$))"_s);
    return pattern;
}

Figure readStatement(const QRegularExpressionMatch& match, const QStringList& regions)
{
    Figure figure;
    figure.raw = match.captured().trimmed();
    figure.printedName = match.captured(u"name"_s);
    figure.name = readName(figure.printedName + match.captured(u"bracket"_s), regions);
    figure.value = readValueText(match.captured(u"number"_s));
    figure.unit = Unit::parse(match.captured(u"unit"_s));
    figure.period = Period::ofYear(match.captured(u"year"_s).toInt());
    figure.status = statusIn(match.captured(u"by"_s));
    if (figure.status == VintageStatus::Unstated)
        figure.status = figure.name.status;
    figure.isGrowth = speaksOfGrowth(figure.printedName);
    figure.scope = figure.name.scope;
    figure.objection = objectionInText(match.captured(), regions);
    return figure;
}

} // namespace

QList<Figure> readSentences(const Cell& cell, const QString& sheet, const QStringList& regions)
{
    static const QRegularExpression sentenceEnd(u"[。;；\\n]"_s);
    QList<Figure> figures;
    for (const QString& sentence : cell.value.split(sentenceEnd)) {
        const auto match =
            statement().match(singleLine(sentence.normalized(QString::NormalizationForm_KC)));
        if (!match.hasMatch())
            continue;
        Figure figure = readStatement(match, regions);
        figure.sheet = sheet;
        figure.cell = cell.position.name();
        figure.sourceQuote = singleLine(sentence);
        figures << figure;
    }
    return figures;
}

} // namespace lantu
