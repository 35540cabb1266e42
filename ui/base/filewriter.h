#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lantu {

/// Writes `bytes` to `path` under a temporary name beside it and renames it at the end, so that the
/// file there before stays whole until the new one is. Fails with Io.
Result<> writeFile(const QString& path, const QByteArray& bytes);

} // namespace lantu
