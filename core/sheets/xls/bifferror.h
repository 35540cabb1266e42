#pragma once

#include <QtGlobal>

#include <string_view>

namespace lantu {

/// What a cell shows that holds an error, by the error's code in .xls files: `#REF!`.
std::string_view biffErrorText(quint8 code);

} // namespace lantu
