#pragma once

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
};

/// All classes that occur in a text, in one.
int xmlClassesIn(std::string_view text);

bool isXmlSpace(char c);
/// Of names in ASCII; others are left to a full parser.
bool isXmlNameStart(char c);
bool isXmlNamePart(char c);

/// Whether all of a text is UTF-8 of characters that XML allows; controls are not looked at.
bool isXmlUtf8(std::string_view text);

enum class XmlPlace { Text, Attribute };

/// Appends `raw` with its references and line breaks decoded; never more bytes than it has. False
/// for references that are not known.
bool appendDecodedXml(std::string& text, std::string_view raw, XmlPlace place);

} // namespace lantu
