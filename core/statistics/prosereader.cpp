#include "core/statistics/prosereader.h"

#include "core/base/textfold.h"

#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

QList<Figure> readSentences(const Cell& cell, const QString& sheet, const QStringList& regions)
{
    static const QRegularExpression sentenceEnd(u"[。;；]"_s);
    static const QRegularExpression statement(
        u"(?<!\\d)(?<year>\\d{4})年,?(?<name>[^\\d,，。;；:：]{2,40}?)(为|达到|达)"
        "(?<number>\\d[\\d,]*(\\.\\d+)?)(?<unit>亿元|万元|元|亿美元|万美元|美元|万人|人|万吨|吨|%|万亩|亩|公顷)"_s);
    QList<Figure> figures;
    for (const QString& sentence : singleLine(cell.value).split(sentenceEnd)) {
        const QString folded = sentence.normalized(QString::NormalizationForm_KC);
        const auto match = statement.match(folded);
        if (!match.hasMatch())
            continue;
        Figure figure;
        figure.sheet = sheet;
        figure.cell = cell.position.name();
        figure.raw = match.captured();
        figure.printedName = match.captured(u"name"_s);
        figure.name = readName(figure.printedName, regions);
        figure.value = readValueText(match.captured(u"number"_s));
        figure.unit = Unit::parse(match.captured(u"unit"_s));
        figure.period = Period::ofYear(match.captured(u"year"_s).toInt());
        figure.status = statusIn(folded);
        figure.isGrowth = speaksOfGrowth(figure.printedName);
        figure.scope = figure.name.scope;
        figure.sourceQuote = sentence.trimmed();
        figures << figure;
    }
    return figures;
}

} // namespace lantu
