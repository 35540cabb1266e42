#include "core/statistics/tablelines.h"

#include "core/base/textfold.h"
#include "core/statistics/cellvalue.h"
#include "core/statistics/imprint.h"
#include "core/statistics/namereading.h"

#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// Lines have few cells and no numbers in them.
constexpr qsizetype MaxCellsOfLine = 4;

bool isLine(const QList<Cell>& cells)
{
    return cells.size() <= MaxCellsOfLine
        && std::none_of(cells.begin(), cells.end(),
            [](const Cell& cell) { return cell.type == Cell::Type::Number; });
}

/// 区划代码 | 331002 and 单位名称 | 金清镇: two cells that are one line.
std::optional<QString> pairLine(const QList<Cell>& cells)
{
    static const QRegularExpression label(
        u"^\\p{Han}{0,6}(代码|区划|区域|地区|单位|口径|来源|部门|名称|类型|性质|范围)$"_s);
    if (cells.size() != 2 || cells[1].position.column != cells[0].position.column + 1
        || !folded(cells[0].text).contains(label))
        return std::nullopt;
    return cells[0].text + u'：' + cells[1].text;
}

/// The year of a title: what stands in its brackets (2021年为最终核实数) is said besides.
std::optional<int> yearOfTitles(const QStringList& titles)
{
    static const QRegularExpression bracket(u"\\([^()]*\\)"_s);
    // A yearbook's own title: that of 2023 holds the figures of 2022.
    QStringList dated = titles;
    dated.removeIf([](const QString& title) { return title.contains(u"年鉴"_s); });
    const QString all = dated.join(u';').normalized(QString::NormalizationForm_KC);
    const QString outside = QString(all).remove(bracket);
    static const QRegularExpression anyYear(u"\\d{4}\\s*年"_s);
    return yearIn(outside.contains(anyYear) ? outside : all);
}

/// What begins a note: its label or mark, or what explains a star: 带*的为2021年数.
bool beginsNote(const QString& text)
{
    static const QRegularExpression star(
        u"^\\s*(凡|带|标|加|打|有)?[^。*＊]{0,4}[*＊]+[^*＊]*[为系是]"_s);
    return isNoteLine(text) || text.contains(star);
}

/// A note, or one of its further points.
bool isNote(const QString& text)
{
    static const QRegularExpression point(u"^\\s*\\d+\\s*[、.．]"_s);
    return beginsNote(text) || text.contains(point);
}

void readYearStatements(const QString& line, TableLines& lines)
{
    static const QRegularExpression statement(
        u"(?<!\\d)(?<year>\\d{4})年度?(各项)?(数据|数字|指标|数)?(均)?(为|是|系|按)?"
        "(?<what>(初步|快报|初核|最终|终审|修订|预计|预测|估算|计划|目标)(核算|核实|统计|完成)?)("
        "数据|数字|数|值)?"
        "(?=[,;。()]|$)"_s);
    for (auto matches = statement.globalMatch(folded(line)); matches.hasNext();) {
        const auto match = matches.next();
        const int year = match.captured(u"year"_s).toInt();
        const VintageStatus status = statusInRemark(match.captured(u"what"_s));
        if (status == VintageStatus::Unstated)
            lines.plannedYears.insert(year);
        else
            lines.statusByYear.insert(year, status);
    }
}

const QRegularExpression& sourceLine()
{
    static const QRegularExpression pattern(u"^(资料|数据)?来源[:：](.+)$"_s);
    return pattern;
}

bool isSourceLine(const QString& text)
{
    return singleLine(text).contains(sourceLine());
}

void takeImprint(const Imprint& imprint, TableLines& lines)
{
    if (!imprint.maker.isEmpty())
        lines.makers << imprint.maker;
    if (imprint.day && (!lines.madeUp || *imprint.day > *lines.madeUp))
        lines.madeUp = imprint.day;
}

void readLineAbove(const QString& text, TableLines& lines)
{
    readYearStatements(text, lines);
    if (const auto source = sourceLine().match(singleLine(text)); source.hasMatch()) {
        lines.source = source.captured(2).trimmed();
        return;
    }
    // …收入分月情况(亿元): a title states its unit at its end.
    static const QRegularExpression bracket(u"[(（]([^()（）]*)[)）]\\s*$"_s);
    const QString inside = bracket.match(text).captured(1);
    lines.units << unitsInLine(text);
    if (lines.units.isEmpty() && Unit::isKnown(inside) && inside != u"年"_s)
        lines.units << Unit::parse(inside);
    const Imprint imprint = readImprint(text, std::nullopt);
    takeImprint(imprint, lines);
    if (!imprint.rest.isEmpty())
        lines.titles << imprint.rest;
}

/// (2024年1月) on a line of its own below a title that names an earlier year tells when the table
/// was made up.
void takeMonthOfIssue(TableLines& lines)
{
    static const QRegularExpression lone(u"^\\(?(?<year>\\d{4})年(?<month>\\d{1,2})月(份)?\\)?$"_s);
    for (qsizetype i = 0; i < lines.titles.size(); ++i) {
        const auto match = lone.match(folded(lines.titles[i]));
        QStringList others = lines.titles;
        others.removeAt(i);
        const auto year = match.hasMatch() ? yearOfTitles(others) : std::nullopt;
        const QDate first(match.captured(u"year"_s).toInt(), match.captured(u"month"_s).toInt(), 1);
        if (!year || !first.isValid() || first.year() <= *year)
            continue;
        lines.madeUp = first.addDays(first.daysInMonth() - 1);
        lines.titles = others;
        return;
    }
}

} // namespace

TableLines readLinesAbove(
    const SheetView& view, int firstRow, int headerRow, int firstColumn, int endColumn)
{
    TableLines lines;
    for (int row = headerRow - 1; row >= firstRow; --row) {
        const auto cells = view.cells(row);
        if (const auto pair = pairLine(cells)) {
            readLineAbove(*pair, lines);
            continue;
        }
        if (!isLine(cells))
            break;
        // Notes are those of a table above; before the first one they are this table's.
        const bool isAside = !cells.isEmpty() && isNote(cells.first().text);
        if (isAside && firstRow > 0)
            break;
        for (const Cell& cell : cells) {
            const int column = cell.position.column;
            if (cells.size() > 1 && (column < firstColumn || column >= endColumn))
                continue;
            if (!isAside || isSourceLine(cell.text)) {
                readLineAbove(cell.text, lines);
                continue;
            }
            readYearStatements(cell.text, lines);
            lines.notes << cell.text;
        }
    }
    takeMonthOfIssue(lines);
    lines.year = yearOfTitles(lines.titles);
    return lines;
}

void readLine(const QString& text, TableLines& lines)
{
    readLineAbove(text, lines);
    lines.year = yearOfTitles(lines.titles);
}

void readNotesBelow(const SheetView& view, int firstRow, int row, TableLines& lines)
{
    const auto isLoneText = [&view](int place) {
        const auto cells = view.cells(place);
        return cells.size() == 1 && isLine(cells);
    };
    int first = row;
    while (first > firstRow && isLoneText(first - 1))
        --first;
    bool isAfterGap = false;
    for (int place = first; place < view.rowCount(); ++place) {
        const auto cells = view.cells(place);
        isAfterGap |= cells.isEmpty();
        if (cells.isEmpty())
            continue;
        if (!isLine(cells) || (isAfterGap && !isNote(cells.first().text)))
            return;
        for (const Cell& cell : cells) {
            readYearStatements(cell.text, lines);
            takeImprint(readImprint(cell.text, lines.year), lines);
            if (const auto source = sourceLine().match(singleLine(cell.text));
                source.hasMatch() && lines.source.isEmpty())
                lines.source = source.captured(2).trimmed();
            lines.notes << cell.text;
        }
    }
}

bool isNoteRow(const QList<Cell>& cells)
{
    constexpr qsizetype MostCells = 2;
    return !cells.isEmpty() && cells.size() <= MostCells && beginsNote(cells.first().text)
        && std::none_of(cells.begin() + 1, cells.end(), [](const Cell& cell) {
               return cell.type == Cell::Type::Number || readValueText(cell.text).number;
           });
}

QList<Unit> unitsInLine(const QString& text)
{
    static const QRegularExpression label(u"(?<![\\p{Han}])(计量|计算|金额|货币)?单位:([^()]+)"_s);
    static const QRegularExpression separator(u"[,;]"_s);
    QList<Unit> units;
    if (const auto match = label.match(folded(text)); match.hasMatch())
        for (const QString& part : match.captured(2).split(separator, Qt::SkipEmptyParts))
            units << Unit::parse(part);
    return units;
}

bool isNoteLine(const QString& text)
{
    static const QRegularExpression note(
        u"^((注|说明|资料来源|数据来源|备注|附注)\\s*[:：\\d(（]|注\\s*\\d+|[\\x{2460}-\\x{2473}※]|[\\[【]\\d)"_s);
    return note.match(text.trimmed()).hasMatch();
}

bool isTitle(const QString& line)
{
    constexpr qsizetype Longest = 40;
    return line.size() <= Longest && !line.contains(u'。');
}

} // namespace lantu
