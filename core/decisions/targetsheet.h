#pragma once

#include "core/sheets/workbook.h"
#include "core/statistics/figure.h"

#include <QList>
#include <QStringList>

namespace lantu {

/// The cells of a sheet that state what `year` is to bring: of columns that say 计划 or 目标 of
/// that year, or of no year while the table is of no other; and of the columns of that year where
/// the table's own title says that it is a plan. An import of figures objects to exactly these.
/// What stands beside them in their rows is read as for figures. A plan's own targets (规划目标),
/// how much of a target was reached, and who answers for it are no targets of a year.
QList<Figure> readTargetCells(const Sheet& sheet, const QStringList& regions, int year);

} // namespace lantu
