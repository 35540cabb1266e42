#include "core/statistics/tablecontext.h"

#include "core/base/textfold.h"
#include "core/statistics/namereading.h"
#include "core/statistics/remark.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

QSet<int> yearsOf(const SheetView& view, const FigureTable& table)
{
    QSet<int> years;
    for (const TableColumn& column : table.columns)
        if (column.role == ColumnRole::Value && column.year)
            years.insert(*column.year);
    const auto yearColumn = table.columnOf(ColumnRole::Year);
    for (int row = table.firstRow; yearColumn && row < table.endRow; ++row)
        if (const auto cell = view.cellAt({row, *yearColumn}))
            if (const auto year = yearIn(cell->text))
                years.insert(*year);
    return years;
}

/// 2022年执行情况和2023年安排; 下年安排 is of the last year that the table has.
std::optional<int> plannedYearIn(const QString& title, const QSet<int>& years)
{
    static const QRegularExpression plan(
        u"(?<next>下[一]?年度?|明年度?|次年度?|来年)?(?<year>\\d{4})?年?(度)?(工作)?"
        "(主要)?(思路|安排|打算|建议|计划|目标|预算草案)(?!.{0,6}(执行|完成|实施|落实))"_s);
    // 2023年计划执行情况及2024年主要指标: what follows the year that was carried out is to come.
    static const QRegularExpression next(
        u"(\\d{4})年[^\\d]*(执行|完成|实施)情况[^\\d]{0,2}[及和与暨](?<year>\\d{4})年"_s);
    if (years.isEmpty())
        return std::nullopt;
    if (const auto match = next.match(title); match.hasMatch())
        return match.captured(u"year"_s).toInt();
    for (auto matches = plan.globalMatch(title); matches.hasNext();) {
        const auto match = matches.next();
        if (!match.captured(u"year"_s).isEmpty())
            return match.captured(u"year"_s).toInt();
        if (!match.captured(u"next"_s).isEmpty())
            return *std::max_element(years.begin(), years.end());
    }
    return std::nullopt;
}

/// The vintage that a title states of what it is a title of: one that names a year is about that
/// year alone (2021年为最终核实数), as TableLines has it.
VintageStatus statusOfTitle(const QString& title)
{
    static const QRegularExpression statement(u"\\([^()]*\\d{4}年[^()]*\\)"_s);
    static const QRegularExpression vintage(
        u"快报|(初步|最终)(核算|核实|统计)?数|[(（](初步|最终)(核算|核实)[)）]"_s);
    const QString key = folded(title).remove(statement);
    const auto match = vintage.match(key);
    return match.hasMatch() ? statusInRemark(match.captured().remove(u'(').remove(u')'))
                            : VintageStatus::Unstated;
}

/// Whether something in the table bears the mark of a note, which then is about that alone.
bool isMarkUsed(const Footnote& note, const SheetView& view, const FigureTable& table)
{
    if (note.mark.isEmpty())
        return false;
    // One star may be as good as two.
    const auto bears = [&note](const QString& text) {
        return note.mark.front().isNumber() ? footnoteMarksIn(text).contains(note.mark)
                                            : text.contains(note.mark.front());
    };
    for (int row = 0; row < table.endRow; ++row)
        for (const Cell& cell : view.cells(row))
            if (cell.type == Cell::Type::Text && !table.lines.notes.contains(cell.text)
                && bears(cell.text))
                return true;
    return false;
}

/// Whether a line begins with a star (*预计数) that stands nowhere in the table, so that it may be
/// about all of it.
bool isUnusedStar(const Footnote& note, const SheetView& view, const FigureTable& table)
{
    static const QRegularExpression star(u"^[*＊★☆▲△◆◇]"_s);
    return note.remark.quote.contains(star) && note.remark.quote.startsWith(note.mark.left(1))
        && !note.mark.isEmpty() && !isMarkUsed(note, view, table);
}

/// All that its rows and columns are called, folded.
QString allNames(const SheetView& view, const FigureTable& table)
{
    QStringList names = table.lines.titles;
    for (const TableColumn& column : table.columns)
        names << column.title;
    const auto nameColumn = table.columnOf(ColumnRole::Name);
    for (int row = table.firstRow; nameColumn && row < table.endRow; ++row)
        if (const auto cell = view.cellAt({row, *nameColumn}); cell && view.cells(row).size() > 1)
            names << cell->text;
    return folded(names.join(u';'));
}

/// What notes and titles say of all of its figures, or of all of a kind.
QList<GeneralRemark> remarksOnAll(
    const SheetView& view, const FigureTable& table, const TableContext& context)
{
    static const QRegularExpression statement(
        u"[(（]([^()（）]*[为系是][^()（）]*\\d{4}\\s*年[^()（）]*)[)）]"_s);
    QList<GeneralRemark> remarks = generalRemarksIn(context.notes);
    // A note on what nothing is called here (高企数 for 高新技术企业数) may be about any of them.
    // Longer words explain something, and 人均指标 are none here.
    constexpr qsizetype LongestShort = 4;
    static const QRegularExpression measure(u"^(人均|每|总|价值|绝对|占|比重|增|其)"_s);
    const QString names = remarks.isEmpty() ? QString() : allNames(view, table);
    for (GeneralRemark& remark : remarks) {
        if (remark.kind == u"gdp"_s)
            remark.kind = u"生产总值"_s;
        if (remark.kind.size() <= LongestShort && !remark.kind.contains(measure)
            && !names.contains(remark.kind) && priceBasisIn(remark.remark.words).isEmpty())
            remark.kind.clear();
    }
    QList<Footnote> unmarked = context.notes;
    unmarked.removeIf([&](const Footnote& note) { return isMarkUsed(note, view, table); });
    for (const Remark& remark : looseRemarksIn(unmarked))
        remarks << GeneralRemark{remark, {}, {}};
    for (const QString& title : context.titles) {
        for (const Remark& remark : remarksOn(footnoteMarksIn(title), {}, context.notes))
            remarks << GeneralRemark{remark, {}, {}};
        // (部分为2021年数) says it of some figures, and not of which.
        if (const auto match = statement.match(title); match.hasMatch())
            remarks << GeneralRemark{{match.captured(1), match.captured(1), false}, {}, {}};
    }
    for (const Footnote& note : context.notes)
        if (isUnusedStar(note, view, table))
            remarks << GeneralRemark{note.remark, {}, {}};
    return remarks;
}

/// 最终数据以统计年鉴为准: these are not the final ones.
bool announcesFinalFigures(const QString& note)
{
    static const QRegularExpression finals(
        u"以[^,;。]{0,20}(最终|年鉴|年报|公报|核定|核实|审定|反馈|发布)[^,;。]{0,8}为准"_s);
    return folded(note).contains(finals);
}

/// What stands beside the rows and speaks of all of them: 以上为11月底数.
QStringList notesBeside(const SheetView& view, const FigureTable& table)
{
    static const QRegularExpression ofAll(u"^[(（]?(注:?)?(以上|上述|[本上]表|表[中内])"_s);
    // Each row's own remark is heard by itself: of many only so many are told to all.
    constexpr qsizetype Most = 50;
    QStringList notes;
    for (int row = table.firstRow; row < table.endRow && notes.size() < Most; ++row)
        for (const Cell& cell : view.cells(row)) {
            const auto column = table.columns.constFind(cell.position.column);
            const bool isAside = column == table.columns.constEnd() || column->title.isEmpty()
                || column->role == ColumnRole::Remark;
            if (isAside && cell.type == Cell::Type::Text && folded(cell.text).contains(ofAll))
                notes << cell.text;
        }
    return notes;
}

} // namespace

TableContext tableContext(const SheetView& view, const FigureTable& table)
{
    static const QRegularExpression plan(
        u"规划|十[一二三四五六]五\"?(时期|期间)?(主要|发展|核心)?指标"_s);
    static const QRegularExpression outcome(u"执行|完成|实施|监测|评估|总结|进展|进度|统计|实绩"_s);
    static const QRegularExpression planColumn(u"年均|规划目标|基数|基期|现状|属性"_s);
    TableContext context;
    for (const QString& line : QStringList{view.sheet().name} + table.lines.titles) {
        if (!isTitle(line))
            continue;
        const QString key = folded(line);
        context.titles << line;
        context.isOutcome |= key.contains(outcome);
        context.isPlan |= key.contains(plan);
        if (context.priceBasis.isEmpty())
            context.priceBasis = priceBasisOfLevels(line);
    }
    // A sheet's name may be no more than the file's.
    for (const QString& line : table.lines.titles)
        if (isTitle(line) && context.status == VintageStatus::Unstated)
            context.status = statusOfTitle(line);
    for (const QString& line : table.lines.notes + notesBeside(view, table)) {
        context.notes << footnotesIn(line);
        if (context.priceBasis.isEmpty())
            context.priceBasis = priceBasisOfAll(line);
    }
    for (const QString& line : table.lines.notes)
        if (context.status == VintageStatus::Unstated && announcesFinalFigures(line))
            context.status = VintageStatus::Provisional;
    context.remarks = remarksOnAll(view, table, context);
    context.years = yearsOf(view, table);
    for (const QString& title : std::as_const(context.titles))
        if (!context.plannedYear)
            context.plannedYear = plannedYearIn(folded(title), context.years);
    context.hasPlanColumn =
        std::any_of(table.columns.begin(), table.columns.end(), [](const TableColumn& column) {
            return column.role != ColumnRole::Value && folded(column.title).contains(planColumn);
        });
    return context;
}

bool isLastYear(int year, const TableContext& context)
{
    return std::all_of(
        context.years.begin(), context.years.end(), [year](int other) { return other <= year; });
}

bool mayBePlanned(int year, std::optional<int> titleYear, const TableContext& context)
{
    if (context.isOutcome)
        return false;
    const bool isAfterGap =
        context.years.size() > 1 && isLastYear(year, context) && titleYear != year;
    return context.isPlan
        || (!context.years.contains(year - 1) && (isAfterGap || context.hasPlanColumn));
}

} // namespace lantu
