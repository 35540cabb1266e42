#pragma once

#include "core/plan/planpackage.h"
#include "core/plan/text/textparagraph.h"

#include <QList>

namespace lantu {

/// Reads text.txt of a package's folder, each paragraph under its place of the package's outline,
/// which is found by its title. Empty where the package has no text. Fails as readTextFile() and
/// firstLinesOf() do. Takes some milliseconds for a plan of 50,000 characters: read it when it is
/// asked for.
Result<QList<TextParagraph>> readPlanText(const QString& folder, const PlanPackage& package);

} // namespace lantu
