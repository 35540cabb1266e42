#include "core/sheets/xls/xlssheetparser.h"

#include "core/sheets/xls/bifferror.h"
#include "core/sheets/xls/rknumber.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

/// Kinds of a formula's result that is no number, in its first byte.
enum ResultKind : quint8 { TextResult = 0, BooleanResult = 1, ErrorResult = 2, EmptyResult = 3 };

constexpr quint8 NumberError = 0x24;

} // namespace

XlsSheetParser::XlsSheetParser(
    BiffStream& stream, XlsGlobals& globals, SheetBuilder& builder, qsizetype maxCells)
    : m_stream(stream)
    , m_globals(globals)
    , m_builder(builder)
    , m_maxCells(maxCells)
    , m_notes(stream, globals.strings)
{ }

Result<> XlsSheetParser::parse()
{
    int depth = 1;
    while (m_stream.next()) {
        const quint16 type = m_stream.record().type;
        if (type == Biff::Begin)
            ++depth;
        else if (type == Biff::EndOfSubstream && --depth == 0)
            return m_notes.addTo(m_builder);
        else if (depth == 1)
            readRecord();
        if (m_stop)
            return *m_stop;
    }
    return m_stream.ending();
}

void XlsSheetParser::readRecord()
{
    switch (m_stream.record().type) {
    case Biff::LabelSst:
        return readSharedText();
    case Biff::Number:
        return readNumber();
    case Biff::Rk:
        return readRk();
    case Biff::MulRk:
        return readMulRk();
    case Biff::Label:
    case Biff::RString:
        return readText();
    case Biff::BoolErr:
        return readBoolErr();
    case Biff::Formula:
    case Biff::Formula3:
    case Biff::Formula4:
        return readFormula();
    case Biff::String:
        return readFormulaText();
    case Biff::Row:
        return readRow();
    case Biff::ColumnInfo:
        return readColumns();
    case Biff::MergedCells:
        return readMerges();
    case Biff::Object:
        return m_notes.readObject();
    case Biff::TextObject:
        return m_notes.readText();
    case Biff::Note:
        return m_notes.readNote();
    case Biff::FilePass:
        return stop(Refusal::Encrypted, u"sheet"_s);
    default:
        return;
    }
}

void XlsSheetParser::readSharedText()
{
    if (!needsSize(10))
        return;
    Entry entry = entryHere();
    const quint32 index = m_stream.record().doubleWordAt(6);
    if (index >= static_cast<quint64>(m_globals.sharedStrings.size()))
        return addText(entry, {QString(QChar::ReplacementCharacter), true});
    entry.text = m_globals.sharedStrings.at(index);
    if (m_globals.struckStrings.contains(index))
        entry.flags |= Entry::Struck;
    if (entry.text != CellTables::EmptyText)
        addCell(entry);
}

void XlsSheetParser::readNumber()
{
    if (needsSize(14))
        addNumber(entryHere(), m_stream.record().numberAt(6));
}

void XlsSheetParser::readRk()
{
    if (needsSize(10))
        addNumber(entryHere(), numberOfRk(m_stream.record().doubleWordAt(6)));
}

void XlsSheetParser::readMulRk()
{
    if (!needsSize(12))
        return;
    // Row, first column, then format and number of each cell, then the last column.
    const BiffRecord& record = m_stream.record();
    const int row = record.wordAt(0);
    int column = record.wordAt(2);
    for (qsizetype at = 4; at + 8 <= record.body.size() && !m_stop; at += 6, ++column) {
        Entry entry;
        entry.row = row;
        entry.column = static_cast<quint16>(column);
        setStyle(entry, record.wordAt(at));
        addNumber(entry, numberOfRk(record.doubleWordAt(at + 2)));
    }
}

void XlsSheetParser::readText()
{
    if (!needsSize(8))
        return;
    Entry entry = entryHere();
    const bool hasRuns = m_stream.record().type == Biff::RString;
    BiffCursor cursor(m_stream, 6);
    const BiffText text =
        hasRuns ? m_globals.strings.readWithRuns(cursor) : m_globals.strings.readLong(cursor);
    if (m_globals.isStruck(text))
        entry.flags |= Entry::Struck;
    addText(entry, text);
}

void XlsSheetParser::readBoolErr()
{
    if (!needsSize(8))
        return;
    Entry entry = entryHere();
    const BiffRecord& record = m_stream.record();
    if (record.byteAt(7) != 0)
        return addError(entry, record.byteAt(6));
    entry.type = Cell::Type::Boolean;
    entry.number = record.byteAt(6) != 0 ? 1 : 0;
    addCell(entry);
}

void XlsSheetParser::readFormula()
{
    m_textFormula.reset();
    if (!needsSize(14))
        return;
    const BiffRecord& record = m_stream.record();
    Entry entry = entryHere();
    entry.flags |= Entry::Formula;
    if (record.wordAt(12) != 0xFFFF)
        return addNumber(entry, record.numberAt(6));
    switch (record.byteAt(6)) {
    case TextResult:
        m_textFormula = entry;
        return;
    case BooleanResult:
        entry.type = Cell::Type::Boolean;
        entry.number = record.byteAt(8) != 0 ? 1 : 0;
        return addCell(entry);
    case ErrorResult:
        return addError(entry, record.byteAt(8));
    case EmptyResult:
        return;
    default:
        return addError(entry, NumberError);
    }
}

/// The definition of a shared formula or an array may stand between a formula and its text.
void XlsSheetParser::readFormulaText()
{
    if (!m_textFormula || !needsSize(2))
        return;
    BiffCursor cursor(m_stream, 0);
    addText(*m_textFormula, m_globals.strings.readLong(cursor));
    m_textFormula.reset();
}

void XlsSheetParser::readRow()
{
    constexpr quint16 IsHidden = 0x20;
    if (needsSize(14) && m_stream.record().wordAt(12) & IsHidden)
        m_builder.hideRow(m_stream.record().wordAt(0));
}

void XlsSheetParser::readColumns()
{
    constexpr quint16 IsHidden = 1;
    const BiffRecord& record = m_stream.record();
    if (needsSize(10) && record.wordAt(8) & IsHidden)
        m_builder.hideColumns(record.wordAt(0), record.wordAt(2));
}

void XlsSheetParser::readMerges()
{
    constexpr qsizetype RangeSize = 8;
    if (!needsSize(2))
        return;
    const BiffRecord& record = m_stream.record();
    const qsizetype count =
        std::min<qsizetype>(record.wordAt(0), (record.body.size() - 2) / RangeSize);
    for (qsizetype i = 0; i < count; ++i) {
        // First and last row come before first and last column.
        const qsizetype at = 2 + i * RangeSize;
        m_builder.addMerge({record.wordAt(at), record.wordAt(at + 4), record.wordAt(at + 2),
            record.wordAt(at + 6)});
    }
}

XlsSheetParser::Entry XlsSheetParser::entryHere() const
{
    const BiffRecord& record = m_stream.record();
    Entry entry;
    entry.row = record.wordAt(0);
    entry.column = record.wordAt(2);
    setStyle(entry, record.wordAt(4));
    return entry;
}

void XlsSheetParser::setStyle(Entry& entry, int style) const
{
    entry.format = m_globals.format(style);
    if (m_globals.isStruck(style))
        entry.flags |= Entry::Struck;
}

void XlsSheetParser::addNumber(Entry entry, double number)
{
    if (!std::isfinite(number))
        return addError(entry, NumberError);
    entry.type = Cell::Type::Number;
    entry.number = number;
    addCell(entry);
}

void XlsSheetParser::addError(Entry entry, quint8 code)
{
    entry.type = Cell::Type::Error;
    entry.text = m_builder.tables().addText(biffErrorText(code));
    addCell(entry);
}

void XlsSheetParser::addText(Entry entry, const BiffText& text)
{
    if (text.text.isEmpty() && !text.isDamaged)
        return;
    if (m_builder.tables().isFull())
        return stop(Refusal::TooLarge, u"too much text"_s);
    entry.type = Cell::Type::Text;
    // A text of which nothing is left is damage to be seen, no empty cell.
    const QString shown = text.text.isEmpty() ? QString(QChar::ReplacementCharacter) : text.text;
    entry.text = m_builder.tables().addText(shown);
    if (text.isDamaged)
        entry.flags |= Entry::Damaged;
    addCell(entry);
}

void XlsSheetParser::addCell(const Entry& entry)
{
    if (!SheetBuilder::isInside(entry.position()))
        return stop(Refusal::Damaged, u"a cell beyond the limits of a sheet"_s);
    if (m_builder.cellCount() >= m_maxCells)
        return stop(Refusal::TooLarge, u"too many cells"_s);
    m_builder.addCell(entry);
}

bool XlsSheetParser::needsSize(qsizetype size)
{
    const bool isLongEnough = m_stream.record().hasSize(size);
    if (!isLongEnough)
        stop(Refusal::Damaged, u"a record is too short"_s);
    return isLongEnough;
}

void XlsSheetParser::stop(Refusal reason, const QString& detail)
{
    m_stop = m_stream.refused(reason, detail);
}

} // namespace lantu
