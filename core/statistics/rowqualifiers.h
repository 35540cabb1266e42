#pragma once

#include "core/statistics/sheetview.h"
#include "core/statistics/tablelayout.h"
#include "core/statistics/tablerow.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace lantu {

/// Reads the cells of a row that are neither name nor value nor anything else that a header calls
/// by its name: a kind (目标), a place, months, a group of rows, a remark without a header.
class RowQualifiers
{
public:
    /// Keeps references: all three must outlive the reader.
    RowQualifiers(const SheetView& view, const FigureTable& table, const QStringList& regions);

    /// Adds what they say to `read`. Rows must be read from above to below.
    void read(int row, TableRow& read);

private:
    /// Takes what a cell says of kind, time, place or people.
    void readQualifier(const QString& text, TableRow& read) const;
    /// A status or source that tells of an estimate is asked about.
    void askIfEstimated(CellPosition place, TableRow& read) const;
    /// A row that a town has filled in tells of the town.
    void askWhoseItIs(CellPosition place, TableRow& read) const;
    /// What stands under 状态, 频度 or 审核 is heard like a remark, what explains a name like a
    /// note.
    void readState(CellPosition place, TableRow& read) const;
    /// The code of another place says whose the row is as a name does.
    void readPlaceCode(CellPosition place, TableRow& read) const;
    /// A text behind the last column is a remark without a header.
    void readBehind(int row, TableRow& read) const;
    void readUntitled(CellPosition place, TableRow& read) const;
    /// Whether a text left of the values says something of its row that nobody taught.
    [[nodiscard]] bool isUnknownQualifier(int column, const QString& text) const;
    [[nodiscard]] bool isLeftOfValues(int column) const;
    /// The last text at or above `row` in a column left of the values: groups of rows are written
    /// once, be it merged or not.
    [[nodiscard]] QString groupOf(int row, int column);

    const SheetView& m_view;
    const FigureTable& m_table;
    const QStringList& m_regions;
    QHash<int, QString> m_groups; ///< by column
};

} // namespace lantu
