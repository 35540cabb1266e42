#include "core/sheets/text/csvseparator.h"

#include <cstddef>

namespace lantu {

namespace {

constexpr std::size_t SampleSize = 64 * 1024; // characters

struct Candidate {
    std::string_view separator;
    std::size_t count = 0;
    std::size_t lines = 0; ///< that have it
};

std::string_view sampleOf(std::string_view text)
{
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isFirstByte = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
        if (isFirstByte && ++characters > SampleSize)
            return text.substr(0, at);
    }
    return text;
}

Candidate countOutsideQuotes(std::string_view text, std::string_view separator)
{
    Candidate candidate{separator};
    bool isQuoted = false;
    bool isOnLine = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (c == '\n' || c == '\r')
            isOnLine = false;
        if (c != separator.front() || !text.substr(at).starts_with(separator))
            continue;
        ++candidate.count;
        candidate.lines += isOnLine ? 0 : 1;
        isOnLine = true;
    }
    return candidate;
}

} // namespace

std::string_view csvSeparator(std::string_view text)
{
    const std::string_view sample = sampleOf(text);
    Candidate best = countOutsideQuotes(sample, ",");
    for (const std::string_view separator : {"\t", ";", "|"}) {
        const Candidate other = countOutsideQuotes(sample, separator);
        if (other.count > best.count)
            best = other;
    }
    // A full-width comma is also punctuation of the text in the cells: it separates only where
    // it stands on more lines.
    const Candidate fullWidth = countOutsideQuotes(sample, "，");
    return fullWidth.lines > best.lines ? fullWidth.separator : best.separator;
}

} // namespace lantu
