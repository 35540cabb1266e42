#pragma once

#include <QWidget>

class QProgressBar;

namespace lantu {

/// How far the reading of a file is, with a button that stops it. Shown while a file is read.
class ReadingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingBar(QWidget* parent = nullptr);

    void setRunning(bool isRunning);
    /// 0–100.
    void showPercent(int percent);

Q_SIGNALS:
    void stopRequested();

private:
    QProgressBar* m_progress = nullptr;
};

} // namespace lantu
