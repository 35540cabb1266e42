#pragma once

#include <QByteArray>

#include <algorithm>
#include <atomic>

namespace lantu {

/// How far the reading of a file is, and whether it is still wanted. The thread that reads and the
/// one that shows may use it at the same time.
class ReadProgress
{
public:
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

    /// What will be read, in bytes or whatever a reader counts in.
    void setTotal(qint64 total) { m_total = total; }
    void setDone(qint64 done) { m_done = done; }
    void advance(qint64 count) { m_done += count; }
    /// 0–100; 0 before anything is known.
    [[nodiscard]] int percent() const
    {
        const qint64 total = m_total;
        return total > 0 ? static_cast<int>(std::clamp<qint64>(m_done * 100 / total, 0, 100)) : 0;
    }

private:
    std::atomic<bool> m_isCancelled = false;
    std::atomic<qint64> m_total = 0;
    std::atomic<qint64> m_done = 0;
};

/// What a caller may say about the reading of a file.
struct ReadOptions {
    /// Of text files: `UTF-8`, `UTF-16LE`, `UTF-16BE`, `GB18030`, `Big5`. Empty: found by content.
    QByteArray encoding;
    /// Watched between pieces of the file; may be null. A cancelled reading fails as
    /// Refusal::Cancelled.
    ReadProgress* progress = nullptr;

    [[nodiscard]] bool isCancelled() const { return progress && progress->isCancelled(); }
};

} // namespace lantu
