#pragma once

#include "core/sheets/celllist.h"
#include "core/sheets/xlsx/xlsxsharedstrings.h"
#include "core/sheets/xlsx/xlsxstyles.h"

#include <optional>
#include <string>

namespace lantu {

/// What the cells of all sheets of an .xlsx refer to.
struct XlsxTables {
    XlsxSharedStrings sharedStrings;
    XlsxStyles styles;
};

/// A cell of an .xlsx as it is written there, its text still in UTF-8.
struct XlsxRawCell {
    CellPosition position;
    std::string type; ///< attribute t; empty means a number
    int style = 0;
    std::string value; ///< <v>
    std::string inlineText; ///< <is>
    std::string formula; ///< <f>
    bool hasFormula = false;
    bool isStruck = false; ///< a run of <is>
};

/// What is kept of the cell, or nothing when it is empty. A formula without a stored result,
/// as programs other than Excel may leave it, becomes an error cell that shows the formula:
/// dropping it would pass off a figure as missing. A string number that the file does not have
/// becomes damaged text.
std::optional<CellList::Entry> makeXlsxCell(
    const XlsxRawCell& raw, const XlsxTables& xlsx, CellTables& tables);

} // namespace lantu
