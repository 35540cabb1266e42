#include "core/sheets/xlsxsharedstrings.h"

#include "core/sheets/xlsxtext.h"
#include "core/sheets/xmlparser.h"
#include "core/sheets/zipfile.h"

#include <string>

namespace lantu {

namespace {

class SharedStringsHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes&) override
    {
        if (name == "si")
            m_text.clear();
        else if (name == "rPh")
            m_isPhonetic = true;
        else if (name == "t")
            m_isText = !m_isPhonetic;
    }

    void endElement(std::string_view name) override
    {
        if (name == "t")
            m_isText = false;
        else if (name == "rPh")
            m_isPhonetic = false;
        else if (name == "si")
            m_strings.append(decodeXlsxText(m_text));
    }

    void characters(std::string_view text) override
    {
        if (m_isText)
            m_text += text;
    }

    [[nodiscard]] const QStringList& strings() const { return m_strings; }

private:
    QStringList m_strings;
    std::string m_text;
    bool m_isText = false;
    bool m_isPhonetic = false;
};

} // namespace

Result<QStringList> readXlsxSharedStrings(ZipFile& file, const QByteArray& partName)
{
    auto part = file.openPart(partName);
    if (!part)
        return Unexpected{part.error()};
    SharedStringsHandler handler;
    if (auto parsed = parseXml(*part, handler); !parsed)
        return Unexpected{parsed.error()};
    return handler.strings();
}

} // namespace lantu
