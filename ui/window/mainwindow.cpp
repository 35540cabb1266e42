#include "ui/window/mainwindow.h"

#include "ui/base/messagebar.h"
#include "ui/base/theme.h"
#include "ui/data/datapage.h"
#include "ui/data/entrydialog.h"
#include "ui/decisions/rulesdialog.h"
#include "ui/decisions/targetimportdialog.h"
#include "ui/findings/findingspage.h"
#include "ui/indicators/indicatorspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/plan/planpage.h"
#include "ui/projects/projectspage.h"
#include "ui/window/navigation.h"
#include "ui/window/pdfactions.h"
#include "ui/window/plancontext.h"
#include "ui/window/practiceband.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

namespace lantu {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session& session, const Plan& plan, int year, const QString& languageTag)
    : m_context(new PlanContext(session, plan, year, this))
    , m_navigation(new Navigation(this))
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_pdfs(new PdfActions(*m_context, *m_messages, languageTag, this))
{
    setWindowTitle(session.isPractice() ? tr("Practice data: %1 — Lantu").arg(plan.shortTitle)
                                        : tr("%1 — Lantu").arg(plan.shortTitle));
    resize(1360, 860);
    auto* centre = new QWidget(this);
    auto* columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_navigation);
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(18, 12, 18, 12);
    rows->setSpacing(10);
    // Above the pages, so that none of them can be without it.
    if (session.isPractice())
        rows->addWidget(new PracticeBand(this));
    rows->addWidget(m_messages);
    rows->addWidget(m_pages, 1);
    columns->addLayout(rows, 1);
    setCentralWidget(centre);
    createPages();
    createMenus();
    connect(m_navigation, &Navigation::currentChanged, this, &MainWindow::showPage);
    showPage(0);
}

MainWindow::~MainWindow() = default;

void MainWindow::createPages()
{
    m_overview = new OverviewPage(*m_context, *m_messages, this);
    m_indicators = new IndicatorsPage(*m_context, *m_messages, this);
    m_data = new DataPage(*m_context, *m_messages, this);
    addPage(m_overview, tr("Overview"), tr("Where the plan stands, and what needs attention"));
    m_plan = new PlanPage(*m_context, *m_messages, this);
    addPage(m_plan, tr("Plan"), tr("The plan's text with what is known of it"));
    addPage(m_indicators, tr("Indicators"), tr("Every indicator: on schedule or not, and why"));
    m_projects = new ProjectsPage(*m_context, *m_messages, this);
    addPage(m_projects, tr("Projects"), tr("Every project that the plan names"));
    addPage(m_data, tr("Data"), tr("Import spreadsheets, look into imports, take them back"));
    m_findings = new FindingsPage(*m_context, *m_messages, this);
    addPage(m_findings, tr("Findings"), tr("What a person must look at in the plan"));
    connect(m_plan, &PlanPage::indicatorRequested, this, &MainWindow::showIndicator);
    connect(m_plan, &PlanPage::projectRequested, this, &MainWindow::showProject);
    connect(m_plan, &PlanPage::findingRequested, this, &MainWindow::showFinding);
    connect(m_findings, &FindingsPage::placeRequested, this, &MainWindow::showPlace);
    connect(m_projects, &ProjectsPage::placeRequested, this, &MainWindow::showPlace);
    connect(m_findings, &FindingsPage::indicatorRequested, this, &MainWindow::showIndicator);
    connect(m_findings, &FindingsPage::projectRequested, this, &MainWindow::showProject);
    connect(m_projects, &ProjectsPage::findingRequested, this, &MainWindow::showFinding);
    connect(m_indicators, &IndicatorsPage::findingRequested, this, &MainWindow::showFinding);
    connect(m_indicators, &IndicatorsPage::planRequested, this, &MainWindow::showInPlan);
    connect(m_overview, &OverviewPage::indicatorRequested, this, &MainWindow::showIndicator);
    connect(
        m_overview, &OverviewPage::warningSlipsRequested, m_pdfs, &PdfActions::askForWarningSlips);
    connect(m_indicators, &IndicatorsPage::reportRequested, m_pdfs, &PdfActions::askForReport);
    connect(m_indicators, &IndicatorsPage::entryRequested, this, &MainWindow::enterValue);
    connect(m_data, &DataPage::entryRequested, this, &MainWindow::beginEntry);
}

void MainWindow::addPage(QWidget* page, const QString& title, const QString& description)
{
    m_navigation->addEntry(m_pages->addWidget(page), title, description);
}

void MainWindow::showPage(int index)
{
    m_pages->setCurrentIndex(index);
    m_navigation->setCurrent(index);
}

void MainWindow::showIndicator(const QString& indicatorId)
{
    showPage(m_pages->indexOf(m_indicators));
    m_indicators->select(indicatorId);
}

void MainWindow::showPlace(const QString& outlineId)
{
    showPage(m_pages->indexOf(m_plan));
    m_plan->showPlace(outlineId);
}

void MainWindow::showInPlan(const Indicator& indicator)
{
    showPage(m_pages->indexOf(m_plan));
    m_plan->showIndicator(indicator);
}

void MainWindow::showProject(const QString& projectId)
{
    showPage(m_pages->indexOf(m_projects));
    m_projects->select(projectId);
}

void MainWindow::showFinding(const QString& findingId)
{
    showPage(m_pages->indexOf(m_findings));
    m_findings->select(findingId);
}

void MainWindow::createMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(
        tr("&Import spreadsheets…"), QKeySequence(u"Ctrl+O"_s), this, &MainWindow::askForFiles);
    file->addAction(tr("Import &targets of a year…"), this, &MainWindow::askForTargets);
    QAction* enter = file->addAction(tr("&Enter a value…"), this, &MainWindow::beginEntry);
    // On X11 a text field takes Ctrl+E for itself; the second one works there too.
    enter->setShortcuts({QKeySequence(u"Ctrl+E"_s), QKeySequence(u"Ctrl+Shift+E"_s)});
    file->addAction(tr("Year's &summary as PDF…"), QKeySequence(u"Ctrl+P"_s), m_pdfs,
        &PdfActions::askForReport);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &QWidget::close);
    QMenu* tools = menuBar()->addMenu(tr("&Tools"));
    tools->addAction(tr("&Rules of judging…"), this, &MainWindow::showRules);
    tools->addAction(tr("&Warning slips as PDF…"), m_pdfs, &PdfActions::askForWarningSlips);
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("&Light"), this, [] { applyTheme(Appearance::Light); });
    view->addAction(tr("&Dark"), this, [] { applyTheme(Appearance::Dark); });
    QMenu* language = menuBar()->addMenu(tr("&Language"));
    language->addAction(u"简体中文"_s, this, [this] { Q_EMIT languageRequested(u"zh_CN"_s); });
    language->addAction(u"English"_s, this, [this] { Q_EMIT languageRequested(u"en"_s); });
}

QFileDialog* MainWindow::spreadsheetDialog(const QString& title)
{
    auto* dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Spreadsheets (*.xlsx *.xlsm *.xls *.et *.ods *.fods *.csv *.txt *.tsv)"),
            tr("All files (*)")});
    return dialog;
}

void MainWindow::askForFiles()
{
    auto* dialog = spreadsheetDialog(tr("Import spreadsheets"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::askForTargets()
{
    auto* dialog = spreadsheetDialog(tr("Import targets of a year"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openTargets);
    dialog->open();
}

void MainWindow::openTargets(const QString& path)
{
    auto* dialog = new TargetImportDialog(*m_context, path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TargetImportDialog::taken, m_messages, &MessageBar::showNote);
    dialog->open();
}

void MainWindow::openFiles(const QStringList& paths)
{
    showPage(m_pages->indexOf(m_data));
    m_data->openFiles(paths);
}

void MainWindow::beginEntry()
{
    const bool isIndicatorShown = m_pages->currentWidget() == m_indicators;
    enterValue(blankEntry(
        isIndicatorShown ? m_indicators->selectedSeries() : QString(), m_context->year()));
}

void MainWindow::enterValue(const ManualEntry& entry)
{
    auto* dialog = new EntryDialog(*m_context, entry, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EntryDialog::taken, m_messages, &MessageBar::showNote);
    dialog->open();
}

void MainWindow::showRules()
{
    auto* dialog = new RulesDialog(*m_context, *m_messages, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace lantu
