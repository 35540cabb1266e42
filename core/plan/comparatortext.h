#pragma once

#include "core/plan/target.h"

#include <QString>

namespace lantu {

/// A figure with the words of its comparator, in the user's language: 不低于60亿元, at least 60;
/// the figure alone where it has none.
QString withComparator(Comparator comparator, const QString& figure);

} // namespace lantu
