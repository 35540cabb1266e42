#include "ui/reports/flowpiece.h"

#include "ui/reports/reportstyle.h"

#include <algorithm>

namespace lantu {

namespace {

constexpr double SmallTableShare = 0.35; ///< of a page: such a table is not worth splitting
constexpr int LeastLines = 2; ///< of a paragraph on either side of a page's end
constexpr qsizetype LeastRows = 2;

double blockGap()
{
    return reportstyle::linePitch() * 0.4;
}

/// How many of `left` lines go on a page that has room for `fitting`.
int linesOnPage(int fitting, int left)
{
    if (fitting >= left)
        return left;
    int lines = fitting;
    if (left - lines < LeastLines)
        lines = left - LeastLines;
    return lines < LeastLines ? 0 : lines;
}

void placeLines(const BrokenText& text, PageFlow* flow)
{
    constexpr double Rounding = 1; ///< a twip, so that a page's last line is not lost to it
    int line = 0;
    while (line < text.lineCount()) {
        const int fitting = static_cast<int>((flow->available() + Rounding) / text.pitch());
        int count = linesOnPage(fitting, text.lineCount() - line);
        if (count == 0 && !flow->isPageEmpty()) {
            flow->newPage();
            continue;
        }
        count = std::max(count, 1);
        for (; count > 0; --count, ++line) {
            const QPointF corner = flow->take(text.pitch());
            flow->items()->append(text.placed(line, corner));
        }
    }
}

/// The most rows from `first` on that fit the page, and none left alone for the next one.
qsizetype rowsEnd(const TableLayout& table, qsizetype first, double available)
{
    qsizetype end = first;
    while (end < table.rowCount() && table.partHeight(first, end + 1) <= available)
        ++end;
    if (table.rowCount() - end == 1 && end - first > LeastRows)
        --end;
    return end;
}

void placeTable(const TablePiece& piece, PageFlow* flow)
{
    const TableLayout& table = *piece.table;
    flow->skip(blockGap());
    flow->need(startHeight(piece));
    qsizetype first = 0;
    do {
        qsizetype end = rowsEnd(table, first, flow->available());
        if (end == first && table.rowCount() > 0) {
            if (!flow->isPageEmpty()) {
                flow->newPage();
                continue;
            }
            // A row higher than a page: it has to overrun one.
            end = first + 1;
        }
        const QPointF corner = flow->take(table.partHeight(first, end));
        table.placePart(first, end, corner, flow->items());
        first = end;
        if (first < table.rowCount())
            flow->newPage();
    } while (first < table.rowCount());
    flow->skip(blockGap());
}

void placeChart(const ChartPiece& piece, PageFlow* flow)
{
    flow->skip(blockGap());
    flow->need(piece.size.height());
    const double indent = (flow->width() - piece.size.width()) / 2;
    const QPointF corner = flow->take(piece.size.height()) + QPointF(indent, 0);
    flow->items()->append(PageChart{piece.data, {corner, piece.size}});
    flow->skip(blockGap());
}

} // namespace

FlowPiece flowPiece(const ReportBlock& block, double width)
{
    if (const auto* heading = std::get_if<ReportHeading>(&block))
        return HeadingPiece{
            *heading, BrokenText(heading->text, reportstyle::heading(heading->level), width)};
    if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
        return ParagraphPiece{
            BrokenText(paragraph->text, reportstyle::paragraph(paragraph->style), width)};
    if (const auto* chart = std::get_if<ReportChart>(&block)) {
        const QSizeF size = reportstyle::chartSize();
        return ChartPiece{chart->data, {std::min(size.width(), width), size.height()}};
    }
    const auto layout = std::make_shared<TableLayout>(std::get<ReportTable>(block), width);
    const double whole = layout->partHeight(0, layout->rowCount());
    const double page =
        reportstyle::emptyPage(ReportSection::Orientation::Portrait).textArea.height();
    return TablePiece{layout, whole, whole <= SmallTableShare * page};
}

double startHeight(const FlowPiece& piece)
{
    if (const auto* heading = std::get_if<HeadingPiece>(&piece))
        return heading->text.height();
    if (const auto* paragraph = std::get_if<ParagraphPiece>(&piece)) {
        const int lines = paragraph->text.lineCount();
        return paragraph->text.pitch() * (lines <= LeastLines + 1 ? lines : LeastLines);
    }
    if (const auto* chart = std::get_if<ChartPiece>(&piece))
        return chart->size.height() + blockGap();
    const auto& table = std::get<TablePiece>(piece);
    const auto rows = std::min(LeastRows, table.table->rowCount());
    return blockGap() + (table.isSmall ? table.wholeHeight : table.table->partHeight(0, rows));
}

void place(const FlowPiece& piece, PageFlow* flow)
{
    if (const auto* heading = std::get_if<HeadingPiece>(&piece)) {
        flow->need(heading->text.height());
        flow->addOutline(heading->heading);
        flow->placeWhole(heading->text);
    } else if (const auto* paragraph = std::get_if<ParagraphPiece>(&piece)) {
        placeLines(paragraph->text, flow);
    } else if (const auto* table = std::get_if<TablePiece>(&piece)) {
        placeTable(*table, flow);
    } else {
        placeChart(std::get<ChartPiece>(piece), flow);
    }
}

} // namespace lantu
