#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace lantu {

/// The bytes of a stream where they lie in a file: pieces that follow one another, none of them
/// copied. The file's bytes must outlive it.
class ByteRuns
{
public:
    ByteRuns() = default;
    explicit ByteRuns(QByteArrayView bytes) { append(bytes); }

    /// Adds a piece at the end. One that lies right behind the last in the file joins it.
    void append(QByteArrayView piece);
    [[nodiscard]] qint64 size() const { return m_size; }

    /// The bytes from a place up to where the next piece lies elsewhere; empty at the end.
    [[nodiscard]] QByteArrayView pieceFrom(qint64 position) const;
    /// At most `count` bytes from a place on, gathered in `buffer` where they lie in more than one
    /// piece. Fewer at the end.
    [[nodiscard]] QByteArrayView read(qint64 position, qint64 count, QByteArray& buffer) const;

private:
    struct Run {
        qint64 start = 0; // place in the stream
        QByteArrayView bytes;
    };

    QList<Run> m_runs;
    qint64 m_size = 0;
};

} // namespace lantu
