#include "core/sheets/ods/odsreader.h"

#include "core/sheets/ods/odscontentparser.h"
#include "core/sheets/xml/xmlparser.h"
#include "core/sheets/zipfile.h"

#include <array>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

/// Whether the list of parts says that some are encrypted. It is searched and not parsed: old
/// programs give it a document type.
Result<bool> isEncrypted(ZipFile& file)
{
    constexpr QByteArrayView Sign("encryption-data");
    if (!file.contains("META-INF/manifest.xml"))
        return false;
    auto part = file.openPart("META-INF/manifest.xml");
    if (!part)
        return Unexpected{part.error()};
    std::array<char, 16 * 1024> buffer{};
    QByteArray tail; // of the piece before: the word may lie across two
    for (;;) {
        const auto count = part->read(buffer.data(), static_cast<int>(buffer.size()));
        if (!count)
            return Unexpected{count.error()};
        if (*count == 0)
            return false;
        tail.append(buffer.data(), *count);
        if (tail.contains(Sign))
            return true;
        tail = tail.last(std::min(tail.size(), Sign.size()));
    }
}

/// Hears of styles.xml only the styles that cells can have, not those of its page headers.
class CommonStyles final : public XmlHandler
{
public:
    explicit CommonStyles(OdsStyles& styles)
        : m_parser(styles)
    { }

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (m_isInside)
            m_parser.startElement(name, attributes);
        else
            m_isInside = name == "styles";
    }

    void endElement(std::string_view name) override
    {
        if (name == "styles")
            m_isInside = false;
        else if (m_isInside)
            m_parser.endElement(name);
    }

    void characters(std::string_view text) override
    {
        if (m_isInside)
            m_parser.characters(text);
    }

private:
    OdsStylesParser m_parser;
    bool m_isInside = false;
};

Result<> parsePart(ZipFile& file, const QByteArray& name, XmlHandler& handler)
{
    auto part = file.openPart(name);
    if (!part)
        return Unexpected{part.error()};
    return parseXml(*part, handler);
}

Result<Workbook> workbookOf(OdsContentParser& content, const QString& fileName)
{
    Workbook workbook;
    workbook.format = Workbook::Format::Ods;
    workbook.sheets = content.takeSheets();
    if (workbook.sheets.isEmpty())
        return refuse(Refusal::Empty, fileName, u"no tables"_s);
    return workbook;
}

} // namespace

Result<Workbook> readOds(ZipFile& file)
{
    const auto encrypted = isEncrypted(file);
    if (!encrypted)
        return Unexpected{encrypted.error()};
    if (*encrypted)
        return refuse(Refusal::Encrypted, file.fileName());
    OdsTables tables;
    CommonStyles styles(tables.styles);
    if (file.contains("styles.xml")) {
        if (auto parsed = parsePart(file, "styles.xml", styles); !parsed)
            return Unexpected{parsed.error()};
    }
    OdsContentParser content(tables);
    if (auto parsed = parsePart(file, "content.xml", content); !parsed)
        return Unexpected{parsed.error()};
    return workbookOf(content, file.fileName());
}

Result<Workbook> readFlatOds(
    const QByteArray& bytes, const QString& fileName, const ReadOptions& options)
{
    OdsTables tables;
    OdsContentParser content(tables);
    if (auto parsed = parseXml(bytes, fileName, content, options.progress); !parsed)
        return Unexpected{parsed.error()};
    return workbookOf(content, fileName);
}

} // namespace lantu
