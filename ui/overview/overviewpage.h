#pragma once

#include "core/rules/evaluation.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTextBrowser;
class QUrl;

namespace lantu {

class MessageBar;
class PageHeader;
class PlanContext;
class VerdictLegend;
class VerdictMatrixModel;

/// The plan at a glance: the count sentence, the matrix of indicators and years, what needs
/// attention, what changed, which figures have not come in.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(PlanContext& context, MessageBar& messages, QWidget* parent = nullptr);

Q_SIGNALS:
    /// An indicator is to be looked at.
    void indicatorRequested(const QString& indicatorId);
    /// The drafts of the warning slips are to be written.
    void warningSlipsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void createMatrix();
    void setColumnWidths();
    void spanCategories();
    void refresh();
    void showTexts();
    void openCell(const QModelIndex& index);
    void openLink(const QUrl& link);

    PlanContext& m_context;
    MessageBar& m_messages;
    PageHeader* m_header = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_matrix = nullptr;
    VerdictMatrixModel* m_model = nullptr;
    QTextBrowser* m_texts = nullptr;
    Evaluation m_evaluation;
};

} // namespace lantu
