#pragma once

#include "core/base/result.h"
#include "core/plan/indicator.h"
#include "core/plan/outlinenode.h"
#include "core/plan/plan.h"

#include <QList>

namespace lantu {

/// A plan as data: everything one folder of `data/plans` holds. The format is described in
/// data/plans/README.md.
struct PlanPackage {
    Plan plan;
    QList<OutlineNode> outline;
    QList<Indicator> indicators;
    /// Series that are no indicators but that a relative target is measured against.
    QList<Indicator> references;
    QList<IndicatorAlias> aliases;
    /// Promises of the text that are watched; not read with the rest, but by readPlanContent().
    QList<Indicator> commitments = {};

    bool operator==(const PlanPackage&) const = default;
};

/// Reads a package from a folder (or resource folder). Fails with file, row and column where
/// something is missing, twice there, no code, no number, or refers to nothing.
Result<PlanPackage> readPlanPackage(const QString& folder);

/// Folders of the packages that ship with the program.
QStringList builtInPlanFolders();

} // namespace lantu
