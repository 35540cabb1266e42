#pragma once

#include "core/sheets/celllist.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace lantu {

/// One sheet: its filled cells in reading order (by row, then by column).
struct Sheet {
    QString name;
    CellList cells;
    QList<CellRange> merges; ///< in reading order, never overlapping
    QSet<int> hiddenRows;
    QSet<int> hiddenColumns;
    /// What people have written on cells (批注), filled ones or empty ones, in the order in which
    /// it is read; replies follow on lines of their own. Never empty, and never on a cell that a
    /// merge covers. Line breaks are `\n`; the author's line that Excel puts in front is left out.
    QMap<CellPosition, QString> comments;
    bool isHidden = false;

    /// The filled cell at a place, if any. Cells covered by a merge count as empty.
    [[nodiscard]] std::optional<Cell> cellAt(CellPosition position) const;
    [[nodiscard]] bool isFilled(CellPosition position) const;
    /// One past the last filled row and column.
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int columnCount() const;

    bool operator==(const Sheet&) const = default;
};

/// A spreadsheet file's content, whatever its format was.
struct Workbook {
    enum class Format { Xlsx, Xls, Ods, Csv };

    Format format = Format::Xlsx;
    QList<Sheet> sheets;
    /// Csv: name of the encoding the text was read in.
    QString encoding;
    /// Csv: places where bytes did not decode and were replaced.
    int replacements = 0;

    bool operator==(const Workbook&) const = default;
};

} // namespace lantu
