#pragma once

#include "core/plan/finding.h"
#include "core/plan/projectfact.h"
#include "ui/projects/projecttree.h"

namespace lantu {

/// The stage that the plan intends, and whether it is stated or inferred; — where there is none.
QString stageText(const Project& project);
/// What a project is to the one it hangs under; empty at the top.
QString relationText(ProjectTree::Relation relation);

/// Everything the text beside the table says of a project.
struct ProjectDetail {
    const ProjectTree& tree;
    int project = 0; ///< in `tree`
    const QHash<QString, QString>& places; ///< outlinePaths()
    QList<ProjectFact> facts; ///< of this project
    QList<Finding> findings; ///< about this project
    bool arePlacesLinked = false;
};

/// One project whole in HTML: what the plan intends, its quote with the place, further mentions,
/// whole and parts, what has been published and what is to be looked at. Links are `project:ID`,
/// `place:ID`, `finding:ID` and the addresses of sources.
QString projectHtml(const ProjectDetail& detail);

} // namespace lantu
