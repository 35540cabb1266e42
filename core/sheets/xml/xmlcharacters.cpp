#include "core/sheets/xml/xmlcharacters.h"

#include <charconv>
#include <utility>

namespace lantu {

namespace {

/// Bytes of the character at the front, 0 where it is none that XML allows.
std::size_t characterSize(std::string_view text)
{
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto follows = [&byte](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first < 0xE0)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first < 0xF0) {
        const bool isShort = first == 0xE0 && byte(1) < 0xA0;
        const bool isSurrogate = first == 0xED && byte(1) >= 0xA0;
        const bool isNoCharacter = first == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE;
        return follows(1) && follows(2) && !isShort && !isSurrogate && !isNoCharacter ? 3 : 0;
    }
    const bool isShort = first == 0xF0 && byte(1) < 0x90;
    const bool isBeyond = first > 0xF4 || (first == 0xF4 && byte(1) >= 0x90);
    return first >= 0xF0 && follows(1) && follows(2) && follows(3) && !isShort && !isBeyond ? 4 : 0;
}

void appendCharacter(std::string& text, std::uint32_t code)
{
    const auto add = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (code < 0x80)
        return add(code);
    if (code < 0x800) {
        add(0xC0 | code >> 6);
    } else {
        if (code < 0x10000) {
            add(0xE0 | code >> 12);
        } else {
            add(0xF0 | code >> 18);
            add(0x80 | (code >> 12 & 0x3F));
        }
        add(0x80 | (code >> 6 & 0x3F));
    }
    add(0x80 | (code & 0x3F));
}

/// Decodes what stands between & and ;. False for what is not known.
bool appendReference(std::string& text, std::string_view name)
{
    constexpr std::pair<std::string_view, char> Known[] = {
        {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto& [known, character] : Known) {
        if (name == known) {
            text += character;
            return true;
        }
    }
    if (name.size() < 2 || name.front() != '#')
        return false;
    name.remove_prefix(1);
    const bool isHex = name.front() == 'x';
    if (isHex)
        name.remove_prefix(1);
    std::uint32_t code = 0;
    const auto [end, problem] =
        std::from_chars(name.data(), name.data() + name.size(), code, isHex ? 16 : 10);
    const bool isAllowed = code == '\t' || code == '\n' || code == '\r'
        || (code >= 0x20 && code < 0xD800) || (code >= 0xE000 && code < 0xFFFE)
        || (code >= 0x10000 && code < 0x110000);
    if (problem != std::errc() || end != name.data() + name.size() || !isAllowed)
        return false;
    appendCharacter(text, code);
    return true;
}

} // namespace

bool isXmlUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t size = characterSize(text);
        if (size == 0)
            return false;
        text.remove_prefix(size);
    }
    return true;
}

bool appendDecodedXml(std::string& text, std::string_view raw, XmlPlace place)
{
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '&') {
            const std::size_t end = raw.find(';', i);
            if (end == std::string_view::npos
                || !appendReference(text, raw.substr(i + 1, end - i - 1)))
                return false;
            i = end;
        } else if (isXmlSpace(raw[i])) {
            if (raw[i] == '\r' && i + 1 < raw.size() && raw[i + 1] == '\n')
                continue;
            const char plain = raw[i] == '\r' ? '\n' : raw[i];
            text += place == XmlPlace::Attribute ? ' ' : plain;
        } else {
            text += raw[i];
        }
    }
    return true;
}

} // namespace lantu
