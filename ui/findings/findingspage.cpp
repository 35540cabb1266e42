#include "ui/findings/findingspage.h"

#include "ui/base/messagebar.h"
#include "ui/base/pageparts.h"
#include "ui/findings/findingfilterproxy.h"
#include "ui/findings/findingtablemodel.h"
#include "ui/findings/findingtexts.h"
#include "ui/findings/severitydelegate.h"
#include "ui/window/pageheader.h"
#include "ui/window/plancontext.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaMethod>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

FindingsPage::FindingsPage(PlanContext& context, MessageBar& messages, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(messages)
{ }

void FindingsPage::showEvent(QShowEvent* event)
{
    if (!m_table)
        build();
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void FindingsPage::build()
{
    m_model = new FindingTableModel(this);
    m_proxy = new FindingFilterProxy(this);
    createHeader();
    createTable();
    m_detail = createDetail(u"findingDetail"_s, tr("The finding chosen"), this);
    auto* parts = sideBySide(m_table, m_detail, 7, 5, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);
    layout->addWidget(parts, 1);
    connectParts();
}

void FindingsPage::createHeader()
{
    m_header = new PageHeader(tr("Findings"), this);
    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(tr("Words"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(220);
    m_words->setAccessibleName(tr("Filter by words"));
    m_severity = new QComboBox(this);
    m_severity->setAccessibleName(tr("Filter by severity"));
    m_severity->addItem(tr("All severities"), QString());
    for (const QString& severity : {u"high"_s, u"medium"_s, u"low"_s})
        m_severity->addItem(severityName(severity), severity);
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Filter by kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget* control : std::initializer_list<QWidget*>{m_words, m_severity, m_kind})
        m_header->addControl(control);
}

void FindingsPage::createTable()
{
    using Model = FindingTableModel;
    m_proxy->setSourceModel(m_model);
    m_table = new QTableView(this);
    m_table->setObjectName(u"findingTable"_s);
    m_table->setAccessibleName(tr("Findings"));
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(Model::SeverityColumn, new SeverityDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Model::SeverityColumn, Qt::AscendingOrder);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    // Two lines of a title; the whole of it stands beside the table.
    const QFontMetrics metrics(m_table->font());
    m_table->verticalHeader()->setDefaultSectionSize(2 * metrics.lineSpacing() + 8);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(Model::TitleColumn, QHeaderView::Stretch);
    int kindWidth = 0;
    for (const QString& kind : {u"contradiction"_s, u"verb"_s, u"target"_s})
        kindWidth = std::max(kindWidth, metrics.horizontalAdvance(findingKindName(kind)));
    m_table->setColumnWidth(Model::KindColumn, kindWidth + 24);
    for (const auto& [column, word] : {std::pair(Model::SeverityColumn, severityName(u"medium"_s)),
             std::pair(Model::OriginColumn, QString())}) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        m_table->setColumnWidth(column,
            std::max(metrics.horizontalAdvance(title) + 24, metrics.horizontalAdvance(word) + 36));
    }
}

void FindingsPage::connectParts()
{
    connect(&m_context, &PlanContext::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    connect(m_words, &QLineEdit::textChanged, m_proxy, &FindingFilterProxy::setWords);
    connect(m_severity, &QComboBox::currentIndexChanged, m_proxy,
        [this] { m_proxy->setSeverity(m_severity->currentData().toString()); });
    connect(m_kind, &QComboBox::currentIndexChanged, m_proxy,
        [this] { m_proxy->setKind(m_kind->currentData().toString()); });
    connect(m_words, &QLineEdit::textChanged, this, &FindingsPage::showRemark);
    for (QComboBox* choice : {m_severity, m_kind})
        connect(choice, &QComboBox::currentIndexChanged, this, &FindingsPage::showRemark);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FindingsPage::showSelected);
    connect(m_detail, &QTextBrowser::anchorClicked, this, &FindingsPage::openLink);
}

void FindingsPage::refresh()
{
    m_isStale = false;
    const auto findings = m_context.findings();
    const auto names = SubjectNames::of(m_context);
    for (const Error* error :
        {findings ? nullptr : &findings.error(), names ? nullptr : &names.error()})
        if (error) {
            m_messages.showError(*error);
            return;
        }
    const QModelIndex chosen = m_proxy->mapToSource(m_table->currentIndex());
    const QString chosenId = chosen.isValid() ? m_model->finding(chosen.row()).id : QString();
    m_names = *names;
    m_model->setFindings(*findings);
    fillKinds();
    const QModelIndex again = m_proxy->mapFromSource(m_model->index(m_model->rowOf(chosenId), 0));
    m_table->setCurrentIndex(again.isValid() ? again : m_proxy->index(0, 0));
    showRemark();
}

void FindingsPage::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    const QString chosen = m_kind->currentData().toString();
    QStringList kinds;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QString& kind = m_model->finding(row).kind; !kinds.contains(kind))
            kinds << kind;
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QString());
    for (const QString& kind : kinds)
        m_kind->addItem(findingKindName(kind), kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
    m_proxy->setKind(m_kind->currentData().toString());
}

void FindingsPage::showRemark()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    m_header->setRemark(
        shown == all ? tr("%1 findings").arg(all) : tr("%1 of %2 findings").arg(shown).arg(all));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    showSelected();
}

void FindingsPage::showSelected()
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    if (!index.isValid()) {
        m_detail->setPlainText(m_model->rowCount() == 0
                ? tr("Nothing in this plan has been found that a person must look at.")
                : tr("No finding is like that. Take a filter back to see others."));
        return;
    }
    FindingLinks links = FindingLink::Indicators;
    links.setFlag(FindingLink::Projects,
        isSignalConnected(QMetaMethod::fromSignal(&FindingsPage::projectRequested)));
    links.setFlag(FindingLink::Places,
        isSignalConnected(QMetaMethod::fromSignal(&FindingsPage::placeRequested)));
    m_detail->setHtml(findingHtml(m_model->finding(index.row()), m_names, links));
}

void FindingsPage::select(const QString& findingId)
{
    if (!m_table)
        build();
    if (m_isStale)
        refresh();
    const QModelIndex source = m_model->index(m_model->rowOf(findingId), 0);
    if (!source.isValid())
        return;
    if (!m_proxy->mapFromSource(source).isValid()) {
        m_words->clear();
        m_severity->setCurrentIndex(0);
        m_kind->setCurrentIndex(0);
    }
    const QModelIndex index = m_proxy->mapFromSource(source);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void FindingsPage::openLink(const QUrl& link)
{
    const QString id = link.path();
    if (link.scheme() == u"indicator"_s)
        Q_EMIT indicatorRequested(id);
    else if (link.scheme() == u"project"_s)
        Q_EMIT projectRequested(id);
    else if (link.scheme() == u"place"_s)
        Q_EMIT placeRequested(id);
}

} // namespace lantu
