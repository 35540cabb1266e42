#include "core/sheets/xlsx/xlsxsharedstrings.h"

#include "core/sheets/xlsx/xlsxstyles.h"
#include "core/sheets/xlsx/xlsxtext.h"
#include "core/sheets/xml/xmlparser.h"
#include "core/sheets/zipfile.h"

#include <string>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

class SharedStringsHandler final : public XmlHandler
{
public:
    explicit SharedStringsHandler(CellTables& tables)
        : m_tables(tables)
    { }

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "si")
            startString();
        else if (name == "rPh")
            m_isPhonetic = true;
        else if (name == "t")
            m_isText = !m_isPhonetic;
        else if (isXlsxStrike(name, attributes))
            m_isStruck = true;
    }

    void endElement(std::string_view name) override
    {
        if (name == "t")
            m_isText = false;
        else if (name == "rPh")
            m_isPhonetic = false;
        else if (name == "si")
            addString();
    }

    void characters(std::string_view text) override
    {
        if (m_isText)
            m_text += text;
    }

    [[nodiscard]] const XlsxSharedStrings& strings() const { return m_strings; }

private:
    void startString()
    {
        m_text.clear();
        m_isStruck = false;
    }

    void addString()
    {
        if (m_tables.isFull())
            return stop(Refusal::TooLarge, u"too much text"_s);
        if (m_isStruck)
            m_strings.struck.insert(m_strings.texts.size());
        m_strings.texts.append(addXlsxText(m_text, m_tables));
    }

    CellTables& m_tables;
    XlsxSharedStrings m_strings;
    std::string m_text;
    bool m_isStruck = false;
    bool m_isText = false;
    bool m_isPhonetic = false;
};

} // namespace

Result<XlsxSharedStrings> readXlsxSharedStrings(
    ZipFile& file, const QByteArray& partName, CellTables& tables)
{
    auto part = file.openPart(partName);
    if (!part)
        return Unexpected{part.error()};
    SharedStringsHandler handler(tables);
    if (auto parsed = parseXml(*part, handler); !parsed)
        return Unexpected{parsed.error()};
    return handler.strings();
}

} // namespace lantu
