#pragma once

#include <QString>
#include <QStringView>

namespace lantu {

/// The form in which two spellings of one name are equal: NFKC (full width becomes half width, ³
/// becomes 3), no white space anywhere, the many dashes, colons and middle dots as one each,
/// curly quotes as straight ones, Ⅰ as I, µ as μ, traditional characters as simplified ones, a full
/// stop between digits as a point, lower case. For comparing, never for showing.
QString folded(QStringView text);

/// White space at both ends removed, and every run of white space inside (line feeds, U+3000, NBSP)
/// made one space. For showing what a cell said on one line.
QString singleLine(QStringView text);

} // namespace lantu
