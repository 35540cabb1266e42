#include "core/sheets/xls/xlsglobals.h"

#include "core/sheets/formats/builtinformats.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

/// Versions and kinds of a BOF record.
enum BeginField : quint16 { Version5 = 0x0500, Version8 = 0x0600, WorksheetKind = 0x0010 };

/// Excel holds as many as memory allows; no file of a statistics office comes near.
constexpr qsizetype MaxSheets = 4096;

/// Hears the records of the globals.
class GlobalsReader
{
public:
    GlobalsReader(BiffStream& stream, CellTables& tables)
        : m_stream(stream)
        , m_tables(tables)
    { }

    Result<XlsGlobals> read()
    {
        if (auto begun = readBegin(); !begun)
            return Unexpected{begun.error()};
        int depth = 1;
        while (m_stream.next()) {
            const quint16 type = m_stream.record().type;
            if (type == Biff::Begin)
                ++depth;
            else if (type == Biff::EndOfSubstream && --depth == 0)
                return finish();
            else if (depth == 1)
                readRecord();
            if (m_refusal)
                return m_stream.refused(*m_refusal, u"globals"_s);
        }
        return m_stream.ending();
    }

private:
    Result<> readBegin()
    {
        if (!m_stream.next())
            return m_stream.ending();
        const BiffRecord& record = m_stream.record();
        const quint16 oldTypes[] = {0x0009, 0x0209, 0x0409};
        if (std::find(std::begin(oldTypes), std::end(oldTypes), record.type) != std::end(oldTypes))
            return m_stream.refused(Refusal::OldExcel, u"BIFF 2 to 4"_s);
        if (record.type != Biff::Begin || !record.hasSize(4))
            return m_stream.refused(Refusal::Damaged, u"no BOF"_s);
        if (record.wordAt(0) < Version5)
            return m_stream.refused(Refusal::OldExcel, u"BIFF 2 to 4"_s);
        m_globals.strings =
            BiffStrings(record.wordAt(0) < Version8 ? BiffVersion::Biff5 : BiffVersion::Biff8);
        if (record.wordAt(2) == WorksheetKind)
            m_globals.sheets.append({u"Sheet1"_s, 0});
        return {};
    }

    void readRecord()
    {
        const BiffRecord& record = m_stream.record();
        switch (record.type) {
        case Biff::FilePass:
            m_refusal = Refusal::Encrypted;
            return;
        case Biff::CodePage:
            if (record.hasSize(2))
                m_globals.strings.setCodePage(record.wordAt(0));
            return;
        case Biff::DateMode:
            if (record.hasSize(2) && record.wordAt(0) == 1)
                m_tables.setDateSystem(DateSystem::From1904);
            return;
        case Biff::BoundSheet:
            return readSheetEntry();
        case Biff::Format:
            return readFormat();
        case Biff::Font:
            return readFont();
        case Biff::Xf:
            return readStyle();
        case Biff::SharedStrings:
            return readSharedStrings();
        default:
            return;
        }
    }

    void readSheetEntry()
    {
        const BiffRecord& record = m_stream.record();
        if (!record.hasSize(7)) {
            m_refusal = Refusal::Damaged;
            return;
        }
        if (m_globals.sheets.size() == MaxSheets) {
            m_refusal = Refusal::TooLarge;
            return;
        }
        XlsSheetEntry entry;
        entry.position = record.doubleWordAt(0);
        entry.isHidden = record.byteAt(4) & 3; // 1 hidden, 2 very hidden
        entry.isWorksheet = record.byteAt(5) == 0;
        BiffCursor cursor(m_stream, 6);
        entry.name = m_globals.strings.readShort(cursor).text;
        m_globals.sheets.append(entry);
    }

    void readFormat()
    {
        if (!m_stream.record().hasSize(3))
            return;
        const int id = m_stream.record().wordAt(0);
        BiffCursor cursor(m_stream, 2);
        const bool isUnicode = m_globals.strings.version() == BiffVersion::Biff8;
        m_formatCodes.insert(id,
            (isUnicode ? m_globals.strings.readLong(cursor) : m_globals.strings.readShort(cursor))
                .text);
    }

    void readFont()
    {
        constexpr quint16 IsStruck = 8;
        constexpr int Missing = 4; // a number that no font has, for reasons nobody remembers
        const int number = m_fontCount < Missing ? m_fontCount : m_fontCount + 1;
        ++m_fontCount;
        if (m_stream.record().hasSize(4) && m_stream.record().wordAt(2) & IsStruck)
            m_globals.struckFonts.insert(number);
    }

    void readStyle()
    {
        const BiffRecord& record = m_stream.record();
        if (!record.hasSize(4))
            return;
        m_fontNumbers.append(record.wordAt(0));
        m_formatIds.append(record.wordAt(2));
    }

    void readSharedStrings()
    {
        // The count is a promise only: strings beyond the end of the records are not there.
        BiffCursor cursor(m_stream, 4);
        const quint32 count = cursor.doubleWord();
        for (quint32 i = 0; i < count; ++i) {
            const BiffText text = m_globals.strings.readLong(cursor);
            if (text.isDamaged)
                return;
            if (m_tables.isFull()) {
                m_refusal = Refusal::TooLarge;
                return;
            }
            if (m_globals.isStruck(text))
                m_globals.struckStrings.insert(m_globals.sharedStrings.size());
            m_globals.sharedStrings.append(m_tables.addText(text.text));
        }
    }

    Result<XlsGlobals> finish()
    {
        // Formats and fonts may stand behind the XF records that use them.
        for (const int font : std::as_const(m_fontNumbers))
            m_globals.struckStyles.append(m_globals.struckFonts.contains(font));
        QHash<int, CellTables::FormatId> known;
        for (const int id : std::as_const(m_formatIds)) {
            if (!known.contains(id)) {
                const QString own = m_formatCodes.value(id);
                known.insert(id, m_tables.addFormat(own.isEmpty() ? builtinFormatCode(id) : own));
            }
            m_globals.formats.append(known.value(id));
        }
        return std::move(m_globals);
    }

    BiffStream& m_stream;
    CellTables& m_tables;
    XlsGlobals m_globals;
    QHash<int, QString> m_formatCodes;
    QList<int> m_formatIds; // of the XF records, in order
    QList<int> m_fontNumbers; // of the same
    int m_fontCount = 0;
    std::optional<Refusal> m_refusal;
};

} // namespace

CellTables::FormatId XlsGlobals::format(qsizetype style) const
{
    return style < formats.size() ? formats.at(style) : CellTables::General;
}

bool XlsGlobals::isStruck(const BiffText& text) const
{
    return std::any_of(text.fonts.begin(), text.fonts.end(),
        [this](quint16 font) { return struckFonts.contains(font); });
}

Result<XlsGlobals> readXlsGlobals(BiffStream& stream, CellTables& tables)
{
    return GlobalsReader(stream, tables).read();
}

} // namespace lantu
