#include "ui/data/entrydialog.h"

#include "ui/data/entryform.h"
#include "ui/data/entryoutcome.h"
#include "ui/data/entrytexts.h"
#include "ui/window/plancontext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// Titles of documents that figures were entered from, each once.
QStringList documentsOf(const QList<Observation>& observations)
{
    QStringList titles;
    for (const Observation& observation : observations)
        for (const ObservationSource& source : observation.sources)
            if (source.isByHand())
                titles << source.file;
    titles.removeDuplicates();
    return titles;
}

} // namespace

EntryDialog::EntryDialog(PlanContext& context, const ManualEntry& entry, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_isCorrection(!entry.correctionOf.isEmpty())
{
    setWindowTitle(m_isCorrection ? tr("Correct a value") : tr("Enter a value by hand"));
    m_outcome = new EntryOutcome(this);
    load();
    m_form = new EntryForm(context.plan(), m_knowledge.indicators, this);
    m_form->setDocuments(documentsOf(m_knowledge.observations));
    createButtons();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {m_take, m_takeNext, m_cancel})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(m_outcome);
    layout->addLayout(buttons);
    resize(720, sizeHint().height());
    connect(m_form, &EntryForm::edited, this, &EntryDialog::preview);
    connect(m_outcome, &EntryOutcome::confirmationChanged, this, &EntryDialog::updateButtons);
    connect(&context, &PlanContext::changed, this, [this] {
        load();
        preview();
    });
    m_form->setEntry(entry);
}

void EntryDialog::createButtons()
{
    m_take =
        new QPushButton(m_isCorrection ? tr("Correct the value") : tr("Take this value"), this);
    m_take->setObjectName(u"takeEntry"_s);
    m_take->setDefault(true);
    m_takeNext = new QPushButton(tr("Take, then the next"), this);
    m_takeNext->setObjectName(u"takeNextEntry"_s);
    m_takeNext->setToolTip(tr("Take this value and enter another one of the same document"));
    m_takeNext->setAutoDefault(false);
    m_takeNext->setVisible(!m_isCorrection);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"cancelEntry"_s);
    m_cancel->setAutoDefault(false);
    connect(m_take, &QPushButton::clicked, this, &EntryDialog::takeAndClose);
    connect(m_takeNext, &QPushButton::clicked, this, &EntryDialog::takeAndGoOn);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void EntryDialog::load()
{
    const auto knowledge = m_context.session().importKnowledge(m_context.plan());
    const auto inputs =
        m_context.session().assessmentInputs(m_context.plan(), m_context.year(), m_context.basis());
    const auto rules = m_context.rules();
    for (const Error* error : {knowledge ? nullptr : &knowledge.error(),
             inputs ? nullptr : &inputs.error(), rules ? nullptr : &rules.error()})
        if (error) {
            m_outcome->showError(*error);
            return;
        }
    m_knowledge = *knowledge;
    m_inputs = *inputs;
    m_rules = *rules;
}

void EntryDialog::preview()
{
    const ManualEntry entry = m_form->entry();
    const QList<EntryProblem> found = problems(entry);
    m_form->showProblems(found);
    m_batch.reset();
    if (found.isEmpty()) {
        m_batch = previewEntry(entry, m_knowledge);
        m_outcome->showPreview(*m_batch, consequences(*m_batch, m_knowledge, m_inputs, m_rules));
    } else {
        m_outcome->showProblems(found);
    }
    updateButtons();
}

void EntryDialog::updateButtons()
{
    const bool isReady = m_batch
        && (m_batch->values.first().isTaken
            || (awaitsConfirmation(*m_batch) && m_outcome->isConfirmed()));
    m_take->setEnabled(isReady);
    m_takeNext->setEnabled(isReady);
}

bool EntryDialog::take()
{
    const ImportBatch batch = confirmed(*m_batch);
    const auto id = m_context.session().applyImport(batch);
    if (!id) {
        // Perhaps another desk was faster: what is shown next is compared with what it did.
        load();
        preview();
        m_outcome->showError(id.error());
        return false;
    }
    const QString what =
        tr("%1, %2").arg(batch.values.first().name, displayName(*batch.values.first().period));
    Q_EMIT taken(id->isEmpty()
            ? tr("%1: it was there already; nothing was added.").arg(what)
            : tr("%1 was entered as %2; it can be taken back on the page Data.").arg(what, *id));
    return true;
}

void EntryDialog::takeAndClose()
{
    if (take())
        accept();
}

void EntryDialog::takeAndGoOn()
{
    if (!take())
        return;
    m_form->setDocuments(documentsOf(m_knowledge.observations));
    m_form->prepareNext();
}

} // namespace lantu
