#include "ui/indicators/indicatorspage.h"

#include "core/report/chartbuilder.h"
#include "ui/base/messagebar.h"
#include "ui/base/pageparts.h"
#include "ui/decisions/decisionspanel.h"
#include "ui/findings/findingtexts.h"
#include "ui/indicators/indicatordelegate.h"
#include "ui/indicators/indicatordetail.h"
#include "ui/indicators/indicatorfilterproxy.h"
#include "ui/indicators/indicatortablemodel.h"
#include "ui/window/pageheader.h"
#include "ui/window/plancontext.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace lantu {

using namespace Qt::StringLiterals;

IndicatorsPage::IndicatorsPage(PlanContext& context, MessageBar& messages, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(messages)
    , m_model(new IndicatorTableModel(this))
    , m_proxy(new IndicatorFilterProxy(this))
    , m_detail(new IndicatorDetail(this))
    , m_decisions(new DecisionsPanel(context, messages, this))
{
    m_detail->addTab(m_decisions, tr("Decisions"));
    createHeader();
    createTable();
    auto* parts = sideBySide(m_table, m_detail, 5, 4, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);
    layout->addWidget(parts, 1);
    connectParts();
    refresh();
}

void IndicatorsPage::createHeader()
{
    m_header = new PageHeader(tr("Indicators"), this);
    m_header->addPlanChoices(m_context);
    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(tr("Name or number"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(200);
    m_words->setAccessibleName(tr("Filter by name or number"));
    m_origin = new QComboBox(this);
    m_origin->setObjectName(u"originChoice"_s);
    m_origin->setAccessibleName(tr("Rows of the table or promises of the text"));
    m_origin->addItems({tr("In the table"), tr("In the text only")});
    m_type = new QComboBox(this);
    m_type->setAccessibleName(tr("Filter by type"));
    m_type->addItems({tr("All types"), tr("Constraint-type only"), tr("Expected-type only")});
    auto* report = new QPushButton(tr("Year's PDF…"), this);
    report->setObjectName(u"reportButton"_s);
    report->setToolTip(tr("Write the progress summary of this year as PDF (Ctrl+P)"));
    connect(report, &QPushButton::clicked, this, &IndicatorsPage::reportRequested);
    for (QWidget* control : std::initializer_list<QWidget*>{m_words, m_origin, m_type, report})
        m_header->addControl(control);
}

void IndicatorsPage::createTable()
{
    m_proxy->setSourceModel(m_model);
    m_table = new QTableView(this);
    m_table->setObjectName(u"indicatorTable"_s);
    m_table->setAccessibleName(tr("Indicators"));
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new IndicatorDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(IndicatorTableModel::NumberColumn, Qt::AscendingOrder);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    setColumnWidths();
}

void IndicatorsPage::setColumnWidths()
{
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(IndicatorTableModel::NameColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(36);
    // Widths in characters, so that they follow font and language.
    const QFontMetrics metrics(m_table->font());
    const int letter = metrics.horizontalAdvance(u'0');
    const QList<std::pair<int, int>> widths{{IndicatorTableModel::NumberColumn, 7 * letter},
        {IndicatorTableModel::TypeColumn, metrics.horizontalAdvance(tr("constraint")) + 20},
        {IndicatorTableModel::TargetColumn, 14 * letter},
        {IndicatorTableModel::TrendColumn, 8 * letter},
        {IndicatorTableModel::CompletionColumn, 15 * letter},
        {IndicatorTableModel::ProgressColumn,
            metrics.horizontalAdvance(displayName(Progress::SlightlyBehind, false)) + 38}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
}

void IndicatorsPage::connectParts()
{
    connect(&m_context, &PlanContext::changed, this, &IndicatorsPage::refresh);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_proxy->setWords(words);
        keepSelection();
    });
    connect(m_origin, &QComboBox::currentIndexChanged, this, &IndicatorsPage::changeOrigin);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_proxy->setTypeFilter(static_cast<IndicatorFilterProxy::TypeFilter>(index));
        keepSelection();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &IndicatorsPage::showSelected);
    connect(m_detail, &IndicatorDetail::findingRequested, this, &IndicatorsPage::findingRequested);
    connect(m_detail, &IndicatorDetail::planRequested, this, &IndicatorsPage::planRequested);
    connect(m_detail, &IndicatorDetail::entryRequested, this,
        [this] { Q_EMIT entryRequested(blankEntry(m_shownSeries, m_context.year())); });
    connect(m_detail, &IndicatorDetail::correctionRequested, this,
        [this](const Observation& observation, const ObservationSource& source) {
            Q_EMIT entryRequested(correctionOf(observation, source));
        });
}

bool IndicatorsPage::showsPromises() const
{
    return m_origin->currentIndex() == 1;
}

void IndicatorsPage::changeOrigin()
{
    // A promise is of no type.
    m_type->setCurrentIndex(0);
    m_type->setEnabled(!showsPromises());
    loadRows();
    select({});
}

void IndicatorsPage::refresh()
{
    const QString selected = selectedId();
    loadRows();
    select(selected);
}

void IndicatorsPage::loadRows()
{
    Session& session = m_context.session();
    const auto inputs = showsPromises()
        ? session.commitmentInputs(m_context.plan(), m_context.year(), m_context.basis())
        : session.assessmentInputs(m_context.plan(), m_context.year(), m_context.basis());
    const auto rules = m_context.rules();
    if (!inputs || !rules) {
        m_messages.showError(inputs ? rules.error() : inputs.error());
        return;
    }
    QList<IndicatorRow> rows;
    for (const AssessmentInput& input : *inputs) {
        const Assessment assessment = assess(input, *rules);
        ChartData chart = indicatorChartData(input, assessment);
        chart.isSynthetic = chart.isSynthetic || session.isPractice();
        rows.append({input, assessment, chart});
    }
    m_model->setRows(rows);
    showRemark(std::count_if(rows.begin(), rows.end(),
                   [](const IndicatorRow& row) { return row.assessment.dataYear.has_value(); }),
        rows.size());
}

void IndicatorsPage::showRemark(qsizetype withFigures, qsizetype all)
{
    const QString remark = showsPromises() ? tr("%1 of %2 promises have figures up to %3")
                                           : tr("%1 of %2 indicators have figures up to %3");
    m_header->setRemark(remark.arg(withFigures).arg(all).arg(m_context.year()));
}

bool IndicatorsPage::isOfOtherOrigin(const QString& indicatorId) const
{
    if (indicatorId.isEmpty() || m_model->rowOf(indicatorId) >= 0)
        return false;
    const auto others = showsPromises() ? m_context.session().indicators(m_context.plan().id)
                                        : m_context.session().commitments(m_context.plan().id);
    return others
        && std::any_of(others->begin(), others->end(),
            [&indicatorId](const Indicator& one) { return one.id == indicatorId; });
}

void IndicatorsPage::select(const QString& indicatorId)
{
    if (isOfOtherOrigin(indicatorId))
        m_origin->setCurrentIndex(showsPromises() ? 0 : 1);
    const int row = m_model->rowOf(indicatorId);
    const QModelIndex index =
        m_proxy->mapFromSource(m_model->index(row, IndicatorTableModel::NumberColumn));
    m_table->setCurrentIndex(index.isValid() ? index : m_proxy->index(0, 0));
    showSelected();
}

void IndicatorsPage::keepSelection()
{
    if (!m_table->currentIndex().isValid())
        select(m_shownId);
}

QString IndicatorsPage::selectedId() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->row(index.row()).indicator().id : QString();
}

QString IndicatorsPage::selectedSeries() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->row(index.row()).indicator().seriesId() : QString();
}

void IndicatorsPage::showSelected()
{
    // Where the filter leaves nothing, what was shown stays, with the figures of today.
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    const int shown = index.isValid() ? index.row() : m_model->rowOf(m_shownId);
    if (shown < 0)
        return;
    const IndicatorRow& row = m_model->row(shown);
    m_shownId = row.indicator().id;
    m_shownSeries = row.indicator().seriesId();
    const auto observations = m_context.session().observations(m_context.plan().id, m_shownSeries);
    if (!observations) {
        m_messages.showError(observations.error());
        return;
    }
    const auto absences = m_context.session().absences(m_context.plan().id);
    if (!absences) {
        m_messages.showError(absences.error());
        return;
    }
    QList<Absence> own;
    std::copy_if(absences->begin(), absences->end(), std::back_inserter(own),
        [this](const Absence& absence) { return absence.indicatorId == m_shownSeries; });
    m_detail->setIndicator(row, *observations, own);
    if (const auto rules = m_context.rules())
        m_decisions->setInput(row.input, *rules);
    showFindings();
}

void IndicatorsPage::showFindings()
{
    // They take reading the plan's whole content, which a window that opens does not wait for.
    if (!isVisible())
        return;
    const auto findings = m_context.findings();
    if (!findings) {
        m_messages.showError(findings.error());
        return;
    }
    m_detail->setFindings(findingsAbout(*findings, m_shownId));
}

void IndicatorsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showFindings();
}

} // namespace lantu
