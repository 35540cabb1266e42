#include "core/statistics/outertitles.h"

#include "core/base/textfold.h"
#include "core/statistics/columnwords.h"
#include "core/statistics/doubtfullabel.h"
#include "core/statistics/doubtfulwords.h"
#include "core/statistics/imprint.h"
#include "core/statistics/namereading.h"
#include "core/statistics/objection.h"
#include "core/statistics/sheetview.h"
#include "core/statistics/wordlist.h"
#include "core/statistics/yearpart.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(OuterTitles)
};

/// The lines of a sheet that holds nothing but a few: a list of contents or an instruction is none.
QStringList coverLines(const Sheet& sheet)
{
    constexpr qsizetype MostLines = 6;
    QStringList lines;
    if (sheet.cells.size() > MostLines)
        return {};
    for (const Cell& cell : sheet.cells) {
        if (cell.type != Cell::Type::Text || !isTitle(cell.text))
            return {};
        if (const QString line = readImprint(cell.text, std::nullopt).rest; !line.isEmpty())
            lines << line;
    }
    return lines;
}

/// The town, zone or other smaller place that filled a form in.
QString townIn(const QString& maker)
{
    static const QRegularExpression council(u"乡(人民)?政府|管委会"_s);
    const QString key = folded(maker);
    const QString place = wordIn(WordList::LimitingPlace, key);
    return place.isEmpty() ? council.match(key).captured() : place;
}

} // namespace

QStringList outerTitles(const Workbook& workbook, const QString& file)
{
    QStringList titles;
    if (!file.isEmpty())
        titles << QFileInfo(file).completeBaseName();
    if (workbook.sheets.size() > 1)
        titles << coverLines(workbook.sheets.constFirst());
    return titles;
}

OuterTitles::OuterTitles(const Sheet& sheet, const FigureTable& table, const TableContext& context,
    const QStringList& regions)
    : m_context(context)
    , m_regions(regions)
    , m_titles(QStringList{sheet.name} + table.lines.outer)
{
    m_hasPlaces = table.columnOf(ColumnRole::Region).has_value()
        || std::any_of(table.columns.begin(), table.columns.end(),
            [](const TableColumn& column) { return !column.place.isEmpty(); });
    m_saysRegion = m_hasPlaces;
    for (const QString& title : table.lines.titles)
        m_saysRegion |= namesRegion(title, regions);
    QStringList places = m_saysRegion ? QStringList() : table.lines.makers;
    for (const QString& title : std::as_const(m_titles)) {
        m_saysRegion |= namesRegion(title, regions);
        if (const QString word = wordIn(title); !word.isEmpty() && m_question.isEmpty())
            m_question =
                Messages::tr("“%1”, as the sheet, the file or its cover is called, leaves it open "
                             "(“%2”): check what it is")
                    .arg(title, word);
        places << title;
    }
    for (const QString& maker : table.lines.makers)
        if (const QString town = townIn(maker); !town.isEmpty() && m_question.isEmpty())
            m_question = Messages::tr("the file or who filled it in speaks of %1: check what place "
                                      "it is of")
                             .arg(town);
    for (const QString& line : std::as_const(places)) {
        const QString place = m_saysRegion ? QString() : otherPlaceIn(line, regions);
        if (!place.isEmpty() && m_question.isEmpty())
            m_question = Messages::tr("the file or who filled it in speaks of %1: check what place "
                                      "it is of")
                             .arg(place);
    }
}

QString OuterTitles::wordIn(const QString& title) const
{
    static const QRegularExpression outcome(u"完成|执行|实施"_s);
    static const QRegularExpression others(u"^(旧|得分|建议值|基准值|考核值)"_s);
    const QString key = folded(title);
    if (!m_context.isOutcome && !key.contains(outcome)) {
        if (speaksOfPlan(title))
            return title;
        if (const QString word = estimateWordIn(title); !word.isEmpty())
            return word;
    }
    if (isGrowthLabel(title) || isPreviousYearWord(key))
        return title;
    if (const auto match = others.match(key); match.hasMatch())
        return match.captured();
    return m_hasPlaces ? draftWordIn(title) : limitingWordIn(title);
}

QString OuterTitles::questionTo(const Figure& figure, bool saysPart) const
{
    if (!m_question.isEmpty() || saysPart || !figure.period || !figure.period->isYear())
        return m_question;
    // 2024年1月 in the name of a file with figures of 2023 is when it was sent.
    const QRegularExpression otherMonth(
        u"(?!%1)\\d{4}年\\d{1,2}月(\\d{1,2}日)?"_s.arg(figure.period->year));
    for (const QString& title : m_titles) {
        const QString own = folded(title).remove(otherMonth);
        const auto part = yearPartIn(own);
        if (part && *part != YearPart::Whole
            && yearIn(own).value_or(figure.period->year) == figure.period->year)
            return Messages::tr(
                "“%1” speaks of a part of the year: check whether this is all of it")
                .arg(title);
    }
    return {};
}

} // namespace lantu
