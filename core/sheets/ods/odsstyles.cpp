#include "core/sheets/ods/odsstyles.h"

#include <QList>
#include <QString>

namespace lantu {

namespace {

constexpr int MaxParents = 16; // styles that inherit in a circle come to an end
constexpr std::size_t MaxSectionSize = 1000; // bytes: longer ones are no format anybody sees
constexpr qsizetype MaxMaps = 3; // as many as a format code has room for

/// Whether the conditions are those that sections have by their order alone.
bool isUsualOrder(const QList<OdsDataStyle::Map>& maps)
{
    static const QList<QList<std::string>> Usual{{">=0"}, {">0", "<0"}, {">0", "<0", "=0"}};
    QList<std::string> conditions;
    for (const auto& map : maps)
        conditions.append(map.condition);
    return Usual.contains(conditions);
}

/// The first of a style and its parents that `has` what is looked for; null where none does.
template <typename Styles, typename Style, typename Has>
const Style* inherited(const Styles& styles, const Style& style, Has has)
{
    const Style* current = &style;
    for (int i = 0; i < MaxParents && !has(*current); ++i) {
        const auto parent = styles.find(current->parent);
        if (parent == styles.end())
            return nullptr;
        current = &parent->second;
    }
    return has(*current) ? current : nullptr;
}

} // namespace

void OdsStyles::addDataStyle(std::string_view name, const OdsDataStyle& style)
{
    m_dataStyles.insert_or_assign(std::string(name), style);
}

void OdsStyles::addStyle(
    Family family, std::string_view name, std::string_view parent, std::string_view dataStyle)
{
    styles(family).insert_or_assign(
        std::string(name), Style{std::string(parent), std::string(dataStyle)});
}

void OdsStyles::setStruck(Family family, std::string_view name, bool isStruck)
{
    if (const auto found = styles(family).find(name); found != styles(family).end())
        found->second.isStruck = isStruck;
}

OdsStyles::Look OdsStyles::look(std::string_view cellStyle, CellTables& tables)
{
    const auto found = m_cellStyles.find(cellStyle.empty() ? "Default" : cellStyle);
    if (found == m_cellStyles.end())
        return {};
    Style& style = found->second;
    if (!style.look)
        style.look = Look{tables.addFormat(QString::fromStdString(formatCode(dataStyleOf(style)))),
            isStruck(m_cellStyles, style)};
    return *style.look;
}

bool OdsStyles::isStruckText(std::string_view textStyle) const
{
    const auto found = m_textStyles.find(textStyle);
    return found != m_textStyles.end() && isStruck(m_textStyles, found->second);
}

bool OdsStyles::isStruck(const Styles& styles, const Style& style)
{
    const Style* found =
        inherited(styles, style, [](const Style& one) { return one.isStruck.has_value(); });
    return found && *found->isStruck;
}

std::string OdsStyles::dataStyleOf(const Style& style) const
{
    const Style* found =
        inherited(m_cellStyles, style, [](const Style& one) { return !one.dataStyle.empty(); });
    return found ? found->dataStyle : std::string();
}

std::string OdsStyles::formatCode(const std::string& dataStyle) const
{
    const auto found = m_dataStyles.find(dataStyle);
    if (found == m_dataStyles.end())
        return {};
    const OdsDataStyle& style = found->second;
    if (style.maps.size() > MaxMaps || style.section.size() > MaxSectionSize)
        return {};
    const bool isUsual = isUsualOrder(style.maps);
    std::string code;
    for (const auto& map : style.maps) {
        const auto section = m_dataStyles.find(map.style);
        if (section == m_dataStyles.end() || section->second.section.size() > MaxSectionSize)
            return {};
        code += isUsual ? std::string() : '[' + map.condition + ']';
        code += section->second.section + ';';
    }
    return code + style.section;
}

void OdsStylesParser::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (m_dataStyle)
        return m_dataStyle->startElement(name, attributes);
    if (OdsDataStyleBuilder::isDataStyle(name)) {
        m_dataStyle.emplace(name, attributes);
        m_dataStyleName = attributes.prefixedValue("name");
    } else if (name == "style") {
        startStyle(attributes);
    } else if (name == "text-properties" && m_family) {
        readText(attributes);
    } else if (name == "table-properties" && !m_tableStyle.empty()
        && attributes.prefixedValue("display") == "false") {
        m_styles.addHiddenTableStyle(m_tableStyle);
    }
}

void OdsStylesParser::startStyle(const XmlAttributes& attributes)
{
    const std::string_view family = attributes.prefixedValue("family");
    m_styleName = attributes.prefixedValue("name");
    m_family.reset();
    if (family == "table-cell")
        m_family = OdsStyles::Family::Cell;
    else if (family == "text")
        m_family = OdsStyles::Family::Text;
    else if (family == "table")
        m_tableStyle = m_styleName;
    if (m_family)
        m_styles.addStyle(*m_family, m_styleName, attributes.prefixedValue("parent-style-name"),
            attributes.prefixedValue("data-style-name"));
}

void OdsStylesParser::readText(const XmlAttributes& attributes)
{
    // Programs write one of these or both.
    const std::string_view style = attributes.prefixedValue("text-line-through-style");
    const std::string_view type = attributes.prefixedValue("text-line-through-type");
    if (!style.empty() || !type.empty())
        m_styles.setStruck(*m_family, m_styleName, style != "none" && type != "none");
}

void OdsStylesParser::endElement(std::string_view name)
{
    if (m_dataStyle && m_dataStyle->kind() == name) {
        m_styles.addDataStyle(m_dataStyleName, m_dataStyle->take());
        m_dataStyle.reset();
    } else if (m_dataStyle) {
        m_dataStyle->endElement(name);
    } else if (name == "style") {
        m_tableStyle.clear();
        m_family.reset();
    }
}

void OdsStylesParser::characters(std::string_view text)
{
    if (m_dataStyle)
        m_dataStyle->characters(text);
}

} // namespace lantu
