#pragma once

#include "core/sheets/celllist.h"
#include "core/sheets/ods/odsshowntext.h"
#include "core/sheets/xml/xmlparser.h"

#include <optional>
#include <string>
#include <string_view>

namespace lantu {

/// A cell of an .ods as it is written there, in UTF-8.
struct OdsRawCell {
    std::string type; ///< office:value-type; empty where the cell has none
    std::string value; ///< the number, day, duration or boolean
    std::string stringValue; ///< office:string-value
    std::string text; ///< the paragraphs, parted by line feeds
    std::string formula;
    std::string style;
    int columnsRepeated = 1;
    int columnsSpanned = 1;
    int rowsSpanned = 1;
    int paragraphs = 0;
    bool isError = false;
    bool isStruck = false; ///< a part of the text

    void clear();
    /// Takes what the start tag says.
    void read(const XmlAttributes& attributes);
};

/// Makes what is kept of the cells of one file.
class OdsCellMaker
{
public:
    /// The tables must outlive the maker.
    explicit OdsCellMaker(CellTables& tables);

    /// Nothing when the cell is empty; row and column are left 0. Days, durations and percentages
    /// whose style says nothing of it get a format of their kind. A formula without a stored
    /// result becomes an error cell that shows the formula, as for every other format.
    std::optional<CellList::Entry> make(const OdsRawCell& raw, CellTables::FormatId format);

private:
    using Entry = CellList::Entry;

    bool fill(Entry& entry, const OdsRawCell& raw);
    bool setNumber(
        Entry& entry, const OdsRawCell& raw, double number, CellTables::FormatId usualFormat);
    bool setText(Entry& entry, Cell::Type type, std::string_view text);

    CellTables& m_tables;
    OdsShownText m_shownText;
    CellTables::FormatId m_dayFormat;
    CellTables::FormatId m_momentFormat;
    CellTables::FormatId m_durationFormat;
    CellTables::FormatId m_percentFormat;
};

} // namespace lantu
