#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace lantu {

/// What a reader of XML has to know of the characters in a text.
enum XmlCharacterClass : std::uint8_t {
    Reference = 1, ///< &
    Space = 2, ///< white space that an attribute turns into a space
    Return = 4, ///< part of a line break that becomes a line feed
    High = 8, ///< of a character beyond ASCII
    Bracket = 16, ///< perhaps of ]]>, which text may not hold
    Bad = 32, ///< controls, and < where it is asked
    NamePart = 64, ///< of names in ASCII; others are left to a full parser
    NameStart = 128, ///< the same, where a name begins
};

constexpr std::array<std::uint8_t, 256> makeXmlClasses()
{
    std::array<std::uint8_t, 256> classes{};
    for (std::size_t c = 0; c < 0x20; ++c)
        classes[c] = Bad;
    for (std::size_t c = 0x80; c < 0x100; ++c)
        classes[c] = High;
    for (std::size_t c = 'a'; c <= 'z'; ++c)
        classes[c] = classes[c - 'a' + 'A'] = NameStart | NamePart;
    for (std::size_t c = '0'; c <= '9'; ++c)
        classes[c] = NamePart;
    classes['_'] = classes[':'] = NameStart | NamePart;
    classes['-'] = classes['.'] = NamePart;
    classes['\t'] = Space;
    classes['\n'] = Space;
    classes['\r'] = Space | Return;
    classes['&'] = Reference;
    classes[']'] = Bracket;
    classes['<'] = Bad;
    return classes;
}

/// By byte. Here in sight, as are the functions below, since a reader asks for every character.
inline constexpr std::array<std::uint8_t, 256> XmlClasses = makeXmlClasses();

/// All classes that occur in a text, in one.
inline int xmlClassesIn(std::string_view text)
{
    int found = 0;
    for (const char c : text)
        found |= XmlClasses[static_cast<unsigned char>(c)];
    return found;
}

inline bool isXmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

inline bool isXmlNameStart(char c)
{
    return XmlClasses[static_cast<unsigned char>(c)] & NameStart;
}

inline bool isXmlNamePart(char c)
{
    return XmlClasses[static_cast<unsigned char>(c)] & NamePart;
}

/// Whether all of a text is UTF-8 of characters that XML allows; controls are not looked at.
bool isXmlUtf8(std::string_view text);

enum class XmlPlace { Text, Attribute };

/// Appends `raw` with its references and line breaks decoded; never more bytes than it has. False
/// for references that are not known.
bool appendDecodedXml(std::string& text, std::string_view raw, XmlPlace place);

} // namespace lantu
