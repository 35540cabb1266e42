#include "core/sheets/xlsx/xlsxsheetparser.h"

#include "core/sheets/cellreference.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

/// A whole number, no larger than any limit of a sheet needs.
std::optional<int> countOf(std::string_view text)
{
    unsigned long long number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (end == text.data())
        return std::nullopt;
    constexpr unsigned long long Limit = SheetBuilder::MaxRows + 1;
    return static_cast<int>(
        problem == std::errc::result_out_of_range ? Limit : std::min(number, Limit));
}

/// Whether a row's height or a column's width is stated as 0: nobody sees what it holds either.
bool isNothing(std::string_view size)
{
    return !size.empty() && size.find_first_not_of("0.") == std::string_view::npos;
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

XlsxSheetParser::XlsxSheetParser(
    const XlsxTables& tables, SheetBuilder& builder, qsizetype maxCells)
    : m_tables(tables)
    , m_builder(builder)
    , m_maxCells(maxCells)
{ }

void XlsxSheetParser::startElement(std::string_view name, const XmlAttributes& attributes)
{
    switch (m_place) {
    case Place::Cell:
        return startInCell(name, attributes);
    case Place::Row:
    case Place::Data:
        return startInRow(name, attributes);
    case Place::Columns:
        if (name == "col" && (attributes.isTrue("hidden") || isNothing(attributes.value("width"))))
            addHiddenColumns(attributes);
        return;
    case Place::Merges:
        if (name == "mergeCell") {
            if (const auto range = parseRangeReference(attributes.value("ref")))
                m_builder.addMerge(*range);
        }
        return;
    case Place::Outside:
        if (name == "sheetData")
            m_place = Place::Data;
        else if (name == "cols")
            m_place = Place::Columns;
        else if (name == "mergeCells")
            m_place = Place::Merges;
    }
}

void XlsxSheetParser::startInRow(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "c" && m_place == Place::Row)
        startCell(attributes);
    else if (name == "row")
        startRow(attributes);
}

void XlsxSheetParser::startRow(const XmlAttributes& attributes)
{
    // Writers may leave the number out: the row follows the one before.
    m_row = countOf(attributes.value("r")).value_or(m_row + 2) - 1;
    m_column = -1;
    m_place = Place::Row;
    if (attributes.isTrue("hidden") || isNothing(attributes.value("ht")))
        m_builder.hideRow(m_row);
}

void XlsxSheetParser::startCell(const XmlAttributes& attributes)
{
    const std::string_view reference = attributes.value("r");
    const auto position = reference.empty() ? std::optional(CellPosition{m_row, m_column + 1})
                                            : parseCellReference(reference);
    if (!position) {
        stop(Refusal::Damaged, u"a cell at "_s + textOf(reference));
        return;
    }
    m_column = position->column;
    m_cell.position = *position;
    m_cell.type = attributes.value("t");
    m_cell.style = countOf(attributes.value("s")).value_or(0);
    m_cell.value.clear();
    m_cell.inlineText.clear();
    m_cell.formula.clear();
    m_cell.hasFormula = false;
    m_cell.isStruck = false;
    m_place = Place::Cell;
}

void XlsxSheetParser::startInCell(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "v" && !m_isInline) {
        m_text = &m_cell.value;
    } else if (name == "f" && !m_isInline) {
        m_cell.hasFormula = true;
        m_text = &m_cell.formula;
    } else if (name == "is") {
        m_isInline = true;
    } else if (name == "rPh") {
        m_isPhonetic = true;
    } else if (name == "t" && m_isInline && !m_isPhonetic) {
        m_text = &m_cell.inlineText;
    } else if (m_isInline && isXlsxStrike(name, attributes)) {
        m_cell.isStruck = true;
    }
}

void XlsxSheetParser::addHiddenColumns(const XmlAttributes& attributes)
{
    const auto first = countOf(attributes.value("min"));
    const auto last = countOf(attributes.value("max"));
    if (first)
        m_builder.hideColumns(*first - 1, last.value_or(*first) - 1);
}

void XlsxSheetParser::endElement(std::string_view name)
{
    if (m_place == Place::Cell)
        endInCell(name);
    else if (m_place == Place::Row && name == "row")
        m_place = Place::Data;
    else if (name == "sheetData" || name == "cols" || name == "mergeCells")
        m_place = Place::Outside;
}

void XlsxSheetParser::endInCell(std::string_view name)
{
    if (name == "v" || name == "f" || name == "t")
        m_text = nullptr;
    else if (name == "is")
        m_isInline = false;
    else if (name == "rPh")
        m_isPhonetic = false;
    else if (name == "c")
        endCell();
}

void XlsxSheetParser::endCell()
{
    m_place = Place::Row;
    if (!SheetBuilder::isInside(m_cell.position))
        return stop(Refusal::Damaged, u"a cell beyond the limits of a sheet"_s);
    if (m_builder.cellCount() >= m_maxCells || m_builder.tables().isFull())
        return stop(Refusal::TooLarge, u"too many cells"_s);
    if (const auto entry = makeXlsxCell(m_cell, m_tables, m_builder.tables()))
        m_builder.addCell(*entry);
}

void XlsxSheetParser::characters(std::string_view text)
{
    if (m_text)
        *m_text += text;
}

} // namespace lantu
