#include "ui/data/importpanel.h"

#include "core/statistics/importpreview.h"
#include "ui/base/messagebar.h"
#include "ui/data/importvaluemodel.h"
#include "ui/window/plancontext.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QtConcurrentRun>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

ImportPanel::ImportPanel(PlanContext& context, MessageBar& messages, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(messages)
    , m_model(new ImportValueModel(this))
{
    setAcceptDrops(true);
    createParts();
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ImportPanel::showPreview);
    connect(m_model, &ImportValueModel::takenChanged, this, &ImportPanel::updateSummary);
    connect(m_apply, &QPushButton::clicked, this, &ImportPanel::apply);
    connect(m_discard, &QPushButton::clicked, this, &ImportPanel::discard);
    setPreview(std::nullopt);
}

ImportPanel::~ImportPanel()
{
    m_reading.waitForFinished();
}

void ImportPanel::createParts()
{
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"importSummary"_s);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(160);
    m_progress->hide();
    m_apply = new QPushButton(tr("Take these values"), this);
    m_apply->setObjectName(u"applyImport"_s);
    m_discard = new QPushButton(tr("Discard"), this);
    m_discard->setObjectName(u"discardImport"_s);
    m_hint = new QLabel(tr("Drop spreadsheets (.xlsx, .csv) here, or choose them with Ctrl+O.\n"
                           "Nothing is stored before you have seen what will happen."),
        this);
    m_hint->setObjectName(u"dropHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFrameShape(QFrame::StyledPanel);
    createTable();
    createYears();
    auto* line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_progress);
    line->addWidget(m_year);
    line->addWidget(m_apply);
    line->addWidget(m_discard);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_table, 1);
}

void ImportPanel::createYears()
{
    m_year = new QComboBox(this);
    m_year->setObjectName(u"missingYear"_s);
    m_year->setAccessibleName(tr("Year of figures for which the file names none"));
    m_year->setToolTip(m_year->accessibleName());
    m_year->addItem(tr("Years as in the file"));
    const Plan& plan = m_context.plan();
    for (int year = plan.baseYear; year <= plan.lastYear; ++year)
        m_year->addItem(tr("Where missing: %1").arg(year), year);
    connect(m_year, &QComboBox::activated, this, &ImportPanel::readFile);
}

void ImportPanel::createTable()
{
    m_order = new QSortFilterProxyModel(this);
    m_order->setSourceModel(m_model);
    m_order->setSortRole(ImportValueModel::RankRole);
    // Only when values come: a row that is decided stays where it was ticked.
    m_order->setDynamicSortFilter(false);
    m_table = new QTableView(this);
    m_table->setObjectName(u"importValues"_s);
    m_table->setAccessibleName(tr("Values of the file"));
    m_table->setModel(m_order);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

/// Every column as wide as its content, but none so wide that it pushes the others out of sight.
void ImportPanel::fitColumns()
{
    constexpr int LongestText = 22;
    m_table->resizeColumnsToContents();
    const int widest = m_table->fontMetrics().horizontalAdvance(u'国') * LongestText / 2;
    for (int column = 0; column < ImportValueModel::ReasonColumn; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
}

void ImportPanel::openFiles(const QStringList& paths)
{
    m_queue << paths;
    if (isBusy() || m_preview)
        return;
    m_refusals.clear();
    openNext();
}

void ImportPanel::openNext()
{
    if (m_queue.isEmpty())
        return;
    m_path = m_queue.takeFirst();
    m_year->setCurrentIndex(0);
    readFile();
}

void ImportPanel::readFile()
{
    const auto knowledge = m_context.session().importKnowledge(m_context.plan());
    if (!knowledge) {
        m_messages.showError(knowledge.error());
        m_queue.clear();
        return;
    }
    ImportOptions options;
    if (m_year->currentData().isValid())
        options.year = m_year->currentData().toInt();
    m_progress->show();
    m_summary->setText(tr("Reading %1…").arg(m_path));
    m_reading.setFuture(QtConcurrent::run([path = m_path, known = *knowledge, options] {
        return previewFile(path, known, options);
    }));
}

void ImportPanel::showPreview()
{
    m_progress->hide();
    const Result<ImportBatch> preview = m_reading.result();
    if (!preview) {
        // Of several bad files each is named: the next would wipe the message away.
        m_refusals << preview.error().message;
        m_messages.showError(
            {preview.error().kind, m_refusals.join(u'\n'), preview.error().detail});
        setPreview(std::nullopt);
        openNext();
        return;
    }
    setPreview(*preview);
}

void ImportPanel::setPreview(const std::optional<ImportBatch>& batch)
{
    m_preview = batch;
    m_summary->clear();
    showValues(batch ? batch->values : QList<ImportValue>(), true);
    updateSummary();
    // Last, since hiding a button moves the focus on, perhaps to a batch that is then shown.
    m_year->setVisible(batch.has_value());
    m_apply->setVisible(batch.has_value());
    m_discard->setVisible(batch.has_value());
    if (batch)
        m_apply->setFocus();
}

void ImportPanel::showValues(const QList<ImportValue>& values, bool isEditable)
{
    QHash<QString, QString> names;
    if (const auto knowledge = m_context.session().importKnowledge(m_context.plan()))
        for (const Indicator& indicator : knowledge->indicators)
            names.insert(
                indicator.id, (indicator.number + u' ' + indicator.displayName()).trimmed());
    m_model->setValues(values, names, isEditable);
    m_order->sort(0);
    m_hint->setVisible(values.isEmpty());
    m_table->setVisible(!values.isEmpty());
    fitColumns();
}

void ImportPanel::updateSummary()
{
    if (!m_preview)
        return;
    const auto& values = m_model->values();
    const auto taken = std::count_if(
        values.begin(), values.end(), [](const ImportValue& value) { return value.isTaken; });
    const auto open = std::count_if(values.begin(), values.end(), needsPerson);
    m_summary->setText(tr("%1: %2 of %3 values will be taken, %4 need your decision.")
                           .arg(m_preview->file, QString::number(taken),
                               QString::number(values.size()), QString::number(open)));
    m_apply->setEnabled(taken > 0);
}

void ImportPanel::apply()
{
    ImportBatch batch = *m_preview;
    batch.values = m_model->values();
    const auto applied = m_context.session().applyImport(batch);
    if (!applied) {
        m_messages.showError(applied.error());
        return;
    }
    m_messages.showNote(applied->isEmpty()
            ? tr("%1: all of it was there already; nothing was added.").arg(batch.file)
            : tr("%1 was taken as import %2.").arg(batch.file, *applied));
    m_refusals.clear();
    setPreview(std::nullopt);
    openNext();
}

void ImportPanel::discard()
{
    m_refusals.clear();
    setPreview(std::nullopt);
    openNext();
}

void ImportPanel::showBatch(const ImportBatch& batch)
{
    if (isBusy() || m_preview) {
        m_messages.showNote(tr("Take or discard the file in the preview first."));
        return;
    }
    const auto values = m_context.session().batchValues(batch.planId, batch.id);
    if (!values) {
        m_messages.showError(values.error());
        return;
    }
    showValues(*values, false);
    m_summary->setText(tr("Import %1 of %2:").arg(batch.id, batch.file));
}

void ImportPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportPanel::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    openFiles(paths);
}

} // namespace lantu
