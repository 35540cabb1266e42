#pragma once

#include "core/sheets/celltables.h"
#include "core/sheets/ods/odsdatastyle.h"
#include "core/sheets/xml/xmlparser.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace lantu {

/// The styles of an .ods, as far as they tell how numbers are shown and which sheets are hidden.
class OdsStyles
{
public:
    /// A later style of the same name replaces the earlier.
    void addDataStyle(std::string_view name, const OdsDataStyle& style);
    void addCellStyle(std::string_view name, std::string_view parent, std::string_view dataStyle);
    void addHiddenTableStyle(std::string_view name) { m_hiddenTables.emplace(name); }

    [[nodiscard]] bool isHiddenTable(std::string_view style) const
    {
        return m_hiddenTables.contains(std::string(style));
    }
    /// The number format of a cell style; of the style called Default where the name is empty.
    [[nodiscard]] CellTables::FormatId format(std::string_view cellStyle, CellTables& tables);

private:
    struct NameHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const
        {
            return std::hash<std::string_view>()(name);
        }
    };
    template <typename Value>
    using ByName = std::unordered_map<std::string, Value, NameHash, std::equal_to<>>;

    struct CellStyle {
        std::string parent;
        std::string dataStyle;
        std::optional<CellTables::FormatId> format; ///< once somebody asked for it
    };

    [[nodiscard]] std::string dataStyleOf(const CellStyle& style) const;
    [[nodiscard]] std::string formatCode(const std::string& dataStyle) const;

    ByName<OdsDataStyle> m_dataStyles;
    ByName<CellStyle> m_cellStyles;
    std::unordered_set<std::string> m_hiddenTables;
};

/// Hears the elements inside <office:styles> or <office:automatic-styles>.
class OdsStylesParser
{
public:
    explicit OdsStylesParser(OdsStyles& styles)
        : m_styles(styles)
    { }

    void startElement(std::string_view name, const XmlAttributes& attributes);
    void endElement(std::string_view name);
    void characters(std::string_view text);

private:
    OdsStyles& m_styles;
    std::optional<OdsDataStyleBuilder> m_dataStyle;
    std::string m_dataStyleName;
    std::string m_tableStyle; ///< the style of a table that we are in
};

} // namespace lantu
