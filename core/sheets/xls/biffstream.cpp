#include "core/sheets/xls/biffstream.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

constexpr qsizetype HeaderSize = 4; // type and size, two bytes each
constexpr int RecordsBetweenReports = 1024;
// A stream is read once, or twice where the places of its sheets are wrong.
constexpr qint64 MaxWalks = 4;

} // namespace

BiffStream::BiffStream(ByteRuns bytes, QString fileName, ReadProgress* progress)
    : m_bytes(std::move(bytes))
    , m_fileName(std::move(fileName))
    , m_progress(progress)
{
    if (m_progress)
        m_progress->setTotal(m_bytes.size());
}

bool BiffStream::next()
{
    const Header header = nextHeader();
    if (!header.isThere || !mayGoOn())
        return false;
    const QByteArrayView body = bytesAt(m_next + HeaderSize, header.size);
    if (body.size() < header.size)
        return false;
    m_record = {header.type, body};
    m_position = m_next;
    m_next += HeaderSize + header.size;
    m_walked += HeaderSize + header.size;
    return true;
}

bool BiffStream::nextContinue()
{
    return nextHeader().type == Biff::Continue && next();
}

BiffStream::Header BiffStream::nextHeader()
{
    QByteArray buffer; // apart from m_buffer, which the current record may lie in
    const qint64 inPiece = m_next - m_pieceStart;
    const bool isInPiece = inPiece >= 0 && inPiece + HeaderSize <= m_piece.size();
    const QByteArrayView bytes =
        isInPiece ? m_piece.sliced(inPiece) : m_bytes.read(m_next, HeaderSize, buffer);
    if (bytes.size() < HeaderSize)
        return {};
    return {true, qFromLittleEndian<quint16>(bytes.data()),
        qFromLittleEndian<quint16>(bytes.data() + 2)};
}

QByteArrayView BiffStream::bytesAt(qint64 position, qsizetype count)
{
    if (position < m_pieceStart || position + count > m_pieceStart + m_piece.size()) {
        m_piece = m_bytes.pieceFrom(position);
        m_pieceStart = position;
    }
    const qint64 inPiece = position - m_pieceStart;
    if (inPiece + count <= m_piece.size())
        return m_piece.sliced(inPiece, count);
    return m_bytes.read(position, count, m_buffer);
}

bool BiffStream::mayGoOn()
{
    if (--m_untilReport <= 0 && m_progress) {
        m_untilReport = RecordsBetweenReports;
        m_progress->setDone(std::min(m_walked, m_bytes.size()));
        if (m_progress->isCancelled())
            return false;
    }
    return m_walked <= MaxWalks * m_bytes.size();
}

Unexpected BiffStream::refused(Refusal reason, const QString& detail) const
{
    return refuse(reason, m_fileName, u"xls: %1 at byte %2"_s.arg(detail).arg(m_position));
}

Unexpected BiffStream::ending() const
{
    if (m_progress && m_progress->isCancelled())
        return refused(Refusal::Cancelled, u"cancelled"_s);
    return refused(Refusal::Damaged, u"the records break off"_s);
}

} // namespace lantu
