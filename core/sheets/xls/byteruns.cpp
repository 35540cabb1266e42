#include "core/sheets/xls/byteruns.h"

#include <algorithm>
#include <iterator>

namespace lantu {

void ByteRuns::append(QByteArrayView piece)
{
    if (piece.isEmpty())
        return;
    if (!m_runs.isEmpty()) {
        QByteArrayView& last = m_runs.last().bytes;
        if (last.data() + last.size() == piece.data()) {
            last = QByteArrayView(last.data(), last.size() + piece.size());
            m_size += piece.size();
            return;
        }
    }
    m_runs.append({m_size, piece});
    m_size += piece.size();
}

QByteArrayView ByteRuns::pieceFrom(qint64 position) const
{
    if (position < 0 || position >= m_size)
        return {};
    const auto next = std::upper_bound(m_runs.cbegin(), m_runs.cend(), position,
        [](qint64 wanted, const Run& run) { return wanted < run.start; });
    const Run& run = *std::prev(next);
    return run.bytes.sliced(position - run.start);
}

QByteArrayView ByteRuns::read(qint64 position, qint64 count, QByteArray& buffer) const
{
    QByteArrayView piece = pieceFrom(position);
    if (piece.size() >= count)
        return piece.first(count);
    buffer.clear();
    while (!piece.isEmpty() && buffer.size() < count) {
        buffer.append(piece.first(std::min<qsizetype>(piece.size(), count - buffer.size())));
        piece = pieceFrom(position + buffer.size());
    }
    return buffer;
}

} // namespace lantu
