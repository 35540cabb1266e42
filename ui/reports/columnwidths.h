#pragma once

#include <QList>

namespace lantu {

/// What a column asks for.
struct ColumnWish {
    double weight = 1; ///< share of what is there
    double least = 0; ///< so that its longest number stays whole
};

/// Divides `width` by weight, but gives every column what it needs at least as long as all of that
/// fits; where it does not, by need alone.
QList<double> distributedWidths(const QList<ColumnWish>& wishes, double width);

} // namespace lantu
