#pragma once

#include <QString>

namespace lantu {

/// The number format code behind a built-in id as Chinese Excel and WPS show it; `General` for ids
/// that mean nothing. Ids 27–36 and 50–58 are the Chinese dates of ECMA-376 part 1, 18.8.30.
QString builtinFormatCode(int id);

} // namespace lantu
