#include "core/sheets/textdecoding.h"

#include "core/sheets/utf8profile.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

constexpr qsizetype SampleSize = 64 * 1024;

struct Encoding {
    QByteArray name;
    qsizetype markSize;
};

/// By its byte order mark; without a name where there is none.
Encoding markedEncoding(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {"UTF-8", 3};
    if (bytes.startsWith("\xFF\xFE"))
        return {"UTF-16LE", 2};
    if (bytes.startsWith("\xFE\xFF"))
        return {"UTF-16BE", 2};
    if (bytes.startsWith("\x84\x31\x95\x33"))
        return {"GB18030", 4};
    return {};
}

Encoding utf16WithoutMark(const QByteArray& bytes)
{
    // Digits, commas and line ends have a zero in their high byte; a zero in the low byte is
    // rare (一 is U+4E00).
    qsizetype zeros[2] = {0, 0};
    const qsizetype size = std::min(bytes.size(), SampleSize);
    for (qsizetype i = 0; i < size; ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    const qsizetype enough = std::max<qsizetype>(size / 20, 2);
    if (bytes.size() % 2 == 0 && zeros[1] >= enough && zeros[1] > 4 * zeros[0])
        return {"UTF-16LE", 0};
    if (bytes.size() % 2 == 0 && zeros[0] >= enough && zeros[0] > 4 * zeros[1])
        return {"UTF-16BE", 0};
    return {};
}

Encoding encodingOf(const QByteArray& bytes)
{
    if (const Encoding marked = markedEncoding(bytes); !marked.name.isEmpty())
        return marked;
    if (const Encoding utf16 = utf16WithoutMark(bytes); !utf16.name.isEmpty())
        return utf16;
    return {Utf8Profile(bytes).isUtf8() ? "UTF-8" : "GB18030", 0};
}

/// The encoding a person has chosen; a mark counts only where it is that encoding's.
Encoding chosenEncoding(const QByteArray& bytes, const QByteArray& name)
{
    const Encoding marked = markedEncoding(bytes);
    return {name, marked.name == name ? marked.markSize : 0};
}

bool isStrangeControl(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\v')
        || c == u'\x7f';
}

void dropPadding(QString& text)
{
    while (text.endsWith(u'\0') || text.endsWith(u'\x1a'))
        text.chop(1);
}

QString decodeUnicode(QByteArrayView bytes, const QByteArray& name)
{
    // Stateless: half a character at the end is damage to show, not a promise of more bytes.
    QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless);
    return decoder.decode(bytes);
}

QString decodeMultibyte(const QByteArray& bytes, const QByteArray& name)
{
    // Qt's decoder for GB18030 and Big5 keeps half a character at the end to itself, even when
    // stateless: one more byte brings it out.
    QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes + '\n');
    text.chop(1);
    return text;
}

} // namespace

DecodedText decodeText(const QByteArray& bytes, const QByteArray& name)
{
    const Encoding encoding = name.isEmpty() ? encodingOf(bytes) : chosenEncoding(bytes, name);
    DecodedText decoded;
    decoded.encoding = QString::fromLatin1(encoding.name);
    decoded.text = encoding.name.startsWith("UTF")
        ? decodeUnicode(QByteArrayView(bytes).sliced(encoding.markSize), encoding.name)
        : decodeMultibyte(bytes.sliced(encoding.markSize), encoding.name);
    dropPadding(decoded.text);
    const qsizetype controls =
        std::count_if(decoded.text.cbegin(), decoded.text.cend(), isStrangeControl);
    decoded.text.replace(u'\0', QChar::ReplacementCharacter);
    const qsizetype bad = decoded.text.count(QChar::ReplacementCharacter);
    decoded.replacements = static_cast<int>(bad);
    // Random bytes read as GB18030 make about one control character in ten.
    decoded.isBinary = controls * 50 > decoded.text.size() || bad * 4 > decoded.text.size();
    return decoded;
}

} // namespace lantu
