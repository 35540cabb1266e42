#pragma once

#include <QString>

namespace lantu {

/// A failure for reasons outside the program, ready to be shown to a person.
struct Error {
    enum class Kind {
        NotFound, ///< what was asked for is not there
        Invalid, ///< the input cannot be used as it is
        Conflict, ///< somebody else changed it first, or it contradicts what is known
        Storage, ///< the database refused
        Io, ///< a file or a connection failed
    };

    Kind kind = Kind::Invalid;
    QString message; ///< translated; what, where and what to do
    QString detail = {}; ///< untranslated, for the log: SQL, path, library message

    bool operator==(const Error&) const = default;
};

} // namespace lantu
