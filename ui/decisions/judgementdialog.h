#pragma once

#include "ui/decisions/decisiondialog.h"

class QComboBox;
class QPlainTextEdit;

namespace lantu {

/// A person's verdict over the computed one, with its reason. The computed one stays and is what is
/// counted.
class JudgementDialog final : public DecisionDialog
{
    Q_OBJECT

public:
    /// Begins with what is in force for the year.
    JudgementDialog(
        PlanContext& context, const QString& indicatorId, int year, QWidget* parent = nullptr);

private:
    State preview() override;
    Result<QString> store() override;
    void createFields(int year);
    void showInForce();
    [[nodiscard]] int year() const;
    [[nodiscard]] const Judgement* inForce() const;

    QComboBox* m_year = nullptr;
    QComboBox* m_progress = nullptr;
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace lantu
