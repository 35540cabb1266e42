#include "core/sheets/xlsx/xlsxworkbookpart.h"

#include "core/sheets/xlsx/xlsxtext.h"
#include "core/sheets/xml/xmlparser.h"
#include "core/sheets/zipfile.h"

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

class WorkbookPartHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (!m_sawRoot && name != "workbook") {
            // Word and PowerPoint files have the same packaging around another root.
            stop(Refusal::NotSpreadsheet, u"the main part is no workbook"_s);
            return;
        }
        m_sawRoot = true;
        if (name == "workbookPr" && attributes.isTrue("date1904")) {
            m_part.dateSystem = DateSystem::From1904;
        } else if (name == "sheets") {
            m_isInSheets = true;
        } else if (name == "sheet" && m_isInSheets) {
            const std::string_view id = attributes.prefixedValue("id");
            const std::string_view state = attributes.value("state");
            m_part.sheets.append({decodeXlsxText(attributes.value("name")),
                QByteArray(id.data(), static_cast<qsizetype>(id.size())),
                state == "hidden" || state == "veryHidden"});
        }
    }

    void endElement(std::string_view name) override
    {
        if (name == "sheets")
            m_isInSheets = false;
    }

    [[nodiscard]] const XlsxWorkbookPart& part() const { return m_part; }

private:
    XlsxWorkbookPart m_part;
    bool m_sawRoot = false;
    bool m_isInSheets = false;
};

} // namespace

Result<XlsxWorkbookPart> readXlsxWorkbookPart(ZipFile& file, const QByteArray& partName)
{
    auto part = file.openPart(partName);
    if (!part)
        return Unexpected{part.error()};
    WorkbookPartHandler handler;
    if (auto parsed = parseXml(*part, handler); !parsed)
        return Unexpected{parsed.error()};
    return handler.part();
}

} // namespace lantu
