#pragma once

#include "app/commandline.h"

#include <QTextStream>

namespace lantu {

/// Opens the database and the window and runs it until it is closed. Returns the exit code. With
/// --screenshot FILE.png it saves a picture of the window instead of waiting.
int runWindow(const CommandLine& line, const QString& person, QTextStream& err);

} // namespace lantu
