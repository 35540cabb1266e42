#include "ui/reports/pagelayout.h"

#include "ui/reports/flowpiece.h"

namespace lantu {

namespace {

bool isHeading(const FlowPiece& piece)
{
    return std::holds_alternative<HeadingPiece>(piece);
}

/// Whether a piece is the short paragraph that introduces the chart after it.
bool introducesChart(const QList<FlowPiece>& pieces, qsizetype index)
{
    constexpr int LongestIntroduction = 3;
    const auto* paragraph = std::get_if<ParagraphPiece>(&pieces[index]);
    return paragraph && paragraph->text.lineCount() <= LongestIntroduction
        && index + 1 < pieces.size() && std::holds_alternative<ChartPiece>(pieces[index + 1]);
}

/// Height of the headings from `first` on together with the beginning of what follows them.
double keptTogether(const QList<FlowPiece>& pieces, qsizetype first)
{
    double height = 0;
    for (qsizetype i = first; i < pieces.size(); ++i) {
        height += startHeight(pieces[i]);
        if (!isHeading(pieces[i]) && !introducesChart(pieces, i))
            break;
    }
    return height;
}

void flowSection(const ReportSection& section, PageFlow* flow)
{
    flow->beginSection(section.orientation);
    if (section.startsPage && !flow->isPageEmpty())
        flow->newPage();
    QList<FlowPiece> pieces;
    for (const auto& block : section.blocks)
        pieces.append(flowPiece(block, flow->width()));
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const bool isFirstOfHeadings =
            isHeading(pieces[i]) && (i == 0 || !isHeading(pieces[i - 1]));
        if (isFirstOfHeadings)
            flow->need(keptTogether(pieces, i));
        place(pieces[i], flow);
    }
}

} // namespace

PagedReport layoutReport(const Report& report)
{
    PageFlow flow(report);
    flow.placeTitle();
    for (const auto& section : report.sections)
        flowSection(section, &flow);
    return flow.finished();
}

} // namespace lantu
