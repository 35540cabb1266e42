#include "core/base/csvtokenizer.h"

namespace lantu {

CsvTokenizer::CsvTokenizer(std::string_view text, std::string_view separator, OpenQuote openQuote)
    : m_text(text)
    , m_separator(separator)
    , m_openQuote(openQuote)
{ }

bool CsvTokenizer::next()
{
    if (m_isTextOver)
        return false;
    m_column = m_isRowOver ? 0 : m_column + 1;
    m_row += m_isRowOver ? 1 : 0;
    m_field = {};
    m_isQuoted = m_at < m_text.size() && m_text[m_at] == '"' && takeQuoted();
    takePlain(); // nothing, unless something follows a closing quote
    takeEnd();
    return true;
}

bool CsvTokenizer::takeQuoted()
{
    const std::size_t begin = m_at + 1;
    std::size_t at = begin;
    m_unquoted.clear();
    for (;;) {
        std::size_t quote = m_text.find('"', at);
        const bool isOpen = quote == std::string_view::npos;
        if (isOpen && m_openQuote == OpenQuote::IsText)
            return false;
        quote = isOpen ? m_text.size() : quote;
        const bool isDoubled = quote + 1 < m_text.size() && m_text[quote + 1] == '"';
        if (!isDoubled && at == begin) {
            m_field = m_text.substr(begin, quote - begin);
        } else {
            m_unquoted += m_text.substr(at, quote - at + (isDoubled ? 1 : 0));
            m_field = m_unquoted;
        }
        if (!isDoubled) {
            m_at = isOpen ? quote : quote + 1;
            return true;
        }
        at = quote + 2;
    }
}

void CsvTokenizer::takePlain()
{
    const char separator = m_separator.front();
    std::size_t end = m_at;
    for (; end < m_text.size() && m_text[end] != '\n' && m_text[end] != '\r'; ++end) {
        if (m_text[end] == separator
            && (m_separator.size() == 1 || m_text.substr(end).starts_with(m_separator)))
            break;
    }
    const std::string_view plain = m_text.substr(m_at, end - m_at);
    m_at = end;
    if (!m_isQuoted) {
        m_field = plain;
    } else if (!plain.empty()) {
        // What stands there already may be the very text that is written to.
        m_unquoted = std::string(m_field).append(plain);
        m_field = m_unquoted;
    }
}

void CsvTokenizer::takeEnd()
{
    m_isTextOver = m_at == m_text.size();
    if (m_isTextOver)
        return;
    m_isRowOver = m_text[m_at] == '\n' || m_text[m_at] == '\r';
    if (!m_isRowOver)
        m_at += m_separator.size();
    else
        m_at += m_text.substr(m_at).starts_with("\r\n") ? 2 : 1;
}

} // namespace lantu
