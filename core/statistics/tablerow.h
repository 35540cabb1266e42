#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/footnote.h"
#include "core/statistics/tabletime.h"

#include <QList>

namespace lantu {

/// What holds for every value of a row.
struct TableRow {
    Figure figure;
    OwnTime time;
    bool hasYearInName = false;
    bool isTimeUnclear = false; ///< two years, or a cell under 年份 that names none
    QList<Remark> remarks; ///< in its cell of remarks, and of notes on its name

    bool operator==(const TableRow&) const = default;
};

} // namespace lantu
