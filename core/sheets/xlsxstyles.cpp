#include "core/sheets/xlsxstyles.h"

#include "core/sheets/builtinformats.h"
#include "core/sheets/xlsxtext.h"
#include "core/sheets/xmlparser.h"
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
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        // The same elements occur in conditional and named styles, which cells do not refer to.
        if (name == "numFmts")
            m_isInFormats = true;
        else if (name == "cellXfs")
            m_isInStyles = true;
        else if (name == "numFmt" && m_isInFormats)
            m_styles.defineFormat(
                idOf(attributes.value("numFmtId")), decodeXlsxText(attributes.value("formatCode")));
        else if (name == "xf" && m_isInStyles)
            m_styles.addStyle(idOf(attributes.value("numFmtId")));
    }

    void endElement(std::string_view name) override
    {
        if (name == "numFmts")
            m_isInFormats = false;
        else if (name == "cellXfs")
            m_isInStyles = false;
    }

    [[nodiscard]] const XlsxStyles& styles() const { return m_styles; }

private:
    XlsxStyles m_styles;
    bool m_isInFormats = false;
    bool m_isInStyles = false;
};

} // namespace

void XlsxStyles::defineFormat(int id, const QString& code)
{
    m_codes.insert(id, code);
}

void XlsxStyles::addStyle(int formatId)
{
    auto known = m_indexById.constFind(formatId);
    if (known == m_indexById.constEnd()) {
        const QString own = m_codes.value(formatId);
        m_formats.append(NumberFormat(own.isEmpty() ? builtinFormatCode(formatId) : own));
        known = m_indexById.insert(formatId, m_formats.size() - 1);
    }
    m_styles.append(*known);
}

const NumberFormat& XlsxStyles::format(int style) const
{
    return style >= 0 && style < m_styles.size() ? m_formats.at(m_styles.at(style)) : m_general;
}

Result<XlsxStyles> readXlsxStyles(ZipFile& file, const QByteArray& partName)
{
    auto part = file.openPart(partName);
    if (!part)
        return Unexpected{part.error()};
    StylesHandler handler;
    if (auto parsed = parseXml(*part, handler); !parsed)
        return Unexpected{parsed.error()};
    return handler.styles();
}

} // namespace lantu
