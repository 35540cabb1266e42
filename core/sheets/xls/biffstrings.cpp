#include "core/sheets/xls/biffstrings.h"

#include "core/sheets/linebreaks.h"

#include <utility>

namespace lantu {

namespace {

enum Flag : quint8 { IsWide = 0x01, HasPhonetics = 0x04, HasRuns = 0x08 };

BiffText readUnicode(BiffCursor& cursor, qsizetype count)
{
    const quint8 flags = cursor.byte();
    const int runs = flags & HasRuns ? cursor.word() : 0;
    const qint64 phonetics = flags & HasPhonetics ? cursor.doubleWord() : 0;
    BiffText read;
    read.text.reserve(std::min<qsizetype>(count, 256));
    cursor.readCharacters(count, flags & IsWide, read.text);
    for (int run = 0; run < runs && cursor.isValid(); ++run) {
        const qsizetype first = cursor.word();
        const quint16 font = cursor.word();
        if (first < count)
            read.fonts.append(font);
    }
    cursor.skip(phonetics);
    return read;
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
        read = readUnicode(cursor, count);
    } else {
        QByteArray bytes;
        cursor.readBytes(count, bytes);
        read.text = decode(bytes);
        read.isDamaged = read.text.contains(QChar::ReplacementCharacter);
    }
    read.isDamaged = read.isDamaged || !cursor.isValid();
    read.text = withPlainLineBreaks(std::move(read.text));
    return read;
}

BiffText BiffStrings::readWithRuns(BiffCursor& cursor)
{
    BiffText read = readLong(cursor);
    const bool isWide = m_version == BiffVersion::Biff8;
    const auto number = [&] { return isWide ? cursor.word() : quint16{cursor.byte()}; };
    const int runs = number();
    for (int run = 0; run < runs && cursor.isValid(); ++run) {
        number(); // where it begins
        read.fonts.append(number());
    }
    return read;
}

QString BiffStrings::decode(QByteArrayView bytes)
{
    return m_codePage.decode(bytes);
}

} // namespace lantu
