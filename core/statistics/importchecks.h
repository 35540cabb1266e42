#pragma once

#include "core/statistics/checknote.h"
#include "core/statistics/figure.h"
#include "core/statistics/importpreview.h"

namespace lantu {

/// What does not fit together in a file: parts that miss their total by more than 0.02 as printed,
/// shares that miss 100 by more than 0.2, levels outside half and double of last year's, levels
/// that would fit the base in another unit, printed growth that the levels of one vintage do not
/// give, one indicator with two values for a year, and a year told partly in provisional and partly
/// in final figures. `values` are what became of `figures`, in the same order.
QList<CheckNote> checkFigures(const QList<Figure>& figures, const QList<ImportValue>& values,
    const ImportKnowledge& knowledge);

} // namespace lantu
