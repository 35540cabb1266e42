#pragma once

#include "core/sheets/cell.h"
#include "core/sheets/formats/cellstyle.h"

#include <QString>
#include <QStringList>

#include <optional>

struct lxw_worksheet;

namespace lantu {

class WorkbookWriter;

/// What a person is told who fills in a cell that takes only certain values. The title has at most
/// 32 characters, each of the others 255.
struct EntryHint {
    QString title;
    QString hint; ///< shown when the cell is chosen; empty: nothing is
    QString refusal; ///< shown when something else is typed in

    bool operator==(const EntryHint&) const = default;
};

/// How a sheet is printed: on A4 across, as many pages long as it takes and one wide.
struct PrintSetup {
    CellRange area;
    std::optional<int> headerRow = {}; ///< repeated on every page

    bool operator==(const PrintSetup&) const = default;
};

/// Fills one sheet of a WorkbookWriter, which it must not outlive. What goes wrong is kept there
/// and told by save().
class SheetWriter
{
public:
    SheetWriter(WorkbookWriter& workbook, lxw_worksheet* sheet);

    /// A text of more than 32767 characters fails. Characters that XML cannot hold become U+FFFD.
    void writeText(CellPosition position, const QString& text, const CellStyle& style = {});
    /// Rounded to 15 significant digits, as spreadsheets keep them. Infinities fail.
    void writeNumber(CellPosition position, double number, const CellStyle& style = {});
    void writeBoolean(CellPosition position, bool value, const CellStyle& style = {});
    /// `code` is `#REF!` and the like; anything else, as a formula that was never calculated, is
    /// written as a text.
    void writeError(CellPosition position, const QString& code, const CellStyle& style = {});
    void writeBlank(CellPosition position, const CellStyle& style);
    /// Shows a range as one cell. Ranges must not overlap; one of a single cell is a plain cell.
    void merge(CellRange range, const QString& text, const CellStyle& style);

    void setColumnWidth(int column, double characters);
    void hideColumn(int column);
    void setRowHeight(int row, double points);
    void hideRow(int row);
    void hide();
    /// Makes this the sheet that is seen when the file is opened.
    void activate();
    /// Keeps the rows above and the columns before a place in view.
    void freezeAt(CellPosition position);
    /// Only unlocked cells can be changed. There is no password: it keeps from slips, not from
    /// will.
    void protect();
    void setPrint(const PrintSetup& setup);

    /// Offers `choices` in each cell of a range and takes nothing else.
    void offerChoices(CellRange range, const QStringList& choices, const EntryHint& hint);
    /// Takes nothing but numbers in a range.
    void requireNumbers(CellRange range, const EntryHint& hint);

private:
    /// Remembers a failure of the library at a place.
    void check(int error, CellPosition position);

    WorkbookWriter& m_workbook;
    lxw_worksheet* m_sheet;
};

} // namespace lantu
