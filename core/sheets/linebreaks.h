#pragma once

#include <QString>

namespace lantu {

/// Line breaks of any kind as `\n`, as every reader hands them out.
QString withPlainLineBreaks(QString text);

} // namespace lantu
