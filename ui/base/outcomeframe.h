#pragma once

#include "core/base/error.h"

#include <QFrame>

class QCheckBox;
class QLabel;

namespace lantu {

/// What will become of what is typed in a dialog, shown while it is typed: what is missing, or what
/// storing it does and why. What a person has to look at twice asks for a tick.
class OutcomeFrame : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Calm, Question, Refusal };

    explicit OutcomeFrame(QWidget* parent = nullptr);

    /// What must be mended first, one sentence each.
    void showMissing(const QStringList& sentences);
    /// Of a question the tick is asked for; one that was set stays set while the texts stay.
    void showTexts(const QString& headline, const QStringList& lines, Tone tone);
    void showError(const Error& error);

    /// Whether what is shown was ticked as checked.
    [[nodiscard]] bool isConfirmed() const;

Q_SIGNALS:
    void confirmationChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    QLabel* m_headline = nullptr;
    QLabel* m_lines = nullptr;
    QCheckBox* m_tick = nullptr;
    Tone m_tone = Tone::Calm;
};

} // namespace lantu
