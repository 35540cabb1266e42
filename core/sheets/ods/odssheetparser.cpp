#include "core/sheets/ods/odssheetparser.h"

#include "core/sheets/ods/odsvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

/// Where a run of rows or columns ends; sheets of other programs are larger than ours may be.
int advanced(int position, int count)
{
    return static_cast<int>(std::min<qint64>(qint64{position} + count, SheetBuilder::MaxRows + 1));
}

bool isHiddenBy(const XmlAttributes& attributes)
{
    const std::string_view visibility = attributes.prefixedValue("visibility");
    return visibility == "collapse" || visibility == "filter";
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

OdsSheetParser::OdsSheetParser(const QString& name, OdsTables& tables)
    : m_tables(tables)
    , m_builder(name, tables.cells)
{ }

bool OdsSheetParser::startElement(std::string_view name, const XmlAttributes& attributes)
{
    switch (m_place) {
    case Place::Table:
        return startInTable(name, attributes);
    case Place::Row:
        if (name == "table-cell")
            startCell(attributes, Place::Cell);
        else if (name == "covered-table-cell")
            startCell(attributes, Place::CoveredCell);
        return m_place != Place::Row;
    case Place::Cell:
    case Place::CoveredCell:
        return startInCell(name);
    case Place::Annotation:
        return m_annotation.startElement(name, attributes);
    case Place::Paragraph:
        return startInParagraph(name, attributes);
    }
    Q_UNREACHABLE();
}

bool OdsSheetParser::startInTable(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "table-row") {
        startRow(attributes);
        return true;
    }
    if (name == "table-column") {
        addColumns(attributes);
        return true;
    }
    return isOneOf(name,
        {"table-row-group", "table-rows", "table-header-rows", "table-column-group",
            "table-columns", "table-header-columns"});
}

bool OdsSheetParser::startInCell(std::string_view name)
{
    if (name == "annotation") {
        m_annotated = m_place;
        m_annotation = {};
        m_place = Place::Annotation;
        return true;
    }
    if (name != "p" || m_place == Place::CoveredCell)
        return false;
    if (m_cell.paragraphs++ > 0)
        m_cell.text += '\n';
    m_place = Place::Paragraph;
    return true;
}

bool OdsSheetParser::startInParagraph(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "s")
        addSpaces(std::max(1, odsCount(attributes.prefixedValue("c"), 1)));
    else if (name == "tab")
        m_cell.text += '\t';
    else if (name == "line-break")
        m_cell.text += '\n';
    else if (name == "span")
        m_cell.isStruck |= m_tables.styles.isStruckText(attributes.prefixedValue("style-name"));
    // Notes, readings beside hanzi and drawings are no text of the cell; all else, such as spans,
    // links and fields, only marks a part of it.
    return !isOneOf(name,
        {"annotation", "note", "ruby-text", "frame", "g", "custom-shape", "rect", "line",
            "polyline", "polygon", "path", "ellipse", "circle", "connector", "caption", "measure",
            "control", "page-thumbnail", "scene", "p"});
}

void OdsSheetParser::addSpaces(int count)
{
    const auto size = static_cast<std::size_t>(count);
    if (size > CellTables::MaxTextSize || m_cell.text.size() > CellTables::MaxTextSize - size)
        m_overflow = u"too many spaces"_s;
    else
        m_cell.text.append(size, ' ');
}

void OdsSheetParser::characters(std::string_view text)
{
    if (m_place == Place::Paragraph)
        m_cell.text += text;
    else if (m_place == Place::Annotation)
        m_annotation.characters(text);
}

void OdsSheetParser::addColumns(const XmlAttributes& attributes)
{
    const int repeats =
        std::max(1, odsCount(attributes.prefixedValue("number-columns-repeated"), 1));
    const int first = m_columnCount;
    m_columnCount = advanced(m_columnCount, repeats);
    const int last = m_columnCount - 1;
    m_columns.append({first, last,
        m_tables.styles.look(
            attributes.prefixedValue("default-cell-style-name"), *m_tables.cells)});
    if (isHiddenBy(attributes))
        m_hiddenColumns.append({first, last});
}

void OdsSheetParser::startRow(const XmlAttributes& attributes)
{
    m_place = Place::Row;
    m_rowsRepeated = std::max(1, odsCount(attributes.prefixedValue("number-rows-repeated"), 1));
    m_column = 0;
    m_columnsIndex = 0;
    m_rowLook.reset();
    if (const auto style = attributes.prefixedValue("default-cell-style-name"); !style.empty())
        m_rowLook = m_tables.styles.look(style, *m_tables.cells);
    if (isHiddenBy(attributes))
        m_hiddenRows.append({m_row, advanced(m_row, m_rowsRepeated) - 1});
}

void OdsSheetParser::startCell(const XmlAttributes& attributes, Place place)
{
    m_place = place;
    m_cell.clear();
    m_cell.read(attributes);
}

void OdsSheetParser::endElement(std::string_view name)
{
    if (m_place == Place::Annotation)
        endAnnotation(name);
    else if (m_place == Place::Paragraph && name == "p")
        m_place = Place::Cell;
    else if (m_place == Place::Cell && name == "table-cell")
        endCell();
    else if (m_place == Place::CoveredCell) {
        m_place = Place::Row;
        m_column = advanced(m_column, m_cell.columnsRepeated);
    } else if (m_place == Place::Row && name == "table-row")
        endRow();
}

void OdsSheetParser::endCell()
{
    m_place = Place::Row;
    if (m_cell.columnsSpanned > 1 || m_cell.rowsSpanned > 1)
        m_rowSpans.append({m_column, m_cell.columnsSpanned, m_cell.rowsSpanned});
    addCells();
    m_column = advanced(m_column, m_cell.columnsRepeated);
}

void OdsSheetParser::addCells()
{
    if (m_tables.cells->isFull()) {
        m_overflow = u"too much text"_s;
        return;
    }
    std::optional<OdsStyles::Look> look = m_rowLook;
    if (!m_cell.style.empty())
        look = m_tables.styles.look(m_cell.style, *m_tables.cells);
    std::optional<CellList::Entry> entry;
    CellTables::FormatId made = CellTables::General;
    for (int i = 0; i < m_cell.columnsRepeated; ++i) {
        const int column = m_column + i;
        const OdsStyles::Look wanted = look ? *look : columnLook(column);
        if (!entry || wanted.format != made)
            entry = m_tables.maker.make(m_cell, wanted.format);
        made = wanted.format;
        if (!entry)
            return; // nothing in it, however often it is repeated
        if (m_cell.columnsRepeated > MaxRepeats || column >= SheetBuilder::MaxColumns) {
            m_overflow = u"more columns than a sheet has"_s;
            return;
        }
        entry->column = static_cast<quint16>(column);
        m_rowCells.append(*entry);
        if (wanted.isStruck || m_cell.isStruck)
            m_rowCells.last().flags |= CellList::Entry::Struck;
    }
}

void OdsSheetParser::endAnnotation(std::string_view name)
{
    if (name != "annotation")
        return m_annotation.endElement(name);
    m_place = m_annotated;
    if (!m_builder.addComment({m_row, m_column}, m_annotation.text(), m_annotation.author()))
        m_overflow = u"too many comments"_s;
}

OdsStyles::Look OdsSheetParser::columnLook(int column)
{
    while (m_columnsIndex < m_columns.size() && m_columns[m_columnsIndex].last < column)
        ++m_columnsIndex;
    return m_columnsIndex < m_columns.size() ? m_columns[m_columnsIndex].look
                                             : m_tables.styles.look({}, *m_tables.cells);
}

void OdsSheetParser::endRow()
{
    m_place = Place::Table;
    if (!m_rowCells.isEmpty() && m_rowsRepeated > MaxRepeats)
        m_overflow = u"a filled row, repeated %1 times"_s.arg(m_rowsRepeated);
    else
        addRows(m_rowsRepeated);
    m_rowCells.clear();
    m_rowSpans.clear();
    m_row = advanced(m_row, m_rowsRepeated);
}

void OdsSheetParser::addRows(int count)
{
    if (m_rowCells.isEmpty() && m_rowSpans.isEmpty())
        return;
    // Merged cells without content do not matter behind the limits.
    const int rows = std::min(count, MaxRepeats);
    const qsizetype perRow = m_rowCells.size() + m_rowSpans.size();
    if (perRow * rows > m_tables.cellsLeft
        || (!m_rowCells.isEmpty() && m_row + rows > SheetBuilder::MaxRows)) {
        m_overflow = u"too many rows or cells"_s;
        return;
    }
    m_tables.cellsLeft -= perRow * rows;
    for (int row = m_row; row < m_row + rows; ++row) {
        for (CellList::Entry& entry : m_rowCells) {
            entry.row = row;
            m_builder.addCell(entry);
        }
        for (const Span& span : std::as_const(m_rowSpans))
            m_builder.addMerge({row, span.column, advanced(row, span.rows) - 1,
                advanced(span.column, span.columns) - 1});
    }
    if (!m_rowCells.isEmpty()) {
        m_lastFilledRow = m_row + rows - 1;
        m_lastFilledColumn = std::max<int>(m_lastFilledColumn, m_rowCells.constLast().column);
    }
}

void OdsSheetParser::hideRows(int lastFilled)
{
    // Files hide all that is left of a sheet, down to its last row.
    for (const Range& range : std::as_const(m_hiddenRows)) {
        for (int row = range.first; row <= std::min(range.last, lastFilled); ++row) {
            if (--m_tables.hiddenLeft < 0)
                return;
            m_builder.hideRow(row);
        }
    }
}

void OdsSheetParser::hideColumns(int lastFilled)
{
    for (const Range& range : std::as_const(m_hiddenColumns)) {
        const int last = std::min(range.last, lastFilled);
        m_tables.hiddenLeft -= std::max(0, last - range.first + 1);
        if (m_tables.hiddenLeft < 0)
            return;
        m_builder.hideColumns(range.first, last);
    }
}

Sheet OdsSheetParser::finish(bool isHidden)
{
    hideRows(m_lastFilledRow);
    hideColumns(m_lastFilledColumn);
    if (m_tables.hiddenLeft < 0)
        m_overflow = u"too many hidden rows"_s;
    m_builder.setHidden(isHidden);
    return m_builder.finish();
}

} // namespace lantu
