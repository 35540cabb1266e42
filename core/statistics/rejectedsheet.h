#pragma once

#include "core/sheets/workbook.h"
#include "core/sheets/writer/sheetwriter.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace lantu {

/// The cells of one sheet that were held back, with the reasons.
using HeldCells = QMap<CellPosition, QStringList>;

/// Writes a sheet as it came, with the cells that were held back coloured and their reasons beside
/// them. Keeps references to all three.
class RejectedSheet
{
public:
    RejectedSheet(const Sheet& sheet, const HeldCells& held, SheetWriter& writer);

    /// Whether there is a column left for the reasons.
    [[nodiscard]] bool hasRoom() const;
    void write();

private:
    void writeMerges();
    void writeCell(const Cell& cell);
    void writeNumber(const Cell& cell, CellStyle style);
    [[nodiscard]] CellStyle styleAt(CellPosition position) const;
    [[nodiscard]] CellStyle styleOf(const Cell& cell) const;
    [[nodiscard]] bool isLine(const Cell& cell) const;
    [[nodiscard]] bool hasRoomFor(const Cell& line) const;
    [[nodiscard]] bool isAcross(CellPosition position) const;
    [[nodiscard]] QSet<int> headerRows() const;
    void writeReasons();
    void writeReason(int row, const QString& text, const CellStyle& style);
    void makeRoom(int row, const QString& text, int width);
    void setWidths();
    void hideWhatWasHidden();

    const Sheet& m_sheet;
    const HeldCells& m_held;
    SheetWriter& m_writer;
    QHash<int, int> m_cellsInRow;
    QHash<int, int> m_widths; ///< of columns, in characters
    QHash<int, int> m_lines; ///< that the texts of a row take
    QMap<CellPosition, CellRange> m_merges; ///< by their first cell
    int m_reasonColumn = 0;
};

} // namespace lantu
