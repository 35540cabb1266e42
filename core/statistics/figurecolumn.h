#pragma once

#include "core/statistics/columntitle.h"
#include "core/statistics/figure.h"

namespace lantu {

/// What a figure's column says of it is set against what its row and its cell say.

/// Whom it counts: the cell's word goes before the column's, that before the row's. Two that differ
/// are a question.
void settleScope(Figure& figure, const TableColumn& column);

/// 下降3.0 is a value of growth alone; of a level it tells how that changed, and is unreadable.
void settleChange(Figure& figure);

/// The cell's unit goes before the column's, that before the row's, which is its level's. Two sizes
/// of one kind (万元, 亿元) are marked as a conflict.
void settleUnit(Figure& figure, const TableColumn& column);

} // namespace lantu
