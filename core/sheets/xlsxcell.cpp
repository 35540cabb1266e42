#include "core/sheets/xlsxcell.h"

#include "core/sheets/numbertext.h"
#include "core/sheets/xlsxtext.h"

#include <charconv>
#include <cmath>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

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

void setText(Cell& cell, Cell::Type type, QString text)
{
    cell.type = type;
    cell.value = std::move(text);
    cell.text = cell.value;
}

void setNumber(Cell& cell, double number, const NumberFormat& format, DateSystem system)
{
    cell.type = Cell::Type::Number;
    cell.number = number;
    cell.value = generalNumberText(number);
    cell.text = format.isGeneral() ? cell.value : format.text(number, system);
}

void setNumberText(Cell& cell, const XlsxRawCell& raw, const XlsxTables& tables)
{
    const auto number = numberOf<double>(raw.value);
    if (number && std::isfinite(*number))
        setNumber(cell, *number, tables.styles.format(raw.style), tables.dateSystem);
    else
        setText(cell, Cell::Type::Text, decodeXlsxText(raw.value));
}

void setDate(Cell& cell, const XlsxRawCell& raw, const XlsxTables& tables)
{
    const QString text = decodeXlsxText(raw.value);
    const auto number = serialNumberFromIso(text, tables.dateSystem);
    if (!number)
        return setText(cell, Cell::Type::Text, text);
    const NumberFormat& format = tables.styles.format(raw.style);
    setNumber(cell, *number, format, tables.dateSystem);
    if (!format.isDate())
        cell.text = text;
}

void setSharedString(Cell& cell, const XlsxRawCell& raw, const QStringList& strings)
{
    const auto index = numberOf<int>(raw.value);
    if (!index && trimmed(raw.value).empty())
        return;
    if (index && *index >= 0 && *index < strings.size())
        return setText(cell, Cell::Type::Text, strings.at(*index));
    setText(cell, Cell::Type::Text, QString(QChar::ReplacementCharacter));
    cell.isDamaged = true;
}

void setBoolean(Cell& cell, const XlsxRawCell& raw)
{
    const std::string_view value = trimmed(raw.value);
    if (value.empty())
        return;
    const bool isTrue = value == "1" || value == "true";
    setText(cell, Cell::Type::Boolean, isTrue ? u"TRUE"_s : u"FALSE"_s);
    cell.number = isTrue ? 1 : 0;
}

void setContent(Cell& cell, const XlsxRawCell& raw, const XlsxTables& tables)
{
    if (raw.type == "s")
        return setSharedString(cell, raw, tables.sharedStrings);
    if (raw.type == "b")
        return setBoolean(cell, raw);
    if (raw.type == "e")
        return setText(cell, Cell::Type::Error, decodeXlsxText(raw.value));
    if (raw.type == "str")
        return setText(cell, Cell::Type::Text, decodeXlsxText(raw.value));
    if (raw.type == "inlineStr") {
        const std::string& text = raw.inlineText.empty() ? raw.value : raw.inlineText;
        return setText(cell, Cell::Type::Text, decodeXlsxText(text));
    }
    if (trimmed(raw.value).empty())
        return;
    if (raw.type == "d")
        return setDate(cell, raw, tables);
    setNumberText(cell, raw, tables);
}

} // namespace

std::optional<Cell> makeXlsxCell(const XlsxRawCell& raw, const XlsxTables& tables)
{
    Cell cell;
    cell.position = raw.position;
    cell.format = tables.styles.format(raw.style).code();
    cell.isFormula = raw.hasFormula;
    setContent(cell, raw, tables);
    const bool isCalculated = !trimmed(raw.value).empty() || raw.type == "str";
    if (raw.hasFormula && !isCalculated && cell.value.isEmpty())
        setText(cell, Cell::Type::Error, u'=' + decodeXlsxText(raw.formula));
    if (cell.value.isEmpty())
        return std::nullopt;
    return cell;
}

} // namespace lantu
