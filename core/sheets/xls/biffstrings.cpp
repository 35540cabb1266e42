#include "core/sheets/xls/biffstrings.h"

#include "core/sheets/linebreaks.h"

#include <utility>

namespace lantu {

namespace {

enum Flag : quint8 { IsWide = 0x01, HasPhonetics = 0x04, HasRuns = 0x08 };
constexpr qint64 RunSize = 4;

QString readUnicode(BiffCursor& cursor, qsizetype count)
{
    const quint8 flags = cursor.byte();
    const qint64 runs = flags & HasRuns ? cursor.word() : 0;
    const qint64 phonetics = flags & HasPhonetics ? cursor.doubleWord() : 0;
    QString text;
    text.reserve(std::min<qsizetype>(count, 256));
    cursor.readCharacters(count, flags & IsWide, text);
    cursor.skip(runs * RunSize + phonetics);
    return text;
}

} // namespace

BiffStrings::BiffStrings(BiffVersion version)
    : m_version(version)
{ }

BiffText BiffStrings::readShort(BiffCursor& cursor)
{
    return read(cursor, cursor.byte());
}

BiffText BiffStrings::readLong(BiffCursor& cursor)
{
    return read(cursor, cursor.word());
}

BiffText BiffStrings::read(BiffCursor& cursor, qsizetype count)
{
    BiffText read;
    if (m_version == BiffVersion::Biff8) {
        read.text = readUnicode(cursor, count);
    } else {
        QByteArray bytes;
        cursor.readBytes(count, bytes);
        read.text = m_codePage.decode(bytes);
        read.isDamaged = read.text.contains(QChar::ReplacementCharacter);
    }
    read.isDamaged = read.isDamaged || !cursor.isValid();
    read.text = withPlainLineBreaks(std::move(read.text));
    return read;
}

} // namespace lantu
