#include "core/base/printedvalue.h"

#include "core/base/textfold.h"

namespace lantu {

QString printedValue(const QString& raw, const QString& unit)
{
    const bool hasUnit = !unit.isEmpty() && folded(raw).endsWith(folded(unit));
    return singleLine(hasUnit ? raw : raw + u' ' + unit);
}

} // namespace lantu
