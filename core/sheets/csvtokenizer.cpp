#include "core/sheets/csvtokenizer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

constexpr qsizetype SampleSize = 64 * 1024;

struct Candidate {
    QChar separator;
    qsizetype count = 0;
    qsizetype lines = 0; ///< that have it
};

Candidate countOutsideQuotes(QStringView text, QChar separator)
{
    Candidate candidate{separator};
    bool isQuoted = false;
    bool isOnLine = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (c == u'\n')
            isOnLine = false;
        if (c != separator)
            continue;
        ++candidate.count;
        candidate.lines += isOnLine ? 0 : 1;
        isOnLine = true;
    }
    return candidate;
}

} // namespace

QChar csvSeparator(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), SampleSize));
    Candidate best = countOutsideQuotes(sample, u',');
    for (const QChar separator : {u'\t', u';', u'|'}) {
        const Candidate other = countOutsideQuotes(sample, separator);
        if (other.count > best.count)
            best = other;
    }
    // A full-width comma is also punctuation of the text in the cells: it separates only where
    // it stands on more lines.
    const Candidate fullWidth = countOutsideQuotes(sample, u'，');
    return fullWidth.lines > best.lines ? fullWidth.separator : best.separator;
}

CsvTokenizer::CsvTokenizer(QStringView text, QChar separator)
    : m_text(text)
    , m_separator(separator)
{ }

bool CsvTokenizer::next()
{
    if (m_at > m_text.size())
        return false;
    if (m_position.column >= 0 && m_text[m_at - 1] == u'\n')
        m_position = {m_position.row + 1, 0};
    else
        ++m_position.column;
    m_field.clear();
    if (m_at < m_text.size() && m_text[m_at] == u'"' && takeQuoted())
        takePlain(); // nothing, unless something follows the closing quote
    else
        takePlain();
    ++m_at; // behind the separator or line break; beyond the text at its end
    return true;
}

bool CsvTokenizer::takeQuoted()
{
    qsizetype at = m_at + 1;
    for (;;) {
        const qsizetype quote = m_text.indexOf(u'"', at);
        if (quote < 0) {
            m_field.clear();
            return false;
        }
        m_field += m_text.sliced(at, quote - at);
        if (quote + 1 == m_text.size() || m_text[quote + 1] != u'"') {
            m_at = quote + 1;
            return true;
        }
        m_field += u'"';
        at = quote + 2;
    }
}

void CsvTokenizer::takePlain()
{
    qsizetype end = m_at;
    while (end < m_text.size() && m_text[end] != m_separator && m_text[end] != u'\n')
        ++end;
    m_field += m_text.sliced(m_at, end - m_at);
    m_at = end;
}

} // namespace lantu
