#include "core/sheets/ods/odscell.h"

#include "core/sheets/linebreaks.h"
#include "core/sheets/ods/odsvalue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

/// The spaces around it only align columns: LibreOffice writes them for `_)` and `* `.
std::string_view withoutPadding(std::string_view shown)
{
    const auto first = shown.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return shown.substr(first, shown.find_last_not_of(' ') - first + 1);
}

/// Whether a formula's result is an error that older programs store as the number 0.
bool isErrorText(std::string_view text)
{
    static constexpr std::array<std::string_view, 7> Errors{
        "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"};
    constexpr std::string_view Numbered = "Err:"; // and three digits
    return std::find(Errors.begin(), Errors.end(), text) != Errors.end()
        || (text.starts_with(Numbered) && odsCount(text.substr(Numbered.size()), 0) > 0);
}

/// `of:=[.B3]+1` without the name of its grammar.
std::string_view plainFormula(std::string_view formula)
{
    const auto sign = formula.find('=');
    return sign == std::string_view::npos ? formula : formula.substr(sign);
}

} // namespace

void OdsRawCell::clear()
{
    for (std::string* part : {&type, &value, &stringValue, &text, &formula, &style})
        part->clear();
    columnsRepeated = columnsSpanned = rowsSpanned = 1;
    paragraphs = 0;
    isError = false;
    isStruck = false;
}

void OdsRawCell::read(const XmlAttributes& attributes)
{
    attributes.forEach([this](std::string_view fullName, std::string_view content) {
        const auto colon = fullName.find(':');
        const std::string_view prefix = fullName.substr(0, colon);
        const std::string_view name =
            colon == std::string_view::npos ? fullName : fullName.substr(colon + 1);
        if (prefix == "calcext")
            isError = isError || (name == "value-type" && content == "error");
        else if (name == "value-type")
            type = content;
        else if (name == "value" || name == "date-value" || name == "time-value"
            || name == "boolean-value")
            value = content;
        else if (name == "string-value")
            stringValue = content;
        else if (name == "style-name")
            style = content;
        else if (name == "formula")
            formula = content;
        else if (name == "number-columns-repeated")
            columnsRepeated = std::max(1, odsCount(content, 1));
        else if (name == "number-columns-spanned")
            columnsSpanned = std::max(1, odsCount(content, 1));
        else if (name == "number-rows-spanned")
            rowsSpanned = std::max(1, odsCount(content, 1));
    });
}

OdsCellMaker::OdsCellMaker(CellTables& tables)
    : m_tables(tables)
    , m_shownText(tables)
    , m_dayFormat(tables.addFormat(u"yyyy-mm-dd"_s))
    , m_momentFormat(tables.addFormat(u"yyyy-mm-dd hh:mm:ss"_s))
    , m_durationFormat(tables.addFormat(u"[h]:mm:ss"_s))
    , m_percentFormat(tables.addFormat(u"0.00%"_s))
{ }

std::optional<CellList::Entry> OdsCellMaker::make(
    const OdsRawCell& raw, CellTables::FormatId format)
{
    Entry entry;
    entry.format = format;
    if (!raw.formula.empty())
        entry.flags |= Entry::Formula;
    if (fill(entry, raw))
        return entry;
    const bool isCalculated = !raw.type.empty();
    if (!raw.formula.empty() && !isCalculated
        && setText(entry, Cell::Type::Error, plainFormula(raw.formula)))
        return entry;
    return std::nullopt;
}

bool OdsCellMaker::fill(Entry& entry, const OdsRawCell& raw)
{
    if (raw.isError || (!raw.formula.empty() && isErrorText(raw.text)))
        return setText(entry, Cell::Type::Error,
            raw.text.empty() ? plainFormula(raw.formula) : std::string_view(raw.text));
    if (raw.type == "float" || raw.type == "currency" || raw.type == "percentage") {
        if (const auto number = odsNumber(raw.value))
            return setNumber(entry, raw, *number,
                raw.type == "percentage" ? m_percentFormat : CellTables::General);
    } else if (raw.type == "date") {
        const bool isMoment = raw.value.find('T') != std::string::npos;
        if (const auto number = odsDateNumber(raw.value, m_tables.dateSystem()))
            return setNumber(entry, raw, *number, isMoment ? m_momentFormat : m_dayFormat);
    } else if (raw.type == "time") {
        if (const auto number = odsDuration(raw.value))
            return setNumber(entry, raw, *number, m_durationFormat);
    } else if (raw.type == "boolean" && (raw.value == "true" || raw.value == "false")) {
        entry.type = Cell::Type::Boolean;
        entry.number = raw.value == "true" ? 1 : 0;
        return true;
    } else if (raw.type == "string" && !raw.stringValue.empty()) {
        // What is shown may be only a part of it.
        return setText(entry, Cell::Type::Text, raw.stringValue);
    }
    return setText(entry, Cell::Type::Text, raw.text.empty() ? raw.value : raw.text);
}

bool OdsCellMaker::setNumber(
    Entry& entry, const OdsRawCell& raw, double number, CellTables::FormatId usualFormat)
{
    entry.type = Cell::Type::Number;
    entry.number = number;
    if (m_tables.format(entry.format).isGeneral())
        entry.format = usualFormat;
    const std::string_view shown = withoutPadding(raw.text);
    const bool isTooNarrow = shown.find_first_not_of('#') == std::string_view::npos;
    if (!isTooNarrow && !m_shownText.isOfFormat(number, raw.value, shown, entry.format)) {
        entry.flags |= Entry::Shown;
        entry.text = m_tables.addText(shown);
    }
    return true;
}

bool OdsCellMaker::setText(Entry& entry, Cell::Type type, std::string_view text)
{
    entry.type = type;
    if (text.find('\r') == std::string_view::npos)
        entry.text = m_tables.addText(text);
    else
        entry.text = m_tables.addText(withPlainLineBreaks(
            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))));
    return entry.text != CellTables::EmptyText;
}

} // namespace lantu
