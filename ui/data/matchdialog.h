#pragma once

#include "core/statistics/suggestion.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lantu {

/// Asks which indicator a name of a file means: the likely ones first, then the whole plan, found
/// by typing. Says how the name differs in scope and unit before anything is chosen.
class MatchDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `value` has the name; `isChosen` where a person has chosen for it before.
    MatchDialog(const ImportValue& value, const NameReading& reading,
        const ImportKnowledge& knowledge, bool isChosen, QWidget* parent = nullptr);

    /// The indicator chosen; empty where none is.
    [[nodiscard]] QString indicatorId() const;
    /// Whether the name is to be remembered when the file is taken.
    [[nodiscard]] bool isToBeRemembered() const;

Q_SIGNALS:
    /// The name is never this indicator.
    void neverChosen(const QString& indicatorId);
    /// What was chosen for the name before shall no longer hold.
    void choiceUndone();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createParts(const ImportValue& value, bool isChosen);
    void fillList();
    void addEntry(const Indicator& indicator, const QString& reason);
    void filter(const QString& text);
    void explain();
    void rejectCurrent();

    NameReading m_reading;
    Unit m_unit;
    ImportKnowledge m_knowledge;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_difference = nullptr;
    QCheckBox* m_remember = nullptr;
    QPushButton* m_never = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace lantu
