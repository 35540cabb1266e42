#pragma once

#include <QString>

namespace lantu {

/// The composition root: reads the command line, opens the database, and runs the command or opens
/// the window.
class Application
{
public:
    /// Runs the whole program and returns its exit code.
    static int run(int argc, char* argv[]);
};

} // namespace lantu
