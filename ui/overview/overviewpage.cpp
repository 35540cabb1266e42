#include "ui/overview/overviewpage.h"

#include "core/rules/rollup.h"
#include "ui/base/messagebar.h"
#include "ui/base/palette.h"
#include "ui/overview/overviewtexts.h"
#include "ui/overview/verdictlegend.h"
#include "ui/overview/verdictmatrixdelegate.h"
#include "ui/overview/verdictmatrixmodel.h"
#include "ui/window/pageheader.h"
#include "ui/window/plancontext.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 20;
constexpr int MarkExtent = 12;

} // namespace

OverviewPage::OverviewPage(PlanContext& context, MessageBar& messages, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(messages)
    , m_header(new PageHeader(tr("Overview"), this))
    , m_count(new QLabel(this))
    , m_texts(new QTextBrowser(this))
{
    m_header->addPlanChoices(m_context);
    m_count->setObjectName(u"countSentence"_s);
    m_count->setWordWrap(true);
    m_count->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_texts->setObjectName(u"overviewTexts"_s);
    m_texts->setAccessibleName(tr("What needs attention"));
    m_texts->setFrameShape(QFrame::NoFrame);
    m_texts->setOpenLinks(false);
    createMatrix();
    auto* left = new QWidget(this);
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_matrix, 1);
    rows->addWidget(new VerdictLegend(left));
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(left);
    parts->addWidget(m_texts);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(14);
    parts->setStretchFactor(0, 1);
    parts->setSizes({880, 320});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);
    layout->addWidget(m_count);
    layout->addWidget(parts, 1);
    connect(&m_context, &PlanContext::changed, this, &OverviewPage::refresh);
    connect(m_texts, &QTextBrowser::anchorClicked, this, &OverviewPage::openLink);
    refresh();
}

void OverviewPage::createMatrix()
{
    m_model = new VerdictMatrixModel(this);
    m_matrix = new QTableView(this);
    m_matrix->setObjectName(u"verdictMatrix"_s);
    m_matrix->setAccessibleName(tr("Verdicts by indicator and year"));
    m_matrix->setModel(m_model);
    m_matrix->setItemDelegate(new VerdictMatrixDelegate(m_matrix));
    m_matrix->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrix->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_matrix->setFrameShape(QFrame::NoFrame);
    m_matrix->setShowGrid(false);
    m_matrix->setTabKeyNavigation(false);
    m_matrix->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_matrix->verticalHeader()->hide();
    m_matrix->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_matrix->verticalHeader()->setMinimumSectionSize(RowHeight);
    m_matrix->horizontalHeader()->setHighlightSections(false);
    m_matrix->horizontalHeader()->setMinimumSectionSize(20);
    connect(m_matrix, &QTableView::activated, this, &OverviewPage::openCell);
}

void OverviewPage::setColumnWidths()
{
    using Model = VerdictMatrixModel;
    const QFontMetrics metrics(m_matrix->font());
    const int letter = metrics.horizontalAdvance(u'0');
    QHeaderView* header = m_matrix->horizontalHeader();
    header->setSectionResizeMode(Model::NameColumn, QHeaderView::Stretch);
    // A header as wide as its words, in whatever language.
    const auto withTitle = [&](int column, int width) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        return std::max(width, metrics.horizontalAdvance(title) + 12);
    };
    const QList<std::pair<int, int>> widths{{Model::CategoryColumn, 22},
        {Model::NumberColumn, 3 * letter + 12},
        {Model::TypeColumn, metrics.horizontalAdvance(tr("constraint")) + 14},
        {Model::BaseColumn, 8 * letter},
        {Model::TargetColumn, withTitle(Model::TargetColumn, 10 * letter)},
        {m_model->completionColumn(), 15 * letter},
        {m_model->verdictColumn(),
            metrics.horizontalAdvance(displayName(Progress::SlightlyBehind, false)) + 32}};
    for (const auto& [column, width] : widths)
        m_matrix->setColumnWidth(column, width);
    for (int column = Model::FirstYearColumn; column < m_model->completionColumn(); ++column)
        m_matrix->setColumnWidth(column, 4 * letter + 10);
}

void OverviewPage::spanCategories()
{
    m_matrix->clearSpans();
    int first = 0;
    const auto categoryOf = [this](int row) { return m_evaluation.inputs[row].indicator.category; };
    for (int row = 1; row <= m_model->rowCount(); ++row) {
        if (row < m_model->rowCount() && categoryOf(row) == categoryOf(first))
            continue;
        if (row - first > 1)
            m_matrix->setSpan(first, VerdictMatrixModel::CategoryColumn, row - first, 1);
        first = row;
    }
}

void OverviewPage::refresh()
{
    const auto inputs =
        m_context.session().assessmentInputs(m_context.plan(), m_context.year(), m_context.basis());
    const auto rules = m_context.rules();
    if (!inputs || !rules) {
        m_messages.showError(inputs ? rules.error() : inputs.error());
        return;
    }
    m_evaluation = evaluate(m_context.plan(), m_context.year(), m_context.basis(), *inputs, *rules);
    m_model->setEvaluation(m_evaluation);
    spanCategories();
    setColumnWidths();
    QList<Indicator> indicators;
    for (const AssessmentInput& input : m_evaluation.inputs)
        indicators << input.indicator;
    const Plan& plan = m_context.plan();
    m_count->setText(countSentence(
        rollUp(indicators, m_evaluation.assessments()), m_context.year() >= plan.lastYear));
    const double time =
        100.0 * (m_context.year() - plan.baseYear) / (plan.lastYear - plan.baseYear);
    m_header->setRemark(
        tr("At the end of %1, %2% of the time gone").arg(m_context.year()).arg(time, 0, 'f', 0));
    showTexts();
}

void OverviewPage::showTexts()
{
    const Palette colours = Palette::forPlatform(palette());
    m_texts->clear();
    addVerdictMarks(m_texts->document(), colours, MarkExtent, devicePixelRatioF());
    m_texts->setHtml(attentionHtml(m_evaluation, colours) + changesHtml(m_evaluation, colours)
        + missingHtml(m_evaluation, colours));
}

void OverviewPage::openCell(const QModelIndex& index)
{
    const QString id = m_model->indicatorId(index.row());
    const QVariant year = index.data(VerdictMatrixModel::YearRole);
    if (year.isValid() && index.data(VerdictMatrixModel::ProgressRole).isValid())
        m_context.setYear(year.toInt());
    Q_EMIT indicatorRequested(id);
}

void OverviewPage::openLink(const QUrl& link)
{
    if (link.scheme() == u"indicator"_s)
        Q_EMIT indicatorRequested(link.path());
    else if (link.scheme() == u"slips"_s)
        Q_EMIT warningSlipsRequested();
}

void OverviewPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // Colours stand in the texts themselves.
    if (event->type() == QEvent::PaletteChange && m_model)
        showTexts();
}

} // namespace lantu
