#pragma once

#include <QByteArray>
#include <QString>

namespace lantu {

/// Text made of a file's bytes.
struct DecodedText {
    QString text; ///< without byte order mark, and without the zeros and Ctrl-Z of old programs at
                  ///< the end
    QString encoding; ///< `UTF-8`, `UTF-16LE`, `UTF-16BE`, `GB18030`, or as chosen
    /// Places where bytes did not decode; each is U+FFFD in the text.
    int replacements = 0;
    /// So many control characters or replacements that the bytes are no text.
    bool isBinary = false;
};

/// Decodes bytes by their byte order mark, else as UTF-16 when zeros give it away, else as UTF-8
/// when they are that, else as GB18030. Chinese files without a mark are almost never anything
/// else. A few bad bytes do not change the choice: they are replaced and counted. `name` decides
/// instead where a person has chosen (see ReadOptions::encoding).
DecodedText decodeText(const QByteArray& bytes, const QByteArray& name = {});

} // namespace lantu
