#pragma once

#include "core/plan/indicator.h"
#include "core/statistics/manualentry.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableView;

namespace lantu {

class DecisionsPanel;
class IndicatorDetail;
class IndicatorFilterProxy;
class IndicatorTableModel;
class MessageBar;
class PageHeader;
class PlanContext;

/// All indicators of the plan's table, or the watched promises of its text, beside the one that is
/// chosen.
class IndicatorsPage final : public QWidget
{
    Q_OBJECT

public:
    IndicatorsPage(PlanContext& context, MessageBar& messages, QWidget* parent = nullptr);

    /// Chooses an indicator, or a watched promise, by its id; the first row where it is neither.
    void select(const QString& indicatorId);
    [[nodiscard]] QString selectedId() const;
    /// Whose figures are looked at; see Indicator::seriesId().
    [[nodiscard]] QString selectedSeries() const;

Q_SIGNALS:
    void reportRequested();
    void findingRequested(const QString& findingId);
    /// As IndicatorDetail::planRequested.
    void planRequested(const Indicator& indicator);
    /// A value is to be entered, or one on record to be corrected, beginning with what is known.
    void entryRequested(const ManualEntry& entry);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createHeader();
    void createTable();
    void setColumnWidths();
    void connectParts();
    void refresh();
    void changeOrigin();
    [[nodiscard]] bool showsPromises() const;
    /// Whether it is a row of what is not shown now.
    [[nodiscard]] bool isOfOtherOrigin(const QString& indicatorId) const;
    void loadRows();
    void showRemark(qsizetype withFigures, qsizetype all);
    void showSelected();
    void keepSelection();
    void showFindings();

    PlanContext& m_context;
    MessageBar& m_messages;
    PageHeader* m_header = nullptr;
    QLineEdit* m_words = nullptr;
    QComboBox* m_origin = nullptr; ///< the table's rows, or the text's promises
    QComboBox* m_type = nullptr;
    QTableView* m_table = nullptr;
    IndicatorTableModel* m_model = nullptr;
    IndicatorFilterProxy* m_proxy = nullptr;
    IndicatorDetail* m_detail = nullptr;
    DecisionsPanel* m_decisions = nullptr;
    QString m_shownSeries; ///< whose figures the detail shows
    QString m_shownId; ///< of the indicator in the detail; it may be filtered out of the table
};

} // namespace lantu
