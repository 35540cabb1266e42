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

    /// Where the data is kept when --db does not say: one file in the user's data folder.
    static QString defaultDatabase();
};

} // namespace lantu
