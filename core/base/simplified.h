#pragma once

#include <QChar>

namespace lantu {

/// The simplified form of a traditional Chinese character that has only one (產 → 产); any other
/// character as it is, and also those that simplified texts use too (著, 乾).
QChar simplified(QChar c);

} // namespace lantu
