#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lantu {

/// Walks the fields of separated text in UTF-8. Quotes follow RFC 4180; rows end with LF, CR or
/// CRLF. Nothing of the text is copied but fields with quotation marks in them.
class CsvTokenizer
{
public:
    /// What a quotation mark is that opens a field and is never closed.
    enum class OpenQuote { IsText, QuotesAllTheRest };

    /// The text must outlive the tokenizer. `separator` is one character.
    CsvTokenizer(
        std::string_view text, std::string_view separator, OpenQuote openQuote = OpenQuote::IsText);

    /// Moves to the next field, empty ones included. False at the end of the text.
    bool next();
    /// Valid until the next field. Line breaks inside quotes are as the text has them.
    [[nodiscard]] std::string_view field() const { return m_field; }
    [[nodiscard]] bool isQuoted() const { return m_isQuoted; }
    /// Both count from 0.
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] int column() const { return m_column; }
    /// Whether the text ends with this field.
    [[nodiscard]] bool isLast() const { return m_isTextOver; }
    /// Bytes of the text that are done.
    [[nodiscard]] std::size_t offset() const { return m_at; }

private:
    bool takeQuoted();
    void takePlain();
    void takeEnd();

    std::string_view m_text;
    std::string_view m_separator;
    OpenQuote m_openQuote;
    std::size_t m_at = 0;
    std::string_view m_field;
    std::string m_unquoted; ///< what `m_field` looks at when it is no piece of the text
    int m_row = 0;
    int m_column = -1;
    bool m_isQuoted = false;
    bool m_isRowOver = false;
    bool m_isTextOver = false;
};

} // namespace lantu
