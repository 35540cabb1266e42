#pragma once

#include "core/rules/evaluation.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace lantu {

class DifferenceList;
class MessageBar;
class PlanContext;

/// By which rules the plan is judged: the rule sets there are, what each of them goes by and where
/// that comes from, and which verdicts would change before one is chosen.
class RulesDialog final : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(PlanContext& context, MessageBar& messages, QWidget* parent = nullptr);

private:
    void createParts();
    QWidget* createDetails();
    void load();
    void showCurrent();
    void showThresholds(const RuleSet& rules);
    void showDifferences(const RuleSet& rules);
    void choose();
    void editCopy();
    [[nodiscard]] const RuleSet* current() const;

    PlanContext& m_context;
    MessageBar& m_messages;
    QList<RuleSet> m_ruleSets; ///< in the order of the list
    RuleSet m_inForce;
    int m_choiceVersion = 0; ///< see RuleChoice::rowVersion
    QListWidget* m_list = nullptr;
    QLabel* m_description = nullptr;
    QTreeWidget* m_thresholds = nullptr;
    DifferenceList* m_differences = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_edit = nullptr;
};

} // namespace lantu
