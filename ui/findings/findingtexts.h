#pragma once

#include "core/plan/finding.h"
#include "ui/findings/subjectnames.h"

#include <QFlags>

namespace lantu {

/// Which links somebody takes; others are plain text.
enum class FindingLink { Indicators = 1, Projects = 2, Places = 4 };
Q_DECLARE_FLAGS(FindingLinks, FindingLink)

/// One finding whole in HTML: what it is, each quote with its place, what follows, what it
/// concerns. Links are `indicator:ID`, `project:ID` and `place:ID`.
QString findingHtml(const Finding& finding, const SubjectNames& names, FindingLinks links);

/// Findings about one thing, each with its severity and consequence, in HTML; `finding:ID` links.
/// Says so where there are none.
QString findingListHtml(const QList<Finding>& findings);

/// Those that concern `subjectId`, the weightiest first, else in their order.
QList<Finding> findingsAbout(const QList<Finding>& findings, const QString& subjectId);

/// By whom it was found.
QString originText(const Finding& finding);

} // namespace lantu
