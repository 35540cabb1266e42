#pragma once

#include "core/rules/verdictdifference.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace lantu {

/// Which verdicts come out otherwise under another rule set: indicator, year, before → after.
class DifferenceList final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceList(QWidget* parent = nullptr);

    /// Both of the same indicators, `before` as it is in force.
    void setEvaluations(const Evaluation& before, const Evaluation& after);
    /// Says why there is nothing to compare.
    void setMessage(const QString& message);

private:
    QLabel* m_headline = nullptr;
    QTreeWidget* m_list = nullptr;
};

} // namespace lantu
