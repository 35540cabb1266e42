#include "core/sheets/xml/xmlscanner.h"

#include "core/sheets/xml/xmlcharacters.h"

#include <algorithm>
#include <iterator>

namespace lantu {

namespace {

void skipSpace(std::string_view& text)
{
    while (!text.empty() && isXmlSpace(text.front()))
        text.remove_prefix(1);
}

std::string_view takeName(std::string_view& text)
{
    if (text.empty() || !isXmlNameStart(text.front()))
        return {};
    std::size_t size = 1;
    while (size < text.size() && isXmlNamePart(text[size]))
        ++size;
    const std::string_view name = text.substr(0, size);
    text.remove_prefix(size);
    return name;
}

/// The declarations that writers of spreadsheets use, of a document in UTF-8.
bool isPlainDeclaration(std::string_view text)
{
    constexpr std::string_view Plain[] = {
        R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)",
        R"(<?xml version="1.0" encoding="UTF-8"?>)", R"(<?xml version="1.0" encoding="utf-8"?>)",
        R"(<?xml version="1.0" encoding="utf-8" standalone="yes"?>)",
        R"(<?xml version='1.0' encoding='UTF-8' standalone='yes'?>)", R"(<?xml version="1.0"?>)"};
    return std::find(std::begin(Plain), std::end(Plain), text) != std::end(Plain);
}

} // namespace

XmlScanner::State XmlScanner::scan(std::string_view bytes, bool isLast, std::size_t& done)
{
    std::string_view rest = bytes;
    Step step = Step::Taken;
    while (step == Step::Taken && !rest.empty()) {
        if (m_isProlog)
            step = scanProlog(rest, isLast);
        else
            step = rest.front() == '<' ? scanTag(rest) : scanText(rest, isLast);
    }
    done = bytes.size() - rest.size();
    if (step == Step::Ended)
        return State::Ended;
    // A full parser says what is wrong with a document that ends too early.
    const bool isCut = isLast && (!rest.empty() || !m_isOver);
    return step == Step::Unknown || isCut ? State::Unknown : State::NeedsMore;
}

XmlScanner::Step XmlScanner::scanProlog(std::string_view& rest, bool isLast)
{
    constexpr std::size_t LongestDeclaration = 100;
    if (rest.size() < LongestDeclaration && !isLast)
        return Step::NeedsMore;
    if (rest.substr(0, 2) == "<?") {
        const std::size_t end = rest.find("?>");
        if (end == std::string_view::npos || !isPlainDeclaration(rest.substr(0, end + 2)))
            return Step::Unknown;
        rest.remove_prefix(end + 2);
    }
    m_isProlog = false;
    return Step::Taken;
}

XmlScanner::Step XmlScanner::scanText(std::string_view& rest, bool isLast)
{
    const std::size_t end = rest.find('<');
    if (end == std::string_view::npos && !isLast)
        return Step::NeedsMore;
    const std::string_view raw = rest.substr(0, end);
    const int classes = xmlClassesIn(raw);
    if (m_openTags.empty()) {
        if (!std::all_of(raw.begin(), raw.end(), isXmlSpace))
            return Step::Unknown;
    } else if ((classes & Bad) || ((classes & High) && !isXmlUtf8(raw))
        || ((classes & Bracket) && raw.find("]]>") != std::string_view::npos)) {
        return Step::Unknown;
    } else if (classes & (Reference | Return)) {
        m_decoded.clear();
        if (!appendDecodedXml(m_decoded, raw, XmlPlace::Text))
            return Step::Unknown;
        if (!m_listener.text(m_decoded))
            return Step::Ended;
    } else if (!m_listener.text(raw)) {
        return Step::Ended;
    }
    rest.remove_prefix(raw.size());
    return Step::Taken;
}

XmlScanner::Step XmlScanner::scanTag(std::string_view& rest)
{
    if (rest.size() < 2)
        return Step::NeedsMore;
    if (m_isOver || rest[1] == '!' || rest[1] == '?')
        return Step::Unknown;
    std::string_view text = rest;
    const Step step = rest[1] == '/' ? scanEndTag(text) : scanStartTag(text);
    if (step == Step::Taken)
        rest = text;
    return step;
}

XmlScanner::Step XmlScanner::scanEndTag(std::string_view& text)
{
    std::string_view rest = text.substr(2);
    const std::string_view name = takeName(rest);
    skipSpace(rest);
    if (rest.empty())
        return Step::NeedsMore;
    if (rest.front() != '>' || m_openTags.empty() || m_openTags.back() != name)
        return Step::Unknown;
    text = rest.substr(1);
    m_openTags.pop_back();
    m_isOver = m_openTags.empty();
    return m_listener.endTag(name) ? Step::Taken : Step::Ended;
}

XmlScanner::Step XmlScanner::scanStartTag(std::string_view& text)
{
    text.remove_prefix(1);
    const std::string_view name = takeName(text);
    if (name.empty())
        return Step::Unknown;
    if (const Step step = scanAttributes(text); step != Step::Taken)
        return step;
    const bool isWhole = text.front() == '/'; // opens and closes
    if (isWhole && text.size() < 2)
        return Step::NeedsMore;
    if (isWhole && text[1] != '>')
        return Step::Unknown;
    text.remove_prefix(isWhole ? 2 : 1);
    if (!m_listener.startTag(name, m_attributes))
        return Step::Ended;
    if (!isWhole) {
        m_openTags.emplace_back(name);
        return Step::Taken;
    }
    m_isOver = m_openTags.empty();
    return m_listener.endTag(name) ? Step::Taken : Step::Ended;
}

XmlScanner::Step XmlScanner::scanAttributes(std::string_view& text)
{
    m_attributes.clear();
    m_decoded.clear();
    m_decoded.reserve(text.size()); // so that values stay where they are
    for (;;) {
        const bool isParted = !text.empty() && isXmlSpace(text.front());
        skipSpace(text);
        if (text.empty())
            return Step::NeedsMore;
        if (text.front() == '>' || text.front() == '/')
            return hasTwins() ? Step::Unknown : Step::Taken;
        const std::string_view name = takeName(text);
        if (!isParted || name.empty())
            return Step::Unknown;
        if (const Step step = scanValue(text, name); step != Step::Taken)
            return step;
    }
}

XmlScanner::Step XmlScanner::scanValue(std::string_view& text, std::string_view name)
{
    skipSpace(text);
    if (!text.empty() && text.front() != '=')
        return Step::Unknown;
    text.remove_prefix(text.empty() ? 0 : 1);
    skipSpace(text);
    if (text.empty())
        return Step::NeedsMore;
    const char quote = text.front();
    if (quote != '"' && quote != '\'')
        return Step::Unknown;
    const std::size_t end = text.find(quote, 1);
    if (end == std::string_view::npos)
        return Step::NeedsMore;
    std::string_view value = text.substr(1, end - 1);
    text.remove_prefix(end + 1);
    const int classes = xmlClassesIn(value);
    if ((classes & Bad) || ((classes & High) && !isXmlUtf8(value)))
        return Step::Unknown;
    if (classes & (Reference | Space)) {
        const std::size_t start = m_decoded.size();
        if (!appendDecodedXml(m_decoded, value, XmlPlace::Attribute))
            return Step::Unknown;
        value = std::string_view(m_decoded).substr(start);
    }
    m_attributes.emplace_back(name, value);
    return Step::Taken;
}

bool XmlScanner::hasTwins() const
{
    for (auto one = m_attributes.begin(); one != m_attributes.end(); ++one)
        for (auto other = m_attributes.begin(); other != one; ++other)
            if (one->first == other->first)
                return true;
    return false;
}

} // namespace lantu
