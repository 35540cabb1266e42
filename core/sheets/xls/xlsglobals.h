#pragma once

#include "core/base/result.h"
#include "core/sheets/celltables.h"
#include "core/sheets/xls/biffstrings.h"

#include <QList>
#include <QSet>
#include <QString>

namespace lantu {

/// What an .xls file says of one of its sheets.
struct XlsSheetEntry {
    QString name;
    qint64 position = 0; ///< of its records in the stream; some writers give wrong ones
    bool isHidden = false;
    bool isWorksheet = true; ///< else a chart or macros
};

/// What the sheets of an .xls file share: the first part of its stream.
struct XlsGlobals {
    BiffStrings strings;
    QList<XlsSheetEntry> sheets;
    QList<CellTables::FormatId> formats; ///< by index of the cell's XF record
    QList<CellTables::TextId> sharedStrings;
    QSet<qsizetype> struckStrings; ///< those of sharedStrings that are struck through in part
    QSet<int> struckFonts; ///< by the number that styles and parts of texts refer to
    QList<bool> struckStyles; ///< by index of the cell's XF record

    /// General for cells whose XF record is missing.
    [[nodiscard]] CellTables::FormatId format(qsizetype style) const;
    [[nodiscard]] bool isStruck(qsizetype style) const
    {
        return style < struckStyles.size() && struckStyles.at(style);
    }
    /// Whether one of the fonts of a text's parts strikes through.
    [[nodiscard]] bool isStruck(const BiffText& text) const;
};

/// Reads from the beginning of the stream; texts, formats and the date system go into the tables.
/// Fails as Encrypted, and as OldExcel before Excel 5.0. A stream that is one sheet, without a
/// workbook around it, has that sheet at position 0.
Result<XlsGlobals> readXlsGlobals(BiffStream& stream, CellTables& tables);

} // namespace lantu
