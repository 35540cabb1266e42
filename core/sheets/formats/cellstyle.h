#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace lantu {

/// How a cell that is written looks, and whether people may change it on a protected sheet.
struct CellStyle {
    enum class Alignment { Natural, Left, Centre, Right };

    QString format; ///< number format code; empty for General
    Alignment alignment = Alignment::Natural;
    int indent = 0; ///< characters from the border, where aligned left or right
    int fontSize = 11; ///< points
    bool isBold = false;
    bool isWrapped = false;
    bool hasBorder = false;
    bool isLocked = true;
    std::optional<quint32> fill; ///< 0xRRGGBB
    std::optional<quint32> ink; ///< 0xRRGGBB; black where there is none

    bool operator==(const CellStyle&) const = default;
};

inline size_t qHash(const CellStyle& style, size_t seed = 0)
{
    return qHashMulti(seed, style.format, static_cast<int>(style.alignment), style.indent,
        style.fontSize, style.isBold, style.isWrapped, style.hasBorder, style.isLocked,
        style.fill.value_or(~0U), style.ink.value_or(~0U));
}

} // namespace lantu
