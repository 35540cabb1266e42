#include "core/sheets/xlsx/xlsxstyles.h"

#include "core/sheets/formats/builtinformats.h"
#include "core/sheets/xlsx/xlsxtext.h"
#include "core/sheets/xml/xmlparser.h"
#include "core/sheets/zipfile.h"

namespace lantu {

namespace {

int idOf(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).toInt();
}

class StylesHandler final : public XmlHandler
{
public:
    explicit StylesHandler(CellTables& tables)
        : m_tables(tables)
    { }

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        // The same elements occur in conditional and named styles, which cells do not refer to.
        if (name == "numFmts")
            m_isInFormats = true;
        else if (name == "cellXfs")
            m_isInStyles = true;
        else if (name == "fonts")
            m_isInFonts = true;
        else if (name == "numFmt" && m_isInFormats)
            m_styles.defineFormat(
                idOf(attributes.value("numFmtId")), decodeXlsxText(attributes.value("formatCode")));
        else if (name == "xf" && m_isInStyles)
            m_styles.addStyle(
                idOf(attributes.value("numFmtId")), idOf(attributes.value("fontId")), m_tables);
        else if (name == "font")
            m_isFontStruck = false;
        else if (isXlsxStrike(name, attributes))
            m_isFontStruck = true;
    }

    void endElement(std::string_view name) override
    {
        if (name == "numFmts")
            m_isInFormats = false;
        else if (name == "cellXfs")
            m_isInStyles = false;
        else if (name == "fonts")
            m_isInFonts = false;
        else if (name == "font" && m_isInFonts)
            m_styles.addFont(m_isFontStruck);
    }

    [[nodiscard]] const XlsxStyles& styles() const { return m_styles; }

private:
    CellTables& m_tables;
    XlsxStyles m_styles;
    bool m_isInFormats = false;
    bool m_isInStyles = false;
    bool m_isInFonts = false;
    bool m_isFontStruck = false;
};

} // namespace

void XlsxStyles::defineFormat(int id, const QString& code)
{
    m_codes.insert(id, code);
}

void XlsxStyles::addStyle(int formatId, int font, CellTables& tables)
{
    if (m_fonts.value(font))
        m_struckStyles.insert(static_cast<int>(m_formats.size()));
    const QString own = m_codes.value(formatId);
    m_formats.append(tables.addFormat(own.isEmpty() ? builtinFormatCode(formatId) : own));
}

CellTables::FormatId XlsxStyles::format(int style) const
{
    return style >= 0 && style < m_formats.size() ? m_formats.at(style) : CellTables::General;
}

bool isXlsxStrike(std::string_view name, const XmlAttributes& attributes)
{
    return name == "strike" && (attributes.value("val").empty() || attributes.isTrue("val"));
}

Result<XlsxStyles> readXlsxStyles(ZipFile& file, const QByteArray& partName, CellTables& tables)
{
    auto part = file.openPart(partName);
    if (!part)
        return Unexpected{part.error()};
    StylesHandler handler(tables);
    if (auto parsed = parseXml(*part, handler); !parsed)
        return Unexpected{parsed.error()};
    return handler.styles();
}

} // namespace lantu
