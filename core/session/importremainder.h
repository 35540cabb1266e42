#pragma once

#include "core/plan/importbatch.h"

#include <optional>

namespace lantu {

/// What is left to take of `batch` when `before` was taken of a file of the same bytes: a cell that
/// was taken then is not taken again. Nothing where that leaves nothing to take.
std::optional<ImportBatch> importRemainder(ImportBatch batch, const QList<ImportValue>& before);

} // namespace lantu
