#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace lantu {

enum class OutlineLevel { Chapter, Section, Heading, Box, Table, Figure, Note };

/// One place in a plan's text; everything else hangs on one.
struct OutlineNode {
    QString id;
    QString planId;
    QString parentId; ///< empty for a chapter
    OutlineLevel level = OutlineLevel::Chapter;
    QString number; ///< as printed: 一, (一), 专栏1, 表2
    QString title; ///< verbatim, without the number
    QString note;
    int position = 0; ///< order in the text, from 0

    bool operator==(const OutlineNode&) const = default;
};

/// `chapter`, `section`, `heading`, `box`, `table`, `figure`, `note`.
QString toCode(OutlineLevel level);
std::optional<OutlineLevel> outlineLevelFromCode(QStringView code);

} // namespace lantu
