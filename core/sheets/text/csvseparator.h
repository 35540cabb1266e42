#pragma once

#include <string_view>

namespace lantu {

/// The separator of a text in UTF-8: what occurs most outside quotes in its first 64 Ki characters
/// of comma, tab, semicolon and bar, or the full-width comma where that stands on more lines. A
/// comma where there is none.
std::string_view csvSeparator(std::string_view text);

} // namespace lantu
