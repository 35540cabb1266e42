#pragma once

#include "core/base/result.h"
#include "core/plan/importbatch.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace lantu {

class ImportValueModel;
class MessageBar;
class PlanContext;

/// Takes files, one after the other: reads each on a thread of its own, shows what will happen to
/// each of its values, and stores it when told to.
class ImportPanel final : public QWidget
{
    Q_OBJECT

public:
    ImportPanel(PlanContext& context, MessageBar& messages, QWidget* parent = nullptr);
    ~ImportPanel() override;

    /// Puts files in the queue; the first is previewed at once.
    void openFiles(const QStringList& paths);
    /// Shows what an applied import did.
    void showBatch(const ImportBatch& batch);
    [[nodiscard]] bool isBusy() const { return m_reading.isRunning(); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createParts();
    void createTable();
    void fitColumns();
    void createYears();
    void openNext();
    void readFile();
    void showPreview();
    void showValues(const QList<ImportValue>& values, bool isEditable);
    void updateSummary();
    void apply();
    void discard();
    void setPreview(const std::optional<ImportBatch>& batch);

    PlanContext& m_context;
    MessageBar& m_messages;
    QStringList m_queue;
    QString m_path; ///< of the file that is read or previewed
    QStringList m_refusals; ///< why files could not be read, since a person last did something here
    std::optional<ImportBatch> m_preview;
    QFutureWatcher<Result<ImportBatch>> m_reading;
    QLabel* m_summary = nullptr;
    QProgressBar* m_progress = nullptr;
    QTableView* m_table = nullptr;
    ImportValueModel* m_model = nullptr;
    QSortFilterProxyModel* m_order = nullptr;
    QLabel* m_hint = nullptr;
    QComboBox* m_year = nullptr; ///< for figures of which the file names no year
    QPushButton* m_apply = nullptr;
    QPushButton* m_discard = nullptr;
};

} // namespace lantu
