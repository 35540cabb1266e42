#pragma once

#include "core/base/result.h"
#include "core/rules/assess.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace lantu {

class OutcomeFrame;
class PlanContext;

/// What the dialogs share in which a person decides something about one indicator: its fields, what
/// storing them changes, and the button that stores. Nothing is stored before that was shown.
class DecisionDialog : public QDialog
{
    Q_OBJECT

Q_SIGNALS:
    /// It was stored; `note` says what.
    void taken(const QString& note);

protected:
    enum class State { Missing, Ready, AsksForTick };

    DecisionDialog(PlanContext& context, const QString& indicatorId, const QString& title,
        const QString& action, QWidget* parent);

    /// Shows what storing the fields would change.
    virtual State preview() = 0;
    /// Stores them and says so.
    virtual Result<QString> store() = 0;

    /// To be called when a field was edited, and once when all are filled in.
    void refresh();
    /// The indicator as it stands, judged at the end of `year`.
    [[nodiscard]] AssessmentInput inputAt(int year) const;
    [[nodiscard]] const AssessmentInput& input() const { return m_input; }
    [[nodiscard]] const Indicator& indicator() const { return m_input.indicator; }
    [[nodiscard]] PlanContext& context() const { return m_context; }
    [[nodiscard]] const RuleSet& rules() const { return m_rules; }
    [[nodiscard]] QFormLayout* form() const { return m_form; }
    [[nodiscard]] OutcomeFrame* outcome() const { return m_outcome; }
    /// A line that refreshes while it is typed into.
    QLineEdit* addLine(const QString& objectName, const QString& title, const QString& hint = {});

private:
    void createParts(const QString& action);
    bool load(const QString& indicatorId);
    void take();

    PlanContext& m_context;
    AssessmentInput m_input;
    RuleSet m_rules;
    QFormLayout* m_form = nullptr;
    OutcomeFrame* m_outcome = nullptr;
    QPushButton* m_take = nullptr;
    bool m_isLoaded = false;
};

} // namespace lantu
