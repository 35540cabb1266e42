#pragma once

#include "core/base/unit.h"
#include "core/plan/observation.h"
#include "core/statistics/yearpart.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lantu {

/// The words of a row's or column's name, taken apart: what is counted, and what the name says
/// about unit, year, vintage and scope besides.
struct NameReading {
    /// Spellings to look the name up by, the fullest first: with its brackets, then without those
    /// that were understood.
    QStringList names;
    std::optional<Unit> unit;
    std::optional<int> year;
    std::optional<YearPart> part; ///< 上半年 in front or in a bracket; never Other
    VintageStatus status = VintageStatus::Unstated;
    QString scope; ///< 常住人口, 户籍人口 …, where a bracket of its own says so
    QString priceBasis; ///< as in Indicator::priceBasis; empty where nothing is said
    bool isPart = false; ///< one of a total's parts: 其中, #, or set in under a total
    /// The names it stands under, the outermost first: rows less set in, headings, groups of
    /// columns. One that is no name of anything (经济发展) is among them too.
    QStringList parents;

    bool operator==(const NameReading&) const = default;
};

/// The spellings that tell a name from the same one under another parent, the fullest first:
/// 地区生产总值第一产业, for 第一产业 under 地区生产总值. For 总量, which only says how it is
/// measured, what it stands under is one too. None where it stands under nothing.
QStringList qualifiedNames(const NameReading& reading);

/// Takes a name apart. `regions` are names of the region that may stand in front (路桥区, 全区).
NameReading readName(const QString& text, const QStringList& regions);

/// The vintage that words speak of: 初步核算, 快报 → provisional; 最终核实 → final; 修订 → revised.
VintageStatus statusIn(const QString& text);

/// The same for free words beside a figure: only a clause that says nothing else counts, so that
/// 后由最终核实数720.08亿元代替 says nothing; nor do clauses that contradict each other.
VintageStatus statusInRemark(const QString& text);

/// A folded text without the words that statusIn() understands.
QString withoutStatus(const QString& key);

/// The price basis that words speak of, in the codes of Indicator::priceBasis: 现价 → current,
/// 可比价 → comparable, 2020年不变价 → constant-2020; empty where there is none.
QString priceBasisIn(const QString& text);

/// The scope words found in a text: 常住人口, 户籍人口, 城镇居民 …; empty where there is none.
QString scopeIn(const QString& text);

/// The only year from 1949 to 2199 that a text names as 2022年 or is as a whole; nothing where
/// there is none or more than one, as in 2015-2020年. The year of 2020年不变价 is none.
std::optional<int> yearIn(const QString& text);

/// Whether a header speaks of growth rather than of a level: 增长, 增速, ±%.
bool speaksOfGrowth(const QString& text);

/// Whether a cell says that its row is growth and says nothing else: 同比, 增速(%).
bool isGrowthLabel(const QString& text);

} // namespace lantu
