#pragma once

#include <QString>

namespace lantu {

/// A value as its source prints it, on one line, with its unit behind it unless it ends with that
/// itself: 203 and 家 are `203 家`, 203家 stays `203家`.
QString printedValue(const QString& raw, const QString& unit);

} // namespace lantu
