#pragma once

#include <QString>

#include <string_view>

namespace lantu {

/// A string of an .xlsx part as it was typed: `_x000D_` and its like decoded, line breaks as `\n`.
QString decodeXlsxText(std::string_view utf8);

} // namespace lantu
