#pragma once

#include "core/base/result.h"
#include "core/sheets/sheetbuilder.h"
#include "core/sheets/xls/biffstream.h"
#include "core/sheets/xls/xlsglobals.h"
#include "core/sheets/xls/xlsnotes.h"

#include <optional>

namespace lantu {

/// Reads the records of one worksheet of an .xls file and fills a sheet with them.
class XlsSheetParser
{
public:
    /// Stops as TooLarge at more than `maxCells` filled cells. All must outlive the parser.
    XlsSheetParser(
        BiffStream& stream, XlsGlobals& globals, SheetBuilder& builder, qsizetype maxCells);

    /// Reads from the sheet's BOF, which is the stream's current record, to its EOF. Sheets inside
    /// the sheet, which are charts, are passed over.
    Result<> parse();

private:
    using Entry = CellList::Entry;

    void readRecord();
    void readSharedText();
    void readNumber();
    void readRk();
    void readMulRk();
    void readText();
    void readBoolErr();
    void readFormula();
    void readFormulaText();
    void readRow();
    void readColumns();
    void readMerges();

    /// Row, column and style from the first six bytes of a cell's record.
    [[nodiscard]] Entry entryHere() const;
    void setStyle(Entry& entry, int style) const;
    void addNumber(Entry entry, double number);
    void addError(Entry entry, quint8 code);
    void addText(Entry entry, const BiffText& text);
    void addCell(const Entry& entry);
    /// Whether the record is long enough; a shorter one ends the reading.
    bool needsSize(qsizetype size);
    void stop(Refusal reason, const QString& detail);

    BiffStream& m_stream;
    XlsGlobals& m_globals;
    SheetBuilder& m_builder;
    qsizetype m_maxCells;
    XlsNotes m_notes;
    std::optional<Entry> m_textFormula; ///< waits for the STRING record with its result
    std::optional<Unexpected> m_stop;
};

} // namespace lantu
