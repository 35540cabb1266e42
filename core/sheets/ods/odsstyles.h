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

/// The styles of an .ods, as far as they tell how numbers are shown, what is struck through and
/// which sheets are hidden.
class OdsStyles
{
public:
    /// What a cell style does with what is in a cell.
    struct Look {
        CellTables::FormatId format = CellTables::General;
        bool isStruck = false;
    };
    /// What styles are for; each family has names of its own.
    enum class Family { Cell, Text };

    /// A later style of the same name replaces the earlier.
    void addDataStyle(std::string_view name, const OdsDataStyle& style);
    void addStyle(
        Family family, std::string_view name, std::string_view parent, std::string_view dataStyle);
    /// Whether a style that was added strikes through, whatever its parent does.
    void setStruck(Family family, std::string_view name, bool isStruck);
    void addHiddenTableStyle(std::string_view name) { m_hiddenTables.emplace(name); }

    [[nodiscard]] bool isHiddenTable(std::string_view style) const
    {
        return m_hiddenTables.contains(std::string(style));
    }
    /// That of a cell style; of the style called Default where the name is empty.
    [[nodiscard]] Look look(std::string_view cellStyle, CellTables& tables);
    [[nodiscard]] bool isStruckText(std::string_view textStyle) const;

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

    struct Style {
        std::string parent;
        std::string dataStyle = {};
        std::optional<bool> isStruck = {};
        std::optional<Look> look = {}; ///< once somebody asked for it
    };
    using Styles = ByName<Style>;

    [[nodiscard]] Styles& styles(Family family)
    {
        return family == Family::Cell ? m_cellStyles : m_textStyles;
    }
    [[nodiscard]] static bool isStruck(const Styles& styles, const Style& style);
    [[nodiscard]] std::string dataStyleOf(const Style& style) const;
    [[nodiscard]] std::string formatCode(const std::string& dataStyle) const;

    ByName<OdsDataStyle> m_dataStyles;
    Styles m_cellStyles;
    Styles m_textStyles;
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
    void startStyle(const XmlAttributes& attributes);
    void readText(const XmlAttributes& attributes);

    OdsStyles& m_styles;
    std::optional<OdsDataStyleBuilder> m_dataStyle;
    std::string m_dataStyleName;
    std::string m_tableStyle; ///< the style of a table that we are in
    std::optional<OdsStyles::Family>
        m_family; ///< of the style that we are in, if it is one of these
    std::string m_styleName; ///< of the same
};

} // namespace lantu
