#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace lantu {

class ReadingBar;

/// The line over a preview: what will happen in one sentence, and the buttons that decide.
class ImportHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportHead(QWidget* parent = nullptr);

    void setSummary(const QString& text);
    /// While a file is read it can be stopped, and nothing else.
    void setBusy(bool isBusy);
    void showPercent(int percent);
    /// Shows the buttons that decide about a preview; they have the focus then.
    void setPreviewing(bool isPreviewing);
    void setTakeable(bool isTakeable);

Q_SIGNALS:
    void stopRequested();
    void applied();
    void discarded();

private:
    QLabel* m_summary = nullptr;
    ReadingBar* m_reading = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_discard = nullptr;
};

} // namespace lantu
