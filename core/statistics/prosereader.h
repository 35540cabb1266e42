#pragma once

#include "core/statistics/figure.h"

#include <QList>
#include <QStringList>

namespace lantu {

/// What sentences of a cell state.
struct ProseReading {
    QList<Figure> figures;
    bool hasMore = false; ///< numbers with years or units stand in the text besides

    bool operator==(const ProseReading&) const = default;
};

/// Figures that a cell states in a sentence, as notes do for last year's final figure:
/// 「经最终核实,2021年地区生产总值现价总量为720.08亿元」, or corrected:
/// 「2021年地区生产总值由716.66亿元 调整为720.08亿元」. Only statements that name year, thing,
/// number and unit are read, and those that follow them; growth in the same sentence is left.
ProseReading readSentences(const Cell& cell, const QString& sheet, const QStringList& regions);

} // namespace lantu
