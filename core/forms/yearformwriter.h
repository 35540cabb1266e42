#pragma once

#include "core/base/result.h"
#include "core/forms/yearform.h"

namespace lantu {

/// Writes a form as .xlsx: one protected sheet whose input cells alone can be changed, set up for
/// printing. Import knows it again by its form number and the codes in its hidden column.
Result<> writeYearForm(const YearForm& form, const QString& path);

} // namespace lantu
