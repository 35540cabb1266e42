#include "core/sheets/ods/odsdatastyle.h"

#include "core/sheets/ods/odsvalue.h"

#include <algorithm>
#include <array>

namespace lantu {

namespace {

constexpr int MaxDigits = 30; // of any placeholder run: real ones have a handful

int digitCount(std::string_view text, int fallback)
{
    return std::min(odsCount(text, fallback), MaxDigits);
}

std::string repeated(char c, int count)
{
    return std::string(static_cast<std::size_t>(count), c);
}

bool isLong(const XmlAttributes& attributes)
{
    return attributes.prefixedValue("style") == "long";
}

/// The literal in the letters of a format code. `bare` stand for themselves in it.
std::string quoted(std::string_view text, std::string_view bare)
{
    std::string code;
    bool isOpen = false;
    for (const char c : text) {
        const bool needsQuotes = c != '"' && bare.find(c) == std::string_view::npos;
        if (needsQuotes != isOpen) {
            code += '"';
            isOpen = needsQuotes;
        }
        if (c == '"')
            code += '\\';
        code += c;
    }
    return isOpen ? code + '"' : code;
}

} // namespace

bool OdsDataStyleBuilder::isDataStyle(std::string_view name)
{
    static constexpr std::array<std::string_view, 7> Kinds{"number-style", "percentage-style",
        "currency-style", "date-style", "time-style", "boolean-style", "text-style"};
    return std::find(Kinds.begin(), Kinds.end(), name) != Kinds.end();
}

OdsDataStyleBuilder::OdsDataStyleBuilder(std::string_view kind, const XmlAttributes& attributes)
    : m_kind(kind)
    , m_isChinese(attributes.prefixedValue("language") == "zh")
    , m_isElapsed(attributes.prefixedValue("truncate-on-overflow") == "false")
{ }

void OdsDataStyleBuilder::startElement(std::string_view name, const XmlAttributes& attributes)
{
    m_text.clear();
    if (name == "number" || name == "scientific-number")
        startNumber(attributes);
    else if (name == "embedded-text")
        m_embeddedPosition = odsCount(attributes.prefixedValue("position"), 0);
    else if (name == "fraction")
        addFraction(attributes);
    else if (name == "text-content")
        m_style.section += '@';
    else if (name == "map")
        addMap(attributes);
    else
        addDatePart(name, attributes);
}

void OdsDataStyleBuilder::endElement(std::string_view name)
{
    if (name == "number" || name == "scientific-number")
        addNumber();
    else if (name == "embedded-text")
        m_digits.embedded.append({m_embeddedPosition, m_text});
    else if (name == "text" || name == "currency-symbol")
        addLiteral(m_text);
    m_text.clear();
}

OdsDataStyle OdsDataStyleBuilder::take()
{
    // The days of the week are in the language of the style.
    if (m_isChinese && m_style.section.find("ddd") != std::string::npos)
        m_style.section.insert(0, "[$-804]");
    return std::exchange(m_style, {});
}

void OdsDataStyleBuilder::startNumber(const XmlAttributes& attributes)
{
    m_digits = {};
    m_digits.integers = digitCount(attributes.prefixedValue("min-integer-digits"), 0);
    m_digits.isGrouped = attributes.prefixedValue("grouping") == "true";
    m_digits.exponent = digitCount(attributes.prefixedValue("min-exponent-digits"), 0);
    const int decimals = digitCount(attributes.prefixedValue("decimal-places"), -1);
    if (decimals >= 0)
        m_digits.decimals = decimals;
    // A replacement for decimals that are all zero makes them optional.
    const bool isOptional = attributes.containsPrefixed("decimal-replacement");
    m_digits.minDecimals =
        digitCount(attributes.prefixedValue("min-decimal-places"), isOptional ? 0 : decimals);
    const auto factor = odsNumber(attributes.prefixedValue("display-factor"));
    for (double rest = factor.value_or(1); rest >= 1000 && m_digits.thousands < 5; rest /= 1000)
        ++m_digits.thousands;
}

void OdsDataStyleBuilder::addNumber()
{
    // Without a number of decimals it shows what is there.
    if (!m_digits.decimals && !m_digits.isGrouped && m_digits.exponent == 0
        && m_digits.embedded.isEmpty() && m_digits.integers <= 1 && m_kind != "percentage-style") {
        m_style.section += "General";
        return;
    }
    m_style.section += integerDigits();
    const int decimals = m_digits.decimals.value_or(0);
    const int required = std::clamp(m_digits.minDecimals, 0, decimals);
    if (decimals > 0)
        m_style.section += '.' + repeated('0', required) + repeated('#', decimals - required);
    m_style.section += repeated(',', m_digits.thousands);
    if (m_digits.exponent > 0)
        m_style.section += "E+" + repeated('0', m_digits.exponent);
}

std::string OdsDataStyleBuilder::integerDigits() const
{
    const int width = std::max(m_digits.integers, m_digits.isGrouped ? 4 : 1);
    std::string digits;
    for (int i = 0; i < width; ++i) {
        if (m_digits.isGrouped && i > 0 && i % 3 == 0)
            digits.insert(0, 1, ',');
        for (const auto& [position, text] : m_digits.embedded) {
            if (position == i && i > 0)
                digits.insert(0, quoted(text, "- "));
        }
        digits.insert(0, 1, i < m_digits.integers ? '0' : '#');
    }
    return digits;
}

void OdsDataStyleBuilder::addFraction(const XmlAttributes& attributes)
{
    const int integers = digitCount(attributes.prefixedValue("min-integer-digits"), -1);
    if (integers >= 0)
        m_style.section += integers == 0 ? "# " : repeated('0', integers) + ' ';
    m_style.section +=
        repeated('?', std::max(1, digitCount(attributes.prefixedValue("min-numerator-digits"), 1)));
    m_style.section += '/';
    const std::string_view denominator = attributes.prefixedValue("denominator-value");
    if (odsCount(denominator, 0) > 0)
        m_style.section += denominator;
    else
        m_style.section += repeated(
            '?', std::max(1, digitCount(attributes.prefixedValue("min-denominator-digits"), 1)));
}

bool OdsDataStyleBuilder::addDatePart(std::string_view name, const XmlAttributes& attributes)
{
    const bool isLongPart = isLong(attributes);
    if (name == "year")
        m_style.section += isLongPart ? "yyyy" : "yy";
    else if (name == "month" && attributes.prefixedValue("textual") == "true")
        m_style.section += isLongPart ? "mmmm" : "mmm";
    else if (name == "month")
        m_style.section += isLongPart ? "mm" : "m";
    else if (name == "day")
        m_style.section += isLongPart ? "dd" : "d";
    else if (name == "day-of-week")
        m_style.section += isLongPart ? "dddd" : "ddd";
    else if (name == "hours")
        addClockPart(isLongPart ? "hh" : "h");
    else if (name == "minutes")
        addClockPart(isLongPart ? "mm" : "m");
    else if (name == "seconds")
        addSeconds(attributes);
    else if (name == "am-pm")
        m_style.section += "AM/PM";
    else if (name == "quarter" || name == "week-of-year" || name == "era")
        m_style.section += name == "quarter" ? "Q" : name == "era" ? "g" : "ww";
    else
        return false;
    return true;
}

void OdsDataStyleBuilder::addSeconds(const XmlAttributes& attributes)
{
    addClockPart(isLong(attributes) ? "ss" : "s");
    if (const int decimals = digitCount(attributes.prefixedValue("decimal-places"), 0))
        m_style.section += '.' + repeated('0', decimals);
}

void OdsDataStyleBuilder::addClockPart(std::string_view letters)
{
    if (std::exchange(m_isElapsed, false))
        m_style.section.append("[").append(letters).append("]");
    else
        m_style.section += letters;
}

void OdsDataStyleBuilder::addMap(const XmlAttributes& attributes)
{
    constexpr std::string_view Subject = "value()";
    std::string condition(attributes.prefixedValue("condition"));
    if (!condition.starts_with(Subject))
        return;
    condition.erase(0, Subject.size());
    if (condition.starts_with("!="))
        condition.replace(0, 2, "<>");
    m_style.maps.append({condition, std::string(attributes.prefixedValue("apply-style-name"))});
}

void OdsDataStyleBuilder::addLiteral(std::string_view text)
{
    const bool isDate = m_kind == "date-style" || m_kind == "time-style";
    m_style.section += quoted(text,
        isDate                             ? " -/:"
            : m_kind == "percentage-style" ? " -+()%"
                                           : " -+()");
}

} // namespace lantu
