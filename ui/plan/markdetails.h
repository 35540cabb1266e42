#pragma once

#include "core/plan/plancontent.h"

#include <QStringList>

namespace lantu {

/// What is known of a marked stretch of the text: findings, commitments and projects with these
/// ids, one under the other, in HTML. Links are `finding:ID`, `project:ID` and `indicator:ID`.
QString markDetailsHtml(const QStringList& ids, const PlanContent& content);

} // namespace lantu
