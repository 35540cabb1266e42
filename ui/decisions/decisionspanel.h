#pragma once

#include "core/base/result.h"
#include "core/rules/assess.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QTableView;

namespace lantu {

class DecisionDialog;
class DecisionTableModel;
class MessageBar;
class PlanContext;

/// What people decided about the indicator that is looked at, with the ways to enter, correct and
/// withdraw it.
class DecisionsPanel final : public QWidget
{
    Q_OBJECT

public:
    DecisionsPanel(PlanContext& context, MessageBar& messages, QWidget* parent = nullptr);

    void setInput(const AssessmentInput& input, const RuleSet& rules);

private:
    void createTable();
    QHBoxLayout* createButtons();
    QAction* addAction(QHBoxLayout* buttons, const QString& objectName, const QString& text,
        const QString& tip, void (DecisionsPanel::*slot)());
    void updateActions();
    void open(DecisionDialog* dialog);
    void enterLeadAgency();
    void enterTarget();
    void enterJudgement();
    void correctCurrent();
    void askToWithdraw();
    void withdraw();
    [[nodiscard]] Result<> withdrawRow(int row);

    PlanContext& m_context;
    MessageBar& m_messages;
    AssessmentInput m_input;
    DecisionTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QAction* m_correct = nullptr;
    QAction* m_withdraw = nullptr;
};

} // namespace lantu
