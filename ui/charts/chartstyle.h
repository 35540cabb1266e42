#pragma once

#include "ui/base/palette.h"

#include <QFont>

namespace lantu {

/// How a chart is drawn: the same picture in the window's colours or on paper.
struct ChartStyle {
    Palette palette;
    QFont font; ///< of labels and notes
    bool hasTitle = true; ///< false where the page around it says it already

    static ChartStyle screen(const Palette& palette);
    /// For paper and files: opaque colours, text that stays text.
    static ChartStyle print();

    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont noteFont() const; ///< units, key, remarks
    [[nodiscard]] QFont strongFont() const; ///< the target

    bool operator==(const ChartStyle&) const = default;
};

} // namespace lantu
