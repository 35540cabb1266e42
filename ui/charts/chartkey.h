#pragma once

#include "ui/charts/chartlayout.h"

namespace lantu {

/// The key under a chart: only the shapes that occur in it, as many lines as they need.
class ChartKey
{
public:
    ChartKey() = default;
    ChartKey(const ChartData& data, const ChartStyle& style, double width);

    /// Zero where nothing needs a key.
    [[nodiscard]] double height() const { return m_height; }
    /// Adds the key's texts, marks and strokes to `layout`, from `top` downwards.
    void place(double top, ChartLayout* layout) const;

private:
    struct Entry {
        std::optional<ChartMark::Shape> shape; ///< empty: a dotted stroke
        QString text;
        QRectF rect; ///< of symbol and text, from the key's own corner
    };

    void collect(const ChartData& data);
    void arrange(const ChartStyle& style, double width);

    QList<Entry> m_entries;
    double m_height = 0;
};

} // namespace lantu
