#include "core/sheets/xmlscanner.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace lantu {

namespace {

enum CharacterClass : std::uint8_t {
    Reference = 1, ///< &
    Space = 2, ///< white space that an attribute turns into a space
    Return = 4, ///< part of a line break that becomes a line feed
    High = 8, ///< of a character beyond ASCII
    Bracket = 16, ///< perhaps of ]]>, which text may not hold
    Bad = 32, ///< controls, and < where it is asked
};

constexpr std::array<std::uint8_t, 256> makeClasses()
{
    std::array<std::uint8_t, 256> classes{};
    for (std::size_t c = 0; c < 0x20; ++c)
        classes[c] = Bad;
    for (std::size_t c = 0x80; c < 0x100; ++c)
        classes[c] = High;
    classes['\t'] = Space;
    classes['\n'] = Space;
    classes['\r'] = Space | Return;
    classes['&'] = Reference;
    classes[']'] = Bracket;
    classes['<'] = Bad;
    return classes;
}

constexpr std::array<std::uint8_t, 256> Classes = makeClasses();

int classesIn(std::string_view text)
{
    int found = 0;
    for (const char c : text)
        found |= Classes[static_cast<unsigned char>(c)];
    return found;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
}

bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

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

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t size = characterSize(text);
        if (size == 0)
            return false;
        text.remove_prefix(size);
    }
    return true;
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

enum class Place { Text, Attribute };

/// Appends `raw` with its references and line breaks decoded; never more bytes than it has. False
/// for references that are not known.
bool appendDecoded(std::string& text, std::string_view raw, Place place)
{
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '&') {
            const std::size_t end = raw.find(';', i);
            if (end == std::string_view::npos
                || !appendReference(text, raw.substr(i + 1, end - i - 1)))
                return false;
            i = end;
        } else if (isSpace(raw[i])) {
            if (raw[i] == '\r' && i + 1 < raw.size() && raw[i + 1] == '\n')
                continue;
            const char plain = raw[i] == '\r' ? '\n' : raw[i];
            text += place == Place::Attribute ? ' ' : plain;
        } else {
            text += raw[i];
        }
    }
    return true;
}

void skipSpace(std::string_view& text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
}

std::string_view takeName(std::string_view& text)
{
    if (text.empty() || !isNameStart(text.front()))
        return {};
    std::size_t size = 1;
    while (size < text.size() && isNamePart(text[size]))
        ++size;
    const std::string_view name = text.substr(0, size);
    text.remove_prefix(size);
    return name;
}

/// The declarations that writers of spreadsheets use, of a document in UTF-8.
bool isPlainDeclaration(std::string_view text)
{
    constexpr std::string_view Plain[] = {
        R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)",
        R"(<?xml version="1.0" encoding="UTF-8"?>)", R"(<?xml version="1.0" encoding="utf-8"?>)",
        R"(<?xml version="1.0" encoding="utf-8" standalone="yes"?>)",
        R"(<?xml version='1.0' encoding='UTF-8' standalone='yes'?>)", R"(<?xml version="1.0"?>)"};
    return std::find(std::begin(Plain), std::end(Plain), text) != std::end(Plain);
}

} // namespace

XmlScanner::State XmlScanner::scan(std::string_view bytes, bool isLast, std::size_t& done)
{
    std::string_view rest = bytes;
    Step step = Step::Taken;
    while (step == Step::Taken && !rest.empty()) {
        if (m_isProlog)
            step = scanProlog(rest, isLast);
        else
            step = rest.front() == '<' ? scanTag(rest) : scanText(rest, isLast);
    }
    done = bytes.size() - rest.size();
    if (step == Step::Ended)
        return State::Ended;
    // A full parser says what is wrong with a document that ends too early.
    const bool isCut = isLast && (!rest.empty() || !m_isOver);
    return step == Step::Unknown || isCut ? State::Unknown : State::NeedsMore;
}

XmlScanner::Step XmlScanner::scanProlog(std::string_view& rest, bool isLast)
{
    constexpr std::size_t LongestDeclaration = 100;
    if (rest.size() < LongestDeclaration && !isLast)
        return Step::NeedsMore;
    if (rest.substr(0, 2) == "<?") {
        const std::size_t end = rest.find("?>");
        if (end == std::string_view::npos || !isPlainDeclaration(rest.substr(0, end + 2)))
            return Step::Unknown;
        rest.remove_prefix(end + 2);
    }
    m_isProlog = false;
    return Step::Taken;
}

XmlScanner::Step XmlScanner::scanText(std::string_view& rest, bool isLast)
{
    const std::size_t end = rest.find('<');
    if (end == std::string_view::npos && !isLast)
        return Step::NeedsMore;
    const std::string_view raw = rest.substr(0, end);
    const int classes = classesIn(raw);
    if (m_openTags.empty()) {
        if (!std::all_of(raw.begin(), raw.end(), isSpace))
            return Step::Unknown;
    } else if ((classes & Bad) || ((classes & High) && !isUtf8(raw))
        || ((classes & Bracket) && raw.find("]]>") != std::string_view::npos)) {
        return Step::Unknown;
    } else if (classes & (Reference | Return)) {
        m_decoded.clear();
        if (!appendDecoded(m_decoded, raw, Place::Text))
            return Step::Unknown;
        if (!m_listener.text(m_decoded))
            return Step::Ended;
    } else if (!m_listener.text(raw)) {
        return Step::Ended;
    }
    rest.remove_prefix(raw.size());
    return Step::Taken;
}

XmlScanner::Step XmlScanner::scanTag(std::string_view& rest)
{
    if (rest.size() < 2)
        return Step::NeedsMore;
    if (m_isOver || rest[1] == '!' || rest[1] == '?')
        return Step::Unknown;
    std::string_view text = rest;
    const Step step = rest[1] == '/' ? scanEndTag(text) : scanStartTag(text);
    if (step == Step::Taken)
        rest = text;
    return step;
}

XmlScanner::Step XmlScanner::scanEndTag(std::string_view& text)
{
    const std::size_t end = text.find('>');
    if (end == std::string_view::npos)
        return Step::NeedsMore;
    std::string_view name = text.substr(2, end - 2);
    while (!name.empty() && isSpace(name.back()))
        name.remove_suffix(1);
    if (m_openTags.empty() || m_openTags.back() != name)
        return Step::Unknown;
    text.remove_prefix(end + 1);
    m_openTags.pop_back();
    m_isOver = m_openTags.empty();
    return m_listener.endTag(name) ? Step::Taken : Step::Ended;
}

XmlScanner::Step XmlScanner::scanStartTag(std::string_view& text)
{
    text.remove_prefix(1);
    const std::string_view name = takeName(text);
    if (name.empty())
        return Step::Unknown;
    if (const Step step = scanAttributes(text); step != Step::Taken)
        return step;
    const bool isWhole = text.front() == '/'; // opens and closes
    if (isWhole && text.size() < 2)
        return Step::NeedsMore;
    if (isWhole && text[1] != '>')
        return Step::Unknown;
    text.remove_prefix(isWhole ? 2 : 1);
    if (!m_listener.startTag(name, m_attributes))
        return Step::Ended;
    if (!isWhole) {
        m_openTags.emplace_back(name);
        return Step::Taken;
    }
    m_isOver = m_openTags.empty();
    return m_listener.endTag(name) ? Step::Taken : Step::Ended;
}

XmlScanner::Step XmlScanner::scanAttributes(std::string_view& text)
{
    m_attributes.clear();
    m_decoded.clear();
    m_decoded.reserve(text.size()); // so that values stay where they are
    for (;;) {
        const bool isParted = !text.empty() && isSpace(text.front());
        skipSpace(text);
        if (text.empty())
            return Step::NeedsMore;
        if (text.front() == '>' || text.front() == '/')
            return hasTwins() ? Step::Unknown : Step::Taken;
        const std::string_view name = takeName(text);
        if (!isParted || name.empty())
            return Step::Unknown;
        if (const Step step = scanValue(text, name); step != Step::Taken)
            return step;
    }
}

XmlScanner::Step XmlScanner::scanValue(std::string_view& text, std::string_view name)
{
    skipSpace(text);
    if (!text.empty() && text.front() != '=')
        return Step::Unknown;
    text.remove_prefix(text.empty() ? 0 : 1);
    skipSpace(text);
    if (text.empty())
        return Step::NeedsMore;
    const char quote = text.front();
    if (quote != '"' && quote != '\'')
        return Step::Unknown;
    const std::size_t end = text.find(quote, 1);
    if (end == std::string_view::npos)
        return Step::NeedsMore;
    std::string_view value = text.substr(1, end - 1);
    text.remove_prefix(end + 1);
    const int classes = classesIn(value);
    if ((classes & Bad) || ((classes & High) && !isUtf8(value)))
        return Step::Unknown;
    if (classes & (Reference | Space)) {
        const std::size_t start = m_decoded.size();
        if (!appendDecoded(m_decoded, value, Place::Attribute))
            return Step::Unknown;
        value = std::string_view(m_decoded).substr(start);
    }
    m_attributes.emplace_back(name, value);
    return Step::Taken;
}

bool XmlScanner::hasTwins() const
{
    for (auto one = m_attributes.begin(); one != m_attributes.end(); ++one)
        for (auto other = m_attributes.begin(); other != one; ++other)
            if (one->first == other->first)
                return true;
    return false;
}

} // namespace lantu
