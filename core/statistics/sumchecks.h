#pragma once

#include "core/statistics/checknote.h"
#include "core/statistics/figure.h"

#include <QList>

namespace lantu {

/// Totals that their parts miss by more than 0.02 as printed (by 0.2 in %), and shares that miss
/// 100 by more than 0.2. Only parts that are known to be all of a total are added up, and only
/// where they stand in one column or row with it.
QList<CheckNote> checkSums(const QList<Figure>& figures);

/// How a sentence names a cell: with its sheet where a file has several.
QString placeText(const Figure& figure, bool hasSeveralSheets);
bool hasSeveralSheets(const QList<Figure>& figures);

} // namespace lantu
