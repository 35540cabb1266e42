#pragma once

#include "ui/indicators/indicatorrow.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTextBrowser;

namespace lantu {

class IndicatorChartView;
class ObservationTableModel;

/// One indicator whole: verdict, chart, how it was worked out, every figure with its source, and
/// the row of the plan it comes from.
class IndicatorDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorDetail(QWidget* parent = nullptr);

    void setIndicator(const IndicatorRow& row, const QList<Observation>& observations);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createHead();
    QWidget* createTexts();
    QWidget* createSources();
    void showHead();
    void showTexts();

    IndicatorRow m_row;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_completion = nullptr;
    QLabel* m_mark = nullptr;
    QLabel* m_verdict = nullptr;
    IndicatorChartView* m_chart = nullptr;
    QTextBrowser* m_derivation = nullptr;
    QTextBrowser* m_plan = nullptr;
    QTableView* m_sources = nullptr;
    ObservationTableModel* m_observations = nullptr;
};

} // namespace lantu
