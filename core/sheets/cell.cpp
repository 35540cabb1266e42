#include "core/sheets/cell.h"

namespace lantu {

QString CellPosition::name() const
{
    // Columns count A…Z, AA…: digits of base 26 that start from 1 instead of 0.
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

bool CellRange::contains(CellPosition position) const
{
    return position.row >= firstRow && position.row <= lastRow && position.column >= firstColumn
        && position.column <= lastColumn;
}

QString CellRange::name() const
{
    return CellPosition{firstRow, firstColumn}.name() + u':'
        + CellPosition{lastRow, lastColumn}.name();
}

} // namespace lantu
