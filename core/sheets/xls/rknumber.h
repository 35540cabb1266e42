#pragma once

#include <QtGlobal>

namespace lantu {

/// The number that Excel packed into 30 bits: a whole one or the upper bits of a double, either of
/// them perhaps in hundredths.
[[nodiscard]] double numberOfRk(quint32 rk);

} // namespace lantu
