#pragma once

#include "ui/findings/subjectnames.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableView;
class QTextBrowser;
class QUrl;

namespace lantu {

class FindingFilterProxy;
class FindingTableModel;
class MessageBar;
class PageHeader;
class PlanContext;

/// 核查: what a person must look at in the plan, beside the one that is chosen. Built and filled
/// when it is first seen.
class FindingsPage final : public QWidget
{
    Q_OBJECT

public:
    FindingsPage(PlanContext& context, MessageBar& messages, QWidget* parent = nullptr);

    /// Chooses a finding by its id, taking back filters that hide it.
    void select(const QString& findingId);

Q_SIGNALS:
    void indicatorRequested(const QString& indicatorId);
    void projectRequested(const QString& projectId);
    /// The place of the plan's outline is to be shown. Places are links only where somebody takes
    /// this.
    void placeRequested(const QString& outlineId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void createHeader();
    void createTable();
    void connectParts();
    void refresh();
    void fillKinds();
    void showSelected();
    void showRemark();
    void openLink(const QUrl& link);

    PlanContext& m_context;
    MessageBar& m_messages;
    SubjectNames m_names;
    bool m_isStale = true; ///< the plan changed since the table was filled
    PageHeader* m_header = nullptr;
    QLineEdit* m_words = nullptr;
    QComboBox* m_severity = nullptr;
    QComboBox* m_kind = nullptr;
    QTableView* m_table = nullptr;
    FindingTableModel* m_model = nullptr;
    FindingFilterProxy* m_proxy = nullptr;
    QTextBrowser* m_detail = nullptr;
};

} // namespace lantu
