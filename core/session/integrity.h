#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace lantu {

class Database;

/// Checks what a schema cannot: the engine's own consistency check, values that read back as exact
/// decimals and periods, figures in force that no source states, sources of batches taken back.
/// Returns one sentence for each thing that is wrong; empty where all is well.
Result<QStringList> checkIntegrity(Database& database);

} // namespace lantu
