#pragma once

#include "core/base/result.h"
#include "core/plan/importbatch.h"
#include "core/sheets/workbook.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace lantu {

class MessageBar;

/// Saves what an import held back in the sender's own layout, on a thread of its own, where a
/// person says.
class HeldBackSaver final : public QObject
{
    Q_OBJECT

public:
    HeldBackSaver(MessageBar& messages, QWidget* window);
    ~HeldBackSaver() override;

    /// Asks where to, then writes; what became of it is told in the message bar. `sender` is the
    /// path of the file that was read.
    void ask(const QString& sender, const Workbook& workbook, const QList<ImportValue>& values);

private:
    void write(const QString& path, const Workbook& workbook, const QList<ImportValue>& values);
    void tell();

    MessageBar& m_messages;
    QWidget* m_window = nullptr;
    QString m_path; ///< where to the running job writes
    QFutureWatcher<Result<>> m_watcher;
};

} // namespace lantu
