#pragma once

#include "core/rules/evaluation.h"
#include "core/rules/rulesetedit.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace lantu {

class DifferenceList;
class PlanContext;

/// A copy of a rule set with other numbers: its name, why, every number, also one of its own for a
/// kind of target, and which verdicts would change. Saving stores it as a rule set, or a version of
/// one, and lets it judge nothing yet.
class RuleEditDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `inForce` is what the plan is judged by.
    RuleEditDialog(PlanContext& context, const RuleSet& base, const RuleSet& inForce,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const QString& ruleSetId);

private:
    void createTable();
    void createLayout();
    QWidget* createKindRow();
    void addRow(const RuleThreshold& threshold);
    void addForKind();
    void refresh();
    void save();
    /// As typed; nothing where a value is no number.
    [[nodiscard]] std::optional<RuleSetEdit> edit() const;

    PlanContext& m_context;
    RuleSet m_base;
    RuleSet m_inForce;
    QList<RuleThreshold> m_rows; ///< what each row of the table is of
    QLineEdit* m_name = nullptr;
    QLineEdit* m_reason = nullptr;
    QTableWidget* m_table = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_problem = nullptr;
    DifferenceList* m_differences = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace lantu
