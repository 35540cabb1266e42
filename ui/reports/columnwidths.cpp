#include "ui/reports/columnwidths.h"

namespace lantu {

QList<double> distributedWidths(const QList<ColumnWish>& wishes, double width)
{
    double needed = 0;
    for (const auto& wish : wishes)
        needed += wish.least;
    QList<double> widths(wishes.size(), -1);
    if (needed >= width && needed > 0) {
        for (qsizetype i = 0; i < wishes.size(); ++i)
            widths[i] = wishes[i].least * width / needed;
        return widths;
    }
    // Columns whose share is too small take what they need; the others share what is left. That
    // may make another one's share too small, so again until none is.
    double left = width;
    bool hasSettled = false;
    while (!hasSettled) {
        hasSettled = true;
        double weight = 0;
        for (qsizetype i = 0; i < wishes.size(); ++i)
            weight += widths[i] < 0 ? wishes[i].weight : 0;
        const double unit = weight > 0 ? left / weight : 0;
        for (qsizetype i = 0; i < wishes.size() && hasSettled; ++i) {
            if (widths[i] < 0 && wishes[i].weight * unit < wishes[i].least) {
                widths[i] = wishes[i].least;
                left -= widths[i];
                hasSettled = false;
            }
        }
        for (qsizetype i = 0; i < wishes.size() && hasSettled; ++i) {
            if (widths[i] < 0)
                widths[i] = wishes[i].weight * unit;
        }
    }
    return widths;
}

} // namespace lantu
