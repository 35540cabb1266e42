#pragma once

#include "core/forms/formcode.h"
#include "core/forms/formlayout.h"
#include "core/statistics/sheetview.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace lantu {

/// A sheet taken for a form: its numbers, where its table begins, and what stands in its columns.
class FormSheet
{
public:
    /// Keeps a reference: `sheet` must outlive it.
    explicit FormSheet(const Sheet& sheet);

    /// The different form numbers in the sheet's head; none where it is no form.
    [[nodiscard]] const QList<FormMark>& marks() const { return m_marks; }
    /// The last place where the first of them stands: people see that one.
    [[nodiscard]] CellPosition markPosition() const { return m_markPosition; }
    /// Why the table cannot be read, in the user's language; empty where it can.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

    /// The table's rows, from the first to one past the last.
    [[nodiscard]] int firstRow() const { return m_headerRow + 1; }
    [[nodiscard]] int endRow() const { return m_sheet.rowCount(); }

    [[nodiscard]] CellPosition at(int row, FormColumn column) const
    {
        return {row, m_columns.value(column, -1)};
    }
    /// The cell there, unless it is empty or holds nothing but spaces.
    [[nodiscard]] std::optional<Cell> cell(int row, FormColumn column) const;
    [[nodiscard]] bool isFilled(int row, FormColumn column) const;
    /// What is shown there, on one line.
    [[nodiscard]] QString text(int row, FormColumn column) const;
    [[nodiscard]] const SheetView& view() const { return m_view; }

private:
    void findMarks();
    [[nodiscard]] QString findTable();
    [[nodiscard]] bool takeHeader(int row, int year);

    const Sheet& m_sheet;
    SheetView m_view;
    QList<FormMark> m_marks;
    CellPosition m_markPosition;
    QString m_trouble;
    int m_headerRow = -1;
    QHash<FormColumn, int> m_columns;
};

} // namespace lantu
