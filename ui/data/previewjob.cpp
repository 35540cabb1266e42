#include "ui/data/previewjob.h"

#include <QtConcurrentRun>

namespace lantu {

namespace {

constexpr int PollMilliseconds = 100;

} // namespace

PreviewJob::PreviewJob(QObject* parent)
    : QObject(parent)
{
    m_clock.setInterval(PollMilliseconds);
    connect(&m_clock, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_progress->percent()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, &m_clock, &QTimer::stop);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PreviewJob::finished);
}

PreviewJob::~PreviewJob()
{
    cancel();
    m_watcher.waitForFinished();
}

void PreviewJob::begin(ImportOptions& options)
{
    m_progress = std::make_shared<ReadProgress>();
    options.progress = m_progress.get();
    m_clock.start();
}

void PreviewJob::read(const QString& path, const ImportKnowledge& knowledge, ImportOptions options)
{
    begin(options);
    m_watcher.setFuture(QtConcurrent::run([path, knowledge, options, progress = m_progress] {
        return readPreview(path, knowledge, options);
    }));
}

void PreviewJob::repeat(
    const ImportPreview& preview, const ImportKnowledge& knowledge, ImportOptions options)
{
    begin(options);
    m_watcher.setFuture(QtConcurrent::run([preview, knowledge, options, progress = m_progress] {
        return previewAgain(preview, knowledge, options);
    }));
}

void PreviewJob::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

} // namespace lantu
