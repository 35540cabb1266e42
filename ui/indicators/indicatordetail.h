#pragma once

#include "core/plan/finding.h"
#include "ui/indicators/indicatorrow.h"

#include <QWidget>

class QAction;
class QLabel;
class QTabWidget;
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

    void setIndicator(const IndicatorRow& row, const QList<Observation>& observations,
        const QList<Absence>& absences);
    /// Of the same indicator.
    void setFindings(const QList<Finding>& findings);
    /// Adds a part beside the derivation, figures and sources.
    void addTab(QWidget* panel, const QString& title);

Q_SIGNALS:
    void findingRequested(const QString& findingId);
    /// The row that the indicator was read from is to be shown in the plan's text.
    void planRequested(const Indicator& indicator);
    /// A value of the indicator is to be entered by hand.
    void entryRequested();
    /// The figure is to be corrected, of which `source` is the place that was looked at.
    void correctionRequested(const Observation& observation, const ObservationSource& source);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createHead();
    QWidget* createTexts();
    QWidget* createSources();
    QWidget* createSourceButtons();
    void requestCorrection();
    void updateButtons();
    void showHead();
    void showTexts();

    IndicatorRow m_row;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_completion = nullptr;
    QLabel* m_mark = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_interim = nullptr;
    QLabel* m_judgement = nullptr;
    QTabWidget* m_tabs = nullptr;
    IndicatorChartView* m_chart = nullptr;
    QTextBrowser* m_derivation = nullptr;
    QTextBrowser* m_plan = nullptr;
    QTextBrowser* m_findings = nullptr;
    QTableView* m_sources = nullptr;
    QAction* m_enter = nullptr;
    QAction* m_correct = nullptr;
    ObservationTableModel* m_observations = nullptr;
};

} // namespace lantu
