#pragma once

#include "core/plan/projectfact.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QTextBrowser;
class QTreeView;
class QUrl;

namespace lantu {

class MessageBar;
class PageHeader;
class PlanContext;
class ProjectFilterProxy;
class ProjectTreeModel;

/// 项目: every project that the plan names, beside the one that is chosen. Built and filled when it
/// is first seen; what the text says of them does not change while the window is open.
class ProjectsPage final : public QWidget
{
    Q_OBJECT

public:
    ProjectsPage(PlanContext& context, MessageBar& messages, QWidget* parent = nullptr);

    /// Chooses a project by its id, taking back filters that hide it.
    void select(const QString& projectId);

Q_SIGNALS:
    void findingRequested(const QString& findingId);
    /// As FindingsPage::placeRequested.
    void placeRequested(const QString& outlineId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void createHeader();
    void createTable();
    void setColumnWidths();
    void connectParts();
    void fill();
    void fillChoices();
    void applyFilter();
    void showSelected();
    void openLink(const QUrl& link);
    [[nodiscard]] QList<ProjectFact> factsOf(int project) const;

    PlanContext& m_context;
    MessageBar& m_messages;
    QHash<QString, QString> m_places;
    QList<ProjectFact> m_facts;
    PageHeader* m_header = nullptr;
    QLineEdit* m_words = nullptr;
    QComboBox* m_category = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_stage = nullptr;
    QTreeView* m_table = nullptr;
    ProjectTreeModel* m_model = nullptr;
    ProjectFilterProxy* m_proxy = nullptr;
    QTextBrowser* m_detail = nullptr;
};

} // namespace lantu
