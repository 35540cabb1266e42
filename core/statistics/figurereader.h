#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/tablelayout.h"

#include <QList>
#include <QStringList>

namespace lantu {

/// What a sheet gives, and what it does not.
struct SheetReading {
    QList<Figure> figures;
    /// Numbers in rows that no table takes in, though they stand beside a text as those of a table
    /// do: its header is not known, then.
    QList<CellPosition> leftOut;
    /// Texts that state more figures than could be read.
    QList<CellPosition> unreadTexts = {};
};

/// As readFigures(); `outer` are the titles of the file that the sheet is of, see outerTitles().
SheetReading readSheet(const Sheet& sheet, const QStringList& regions,
    const std::optional<Period>& fallback, const QStringList& outer);

/// All figures of a sheet: those of its tables, in reading order, and those that notes state in a
/// sentence. `regions` are the names under which the plan's region may stand in front of a name;
/// `fallback` is the period of figures for which the sheet names none.
QList<Figure> readFigures(
    const Sheet& sheet, const QStringList& regions, const std::optional<Period>& fallback);

} // namespace lantu
