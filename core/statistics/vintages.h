#pragma once

#include "core/plan/importbatch.h"

#include <QList>

namespace lantu {

/// What becomes of a readable figure of a known indicator: compares it with the figures on record
/// for the same period and sets action, reason and the known figure's id. `displayed` is the
/// number as the cell shows it, where that differs from the stored one.
void compareWithKnown(ImportValue& value, const QList<Observation>& known);

/// Marks figures that a file states twice with two values as conflicts, and repetitions as same.
void compareWithinFile(QList<ImportValue>& values);

} // namespace lantu
