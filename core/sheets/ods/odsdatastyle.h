#pragma once

#include "core/sheets/xml/xmlparser.h"

#include <QList>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace lantu {

/// A number format as an .ods spells it, in the letters of a format code.
struct OdsDataStyle {
    struct Map {
        std::string condition; ///< `>=0`
        std::string style; ///< name of the data style that shows such numbers
    };

    std::string section; ///< what stands between semicolons of a format code
    QList<Map> maps;
};

/// Makes a data style of the elements inside it.
class OdsDataStyleBuilder
{
public:
    /// `kind` is the local name of the element, one for which isDataStyle() holds.
    OdsDataStyleBuilder(std::string_view kind, const XmlAttributes& attributes);

    [[nodiscard]] static bool isDataStyle(std::string_view name);

    void startElement(std::string_view name, const XmlAttributes& attributes);
    void endElement(std::string_view name);
    void characters(std::string_view text) { m_text += text; }

    [[nodiscard]] const std::string& kind() const { return m_kind; }
    [[nodiscard]] OdsDataStyle take();

private:
    /// Digits of a number, gathered until its element ends.
    struct Digits {
        int integers = 0; ///< shown at least
        std::optional<int> decimals;
        int minDecimals = 0;
        int thousands = 0; ///< how often the number is divided by a thousand
        bool isGrouped = false;
        int exponent = 0;
        QList<std::pair<int, std::string>> embedded; ///< literals, by the digits right of them
    };

    void startNumber(const XmlAttributes& attributes);
    bool addDatePart(std::string_view name, const XmlAttributes& attributes);
    void addSeconds(const XmlAttributes& attributes);
    void addFraction(const XmlAttributes& attributes);
    void addMap(const XmlAttributes& attributes);
    void addClockPart(std::string_view letters);
    void addNumber();
    [[nodiscard]] std::string integerDigits() const;
    void addLiteral(std::string_view text);

    std::string m_kind;
    OdsDataStyle m_style;
    Digits m_digits;
    int m_embeddedPosition = 0;
    std::string m_text;
    bool m_isChinese = false;
    bool m_isElapsed = false; ///< the next clock part counts beyond its limit: [h]
};

} // namespace lantu
