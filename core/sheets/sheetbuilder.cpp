#include "core/sheets/sheetbuilder.h"

#include "core/sheets/linebreaks.h"
#include "core/sheets/mergeindex.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace lantu {

namespace {

/// The merges that matter at the row being walked. Ranges in it never share a column, so one
/// look to the left answers whether a cell is covered, however many merges a sheet has.
class MergeSweep
{
public:
    /// Ranges come ordered by first row. False when the range overlaps one taken before.
    bool add(const CellRange& range)
    {
        auto next = m_byColumn.lower_bound(range.firstColumn);
        if (next != m_byColumn.begin())
            next = std::prev(next);
        while (next != m_byColumn.end() && next->first <= range.lastColumn) {
            const CellRange& other = next->second;
            if (other.lastColumn < range.firstColumn) {
                ++next;
            } else if (other.lastRow < range.firstRow) {
                next = m_byColumn.erase(next);
            } else {
                return false;
            }
        }
        m_byColumn.emplace(range.firstColumn, range);
        return true;
    }

    /// Whether a merge hides what this cell holds: all of it but its first cell.
    [[nodiscard]] bool covers(CellPosition position) const
    {
        const auto next = m_byColumn.upper_bound(position.column);
        if (next == m_byColumn.begin())
            return false;
        const CellRange& range = std::prev(next)->second;
        return range.contains(position)
            && position != CellPosition{range.firstRow, range.firstColumn};
    }

private:
    std::map<int, CellRange> m_byColumn;
};

bool startsBefore(const CellRange& a, const CellRange& b)
{
    return CellPosition{a.firstRow, a.firstColumn} < CellPosition{b.firstRow, b.firstColumn};
}

/// A comment without the line that Excel begins it with: 张三:
QString withoutAuthor(const QString& text, const QString& author)
{
    const qsizetype end = text.indexOf(u'\n');
    const QString first = text.left(end).trimmed();
    const bool isAuthors = !author.isEmpty() && first.startsWith(author)
        && (first.size() == author.size() + 1) && (first.back() == u':' || first.back() == u'：');
    if (!isAuthors)
        return text;
    return end < 0 ? QString() : text.mid(end + 1).trimmed();
}

} // namespace

SheetBuilder::SheetBuilder(QString name, std::shared_ptr<CellTables> tables)
{
    m_sheet.name = std::move(name);
    m_sheet.cells = CellList(std::move(tables));
}

bool SheetBuilder::isInside(CellPosition position)
{
    return position.row >= 0 && position.row < MaxRows && position.column >= 0
        && position.column < MaxColumns;
}

void SheetBuilder::addCell(const CellList::Entry& entry)
{
    Q_ASSERT(isInside(entry.position()));
    m_sheet.cells.entries().append(entry);
    noteOrder();
}

void SheetBuilder::addCell(const Cell& cell)
{
    Q_ASSERT(isInside(cell.position));
    m_sheet.cells.append(cell);
    noteOrder();
}

void SheetBuilder::noteOrder()
{
    const auto& entries = m_sheet.cells.entries();
    const qsizetype last = entries.size() - 1;
    if (last > 0 && entries[last].position() <= entries[last - 1].position())
        m_isOrdered = false;
}

void SheetBuilder::addMerge(CellRange range)
{
    if (range.firstRow > range.lastRow)
        std::swap(range.firstRow, range.lastRow);
    if (range.firstColumn > range.lastColumn)
        std::swap(range.firstColumn, range.lastColumn);
    if (!isInside({range.firstRow, range.firstColumn}))
        return;
    range.lastRow = std::min(range.lastRow, MaxRows - 1);
    range.lastColumn = std::min(range.lastColumn, MaxColumns - 1);
    if (range.firstRow != range.lastRow || range.firstColumn != range.lastColumn)
        m_merges.append(range);
}

void SheetBuilder::hideRow(int row)
{
    if (row >= 0 && row < MaxRows)
        m_sheet.hiddenRows.insert(row);
}

void SheetBuilder::hideColumns(int first, int last)
{
    const ColumnRange range{std::max(first, 0), std::min(last, MaxColumns - 1)};
    if (range.first <= range.last)
        m_hiddenColumns.append(range);
}

bool SheetBuilder::addComment(CellPosition position, const QString& text, const QString& author)
{
    if (!m_sheet.cells.tables().countComment(text.size()))
        return false;
    const QString words =
        withoutAuthor(withPlainLineBreaks(text).trimmed(), withPlainLineBreaks(author).trimmed());
    if (!isInside(position) || words.isEmpty())
        return true;
    QString& comment = m_sheet.comments[position];
    comment += comment.isEmpty() ? words : u'\n' + words;
    return true;
}

bool SheetBuilder::hasComment(CellPosition position) const
{
    return m_sheet.comments.contains(position);
}

Sheet SheetBuilder::finish()
{
    sortCells();
    applyMerges();
    moveCoveredComments();
    applyHiddenColumns();
    m_isOrdered = true;
    return std::exchange(m_sheet, {});
}

void SheetBuilder::sortCells()
{
    if (m_isOrdered)
        return;
    QList<CellList::Entry>& cells = m_sheet.cells.entries();
    std::stable_sort(cells.begin(), cells.end(),
        [](const auto& a, const auto& b) { return a.position() < b.position(); });
    // Of cells at one place the last in the file stays: seen from behind it is the first.
    const auto kept = std::unique(cells.rbegin(), cells.rend(),
        [](const auto& a, const auto& b) { return a.position() == b.position(); });
    cells.erase(cells.begin(), kept.base());
}

void SheetBuilder::applyMerges()
{
    if (m_merges.isEmpty())
        return;
    std::stable_sort(m_merges.begin(), m_merges.end(), startsBefore);
    MergeSweep sweep;
    auto next = m_merges.cbegin();
    const auto takeMergesDownTo = [&](int row) {
        for (; next != m_merges.cend() && next->firstRow <= row; ++next) {
            if (sweep.add(*next))
                m_sheet.merges.append(*next);
        }
    };
    m_sheet.cells.entries().removeIf([&](const CellList::Entry& entry) {
        takeMergesDownTo(entry.row);
        return sweep.covers(entry.position());
    });
    takeMergesDownTo(MaxRows);
    m_merges.clear();
}

/// People see a comment on a covered cell at the merged one.
void SheetBuilder::moveCoveredComments()
{
    if (m_sheet.comments.isEmpty() || m_sheet.merges.isEmpty())
        return;
    const MergeIndex merges(m_sheet.merges);
    const auto comments = std::exchange(m_sheet.comments, {});
    for (auto comment = comments.begin(); comment != comments.end(); ++comment) {
        const auto merge = merges.at(comment.key());
        QString& moved = m_sheet.comments[merge ? CellPosition{merge->firstRow, merge->firstColumn}
                                                : comment.key()];
        moved += moved.isEmpty() ? *comment : u'\n' + *comment;
    }
}

void SheetBuilder::applyHiddenColumns()
{
    std::sort(m_hiddenColumns.begin(), m_hiddenColumns.end(),
        [](const ColumnRange& a, const ColumnRange& b) { return a.first < b.first; });
    // Each column is visited once, even where a damaged file repeats its ranges a million times.
    int next = 0;
    for (const ColumnRange& range : std::as_const(m_hiddenColumns)) {
        for (next = std::max(next, range.first); next <= range.last; ++next)
            m_sheet.hiddenColumns.insert(next);
    }
    m_hiddenColumns.clear();
}

} // namespace lantu
