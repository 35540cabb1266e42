#pragma once

#include "ui/reports/textbreaker.h"

#include <QPageLayout>

namespace lantu {

/// The page after GB/T 9704-2012: 22 lines of 28 characters, and what we add for tables and charts.
namespace reportstyle {

/// A4 with margins 37, 35, 28 and 26 mm; turned and wider for the tables of many columns.
QPageLayout pageLayout(ReportSection::Orientation orientation);
/// An empty page of that layout.
Page emptyPage(ReportSection::Orientation orientation);

TextShape title();
TextShape subtitle();
TextShape heading(int level);
TextShape paragraph(ReportParagraph::Style style);
TextShape pageNumber();
TextShape stamp();

TextShape tableCaption();
TextShape tableUnit();
TextShape tableNote();
/// Text of cells: the more columns, the smaller.
TextShape tableCell(qsizetype columns);

double linePitch(); ///< of the body, in twips
QSizeF chartSize(); ///< in twips

} // namespace reportstyle

} // namespace lantu
