#include "core/sheets/ods/odscontentparser.h"

#include <QString>

namespace lantu {

namespace {

/// Copies of cells of other files, which references into them leave behind: 'file:///…'#Sheet.
bool isExternalCopy(std::string_view name)
{
    return name.starts_with('\'') && name.find("'#") != std::string_view::npos;
}

} // namespace

OdsContentParser::OdsContentParser(OdsTables& tables)
    : m_tables(tables)
    , m_stylesParser(tables.styles)
{ }

void OdsContentParser::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (m_skipped > 0 || !startKnown(name, attributes))
        ++m_skipped;
    stopAtOverflow();
}

bool OdsContentParser::startKnown(std::string_view name, const XmlAttributes& attributes)
{
    switch (m_place) {
    case Place::Document:
        return startInDocument(name);
    case Place::Styles:
        m_stylesParser.startElement(name, attributes);
        return true;
    case Place::Body:
        if (name == "spreadsheet")
            m_place = Place::Spreadsheet;
        return m_place == Place::Spreadsheet;
    case Place::Spreadsheet:
        return startInSpreadsheet(name, attributes);
    case Place::Settings:
        if (name == "null-date")
            setNullDate(attributes);
        return false;
    case Place::Sheet:
        return m_sheetParser->startElement(name, attributes);
    }
    Q_UNREACHABLE();
}

bool OdsContentParser::startInDocument(std::string_view name)
{
    if (name == "styles" || name == "automatic-styles")
        m_place = Place::Styles;
    else if (name == "body")
        m_place = Place::Body;
    else
        return name == "document-content" || name == "document-styles" || name == "document";
    return true;
}

bool OdsContentParser::startInSpreadsheet(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "table")
        return startSheet(attributes);
    if (name == "calculation-settings")
        m_place = Place::Settings;
    return m_place == Place::Settings;
}

bool OdsContentParser::startSheet(const XmlAttributes& attributes)
{
    const std::string_view name = attributes.prefixedValue("name");
    if (isExternalCopy(name))
        return false;
    m_place = Place::Sheet;
    m_isSheetHidden = m_tables.styles.isHiddenTable(attributes.prefixedValue("style-name"));
    m_sheetParser.emplace(
        QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), m_tables);
    return true;
}

void OdsContentParser::setNullDate(const XmlAttributes& attributes)
{
    if (attributes.prefixedValue("date-value").starts_with("1904-01-01"))
        m_tables.cells->setDateSystem(DateSystem::From1904);
}

void OdsContentParser::endElement(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    if (m_place == Place::Styles && (name == "styles" || name == "automatic-styles"))
        m_place = Place::Document;
    else if (m_place == Place::Styles)
        m_stylesParser.endElement(name);
    else if (m_place == Place::Sheet && name == "table")
        endSheet();
    else if (m_place == Place::Sheet)
        m_sheetParser->endElement(name);
    else if (m_place == Place::Settings)
        m_place = Place::Spreadsheet;
    else if (m_place == Place::Spreadsheet)
        m_place = Place::Body;
    else if (m_place == Place::Body)
        m_place = Place::Document;
    stopAtOverflow();
}

void OdsContentParser::endSheet()
{
    m_sheets.append(m_sheetParser->finish(m_isSheetHidden));
    stopAtOverflow();
    m_sheetParser.reset();
    m_place = Place::Spreadsheet;
}

void OdsContentParser::characters(std::string_view text)
{
    if (m_skipped > 0)
        return;
    if (m_place == Place::Styles)
        m_stylesParser.characters(text);
    else if (m_place == Place::Sheet)
        m_sheetParser->characters(text);
}

void OdsContentParser::stopAtOverflow()
{
    if (m_sheetParser && m_sheetParser->overflow())
        stop(Refusal::TooLarge, *m_sheetParser->overflow());
}

} // namespace lantu
