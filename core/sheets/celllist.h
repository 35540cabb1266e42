#pragma once

#include "core/sheets/cell.h"
#include "core/sheets/celltables.h"

#include <QList>

#include <initializer_list>
#include <iterator>
#include <memory>

namespace lantu {

/// The filled cells of a sheet in reading order (by row, then by column), 24 bytes each: what a
/// cell shows is made when somebody asks for it. A cell comes out as a value.
class CellList
{
public:
    /// What is kept of a cell.
    struct Entry {
        enum Flag : quint8 {
            Formula = 1,
            Damaged = 2,
            /// A number's `text` is how the file prints it: value and shown text both.
            Printed = 4,
            /// A number's `text` is what the file says that is shown; the format does not count.
            Shown = 8,
            Struck = 16,
        };

        double number = 0;
        CellTables::TextId text = CellTables::EmptyText;
        CellTables::FormatId format = CellTables::General;
        int row = 0;
        quint16 column = 0;
        Cell::Type type = Cell::Type::Text;
        quint8 flags = 0;

        [[nodiscard]] CellPosition position() const { return {row, column}; }
    };

    class const_iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Cell;
        using difference_type = qsizetype;
        using pointer = void;
        using reference = Cell;

        const_iterator(const CellList* list, qsizetype index)
            : m_list(list)
            , m_index(index)
        { }
        Cell operator*() const { return m_list->at(m_index); }
        const_iterator& operator++()
        {
            ++m_index;
            return *this;
        }
        const_iterator operator++(int) { return {m_list, m_index++}; }
        bool operator==(const const_iterator& other) const = default;

    private:
        const CellList* m_list;
        qsizetype m_index;
    };

    CellList();
    /// Texts and formats come from these tables, which the sheets of a workbook share.
    explicit CellList(std::shared_ptr<CellTables> tables);
    CellList(std::initializer_list<Cell> cells);

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] Cell at(qsizetype index) const;
    [[nodiscard]] Cell operator[](qsizetype index) const { return at(index); }
    [[nodiscard]] Cell constFirst() const { return at(0); }
    [[nodiscard]] Cell constLast() const { return at(size() - 1); }
    [[nodiscard]] const_iterator begin() const { return {this, 0}; }
    [[nodiscard]] const_iterator end() const { return {this, size()}; }
    [[nodiscard]] const_iterator cbegin() const { return begin(); }
    [[nodiscard]] const_iterator cend() const { return end(); }

    [[nodiscard]] CellPosition positionAt(qsizetype index) const;
    [[nodiscard]] Cell::Type typeAt(qsizetype index) const { return m_entries.at(index).type; }
    /// Index of the first cell at or behind a place; size() where there is none.
    [[nodiscard]] qsizetype indexFrom(CellPosition position) const;

    /// Adds a cell behind all others. Precondition: a number's `value` or `text` is what its number
    /// and format say, or both are the same printed number.
    void append(const Cell& cell);
    CellList& operator<<(const Cell& cell);

    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }
    QList<Entry>& entries() { return m_entries; }
    [[nodiscard]] CellTables& tables() { return *m_tables; }
    [[nodiscard]] const CellTables& tables() const { return *m_tables; }

    /// Compares what the cells hold, wherever their texts are kept.
    bool operator==(const CellList& other) const;

private:
    [[nodiscard]] Entry entryOf(const Cell& cell);

    std::shared_ptr<CellTables> m_tables;
    QList<Entry> m_entries;
};

} // namespace lantu
