#pragma once

#include "core/base/error.h"
#include "core/statistics/entrychecks.h"
#include "core/statistics/entrypreview.h"

#include <QFrame>

class QCheckBox;
class QLabel;

namespace lantu {

/// What will become of an entry, shown while it is typed: what is missing, or what storing it does
/// and why. What a person has to look at twice asks for a tick.
class EntryOutcome final : public QFrame
{
    Q_OBJECT

public:
    explicit EntryOutcome(QWidget* parent = nullptr);

    void showProblems(const QList<EntryProblem>& problems);
    /// `consequences` are sentences on what storing it changes.
    void showPreview(const ImportBatch& batch, const QStringList& consequences);
    void showError(const Error& error);

    /// Whether what is shown was ticked as checked.
    [[nodiscard]] bool isConfirmed() const;

Q_SIGNALS:
    void confirmationChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Tone { Calm, Question, Refusal };

    void showTexts(const QString& headline, const QStringList& lines, Tone tone);
    void applyColours();

    QLabel* m_headline = nullptr;
    QLabel* m_lines = nullptr;
    QCheckBox* m_tick = nullptr;
    ImportBatch m_shown;
    Tone m_tone = Tone::Calm;
};

} // namespace lantu
