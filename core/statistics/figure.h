#pragma once

#include "core/plan/observation.h"
#include "core/sheets/workbook.h"
#include "core/statistics/cellvalue.h"
#include "core/statistics/namereading.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lantu {

/// One value found on a sheet, with everything the sheet says about it and nothing about the plan.
struct Figure {
    QString sheet;
    QString cell;
    QString raw; ///< empty for a place in the table that is empty
    NameReading name;
    QString printedName;
    /// Set where a code beside the figure says which indicator it is of; names do not count then.
    QString indicatorId = {};
    /// Why only a person can say whether it is what it seems, in the user's language; mostly empty.
    QString doubt = {};
    /// What stands beside or over it and is not understood, as a question to a person; mostly
    /// empty.
    QString question = {};
    /// Titles, groups and notes that it stands under, which may limit what is counted: 规上工业.
    QStringList labels = {};
    /// Its table may state a plan's figure for the last of its years.
    bool mayBePlanned = false;
    CellValue value;
    /// Units that may apply, by rank: of the cell, the name, the row's unit cell or the column. The
    /// table's unit line may list several, of which the indicator's kind picks one.
    std::optional<Unit> unit;
    bool hasUnitConflict = false; ///< two places state two units of one kind
    QList<Unit> tableUnits;
    std::optional<Period> period;
    VintageStatus status = VintageStatus::Unstated;
    bool isGrowth = false; ///< stands in a column or row of growth rates
    /// Why it is no observation of the region for a period, in the user's language; mostly empty.
    QString objection;
    bool isHidden = false; ///< a hidden row, column or sheet holds it
    QString scope;
    bool isScopeOfColumn = false; ///< its column is the one of several for this scope
    QString sourceTitle;
    QString sourceUrl;
    QString sourceQuote;
    QString note;
    bool isVerified = true;

    bool operator==(const Figure&) const = default;
};

} // namespace lantu
