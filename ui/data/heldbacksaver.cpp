#include "ui/data/heldbacksaver.h"

#include "core/statistics/rejectedworkbook.h"
#include "ui/base/messagebar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace lantu {

using namespace Qt::StringLiterals;

HeldBackSaver::HeldBackSaver(MessageBar& messages, QWidget* window)
    : QObject(window)
    , m_messages(messages)
    , m_window(window)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &HeldBackSaver::tell);
}

HeldBackSaver::~HeldBackSaver()
{
    m_watcher.waitForFinished();
}

void HeldBackSaver::ask(
    const QString& sender, const Workbook& workbook, const QList<ImportValue>& values)
{
    auto* dialog = new QFileDialog(m_window, tr("Save held-back cells"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->setNameFilter(tr("Spreadsheets (*.xlsx)"));
    const QFileInfo file(sender);
    dialog->setDirectory(file.absolutePath());
    dialog->selectFile(tr("%1 held back.xlsx").arg(file.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, workbook, values](const QString& path) { write(path, workbook, values); });
    dialog->open();
}

void HeldBackSaver::write(
    const QString& path, const Workbook& workbook, const QList<ImportValue>& values)
{
    // One at a time: a second is asked for only after a person has gone through a dialog again.
    m_watcher.waitForFinished();
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run(
        [path, workbook, values] { return writeRejectedWorkbook(workbook, values, path); }));
}

void HeldBackSaver::tell()
{
    const auto written = m_watcher.result();
    if (!written)
        m_messages.showError(written.error());
    else
        m_messages.showNote(tr("The held-back cells were saved in %1.").arg(m_path));
}

} // namespace lantu
