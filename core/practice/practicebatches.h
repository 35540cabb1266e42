#pragma once

#include "core/plan/importbatch.h"
#include "core/plan/indicator.h"
#include "core/plan/plan.h"

#include <QList>

namespace lantu {

/// Invented figures for each of `indicators` (the plan's own and those that they are measured
/// against) in each year of the plan, as if they had come in a file a year: 演示数据-2021年.xlsx.
/// The same arguments give the same batches on every machine. Every value is taken; nothing is
/// invented that a superior assigns.
QList<ImportBatch> practiceBatches(const Plan& plan, const QList<Indicator>& indicators);

} // namespace lantu
