#include "core/sheets/xls/xlsnotes.h"

#include "core/sheets/xls/biffcursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lantu {

void XlsNotes::readObject()
{
    // What a drawing is, and its number, stand in its first part.
    constexpr quint16 CommonPart = 0x15;
    constexpr quint16 NoteKind = 0x19;
    const BiffRecord& record = m_stream.record();
    const bool isNote = m_strings.version() == BiffVersion::Biff8 && record.hasSize(8)
        && record.wordAt(0) == CommonPart && record.wordAt(4) == NoteKind;
    m_object = isNote ? std::optional<int>(record.wordAt(6)) : std::nullopt;
}

void XlsNotes::readText()
{
    constexpr qsizetype SizeAt = 10;
    if (!m_object || !m_stream.record().hasSize(SizeAt + 2))
        return;
    const int count = m_stream.record().wordAt(SizeAt);
    // The characters stand in the CONTINUE records behind this one.
    BiffCursor cursor(m_stream, m_stream.record().body.size());
    QString text;
    cursor.readCharacters(count, false, text);
    m_texts.insert(*m_object, text);
    m_object.reset();
}

void XlsNotes::readNote()
{
    if (!m_stream.record().hasSize(6))
        return;
    if (m_strings.version() == BiffVersion::Biff8)
        readNote8();
    else
        readNote5();
}

void XlsNotes::readNote8()
{
    const BiffRecord& record = m_stream.record();
    if (!record.hasSize(8))
        return;
    Note note{{record.wordAt(0), record.wordAt(2)}, record.wordAt(6), {}};
    if (record.hasSize(10)) {
        BiffCursor cursor(m_stream, 8);
        note.author = m_strings.readLong(cursor).text;
    }
    m_notes.append(note);
}

void XlsNotes::readNote5()
{
    // A text longer than a record goes on in records of row 65535.
    constexpr int Further = 0xFFFF;
    const BiffRecord& record = m_stream.record();
    const auto size = std::min<qsizetype>(record.wordAt(4), record.body.size() - 6);
    if (record.wordAt(0) != Further)
        m_byteNotes.append(ByteNote{{record.wordAt(0), record.wordAt(2)}, {}});
    if (!m_byteNotes.isEmpty())
        m_byteNotes.last().text += record.body.sliced(6, size);
}

Result<> XlsNotes::addTo(SheetBuilder& builder) const
{
    bool hasRoom = true;
    for (const Note& note : m_notes)
        hasRoom =
            hasRoom && builder.addComment(note.position, m_texts.value(note.object), note.author);
    for (const ByteNote& note : m_byteNotes)
        hasRoom = hasRoom && builder.addComment(note.position, m_strings.decode(note.text));
    if (!hasRoom)
        return m_stream.refused(Refusal::TooLarge, u"too many comments"_s);
    return {};
}

} // namespace lantu
