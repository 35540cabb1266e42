#include "core/sheets/xlsx/xlsxsharedstrings.h"

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
            addString();
    }

    void characters(std::string_view text) override
    {
        if (m_isText)
            m_text += text;
    }

    [[nodiscard]] const QList<CellTables::TextId>& strings() const { return m_strings; }

private:
    void addString()
    {
        if (m_tables.isFull())
            return stop(Refusal::TooLarge, u"too much text"_s);
        m_strings.append(addXlsxText(m_text, m_tables));
    }

    CellTables& m_tables;
    QList<CellTables::TextId> m_strings;
    std::string m_text;
    bool m_isText = false;
    bool m_isPhonetic = false;
};

} // namespace

Result<QList<CellTables::TextId>> readXlsxSharedStrings(
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
