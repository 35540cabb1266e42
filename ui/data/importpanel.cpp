#include "ui/data/importpanel.h"

#include "ui/base/messagebar.h"
#include "ui/data/checklist.h"
#include "ui/data/heldbacksaver.h"
#include "ui/data/importcontrols.h"
#include "ui/data/importhead.h"
#include "ui/data/importtable.h"
#include "ui/data/namechoices.h"
#include "ui/data/previewjob.h"
#include "ui/window/plancontext.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

ImportPanel::ImportPanel(PlanContext& context, MessageBar& messages, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(messages)
    , m_names(new NameChoices(context, messages, this))
    , m_saver(new HeldBackSaver(messages, this))
    , m_job(new PreviewJob(this))
{
    setAcceptDrops(true);
    createParts();
    connectParts();
    setBusy(false);
    setPreview(std::nullopt);
}

ImportPanel::~ImportPanel() = default;

void ImportPanel::createParts()
{
    m_hint = new QLabel(
        tr("Drop spreadsheets (.xlsx, .xls, .ods, .csv) here, or choose them with Ctrl+O.\n"
           "Nothing is stored before you have seen what will happen."),
        this);
    m_hint->setObjectName(u"dropHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFrameShape(QFrame::StyledPanel);
    m_head = new ImportHead(this);
    m_totals = new QLabel(this);
    m_totals->setObjectName(u"importTotals"_s);
    m_controls = new ImportControls(m_context.plan(), this);
    m_checks = new CheckList(this);
    m_table = new ImportTable(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_head);
    layout->addWidget(m_totals);
    layout->addWidget(m_controls);
    layout->addWidget(m_checks);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_table, 1);
}

void ImportPanel::connectParts()
{
    connect(m_job, &PreviewJob::finished, this, &ImportPanel::showOutcome);
    connect(m_job, &PreviewJob::progressed, m_head, &ImportHead::showPercent);
    connect(m_head, &ImportHead::stopRequested, m_job, &PreviewJob::cancel);
    connect(m_names, &NameChoices::changed, this, &ImportPanel::decideAgain);
    connect(m_table, &ImportTable::takenChanged, this, &ImportPanel::updateSummary);
    connect(m_table, &ImportTable::activated, this, &ImportPanel::chooseIndicator);
    connect(m_table, &ImportTable::currentValueChanged, this,
        [this] { m_controls->setMatchable(m_preview && m_table->currentValue()); });
    connect(m_head, &ImportHead::applied, this, &ImportPanel::apply);
    connect(m_head, &ImportHead::discarded, this, &ImportPanel::discard);
    connect(m_controls, &ImportControls::encodingChosen, this, &ImportPanel::readFile);
    connect(m_controls, &ImportControls::yearChosen, this, &ImportPanel::decideAgain);
    connect(m_controls, &ImportControls::showChosen, m_table, &ImportTable::setShow);
    connect(m_controls, &ImportControls::matchRequested, this, &ImportPanel::chooseIndicator);
    connect(m_controls, &ImportControls::saveRequested, this, [this] {
        if (m_preview)
            m_saver->ask(m_path, m_preview->workbook, m_table->values());
    });
    connect(m_checks, &CheckList::noteChosen, m_table, &ImportTable::selectCells);
}

bool ImportPanel::isBusy() const
{
    return m_job->isRunning();
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
    m_names->clear();
    m_controls->reset();
    readFile();
}

std::optional<ImportKnowledge> ImportPanel::knowledge()
{
    const auto known = m_context.session().importKnowledge(m_context.plan());
    if (known)
        return *known;
    m_messages.showError(known.error());
    return std::nullopt;
}

ImportOptions ImportPanel::options() const
{
    ImportOptions options;
    options.year = m_controls->year();
    options.encoding = m_controls->encoding();
    options.matches = m_names->matches();
    return options;
}

void ImportPanel::readFile()
{
    const auto known = knowledge();
    if (!known) {
        m_queue.clear();
        return;
    }
    m_job->read(m_path, *known, options());
    m_head->setSummary(tr("Reading %1…").arg(m_path));
    setBusy(true);
}

/// A person has said more about the file that is in the preview.
void ImportPanel::decideAgain()
{
    const auto known = knowledge();
    if (!known || !m_preview)
        return;
    m_job->repeat(*m_preview, *known, options());
    setBusy(true);
}

void ImportPanel::setBusy(bool isBusy)
{
    m_head->setBusy(isBusy);
    m_controls->setEnabled(!isBusy);
    m_table->setEnabled(!isBusy);
}

void ImportPanel::showOutcome()
{
    setBusy(false);
    Result<ImportPreview> outcome = m_job->outcome();
    if (!outcome) {
        showFailure(outcome.error());
        return;
    }
    m_controls->keepChoices();
    if (!m_preview) {
        setPreview(*outcome);
        return;
    }
    // Decided anew: a person goes on where the choice was made.
    const ImportValue* current = m_table->currentValue();
    const CellPlace place = current ? CellPlace{current->sheet, current->cell} : CellPlace();
    keepTicks(m_table->values(), outcome->batch.values);
    setPreview(*outcome);
    m_table->setCurrentCell(place);
    m_table->setFocus();
}

void ImportPanel::showFailure(const Error& error)
{
    if (m_preview) {
        // It could not be read otherwise; as it was read before it is still good.
        m_messages.showError(error);
        m_controls->restoreChoices();
        updateSummary();
        return;
    }
    // Of several bad files each is named: the next would wipe the message away.
    m_refusals << error.message;
    const QString messages = m_refusals.join(u'\n');
    if (m_job->isCancelled())
        m_messages.showNote(messages);
    else
        m_messages.showError({error.kind, messages, error.detail});
    setPreview(std::nullopt);
    openNext();
}

void ImportPanel::setPreview(const std::optional<ImportPreview>& preview)
{
    m_preview = preview;
    m_head->setSummary({});
    if (preview)
        m_controls->setWorkbook(preview->workbook);
    m_checks->setNotes(preview ? preview->notes : QList<CheckNote>());
    showValues(preview ? preview->batch.values : QList<ImportValue>(), true);
    updateSummary();
    // Last, since hiding a button moves the focus on, perhaps to a batch that is then shown.
    m_controls->setVisible(preview.has_value());
    m_head->setPreviewing(preview.has_value());
}

void ImportPanel::showValues(const QList<ImportValue>& values, bool isEditable)
{
    QHash<QString, QString> names;
    // A window that opens has no values yet, and does not read all that is known for them.
    if (const auto known = values.isEmpty() ? std::nullopt : knowledge())
        for (const Indicator& indicator : known->indicators)
            names.insert(
                indicator.id, (indicator.number + u' ' + indicator.displayName()).trimmed());
    m_table->showValues(values, names, isEditable);
    m_totals->setText(totalsText(values));
    m_totals->setVisible(!values.isEmpty());
    m_hint->setVisible(values.isEmpty());
    m_table->setVisible(!values.isEmpty());
}

void ImportPanel::updateSummary()
{
    if (!m_preview)
        return;
    const auto& values = m_table->values();
    const auto taken = std::count_if(
        values.begin(), values.end(), [](const ImportValue& value) { return value.isTaken; });
    const auto open = std::count_if(values.begin(), values.end(), needsPerson);
    m_head->setSummary(tr("%1: %2 of %3 values will be taken, %4 need your decision.")
                           .arg(m_preview->batch.file, QString::number(taken),
                               QString::number(values.size()), QString::number(open)));
    m_controls->setSaveable(open > 0);
    m_head->setTakeable(taken > 0 || m_names->hasNamesToRemember());
}

void ImportPanel::chooseIndicator()
{
    const ImportValue* value = m_table->currentValue();
    const auto known = knowledge();
    if (value && m_preview && known)
        m_names->ask(*value, *known);
}

void ImportPanel::apply()
{
    ImportBatch batch = m_preview->batch;
    batch.values = m_table->values();
    const auto applied = m_context.session().applyImport(batch);
    if (!applied) {
        m_messages.showError(applied.error());
        return;
    }
    QStringList lines{applied->isEmpty()
            ? tr("%1: all of it was there already; nothing was added.").arg(batch.file)
            : tr("%1 was taken as import %2.").arg(batch.file, *applied)};
    lines << m_names->remember();
    m_messages.showNote(lines.join(u'\n'));
    m_refusals.clear();
    setPreview(std::nullopt);
    openNext();
}

void ImportPanel::discard()
{
    m_refusals.clear();
    m_names->clear();
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
    m_head->setSummary(tr("Import %1 of %2:").arg(batch.id, batch.file));
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
