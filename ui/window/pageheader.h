#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QHBoxLayout;

namespace lantu {

class PlanContext;

/// The line at the top of a page: its title, room for the page's own controls, and where a page
/// shows what is computed, the year and base it looks at.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    /// Adds the choice of year and base.
    void addPlanChoices(PlanContext& context);
    /// Adds a control after those that are there.
    void addControl(QWidget* control);
    /// A short remark at the right end.
    void setRemark(const QString& remark);

private:
    [[nodiscard]] QComboBox* createYears(PlanContext& context);
    [[nodiscard]] QComboBox* createBases(PlanContext& context);

    QHBoxLayout* m_layout = nullptr;
    QLabel* m_remark = nullptr;
};

} // namespace lantu
