#include "core/sheets/xls/biffcursor.h"

#include <QtEndian>

#include <algorithm>

namespace lantu {

BiffCursor::BiffCursor(BiffStream& stream, qsizetype at)
    : m_stream(stream)
    , m_at(at)
{ }

qsizetype BiffCursor::left() const
{
    return m_stream.record().body.size() - m_at;
}

bool BiffCursor::refill()
{
    while (m_isValid && left() <= 0) {
        m_isValid = m_stream.nextContinue();
        m_at = 0;
    }
    return m_isValid;
}

quint8 BiffCursor::byte()
{
    return refill() ? m_stream.record().byteAt(m_at++) : quint8{0};
}

quint16 BiffCursor::word()
{
    const quint16 low = byte();
    return static_cast<quint16>(low | byte() << 8);
}

quint32 BiffCursor::doubleWord()
{
    const quint32 low = word();
    return low | quint32{word()} << 16;
}

void BiffCursor::skip(qint64 count)
{
    while (count > 0 && refill()) {
        const qint64 step = std::min<qint64>(count, left());
        m_at += step;
        count -= step;
    }
}

void BiffCursor::readBytes(qsizetype count, QByteArray& bytes)
{
    while (count > 0 && refill()) {
        const qsizetype step = std::min(count, left());
        bytes.append(m_stream.record().body.sliced(m_at, step));
        m_at += step;
        count -= step;
    }
}

void BiffCursor::readCharacters(qsizetype count, bool isWide, QString& text)
{
    while (count > 0) {
        if (left() <= 0) {
            if (!refill())
                return;
            isWide = byte() & 1;
            continue;
        }
        const qsizetype width = isWide ? 2 : 1;
        const qsizetype step = std::min(count, left() / width);
        const char* characters = m_stream.record().body.data() + m_at;
        if (isWide) {
            for (qsizetype i = 0; i < step; ++i)
                text += QChar(qFromLittleEndian<char16_t>(characters + 2 * i));
        } else {
            text += QLatin1StringView(characters, step);
        }
        // Half a character at the end of a record belongs to nothing.
        m_at = step == 0 ? m_stream.record().body.size() : m_at + step * width;
        count -= step;
    }
}

} // namespace lantu
