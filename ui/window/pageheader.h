#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QHBoxLayout;

namespace lantu {

class PlanContext;

/// The line at the top of a page: its title, the year and base it looks at, and room for the page's
/// own controls.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const QString& title, PlanContext& context, QWidget* parent = nullptr);

    /// Adds a control after the year and base.
    void addControl(QWidget* control);
    /// A short remark at the right end.
    void setRemark(const QString& remark);

private:
    void createYears(PlanContext& context);
    void createBases(PlanContext& context);

    QHBoxLayout* m_layout = nullptr;
    QComboBox* m_years = nullptr;
    QComboBox* m_bases = nullptr;
    QLabel* m_remark = nullptr;
};

} // namespace lantu
