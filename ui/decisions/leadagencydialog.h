#pragma once

#include "ui/decisions/decisiondialog.h"

class QComboBox;

namespace lantu {

/// Who leads an indicator: one that is known already, or a new name.
class LeadAgencyDialog final : public DecisionDialog
{
    Q_OBJECT

public:
    LeadAgencyDialog(PlanContext& context, const QString& indicatorId, QWidget* parent = nullptr);

private:
    State preview() override;
    Result<QString> store() override;
    [[nodiscard]] QString name() const;

    QComboBox* m_name = nullptr;
};

} // namespace lantu
