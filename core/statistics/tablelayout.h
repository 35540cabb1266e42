#pragma once

#include "core/base/unit.h"
#include "core/plan/observation.h"
#include "core/sheets/workbook.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace lantu {

/// What a column of a table holds.
enum class ColumnRole {
    Ignored, ///< running numbers, words nobody asked for
    Name,
    Unit,
    Value, ///< levels, or whatever the row's name says
    Growth, ///< growth rates beside levels
    Year,
    Status,
    Scope,
    SourceTitle,
    SourceUrl,
    SourceQuote,
    Verified,
    Remark,
};

struct TableColumn {
    ColumnRole role = ColumnRole::Ignored;
    QString title;
    std::optional<int> year; ///< named in the header
    std::optional<Unit> unit; ///< named in the header
    VintageStatus status = VintageStatus::Unstated;

    bool operator==(const TableColumn&) const = default;
};

/// A table found on a sheet: where it stands and what its columns hold.
struct TableLayout {
    int headerRow = 0;
    int firstRow = 0; ///< of the body
    int endRow = 0; ///< one past the body
    QHash<int, TableColumn> columns; ///< by column number
    QString title;
    std::optional<int> year; ///< the title's
    QList<Unit> units; ///< of the unit line above
    /// Vintages that lines above or below state for whole years: 2022年数为初步核算数.
    QHash<int, VintageStatus> statusByYear;
    QString source; ///< the line 来源/资料来源, without its label

    [[nodiscard]] std::optional<int> columnOf(ColumnRole role) const;

    bool operator==(const TableLayout&) const = default;
};

/// The tables of a sheet whose indicators run down: a header line with a name column and at least
/// one column of values, below whatever title, unit and source lines stand above.
QList<TableLayout> findTables(const Sheet& sheet);

/// Whether a text begins a note under a table: 注:, 说明:, 资料来源:, ①.
bool isNoteLine(const QString& text);

} // namespace lantu
