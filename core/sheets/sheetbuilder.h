#pragma once

#include "core/sheets/workbook.h"

#include <QList>
#include <QString>

#include <memory>

namespace lantu {

/// Gathers what a reader finds in one sheet, in whatever order its file has it, and makes an
/// ordered Sheet of it. Every reader goes through here, so that the promises of Sheet are kept in
/// one place.
class SheetBuilder
{
public:
    static constexpr int MaxRows = 1'048'576;
    static constexpr int MaxColumns = 16'384;
    /// Filled cells of a whole file that a reader accepts, against files made to exhaust memory.
    static constexpr qsizetype MaxCells = 5'000'000;

    /// Cells refer to `tables`, which the sheets of a workbook share.
    explicit SheetBuilder(
        QString name, std::shared_ptr<CellTables> tables = std::make_shared<CellTables>());

    [[nodiscard]] static bool isInside(CellPosition position);

    /// Precondition: isInside(entry.position()). A second cell at a place replaces the first.
    void addCell(const CellList::Entry& entry);
    void addCell(const Cell& cell);
    /// Ends may be swapped; what lies beyond the limits is cut off. Ranges of one cell and ranges
    /// over an earlier one mean nothing and are left out.
    void addMerge(CellRange range);
    void hideRow(int row);
    /// Both inclusive; what lies beyond the limits is cut off.
    void hideColumns(int first, int last);
    /// The comment of a cell; a second one at a place goes on below the first. Places outside and
    /// empty texts mean nothing. `author` is who wrote it, where the file says so. False where the
    /// file has more comments than we read: the reader refuses it as TooLarge.
    [[nodiscard]] bool addComment(
        CellPosition position, const QString& text, const QString& author = {});
    [[nodiscard]] bool hasComment(CellPosition position) const;
    void setHidden(bool hidden) { m_sheet.isHidden = hidden; }

    [[nodiscard]] qsizetype cellCount() const { return m_sheet.cells.size(); }
    [[nodiscard]] CellTables& tables() { return m_sheet.cells.tables(); }

    /// The sheet: cells and merges in reading order, without the cells that a merge covers. The
    /// builder is empty afterwards.
    [[nodiscard]] Sheet finish();

private:
    void noteOrder();
    void sortCells();
    void applyMerges();
    void moveCoveredComments();
    void applyHiddenColumns();

    struct ColumnRange {
        int first = 0;
        int last = 0;
    };

    Sheet m_sheet;
    QList<CellRange> m_merges;
    QList<ColumnRange> m_hiddenColumns;
    bool m_isOrdered = true;
};

} // namespace lantu
