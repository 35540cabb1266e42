#include "core/sheets/ods/odsannotation.h"

#include "core/sheets/ods/odsvalue.h"

#include <algorithm>

namespace lantu {

bool OdsAnnotationParser::startElement(std::string_view name, const XmlAttributes& attributes)
{
    constexpr int MostSpaces = 1000; // more are no comment anybody reads
    if (name == "annotation")
        return false;
    if (name == "creator") {
        m_isAuthor = true;
    } else if (name == "p") {
        if (m_paragraphs++ > 0)
            m_text += '\n';
        m_isParagraph = true;
    } else if (name == "s" && m_isParagraph) {
        const int count = odsCount(attributes.prefixedValue("c"), 1);
        m_text.append(static_cast<std::size_t>(std::clamp(count, 1, MostSpaces)), ' ');
    } else if (name == "line-break" && m_isParagraph) {
        m_text += '\n';
    } else if (name == "tab" && m_isParagraph) {
        m_text += '\t';
    }
    return true;
}

void OdsAnnotationParser::endElement(std::string_view name)
{
    if (name == "creator")
        m_isAuthor = false;
    else if (name == "p")
        m_isParagraph = false;
}

void OdsAnnotationParser::characters(std::string_view text)
{
    if (m_isParagraph)
        m_text += text;
    else if (m_isAuthor)
        m_author += text;
}

} // namespace lantu
