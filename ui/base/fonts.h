#pragma once

#include <QFont>

namespace lantu {

/// The font of the window: clear Latin and Chinese of one weight, at the platform's usual size.
QFont applicationFont();

/// What a font is used for in a report (GB/T 9704-2012, section 5.2.2 and 7).
enum class ReportFont {
    Title, ///< 小标宋
    Heading1, ///< 黑体
    Heading2, ///< 楷体
    Heading3, ///< 仿宋, bold
    Body, ///< 仿宋
    Lead, ///< 楷体
    Table, ///< 黑体, for small sizes
    PageNumber, ///< 宋体
};

/// The face of that name where it is installed, else a free one. Its size is not set.
/// Shaping is off: with it Qt 6.4 drops digits and dashes from a PDF's text, others in each locale.
QFont reportFont(ReportFont use);

} // namespace lantu
