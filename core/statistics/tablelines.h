#pragma once

#include "core/base/unit.h"
#include "core/plan/observation.h"
#include "core/statistics/sheetview.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace lantu {

/// What the lines above a table (title, unit, source) and the notes below say of all its figures.
struct TableLines {
    QStringList titles; ///< lines that are neither unit nor source, without who made them and when
    std::optional<int> year; ///< the only one that the titles name
    QList<Unit> units; ///< of the unit line; several where it lists several
    QString source; ///< the line 来源/资料来源, without its label
    /// Vintages stated for whole years: 2022年数为初步核算数.
    QHash<int, VintageStatus> statusByYear;
    QSet<int> plannedYears; ///< 2025年为预计数
    QStringList makers; ///< who filled it in, as far as that is said
    std::optional<QDate> madeUp; ///< the last day that it can tell of
    QStringList outer; ///< what the file is called, and its cover sheet says; see outerTitles()
    QStringList notes; ///< the lines below the table, and of the first one those above it

    bool operator==(const TableLines&) const = default;
};

/// Reads the lines in the rows from `firstRow` up to but not including `headerRow`, from the
/// header upwards as far as they are lines and not the body of something else. Of several texts in
/// one row only those over the columns from `firstColumn` up to but not including `endColumn`
/// count: the others are of the table beside it.
TableLines readLinesAbove(
    const SheetView& view, int firstRow, int headerRow, int firstColumn, int endColumn);

/// Adds what one more line over a table says of it.
void readLine(const QString& text, TableLines& lines);

/// Adds what the notes say that stand below `row`, up to one past the last of the body that begins
/// in `firstRow`: lone texts right under the last values, then those that are known to be notes.
void readNotesBelow(const SheetView& view, int firstRow, int row, TableLines& lines);

/// Whether the cells of a row are a note and no values under a name that begins like one.
bool isNoteRow(const QList<Cell>& cells);

/// The units that a line 单位:亿元、% lists, wherever in the line that stands; none where the line
/// says nothing of units.
QList<Unit> unitsInLine(const QString& text);

/// Whether a text begins a note under a table: 注:, 说明:, 资料来源:, ①.
bool isNoteLine(const QString& text);

/// Whether a line is short enough for a title; longer ones are instructions.
bool isTitle(const QString& line);

} // namespace lantu
