#pragma once

#include <QMainWindow>

#include <memory>

class QFileDialog;
class QStackedWidget;

namespace lantu {

class DataPage;
class FindingsPage;
class IndicatorsPage;
class MessageBar;
class Navigation;
class OverviewPage;
class PdfActions;
class PlanContext;
class PlanPage;
class ProjectsPage;
class Session;
struct Indicator;
struct ManualEntry;
struct Plan;

/// The window: navigation at the left, one page beside it, a message line above. Each page is a
/// widget of its own folder; a new one is one call of addPage.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `languageTag` is that of reports: `zh-CN` or `en`.
    MainWindow(Session& session, const Plan& plan, int year, const QString& languageTag);
    ~MainWindow() override;

    /// Opens files in the preview of the data page, as if they had been dropped there.
    void openFiles(const QStringList& paths);
    /// Opens the dialog in which a value is entered by hand; `entry` is what it begins with.
    void enterValue(const ManualEntry& entry);
    [[nodiscard]] PdfActions& pdfs() { return *m_pdfs; }

Q_SIGNALS:
    /// `zh_CN` or `en`: the window is to be made anew in this language.
    void languageRequested(const QString& language);

private:
    void createPages();
    void createMenus();
    void addPage(QWidget* page, const QString& title, const QString& description);
    void showPage(int index);
    void showIndicator(const QString& indicatorId);
    void showPlace(const QString& outlineId);
    /// The row of the plan that an indicator was read from.
    void showInPlan(const Indicator& indicator);
    void showProject(const QString& projectId);
    void showFinding(const QString& findingId);
    void askForFiles();
    QFileDialog* spreadsheetDialog(const QString& title);
    /// Asks for a spreadsheet that states the targets of one year.
    void askForTargets();
    void openTargets(const QString& path);
    void showRules();
    /// Begins an entry of the indicator that is looked at, if one is.
    void beginEntry();

    PlanContext* m_context = nullptr;
    Navigation* m_navigation = nullptr;
    MessageBar* m_messages = nullptr;
    QStackedWidget* m_pages = nullptr;
    PdfActions* m_pdfs = nullptr;
    OverviewPage* m_overview = nullptr;
    PlanPage* m_plan = nullptr;
    IndicatorsPage* m_indicators = nullptr;
    DataPage* m_data = nullptr;
    ProjectsPage* m_projects = nullptr;
    FindingsPage* m_findings = nullptr;
};

} // namespace lantu
