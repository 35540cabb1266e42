#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace lantu {

/// Text made of a file's bytes.
class DecodedText
{
public:
    /// In UTF-8, without byte order mark, and without the zeros and Ctrl-Z of old programs at the
    /// end. Where the file is UTF-8 already, this looks at its own bytes.
    [[nodiscard]] std::string_view utf8() const
    {
        return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))
            .substr(first, size);
    }
    [[nodiscard]] QString text() const
    {
        return QString::fromUtf8(utf8().data(), static_cast<qsizetype>(utf8().size()));
    }

    QByteArray bytes; ///< the file's, or what they were decoded to
    std::size_t first = 0; ///< where the text begins in them
    std::size_t size = 0;
    QString encoding; ///< `UTF-8`, `UTF-16LE`, `UTF-16BE`, `GB18030` or `Big5`
    /// Places where bytes did not decode; each is U+FFFD in the text.
    int replacements = 0;
    /// So many control characters or replacements that the bytes are no text.
    bool isBinary = false;
};

/// Decodes bytes by their byte order mark, else as UTF-16 when zeros give it away, else as UTF-8
/// when they are that, else as GB18030. Chinese files without a mark are almost never anything
/// else. A few bad bytes do not change the choice: they are replaced and counted.
DecodedText decodeText(const QByteArray& bytes);

/// Whether decodeText() knows an encoding of this name.
bool isKnownEncoding(const QByteArray& name);

/// Decodes bytes in an encoding that somebody chose, whatever comes of it. Precondition:
/// isKnownEncoding(encoding).
DecodedText decodeText(const QByteArray& bytes, const QByteArray& encoding);

} // namespace lantu
