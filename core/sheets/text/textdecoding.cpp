#include "core/sheets/text/textdecoding.h"

#include "core/sheets/text/utf8profile.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

constexpr qsizetype SampleSize = 64 * 1024;

/// An encoding and the byte order mark that a file may begin with in it.
struct Encoding {
    const char* name;
    std::string_view mark;
};

constexpr std::array<Encoding, 5> Encodings{{
    {"UTF-8", "\xEF\xBB\xBF"},
    {"UTF-16LE", "\xFF\xFE"},
    {"UTF-16BE", "\xFE\xFF"},
    {"GB18030", "\x84\x31\x95\x33"},
    {"Big5", {}},
}};

const Encoding* encodingCalled(QByteArrayView name)
{
    const auto* const found =
        std::find_if(Encodings.begin(), Encodings.end(), [name](const Encoding& encoding) {
            return name.compare(encoding.name, Qt::CaseInsensitive) == 0;
        });
    return found == Encodings.end() ? nullptr : found;
}

/// Bytes of the byte order marks in front: files put together from several have more than one.
std::size_t markSize(std::string_view bytes, const Encoding& encoding)
{
    const std::size_t all = bytes.size();
    while (!encoding.mark.empty() && bytes.starts_with(encoding.mark))
        bytes.remove_prefix(encoding.mark.size());
    return all - bytes.size();
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

const char* utf16WithoutMark(const QByteArray& bytes)
{
    // Digits, commas and line ends have a zero in their high byte; a zero in the low byte is
    // rare (一 is U+4E00).
    qsizetype zeros[2] = {0, 0};
    const qsizetype size = std::min(bytes.size(), SampleSize);
    for (qsizetype i = 0; i < size; ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    const qsizetype enough = std::max<qsizetype>(size / 20, 2);
    if (bytes.size() % 2 == 0 && zeros[1] >= enough && zeros[1] > 4 * zeros[0])
        return "UTF-16LE";
    if (bytes.size() % 2 == 0 && zeros[0] >= enough && zeros[0] > 4 * zeros[1])
        return "UTF-16BE";
    return nullptr;
}

const char* encodingOf(const QByteArray& bytes)
{
    for (const Encoding& encoding : Encodings) {
        if (markSize(viewOf(bytes), encoding) > 0)
            return encoding.name;
    }
    if (const char* utf16 = utf16WithoutMark(bytes))
        return utf16;
    return Utf8Profile(bytes).isUtf8() ? "UTF-8" : "GB18030";
}

bool isStrangeControl(char16_t c)
{
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\v')
        || c == u'\x7f';
}

QString decoded(const QByteArray& bytes, qsizetype skipped, const char* name)
{
    QStringDecoder decoder(name, QStringConverter::Flag::Stateless);
    // Stateless: half a character at the end is damage to show, not a promise of more bytes.
    if (QStringConverter::encodingForName(name))
        return decoder.decode(QByteArrayView(bytes).sliced(skipped));
    // The other decoders keep half a character at the end to themselves, even when stateless: one
    // more byte brings it out.
    QString text = decoder.decode(bytes.sliced(skipped) + '\n');
    text.chop(1);
    return text;
}

/// Random bytes read as GB18030 make about one control character in ten.
bool isBinary(qsizetype controls, qsizetype bad, qsizetype characters)
{
    return controls * 50 > characters || bad * 4 > characters;
}

/// Takes UTF-8 as it stands. False where there is something to replace.
bool takeValidUtf8(const QByteArray& bytes, std::size_t skipped, DecodedText& result)
{
    result.bytes = bytes;
    result.first = skipped;
    result.size = static_cast<std::size_t>(bytes.size()) - skipped;
    while (result.size > 0 && (result.utf8().back() == '\0' || result.utf8().back() == '\x1a'))
        --result.size;
    const std::string_view text = result.utf8();
    if (text.find('\0') != std::string_view::npos
        || !QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8())
        return false;
    qsizetype controls = 0;
    qsizetype characters = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        controls += isStrangeControl(byte) ? 1 : 0;
        // As UTF-16 counts: four bytes are two.
        characters += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
    }
    const qsizetype bad =
        QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).count("\xEF\xBF\xBD");
    result.replacements = static_cast<int>(bad);
    result.isBinary = isBinary(controls, bad, characters);
    return true;
}

void takeDecoded(QString text, DecodedText& result)
{
    while (text.endsWith(u'\0') || text.endsWith(u'\x1a'))
        text.chop(1);
    const qsizetype controls = std::count_if(
        text.cbegin(), text.cend(), [](QChar c) { return isStrangeControl(c.unicode()); });
    text.replace(u'\0', QChar::ReplacementCharacter);
    const qsizetype bad = text.count(QChar::ReplacementCharacter);
    result.replacements = static_cast<int>(bad);
    result.isBinary = isBinary(controls, bad, text.size());
    result.bytes = text.toUtf8();
    result.first = 0;
    result.size = static_cast<std::size_t>(result.bytes.size());
}

} // namespace

DecodedText decodeText(const QByteArray& bytes)
{
    return decodeText(bytes, encodingOf(bytes));
}

bool isKnownEncoding(const QByteArray& name)
{
    return encodingCalled(name) != nullptr;
}

DecodedText decodeText(const QByteArray& bytes, const QByteArray& name)
{
    const Encoding* encoding = encodingCalled(name);
    Q_ASSERT(encoding);
    const std::size_t skipped = markSize(viewOf(bytes), *encoding);
    DecodedText result;
    result.encoding = QString::fromLatin1(encoding->name);
    if (encoding->name == Encodings.front().name && takeValidUtf8(bytes, skipped, result))
        return result;
    takeDecoded(decoded(bytes, static_cast<qsizetype>(skipped), encoding->name), result);
    return result;
}

} // namespace lantu
