#pragma once

#include "core/plan/importbatch.h"
#include "core/plan/planpackage.h"
#include "core/store/audittrail.h"

namespace lantu {

/// An invented plan `sp`, as small as a package can be: chapter, table, the indicators `sp-t1-01`
/// (亿元, 100 → 200) and `sp-t1-02` (%, at least 7 a year), the reference series `sp-r-01` and two
/// built-in names. No figure of it is a statistic.
PlanPackage samplePackage();

/// Who and when, on a day of March 2026.
ChangeStamp sampleStamp(int day = 2);

/// A value cell that an import takes as new: 亿元 of `sp-t1-01`, unstated vintage.
ImportValue sampleValue(const QString& cell, int year, const QString& value);

/// A file of these values; a file's bytes are as different as its name.
ImportBatch sampleBatch(const QString& file, const QList<ImportValue>& values);

} // namespace lantu
