#include "core/sheets/text/csvcell.h"

#include "core/base/decimal.h"
#include "core/sheets/formats/numbertext.h"
#include "core/sheets/linebreaks.h"

#include <array>
#include <charconv>
#include <optional>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

constexpr std::string_view Replacement = "\xEF\xBF\xBD"; // U+FFFD

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Length of the white space that the text begins with, or ends with: what QChar::isSpace() says.
std::size_t spaceLength(std::string_view text, bool isAtEnd)
{
    static constexpr std::array<std::string_view, 19> Wide{"\xC2\x85", "\u00A0", "\u1680", "\u2000",
        "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009",
        "\u200A", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000"};
    const char edge = isAtEnd ? text.back() : text.front();
    if (edge == ' ' || (edge >= '\t' && edge <= '\r'))
        return 1;
    if (static_cast<unsigned char>(edge) < 0x80)
        return 0;
    for (const std::string_view space : Wide) {
        if (isAtEnd ? text.ends_with(space) : text.starts_with(space))
            return space.size();
    }
    return 0;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = spaceLength(text, false);
        if (length == 0)
            break;
        text.remove_prefix(length);
    }
    while (!text.empty()) {
        const std::size_t length = spaceLength(text, true);
        if (length == 0)
            break;
        text.remove_suffix(length);
    }
    return text;
}

/// The digits of a sign, digits and a point; nothing for any other text.
std::optional<int> plainDigits(std::string_view text)
{
    int digits = 0;
    bool hasPoint = false;
    for (std::size_t i = text.starts_with('-') || text.starts_with('+') ? 1 : 0; i < text.size();
         ++i) {
        if (text[i] >= '0' && text[i] <= '9')
            ++digits;
        else if (text[i] == '.' && !hasPoint)
            hasPoint = true;
        else
            return std::nullopt;
    }
    return digits;
}

/// The value of a text that Decimal reads as a number.
std::optional<double> numberOf(std::string_view text)
{
    constexpr std::string_view Signs = "+-.0123456789";
    if (text.empty() || Signs.find(text.front()) == std::string_view::npos)
        return std::nullopt;
    const auto digits = plainDigits(text);
    if (!digits || *digits > Decimal::MaxDigits) {
        // Exponents and long numbers have rules of their own; words end here.
        const bool mayBeNumber = digits || text.find_first_of("eE") != std::string_view::npos;
        const auto decimal = mayBeNumber ? Decimal::parse(textOf(text)) : std::nullopt;
        return decimal ? std::optional(decimal->toDouble()) : std::nullopt;
    }
    if (*digits == 0)
        return std::nullopt;
    text.remove_prefix(text.front() == '+' ? 1 : 0);
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number == 0 ? 0 : number; // a zero has no sign
}

/// What `="007"` and `'007` stand for; nothing for any other text.
std::optional<std::string_view> protectedText(std::string_view text)
{
    if (text.starts_with("=\"") && text.ends_with('"') && text.size() > 3) {
        const std::string_view inner = text.substr(2, text.size() - 3);
        if (inner.find('"') == std::string_view::npos)
            return inner;
    }
    if (text.starts_with('\'') && numberOf(text.substr(1)))
        return text.substr(1);
    return std::nullopt;
}

} // namespace

CellList::Entry makeCsvCell(std::string_view field, CellTables& tables)
{
    using Entry = CellList::Entry;
    Entry entry;
    if (field.find(Replacement) != std::string_view::npos)
        entry.flags |= Entry::Damaged;
    const std::string_view printed = trimmed(field);
    if (const auto number = numberOf(printed)) {
        entry.type = Cell::Type::Number;
        entry.number = *number;
        if (!isGeneralSpelling(printed)) {
            entry.flags |= Entry::Printed;
            entry.text = tables.addText(printed);
        }
        return entry;
    }
    const std::string_view text = protectedText(field).value_or(field);
    entry.text = text.find('\r') == std::string_view::npos
        ? tables.addText(text)
        : tables.addText(withPlainLineBreaks(textOf(text)));
    return entry;
}

} // namespace lantu
