#pragma once

#include "core/base/unit.h"
#include "core/plan/observation.h"

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
    VintageStatus status = VintageStatus::Unstated;
    QString scope; ///< 常住人口, 户籍人口 …
    bool isPart = false; ///< one of a total's parts: 其中, #

    bool operator==(const NameReading&) const = default;
};

/// Takes a name apart. `regions` are names of the region that may stand in front (路桥区, 全区).
NameReading readName(const QString& text, const QStringList& regions);

/// The vintage that words speak of: 初步核算, 快报 → provisional; 最终核实 → final; 修订 → revised.
VintageStatus statusIn(const QString& text);

/// The scope words found in a text: 常住人口, 户籍人口, 城镇居民 …; empty where there is none.
QString scopeIn(const QString& text);

/// The only year from 1949 to 2199 that a text names as 2022年 or is as a whole; nothing where
/// there is none or more than one.
std::optional<int> yearIn(const QString& text);

/// Whether a header speaks of growth rather than of a level: 增长, 增速, ±%.
bool speaksOfGrowth(const QString& text);

} // namespace lantu
