#pragma once

#include "core/sheets/xls/biffstream.h"

#include <QByteArray>
#include <QString>

namespace lantu {

/// Reads values one behind the other out of a stream's current record and on into the CONTINUE
/// records behind it. What is read beyond their end is zero, and the cursor no longer valid.
class BiffCursor
{
public:
    /// Starts at a place of the current record's body. The stream moves with the cursor.
    BiffCursor(BiffStream& stream, qsizetype at);

    [[nodiscard]] bool isValid() const { return m_isValid; }

    quint8 byte();
    quint16 word();
    quint32 doubleWord();
    void skip(qint64 count);
    /// Appends byte characters.
    void readBytes(qsizetype count, QByteArray& bytes);
    /// Appends characters of one byte (U+0000–00FF) or, where `isWide`, of two. A CONTINUE record
    /// among them says anew which they are.
    void readCharacters(qsizetype count, bool isWide, QString& text);

private:
    [[nodiscard]] qsizetype left() const;
    /// Goes into the next record when this one is used up; false at the end of the last.
    bool refill();

    BiffStream& m_stream;
    qsizetype m_at;
    bool m_isValid = true;
};

} // namespace lantu
