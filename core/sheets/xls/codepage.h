#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace lantu {

/// Decodes the byte strings of old Excel files, which name their encoding by a Windows number.
class CodePage
{
public:
    /// The encoding of a Chinese Windows.
    static constexpr int Chinese = 936;

    /// Numbers that name no known encoding are read as Western European.
    explicit CodePage(int number = Chinese);

    /// Bytes that mean nothing become U+FFFD each.
    [[nodiscard]] QString decode(QByteArrayView bytes);

private:
    QStringDecoder m_decoder;
};

} // namespace lantu
