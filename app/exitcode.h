#pragma once

namespace lantu {

/// What the program returns to the shell (design, section 5).
enum class ExitCode {
    Done = 0,
    NeedsPerson = 1, ///< done, but something needs a person
    WrongUsage = 2,
    Failed = 3, ///< nothing changed
};

} // namespace lantu
