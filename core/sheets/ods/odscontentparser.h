#pragma once

#include "core/sheets/ods/odssheetparser.h"
#include "core/sheets/ods/odsstyles.h"
#include "core/sheets/xml/xmlparser.h"

#include <QList>

#include <optional>
#include <utility>

namespace lantu {

/// Hears the styles.xml or content.xml of an .ods, or a whole .fods, and makes its sheets.
class OdsContentParser final : public XmlHandler
{
public:
    /// The tables take what the file has of styles and texts and must outlive the parser.
    explicit OdsContentParser(OdsTables& tables);

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    [[nodiscard]] QList<Sheet> takeSheets() { return std::exchange(m_sheets, {}); }

private:
    /// The elements whose children we know. What stands elsewhere (tracked changes, copies of
    /// other files' cells, drawings with tables in them) is left out whole.
    enum class Place { Document, Styles, Body, Spreadsheet, Settings, Sheet };

    bool startKnown(std::string_view name, const XmlAttributes& attributes);
    bool startInDocument(std::string_view name);
    bool startInSpreadsheet(std::string_view name, const XmlAttributes& attributes);
    bool startSheet(const XmlAttributes& attributes);
    void setNullDate(const XmlAttributes& attributes);
    void endSheet();
    void stopAtOverflow();

    OdsTables& m_tables;
    OdsStylesParser m_stylesParser;
    std::optional<OdsSheetParser> m_sheetParser;
    QList<Sheet> m_sheets;
    Place m_place = Place::Document;
    int m_skipped = 0; ///< open elements that are left out
    bool m_isSheetHidden = false;
};

} // namespace lantu
