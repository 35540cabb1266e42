#pragma once

#include "core/plan/importbatch.h"
#include "core/statistics/importpreview.h"

#include <QList>
#include <QSet>
#include <QString>

namespace lantu {

/// Holds back what may be the plan's targets rather than figures of its last year: where most
/// figures of a sheet are, and where a single one is to the digit. Sheets in `forms` ask for actual
/// figures and hold nothing else.
void holdTargets(
    QList<ImportValue>& values, const ImportKnowledge& knowledge, const QSet<QString>& forms);

} // namespace lantu
