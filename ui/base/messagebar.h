#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace lantu {

/// One line at the top of a page that says what went wrong or what was done, until it is closed or
/// the next message comes.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    void showNote(const QString& text);
    /// The message shown; empty while hidden.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText(const QString& text, bool isError);
    void applyColours();

    QLabel* m_label = nullptr;
    QToolButton* m_close = nullptr;
    bool m_isError = false;
};

} // namespace lantu
