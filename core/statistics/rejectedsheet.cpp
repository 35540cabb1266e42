#include "core/statistics/rejectedsheet.h"

#include "core/base/decimal.h"
#include "core/statistics/tablelayout.h"

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnLimit = 16384;
constexpr quint32 HeldFill = 0xFFE3A3;
constexpr quint32 HeaderFill = 0xE7ECF2;
/// Days from the epoch of Excel's usual date system to that of 1904.
constexpr double DaysFrom1900To1904 = 1462;
/// Merges over more cells than this are cut to the part of the sheet that is used.
constexpr qint64 LargeMerge = 100'000;
constexpr int MinWidth = 8;
constexpr int MaxWidth = 40;
constexpr int ReasonWidth = 56;
constexpr double LineHeight = 16;

/// Goes to the sender, so it is in Chinese whatever the program's language is.
const QString ReasonHeader = u"未采用原因\n（着色的单元格没有采用，请核对后重新报送）"_s;

/// In characters, of which a hanzi takes two; of the longest line.
int widthOf(const QString& text)
{
    int widest = 0;
    for (const QString& line : text.split(u'\n')) {
        const auto wide =
            std::count_if(line.begin(), line.end(), [](QChar c) { return c > u'\xff'; });
        widest = std::max(widest, static_cast<int>(line.size() + wide));
    }
    return widest;
}

} // namespace

RejectedSheet::RejectedSheet(const Sheet& sheet, const HeldCells& held, SheetWriter& writer)
    : m_sheet(sheet)
    , m_held(held)
    , m_writer(writer)
    , m_reasonColumn(sheet.columnCount())
{
    for (const CellList::Entry& cell : sheet.cells.entries())
        ++m_cellsInRow[cell.row];
    for (const CellRange& merge : sheet.merges) {
        m_merges.insert({merge.firstRow, merge.firstColumn}, merge);
        m_reasonColumn = std::max(m_reasonColumn, merge.lastColumn + 1);
    }
    for (auto cell = held.keyBegin(); cell != held.keyEnd(); ++cell)
        m_reasonColumn = std::max(m_reasonColumn, cell->column + 1);
}

bool RejectedSheet::hasRoom() const
{
    return m_held.isEmpty() || m_reasonColumn < ColumnLimit;
}

void RejectedSheet::write()
{
    setWidths();
    writeMerges();
    for (const Cell& cell : m_sheet.cells)
        writeCell(cell);
    for (auto held = m_held.keyBegin(); held != m_held.keyEnd(); ++held)
        if (!m_sheet.isFilled(*held))
            m_writer.writeBlank(*held, styleAt(*held));
    writeReasons();
    for (auto row = m_lines.cbegin(); row != m_lines.cend(); ++row)
        if (row.value() > 1)
            m_writer.setRowHeight(row.key(), row.value() * LineHeight);
    hideWhatWasHidden();
    const int rows = std::max(m_sheet.rowCount(), m_held.isEmpty() ? 1 : m_held.lastKey().row + 1);
    m_writer.setPrint({{0, 0, rows - 1, m_reasonColumn}});
}

void RejectedSheet::writeMerges()
{
    for (CellRange merge : m_sheet.merges) {
        const qint64 rows = merge.lastRow - merge.firstRow + 1;
        const qint64 columns = merge.lastColumn - merge.firstColumn + 1;
        if (rows * columns > LargeMerge) {
            merge.lastRow = std::clamp(m_sheet.rowCount() - 1, merge.firstRow, merge.lastRow);
            merge.lastColumn =
                std::clamp(m_sheet.columnCount() - 1, merge.firstColumn, merge.lastColumn);
        }
        CellStyle style = styleAt({merge.firstRow, merge.firstColumn});
        style.alignment = CellStyle::Alignment::Centre;
        style.isWrapped = true;
        m_writer.merge(merge, {}, style);
    }
}

void RejectedSheet::writeCell(const Cell& cell)
{
    const CellStyle style = styleOf(cell);
    if (style.isWrapped && !m_merges.contains(cell.position))
        makeRoom(cell.position.row, cell.text, m_widths.value(cell.position.column, MinWidth));
    switch (cell.type) {
    case Cell::Type::Number:
        return writeNumber(cell, style);
    case Cell::Type::Text:
        return m_writer.writeText(cell.position, cell.value, style);
    case Cell::Type::Boolean:
        return m_writer.writeBoolean(cell.position, cell.number != 0, style);
    case Cell::Type::Error:
        return m_writer.writeError(cell.position, cell.value, style);
    }
}

void RejectedSheet::writeNumber(const Cell& cell, CellStyle style)
{
    // What text files print may have more digits than spreadsheets keep, or zeros at its end.
    const auto printed = Decimal::parse(cell.value);
    if (!printed || *printed != Decimal::fromSpreadsheetNumber(cell.number))
        return m_writer.writeText(cell.position, cell.value, style);
    const bool isGeneral = style.format.isEmpty() || style.format == u"General"_s;
    if (isGeneral && printed->decimals() > printed->trimmed().decimals())
        style.format = u"0."_s + QString(printed->decimals(), u'0');
    const bool isShifted = m_sheet.cells.tables().dateSystem() == DateSystem::From1904
        && NumberFormat(cell.format).isDate();
    m_writer.writeNumber(cell.position, cell.number + (isShifted ? DaysFrom1900To1904 : 0), style);
}

CellStyle RejectedSheet::styleAt(CellPosition position) const
{
    CellStyle style;
    if (m_held.contains(position)) {
        style.fill = HeldFill;
        style.hasBorder = true;
    }
    return style;
}

CellStyle RejectedSheet::styleOf(const Cell& cell) const
{
    CellStyle style = styleAt(cell.position);
    style.format = cell.format;
    if (isAcross(cell.position))
        style.alignment = CellStyle::Alignment::Centre;
    if (cell.type == Cell::Type::Text)
        style.isWrapped = m_merges.contains(cell.position)
            || (widthOf(cell.text) > MaxWidth && !(isLine(cell) && hasRoomFor(cell)))
            || cell.text.contains(u'\n');
    return style;
}

/// Whether a merge over several columns begins at a place.
bool RejectedSheet::isAcross(CellPosition position) const
{
    const auto merge = m_merges.constFind(position);
    return merge != m_merges.cend() && merge->firstColumn != merge->lastColumn;
}

/// A line over the table rather than a part of it.
bool RejectedSheet::isLine(const Cell& cell) const
{
    return cell.type == Cell::Type::Text && m_cellsInRow.value(cell.position.row) == 1;
}

/// Whether a line reaches no further than the reasons, where there are any in its row.
bool RejectedSheet::hasRoomFor(const Cell& line) const
{
    const auto held = m_held.lowerBound({line.position.row, 0});
    if (held == m_held.cend() || held.key().row != line.position.row)
        return true;
    int room = 0;
    for (int column = line.position.column; column < m_reasonColumn; ++column)
        room += m_widths.value(column, MinWidth);
    return widthOf(line.text) <= room;
}

/// The rows in which the reasons get their header: those of the tables that hold them, else the row
/// above the first.
QSet<int> RejectedSheet::headerRows() const
{
    QSet<int> rows;
    const QList<FigureTable> tables = findTables(m_sheet);
    for (auto held = m_held.keyBegin(); held != m_held.keyEnd(); ++held)
        for (const FigureTable& table : tables)
            if (held->row >= table.headerRow && held->row < table.endRow)
                rows << table.headerRow;
    const int first = m_held.firstKey().row;
    if (std::none_of(rows.begin(), rows.end(), [first](int row) { return row <= first; }))
        rows << std::max(0, first - 1);
    return rows;
}

void RejectedSheet::writeReasons()
{
    if (m_held.isEmpty())
        return;
    QMap<int, QStringList> lines;
    for (auto held = m_held.cbegin(); held != m_held.cend(); ++held)
        lines[held.key().row] << u"%1：%2"_s.arg(held.key().name(), held.value().join(u'；'));
    CellStyle style;
    style.isWrapped = true;
    style.hasBorder = true;
    style.alignment = CellStyle::Alignment::Left;
    style.indent = 1;
    CellStyle header = style;
    header.isBold = true;
    header.fill = HeaderFill;
    for (const int row : headerRows()) {
        // A held cell in the very first row leaves no row above it.
        const QStringList reasons = lines.take(row);
        const QString text =
            reasons.isEmpty() ? ReasonHeader : ReasonHeader + u'\n' + reasons.join(u'；');
        writeReason(row, text, header);
    }
    for (auto line = lines.cbegin(); line != lines.cend(); ++line)
        writeReason(line.key(), line.value().join(u'；'), style);
    m_writer.setColumnWidth(m_reasonColumn, ReasonWidth);
}

void RejectedSheet::writeReason(int row, const QString& text, const CellStyle& style)
{
    m_writer.writeText({row, m_reasonColumn}, text, style);
    makeRoom(row, text, ReasonWidth);
}

/// Spreadsheet programs do not all make rows as high as their wrapped texts.
void RejectedSheet::makeRoom(int row, const QString& text, int width)
{
    int lines = 0;
    for (const QString& line : text.split(u'\n'))
        lines += std::max(1, (widthOf(line) + width - 1) / width);
    int& most = m_lines[row];
    most = std::max(most, lines);
}

/// The reader does not keep the sender's widths: each column gets the room its texts need.
void RejectedSheet::setWidths()
{
    for (const Cell& cell : m_sheet.cells) {
        if (isLine(cell) || isAcross(cell.position))
            continue;
        int& width = m_widths[cell.position.column];
        width = std::max(width, std::clamp(widthOf(cell.text) + 2, MinWidth, MaxWidth));
    }
    for (auto width = m_widths.cbegin(); width != m_widths.cend(); ++width)
        m_writer.setColumnWidth(width.key(), width.value());
}

void RejectedSheet::hideWhatWasHidden()
{
    QSet<int> heldRows;
    QSet<int> heldColumns;
    for (auto held = m_held.keyBegin(); held != m_held.keyEnd(); ++held) {
        heldRows << held->row;
        heldColumns << held->column;
    }
    for (const int row : m_sheet.hiddenRows)
        if (!heldRows.contains(row))
            m_writer.hideRow(row);
    for (const int column : m_sheet.hiddenColumns)
        if (!heldColumns.contains(column))
            m_writer.hideColumn(column);
    if (m_sheet.isHidden && m_held.isEmpty())
        m_writer.hide();
}

} // namespace lantu
