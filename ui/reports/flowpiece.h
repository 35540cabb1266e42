#pragma once

#include "ui/reports/pageflow.h"
#include "ui/reports/tablelayout.h"

#include <memory>
#include <variant>

namespace lantu {

/// Blocks of a report, broken into lines and rows and ready to be put on pages.
struct HeadingPiece {
    ReportHeading heading;
    BrokenText text;
};

struct ParagraphPiece {
    BrokenText text;
};

struct TablePiece {
    std::shared_ptr<const TableLayout> table;
    double wholeHeight = 0;
    bool isSmall = false; ///< never split
};

struct ChartPiece {
    ChartData data;
    QSizeF size;
};

using FlowPiece = std::variant<HeadingPiece, ParagraphPiece, TablePiece, ChartPiece>;

/// `block` must outlive the piece.
FlowPiece flowPiece(const ReportBlock& block, double width);
/// What must stand on the page a piece begins on: two lines, two rows, the whole chart.
double startHeight(const FlowPiece& piece);
void place(const FlowPiece& piece, PageFlow* flow);

} // namespace lantu
