#pragma once

#include "core/sheets/sheetbuilder.h"
#include "core/sheets/xlsx/xlsxcell.h"
#include "core/sheets/xml/xmlparser.h"

#include <string>
#include <string_view>

namespace lantu {

/// Hears one worksheet part of an .xlsx and fills a sheet with it, cell by cell, so that no more
/// than one cell of XML is ever held.
class XlsxSheetParser final : public XmlHandler
{
public:
    /// Stops as TooLarge at more than `maxCells` filled cells. The tables and the builder must
    /// outlive the parser.
    XlsxSheetParser(const XlsxTables& tables, SheetBuilder& builder, qsizetype maxCells);

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

private:
    /// The elements whose children we know: the same names mean other things elsewhere, such as
    /// the row and col of a drawing's anchor.
    enum class Place { Outside, Columns, Data, Row, Cell, Merges };

    void startInRow(std::string_view name, const XmlAttributes& attributes);
    void startInCell(std::string_view name, const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void addHiddenColumns(const XmlAttributes& attributes);
    void endInCell(std::string_view name);
    void endCell();

    const XlsxTables& m_tables;
    SheetBuilder& m_builder;
    qsizetype m_maxCells;

    Place m_place = Place::Outside;
    int m_row = -1;
    int m_column = -1;
    XlsxRawCell m_cell;
    std::string* m_text = nullptr; ///< where text goes now; null where it means nothing
    bool m_isInline = false;
    bool m_isPhonetic = false;
};

} // namespace lantu
