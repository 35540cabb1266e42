#pragma once

#include "core/rules/assessment.h"

#include <QColor>

class QPalette;

namespace lantu {

/// The colours of the program and the only place that names any. All of them are opaque, since
/// archival PDF knows no transparency.
struct Palette {
    QColor background; ///< behind charts and tables
    QColor text;
    QColor mutedText; ///< units, axis labels, notes
    QColor grid; ///< hairlines
    QColor frame; ///< lines that bound something
    QColor band; ///< the plan's years in a chart
    QColor accent; ///< the one colour that is not a status: figures, links, selection
    QColor caution; ///< what a person must look at: unverified, practice data
    // Behind stretches of the plan's text, faint enough to read through.
    QColor findingTint;
    QColor commitmentTint;
    QColor projectTint;

    static Palette light();
    static Palette dark();
    static Palette print();
    /// Light or dark, after how bright the platform's windows are.
    static Palette forPlatform(const QPalette& platform);

    /// Fills a verdict's shape.
    [[nodiscard]] QColor status(Progress progress) const;
    /// Writes a verdict's word: dark (or bright) enough to be read on the background.
    [[nodiscard]] QColor statusText(Progress progress) const;

    bool isDark = false;

    bool operator==(const Palette&) const = default;
};

} // namespace lantu
