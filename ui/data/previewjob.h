#pragma once

#include "core/base/result.h"
#include "core/statistics/importpreview.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace lantu {

/// Makes a preview on a thread of its own, tells how far it is, and can be stopped.
class PreviewJob final : public QObject
{
    Q_OBJECT

public:
    explicit PreviewJob(QObject* parent = nullptr);
    ~PreviewJob() override;

    /// Reads a file. One job at a time.
    void read(const QString& path, const ImportKnowledge& knowledge, ImportOptions options);
    /// Decides on a file that was read before with other options.
    void repeat(
        const ImportPreview& preview, const ImportKnowledge& knowledge, ImportOptions options);
    /// Stops at the next piece of the file; finished() comes with a failure then.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    /// Whether the last job was told to stop.
    [[nodiscard]] bool isCancelled() const { return m_progress && m_progress->isCancelled(); }
    /// Of the last job.
    [[nodiscard]] Result<ImportPreview> outcome() const { return m_watcher.result(); }

Q_SIGNALS:
    /// 0–100, a few times a second while a file is read.
    void progressed(int percent);
    void finished();

private:
    void begin(ImportOptions& options);

    QFutureWatcher<Result<ImportPreview>> m_watcher;
    /// Shared with the thread, which may outlive a closed page by a moment.
    std::shared_ptr<ReadProgress> m_progress;
    QTimer m_clock;
};

} // namespace lantu
