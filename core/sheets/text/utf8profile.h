#pragma once

#include <QByteArrayView>

namespace lantu {

/// Tells whether bytes without a byte order mark are UTF-8 or GB18030, by what they hold beside
/// ASCII.
class Utf8Profile
{
public:
    explicit Utf8Profile(QByteArrayView bytes);

    /// Whether UTF-8 is the better reading. True for plain ASCII.
    [[nodiscard]] bool isUtf8() const;

private:
    void addSequence(QByteArrayView bytes, qsizetype at, qsizetype length);
    [[nodiscard]] bool looksLikeHanzi() const;

    qsizetype m_errors = 0; // bytes that begin no UTF-8 sequence
    qsizetype m_pairs = 0; // sequences of two bytes
    qsizetype m_longSequences = 0; // of three and four: hanzi are of three
    qsizetype m_levelOne = 0; // pairs that GBK reads as one of the 3,755 most common hanzi
    qsizetype m_neighbours = 0; // pairs right behind another pair
    qsizetype m_signs = 0; // pairs for U+0080–U+00FF: ² ± ° é
    qsizetype m_lastPairEnd = -1;
};

} // namespace lantu
