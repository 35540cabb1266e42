#pragma once

#include "app/commandline.h"
#include "core/session/session.h"

#include <memory>

namespace lantu {

/// Opens the database that the command line asks for; one of practice data is filled before it is
/// handed out. `person` is who stands in the audit trail.
Result<std::unique_ptr<Session>> openSession(const CommandLine& line, const QString& person);

} // namespace lantu
