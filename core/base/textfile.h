#pragma once

#include "core/base/result.h"

#include <QString>

namespace lantu {

/// The text of a file of ours: strict UTF-8, a byte order mark is allowed. Fails with Io where it
/// cannot be read and with Invalid where it is not UTF-8; both name the file.
Result<QString> readTextFile(const QString& path);

} // namespace lantu
