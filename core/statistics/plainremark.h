#pragma once

#include "core/statistics/figure.h"

#include <QString>

namespace lantu {

/// The first clause of a remark in a figure's own row that is not known to leave the figure what it
/// seems: 入库企业, 含科技型中小企业, 比2020年. Known are where it came from (科技局提供), its rank
/// and growth (居全市第二, 较上年增长5%), its own year and vintage (年末数, 快报数), its scope and
/// prices (which are compared elsewhere), its own unit, a target that was reached, the kind of
/// indicator it is, who answers for it, and reasons (受疫情影响). Empty where every clause is.
QString unknownClauseIn(const QString& remark, const Figure& figure);

} // namespace lantu
