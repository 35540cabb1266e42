#pragma once

#include "core/plan/commitment.h"
#include "core/plan/finding.h"
#include "core/plan/planpackage.h"
#include "core/plan/project.h"

#include <QList>

namespace lantu {

/// What a plan's text holds besides its table: promises, projects, and what is wrong in it. Read
/// when it is asked for, so that opening a plan is not slower for it.
struct PlanContent {
    QList<Commitment> commitments;
    QList<Project> projects;
    QList<Finding> findings;

    bool operator==(const PlanContent&) const = default;
};

/// Reads commitments.csv, projects.csv and findings.csv of a package's folder; each may be missing.
/// Fails like readPlanPackage(). `package` is that folder's own. Subjects of a finding that belong
/// to another plan's package are taken as they are.
Result<PlanContent> readPlanContent(const QString& folder, const PlanPackage& package);

/// The same of a plan that ships with the program; nothing for any other.
Result<PlanContent> builtInPlanContent(const QString& planId);

} // namespace lantu
