#include "ui/indicators/indicatordetail.h"

#include "ui/base/numberformat.h"
#include "ui/base/palette.h"
#include "ui/base/statusmark.h"
#include "ui/base/verdictwords.h"
#include "ui/charts/indicatorchartview.h"
#include "ui/findings/findingtexts.h"
#include "ui/indicators/indicatortexts.h"
#include "ui/indicators/observationtablemodel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QUrl>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

QLabel* largeLabel(QWidget* parent, double factor)
{
    auto* label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

IndicatorDetail::IndicatorDetail(QWidget* parent)
    : QWidget(parent)
    , m_observations(new ObservationTableModel(this))
{
    m_chart = new IndicatorChartView(this);
    m_chart->setTitleVisible(false);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_chart);
    parts->addWidget(createTexts());
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({440, 300});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(createHead());
    layout->addWidget(parts, 1);
}

QWidget* IndicatorDetail::createHead()
{
    auto* head = new QWidget(this);
    m_title = largeLabel(head, 1.25);
    m_title->setWordWrap(true);
    m_facts = new QLabel(head);
    m_facts->setWordWrap(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_completion = largeLabel(head, 2.0);
    m_mark = new QLabel(head);
    m_verdict = new QLabel(head);
    m_interim = new QLabel(head);
    m_interim->setObjectName(u"interim"_s);
    m_interim->setToolTip(
        tr("What the latest part of a year says at its own date; it changes no verdict"));
    m_judgement = new QLabel(head);
    m_judgement->setObjectName(u"judgementOver"_s);
    m_judgement->setToolTip(
        tr("A person's verdict over the computed one, which stays and is what is counted"));
    auto* verdicts = new QVBoxLayout;
    verdicts->setSpacing(2);
    verdicts->addStretch(1);
    verdicts->addWidget(m_verdict);
    verdicts->addWidget(m_interim);
    verdicts->addWidget(m_judgement);
    verdicts->addStretch(1);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_facts);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addLayout(names, 1);
    layout->addWidget(m_completion);
    layout->addSpacing(6);
    layout->addWidget(m_mark);
    layout->addLayout(verdicts);
    return head;
}

QWidget* IndicatorDetail::createTexts()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false); // its line is white on dark
    m_derivation = new QTextBrowser(m_tabs);
    m_derivation->setObjectName(u"derivation"_s);
    m_plan = new QTextBrowser(m_tabs);
    m_plan->setObjectName(u"planRow"_s);
    m_plan->setOpenLinks(false);
    connect(m_plan, &QTextBrowser::anchorClicked, this,
        [this] { Q_EMIT planRequested(m_row.indicator()); });
    m_findings = new QTextBrowser(m_tabs);
    m_findings->setObjectName(u"findings"_s);
    m_findings->setOpenLinks(false);
    connect(m_findings, &QTextBrowser::anchorClicked, this,
        [this](const QUrl& link) { Q_EMIT findingRequested(link.path()); });
    for (QTextBrowser* text : {m_derivation, m_plan, m_findings})
        text->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(m_derivation, tr("Derivation"));
    m_tabs->addTab(createSources(), tr("Figures and sources"));
    m_tabs->addTab(m_plan, tr("In the plan"));
    m_tabs->addTab(m_findings, QString());
    return m_tabs;
}

QWidget* IndicatorDetail::createSources()
{
    m_sources = new QTableView(this);
    m_sources->setObjectName(u"sources"_s);
    m_sources->setModel(m_observations);
    m_sources->setFrameShape(QFrame::NoFrame);
    m_sources->setShowGrid(false);
    m_sources->setWordWrap(false);
    m_sources->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_sources->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sources->setTabKeyNavigation(false);
    m_sources->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sources->verticalHeader()->hide();
    m_sources->horizontalHeader()->setStretchLastSection(true);
    m_sources->horizontalHeader()->setHighlightSections(false);
    m_sources->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sources->setAccessibleName(tr("Figures and sources"));
    auto* panel = new QWidget(this);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sources, 1);
    layout->addWidget(createSourceButtons());
    return panel;
}

QWidget* IndicatorDetail::createSourceButtons()
{
    auto* panel = new QWidget(this);
    auto* layout = new QHBoxLayout(panel);
    layout->setContentsMargins(0, 4, 0, 0);
    m_enter = new QAction(tr("Enter a value…"), this);
    m_enter->setObjectName(u"enterHere"_s);
    m_correct = new QAction(tr("Correct…"), this);
    m_correct->setObjectName(u"correctHere"_s);
    m_correct->setToolTip(tr("The chosen figure was mistyped or misread: put the right one in"));
    connect(m_enter, &QAction::triggered, this, &IndicatorDetail::entryRequested);
    connect(m_correct, &QAction::triggered, this, &IndicatorDetail::requestCorrection);
    for (QAction* action : {m_enter, m_correct}) {
        auto* button = new QPushButton(action->text(), panel);
        button->setObjectName(action->objectName());
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        layout->addWidget(button);
        m_sources->addAction(action);
    }
    layout->addStretch(1);
    m_sources->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_sources->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &IndicatorDetail::updateButtons);
    connect(m_observations, &QAbstractItemModel::modelReset, this, &IndicatorDetail::updateButtons);
    updateButtons();
    return panel;
}

void IndicatorDetail::updateButtons()
{
    const QModelIndex index = m_sources->currentIndex();
    m_correct->setEnabled(index.isValid() && m_observations->observation(index.row()));
}

void IndicatorDetail::requestCorrection()
{
    const int row = m_sources->currentIndex().row();
    Q_EMIT correctionRequested(*m_observations->observation(row), m_observations->source(row));
}

void IndicatorDetail::setIndicator(
    const IndicatorRow& row, const QList<Observation>& observations, const QList<Absence>& absences)
{
    m_row = row;
    m_chart->setData(row.chart);
    m_observations->setObservations(row.indicator(), observations, absences);
    m_sources->resizeColumnsToContents();
    showHead();
    showTexts();
}

void IndicatorDetail::setFindings(const QList<Finding>& findings)
{
    m_findings->setHtml(findingListHtml(findings));
    m_tabs->setTabText(m_tabs->indexOf(m_findings), tr("Findings (%1)").arg(findings.size()));
}

void IndicatorDetail::showHead()
{
    const Assessment& assessment = m_row.assessment;
    const Palette colours = Palette::forPlatform(palette());
    m_title->setText(m_row.indicator().number + u' ' + m_row.indicator().displayName());
    m_facts->setText(factsText(m_row));
    m_completion->setText(percentText(assessment.completion));
    m_completion->setVisible(assessment.completion.has_value());
    m_mark->setPixmap(statusPixmap(assessment.progress, colours, 16, devicePixelRatioF()));
    m_verdict->setText(verdictText(assessment, m_row.input.plan));
    m_interim->setText(interimText(assessment));
    m_interim->setVisible(assessment.interim.has_value());
    m_judgement->setText(judgementText(assessment, m_row.input.plan));
    m_judgement->setVisible(assessment.judgement.has_value());
    // A sheet, since the application's own sheet outweighs a label's palette.
    for (QLabel* label : {m_completion, m_verdict})
        label->setStyleSheet(u"color: %1;"_s.arg(colours.statusText(assessment.progress).name()));
}

void IndicatorDetail::addTab(QWidget* panel, const QString& title)
{
    m_tabs->addTab(panel, title);
}

void IndicatorDetail::showTexts()
{
    m_derivation->setHtml(derivationHtml(m_row.assessment));
    m_plan->setHtml(planHtml(m_row.indicator()));
}

void IndicatorDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_row.indicator().id.isEmpty())
        showHead();
    QWidget::changeEvent(event);
}

} // namespace lantu
