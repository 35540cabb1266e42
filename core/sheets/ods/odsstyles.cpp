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

} // namespace

void OdsStyles::addDataStyle(std::string_view name, const OdsDataStyle& style)
{
    m_dataStyles.insert_or_assign(std::string(name), style);
}

void OdsStyles::addCellStyle(
    std::string_view name, std::string_view parent, std::string_view dataStyle)
{
    m_cellStyles.insert_or_assign(
        std::string(name), CellStyle{std::string(parent), std::string(dataStyle), std::nullopt});
}

CellTables::FormatId OdsStyles::format(std::string_view cellStyle, CellTables& tables)
{
    const auto found = m_cellStyles.find(cellStyle.empty() ? "Default" : cellStyle);
    if (found == m_cellStyles.end())
        return CellTables::General;
    CellStyle& style = found->second;
    if (!style.format)
        style.format = tables.addFormat(QString::fromStdString(formatCode(dataStyleOf(style))));
    return *style.format;
}

std::string OdsStyles::dataStyleOf(const CellStyle& style) const
{
    const CellStyle* current = &style;
    for (int i = 0; i < MaxParents && current->dataStyle.empty(); ++i) {
        const auto parent = m_cellStyles.find(current->parent);
        if (parent == m_cellStyles.end())
            return {};
        current = &parent->second;
    }
    return current->dataStyle;
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
        const std::string_view family = attributes.prefixedValue("family");
        const std::string_view styleName = attributes.prefixedValue("name");
        if (family == "table-cell")
            m_styles.addCellStyle(styleName, attributes.prefixedValue("parent-style-name"),
                attributes.prefixedValue("data-style-name"));
        else if (family == "table")
            m_tableStyle = styleName;
    } else if (name == "table-properties" && !m_tableStyle.empty()
        && attributes.prefixedValue("display") == "false") {
        m_styles.addHiddenTableStyle(m_tableStyle);
    }
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
    }
}

void OdsStylesParser::characters(std::string_view text)
{
    if (m_dataStyle)
        m_dataStyle->characters(text);
}

} // namespace lantu
