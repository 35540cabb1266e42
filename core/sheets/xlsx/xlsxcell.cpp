#include "core/sheets/xlsx/xlsxcell.h"

#include "core/sheets/formats/serialdate.h"
#include "core/sheets/xlsx/xlsxtext.h"

#include <charconv>
#include <cmath>
#include <string_view>

namespace lantu {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Space = " \t\r\n";
    const auto first = text.find_first_not_of(Space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(Space) - first + 1);
}

template <typename Number>
std::optional<Number> numberOf(std::string_view text)
{
    text = trimmed(text);
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    Number number{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

using Entry = CellList::Entry;

/// Fills one entry from one raw cell.
class CellMaker
{
public:
    CellMaker(const XlsxRawCell& raw, const XlsxTables& xlsx, CellTables& tables)
        : m_raw(raw)
        , m_xlsx(xlsx)
        , m_tables(tables)
    { }

    /// False where the cell is empty.
    bool fill(Entry& entry) const
    {
        if (m_raw.type == "s")
            return setSharedString(entry);
        if (m_raw.type == "b")
            return setBoolean(entry);
        if (m_raw.type == "e")
            return setText(entry, Cell::Type::Error, m_raw.value);
        if (m_raw.type == "str")
            return setText(entry, Cell::Type::Text, m_raw.value);
        if (m_raw.type == "inlineStr")
            return setText(
                entry, Cell::Type::Text, m_raw.inlineText.empty() ? m_raw.value : m_raw.inlineText);
        if (trimmed(m_raw.value).empty())
            return false;
        return m_raw.type == "d" ? setDate(entry) : setNumber(entry);
    }

    bool setText(Entry& entry, Cell::Type type, std::string_view text) const
    {
        entry.type = type;
        entry.text = addXlsxText(text, m_tables);
        return entry.text != CellTables::EmptyText;
    }

private:
    bool setNumber(Entry& entry) const
    {
        const auto number = numberOf<double>(m_raw.value);
        if (!number || !std::isfinite(*number))
            return setText(entry, Cell::Type::Text, m_raw.value);
        entry.type = Cell::Type::Number;
        entry.number = *number;
        return true;
    }

    bool setDate(Entry& entry) const
    {
        const QString text = decodeXlsxText(m_raw.value);
        const auto number = serialNumberFromIso(text, m_tables.dateSystem());
        if (!number)
            return setText(entry, Cell::Type::Text, m_raw.value);
        entry.type = Cell::Type::Number;
        entry.number = *number;
        if (!m_tables.format(entry.format).isDate()) {
            entry.flags |= Entry::Shown;
            entry.text = m_tables.addText(text);
        }
        return true;
    }

    bool setSharedString(Entry& entry) const
    {
        if (trimmed(m_raw.value).empty())
            return false;
        const auto& strings = m_xlsx.sharedStrings.texts;
        const auto index = numberOf<qsizetype>(m_raw.value);
        entry.type = Cell::Type::Text;
        if (index && *index >= 0 && *index < strings.size()) {
            entry.text = strings.at(*index);
            if (m_xlsx.sharedStrings.struck.contains(*index))
                entry.flags |= Entry::Struck;
            return entry.text != CellTables::EmptyText;
        }
        entry.text = m_tables.addText(QString(QChar::ReplacementCharacter));
        entry.flags |= Entry::Damaged;
        return true;
    }

    bool setBoolean(Entry& entry) const
    {
        const std::string_view value = trimmed(m_raw.value);
        entry.type = Cell::Type::Boolean;
        entry.number = value == "1" || value == "true" ? 1 : 0;
        return !value.empty();
    }

    const XlsxRawCell& m_raw;
    const XlsxTables& m_xlsx;
    CellTables& m_tables;
};

} // namespace

std::optional<CellList::Entry> makeXlsxCell(
    const XlsxRawCell& raw, const XlsxTables& xlsx, CellTables& tables)
{
    const CellMaker maker(raw, xlsx, tables);
    Entry entry;
    entry.row = raw.position.row;
    entry.column = static_cast<quint16>(raw.position.column);
    entry.format = xlsx.styles.format(raw.style);
    if (raw.hasFormula)
        entry.flags |= Entry::Formula;
    if (raw.isStruck || xlsx.styles.isStruck(raw.style))
        entry.flags |= Entry::Struck;
    if (maker.fill(entry))
        return entry;
    const bool isCalculated = !trimmed(raw.value).empty() || raw.type == "str";
    if (raw.hasFormula && !isCalculated
        && maker.setText(entry, Cell::Type::Error, '=' + raw.formula))
        return entry;
    return std::nullopt;
}

} // namespace lantu
