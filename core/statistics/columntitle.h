#pragma once

#include "core/base/unit.h"
#include "core/plan/observation.h"
#include "core/statistics/yearpart.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lantu {

/// What a column of a table holds.
enum class ColumnRole {
    Ignored, ///< running numbers, or nothing in the header
    Name,
    Unit,
    Value, ///< actual levels, or whatever the row's name says
    Growth, ///< growth rates beside levels
    Other, ///< anything else: targets, parts of a year, shares, other places, words nobody asked
           ///< for
    Year,
    Region,
    Status,
    Scope,
    SourceTitle,
    SourceUrl,
    SourceQuote,
    Verified,
    Remark,
    EditorNote, ///< what those who put the table together say of their work
};

/// What the header says of one column.
struct TableColumn {
    ColumnRole role = ColumnRole::Ignored;
    QString title;
    std::optional<int> year; ///< named in the header
    int yearsBack = 0; ///< 1 where the header says 上年: the year before the title's
    bool isSamePeriod = false; ///< it says 上年同期: as much of the year as the title's
    std::optional<YearPart> part; ///< named in the header
    /// It says 累计 or 1-本月 and nothing more: as much of the year as the title's, where that says
    /// how much. The role is Other until then.
    bool isCumulative = false;
    std::optional<Unit> unit; ///< named in the header
    VintageStatus status = VintageStatus::Unstated;
    /// The header says 完成 or 实际 and nothing more: in a table of planned growth this is growth
    /// too.
    bool isBareOutcome = false;
    /// Of a named column: what it counts, with the groups it stands in before it.
    QStringList names = {};
    QString place = {}; ///< named in the header, be it the plan's region or not
    QString scope = {}; ///< the people or firms that the header names: 户籍人口, 农村居民
    QString priceBasis = {}; ///< as in Indicator::priceBasis
    /// It says 合计 and nothing of what: all of what the columns beside it tell apart, or a sum.
    bool isTotal = false;
    std::optional<int> month = {}; ///< 2022.12; of other months the role is Other
    QStringList marks = {}; ///< that a footnote may explain: 2022年①

    bool operator==(const TableColumn&) const = default;
};

/// Reads a column's header, given as its texts from above to below. Only words that are known to
/// mean the actual figure of a whole year make a Value; whatever is left over makes it Other.
TableColumn readColumnTitle(const QStringList& texts);

/// Reads the header of a column that names what it counts, as where years or places run down: what
/// is understood neither as unit, time, vintage nor measure is the name.
TableColumn readNamedColumnTitle(const QStringList& texts);

/// The role that a header cell gives its column by a label (指标, 单位, 年份, 地区), with or
/// without a unit in brackets; nothing for any other text.
std::optional<ColumnRole> labelledRole(const QString& text);

/// Whether a text is the label of a column that names the rows: 指标, 项目.
bool isNameLabel(const QString& text);

} // namespace lantu
