#pragma once

#include "core/sheets/xml/xmlparser.h"

#include <QString>

#include <string>
#include <string_view>

namespace lantu {

/// Hears what is inside one <office:annotation> of an .ods: the comment on a cell.
class OdsAnnotationParser
{
public:
    /// False for an element that is to be left out with all that is in it.
    bool startElement(std::string_view name, const XmlAttributes& attributes);
    void endElement(std::string_view name);
    void characters(std::string_view text);

    /// The paragraphs, each on its line.
    [[nodiscard]] QString text() const { return QString::fromStdString(m_text); }
    [[nodiscard]] QString author() const { return QString::fromStdString(m_author); }

private:
    std::string m_author;
    std::string m_text;
    int m_paragraphs = 0;
    bool m_isAuthor = false;
    bool m_isParagraph = false;
};

} // namespace lantu
