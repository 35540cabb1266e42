#include "core/sheets/text/utf8profile.h"

namespace lantu {

namespace {

unsigned char byteAt(QByteArrayView bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

bool isBetween(unsigned char byte, unsigned char first, unsigned char last)
{
    return byte >= first && byte <= last;
}

/// Length of the well-formed UTF-8 sequence at a place (Unicode table 3-7), or 0.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const unsigned char lead = byteAt(bytes, at);
    const unsigned char second = byteAt(bytes, at + 1);
    if (lead < 0x80)
        return 1;
    qsizetype length = 0;
    if (isBetween(lead, 0xC2, 0xDF))
        length = 2;
    else if (isBetween(lead, 0xE0, 0xEF))
        length = 3;
    else if (isBetween(lead, 0xF0, 0xF4))
        length = 4;
    else
        return 0;
    // Some leads leave less room, so that no character has two spellings.
    const unsigned char lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (!isBetween(second, lowest, highest))
        return 0;
    for (qsizetype i = 2; i < length; ++i) {
        if (!isBetween(byteAt(bytes, at + i), 0x80, 0xBF))
            return 0;
    }
    return length;
}

} // namespace

Utf8Profile::Utf8Profile(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, at);
        if (length == 0)
            ++m_errors;
        else if (length > 1)
            addSequence(bytes, at, length);
        at += length == 0 ? 1 : length;
    }
}

void Utf8Profile::addSequence(QByteArrayView bytes, qsizetype at, qsizetype length)
{
    if (length > 2) {
        ++m_longSequences;
        return;
    }
    ++m_pairs;
    const unsigned char lead = byteAt(bytes, at);
    // GB 2312 level one: rows B0 to D7.
    m_levelOne += lead <= 0xD7 && byteAt(bytes, at + 1) >= 0xA1 ? 1 : 0;
    m_signs += lead <= 0xC3 ? 1 : 0;
    m_neighbours += m_lastPairEnd == at ? 1 : 0;
    m_lastPairEnd = at + 2;
}

bool Utf8Profile::isUtf8() const
{
    // A file cut short or with a few stray bytes is still UTF-8: hanzi in GB18030 hardly ever
    // fall into its sequences of three.
    if (m_errors * 20 > m_longSequences)
        return false;
    return !looksLikeHanzi();
}

bool Utf8Profile::looksLikeHanzi() const
{
    // 联通 and other words are valid UTF-8 by accident: pairs only, and GBK reads common hanzi.
    if (m_longSequences > 0 || m_pairs == 0 || m_levelOne * 10 < m_pairs * 6)
        return false;
    // Lone signs such as ² and é between ASCII are no hanzi, which stand side by side.
    const bool areLoneSigns = m_signs == m_pairs && m_neighbours == 0;
    return !areLoneSigns;
}

} // namespace lantu
