#pragma once

#include "core/base/period.h"
#include "core/statistics/figure.h"
#include "core/statistics/footnote.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace lantu {

/// Whether words beside a figure of `period` speak of another time (2021年数, 2021-2023年累计,
/// 1-11月), be it wholly or in part. What compares (比2021年增加), what tells of a document
/// (2023年3月公布) or of another year's number does not; nor does what is said of the column of
/// another year, of which `yearsBeside` tells.
bool speaksOfOtherTime(const QString& words, const Period& period, const QSet<int>& yearsBeside);

/// Whether a document of this title is too old to hold a figure of `year`, as a yearbook of the
/// same year is: that is about the year before.
bool isTooOldFor(const QString& title, int year);

/// Lets a remark add to a figure what it says of scope and prices, and a question where it speaks
/// of another time or place. `regions` are the region's own names.
void applyRemark(
    const Remark& remark, const QSet<int>& yearsBeside, const QStringList& regions, Figure& figure);

/// The price basis that a text states for levels, as in Indicator::priceBasis: what it says of
/// growth (增速按可比价) does not count. Empty where there is none or two.
QString priceBasisOfLevels(const QString& text);

/// The same for a line of notes, which must speak of all that the table holds: 绝对数按现价计算.
QString priceBasisOfAll(const QString& note);

} // namespace lantu
