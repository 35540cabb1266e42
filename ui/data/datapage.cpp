#include "ui/data/datapage.h"

#include "ui/base/messagebar.h"
#include "ui/data/batchtablemodel.h"
#include "ui/data/importpanel.h"
#include "ui/data/taughtnamesdialog.h"
#include "ui/window/pageheader.h"
#include "ui/window/plancontext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace lantu {

using namespace Qt::StringLiterals;

DataPage::DataPage(PlanContext& context, MessageBar& messages, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(messages)
    , m_import(new ImportPanel(context, messages, this))
    , m_model(new BatchTableModel(this))
{
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_import);
    parts->addWidget(createBatches());
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    parts->setSizes({560, 220});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* header = new PageHeader(tr("Data"), this);
    auto* enter = new QPushButton(tr("Enter a value…"), this);
    enter->setObjectName(u"enterValue"_s);
    enter->setToolTip(tr("Enter one value from a document by hand (Ctrl+E)"));
    auto* names = new QPushButton(tr("Taught names…"), this);
    names->setObjectName(u"taughtNamesButton"_s);
    names->setToolTip(tr("Look at the names that were matched by hand, and forget some"));
    header->addControl(names);
    header->addControl(enter);
    layout->addWidget(header);
    layout->addWidget(parts, 1);
    connect(&context.session(), &Session::batchesChanged, this, &DataPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &DataPage::showSelected);
    connect(enter, &QPushButton::clicked, this, &DataPage::entryRequested);
    connect(names, &QPushButton::clicked, this, [this] {
        auto* dialog = new TaughtNamesDialog(m_context, m_messages, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_takeBack, &QPushButton::clicked, this, &DataPage::takeBack);
    refresh();
}

QWidget* DataPage::createBatches()
{
    auto* panel = new QWidget(this);
    auto* title = new QLabel(tr("Imports so far"), panel);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_takeBack = new QPushButton(tr("Take back…"), panel);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_table = new QTableView(panel);
    m_table->setObjectName(u"batches"_s);
    m_table->setAccessibleName(tr("Imports so far"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* line = new QHBoxLayout;
    line->addWidget(title, 1);
    line->addWidget(m_takeBack);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    return panel;
}

void DataPage::openFiles(const QStringList& paths)
{
    m_import->openFiles(paths);
}

void DataPage::refresh()
{
    const auto batches = m_context.session().batches(m_context.plan().id);
    if (!batches) {
        m_messages.showError(batches.error());
        return;
    }
    m_model->setBatches(*batches);
    m_table->resizeColumnsToContents();
    m_takeBack->setEnabled(false);
}

void DataPage::showSelected()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const ImportBatch& batch = m_model->batch(index.row());
    m_takeBack->setEnabled(!batch.isWithdrawn);
    m_import->showBatch(batch);
}

void DataPage::takeBack()
{
    const ImportBatch batch = m_model->batch(m_table->currentIndex().row());
    auto* question = new QMessageBox(QMessageBox::Question, tr("Take an import back"),
        tr("Take back all values of %1 (%2)? They stay on record as withdrawn.")
            .arg(batch.file, batch.id),
        QMessageBox::Yes | QMessageBox::No, this);
    question->setDefaultButton(QMessageBox::No);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::finished, this, [this, batch](int answer) {
        if (answer != QMessageBox::Yes)
            return;
        if (auto undone = m_context.session().undoImport(batch.id); !undone)
            m_messages.showError(undone.error());
        else
            m_messages.showNote(tr("Import %1 was taken back.").arg(batch.id));
    });
    question->open();
}

} // namespace lantu
