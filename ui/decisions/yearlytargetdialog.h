#pragma once

#include "core/plan/yearlytarget.h"
#include "ui/decisions/decisiondialog.h"

class QComboBox;

namespace lantu {

/// The target of one year, from the district's own plan of that year or assigned from above, with
/// the document it stands in and what the superior said of it afterwards.
class YearlyTargetDialog final : public DecisionDialog
{
    Q_OBJECT

public:
    /// Begins with what is in force for the year and origin.
    YearlyTargetDialog(PlanContext& context, const QString& indicatorId, int year,
        TargetOrigin origin, QWidget* parent = nullptr);

private:
    State preview() override;
    Result<QString> store() override;
    void createFields(int year, TargetOrigin origin);
    void createAssignedFields();
    void showInForce();
    [[nodiscard]] const YearlyTarget* inForce() const;
    /// As typed, and read.
    [[nodiscard]] YearlyTarget target() const;
    [[nodiscard]] QStringList consequences(const YearlyTarget& target) const;

    QComboBox* m_year = nullptr;
    QComboBox* m_origin = nullptr;
    QLineEdit* m_raw = nullptr;
    QLineEdit* m_document = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_date = nullptr;
    QComboBox* m_verdict = nullptr;
    QLineEdit* m_words = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace lantu
