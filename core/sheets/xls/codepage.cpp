#include "core/sheets/xls/codepage.h"

#include <algorithm>
#include <array>

namespace lantu {

namespace {

struct NamedCodePage {
    int number;
    const char* name;
};

/// The code pages whose names do not follow from their numbers.
constexpr std::array<NamedCodePage, 16> CodePages{{
    {367, "US-ASCII"},
    {874, "windows-874"},
    {932, "windows-31j"},
    {936, "GB18030"},
    {949, "windows-949"},
    {950, "Big5"},
    {1361, "Johab"},
    {10000, "macintosh"},
    {10006, "x-mac-greek"},
    {10007, "x-mac-cyrillic"},
    {10029, "x-mac-centraleurroman"},
    {10081, "x-mac-turkish"},
    {0x8000, "macintosh"},
    {0x8001, "windows-1252"},
    {54936, "GB18030"},
    {65001, "UTF-8"},
}};

QByteArray encodingName(int number)
{
    const auto found = std::find_if(CodePages.begin(), CodePages.end(),
        [number](const NamedCodePage& page) { return page.number == number; });
    if (found != CodePages.end())
        return found->name;
    return (number >= 1250 && number <= 1258 ? "windows-" : "IBM") + QByteArray::number(number);
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(
        bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

} // namespace

CodePage::CodePage(int number)
    : m_decoder(encodingName(number).constData())
{
    if (!m_decoder.isValid())
        m_decoder = QStringDecoder("windows-1252");
}

QString CodePage::decode(QByteArrayView bytes)
{
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
    // Qt's decoders keep a character at the end to themselves while more bytes might change it:
    // half a Chinese one, or a Vietnamese one that an accent might follow. One more byte brings
    // it out.
    m_decoder.resetState();
    QString text = m_decoder.decode(bytes);
    text += m_decoder.decode("\n");
    text.chop(1);
    return text;
}

} // namespace lantu
