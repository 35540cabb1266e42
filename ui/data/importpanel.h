#pragma once

#include "core/base/result.h"
#include "core/statistics/importpreview.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace lantu {

class CheckList;
class HeldBackSaver;
class ImportControls;
class ImportHead;
class ImportTable;
class MessageBar;
class NameChoices;
class PlanContext;
class PreviewJob;

/// Takes files, one after the other: reads each on a thread of its own, shows what will happen to
/// each of its values, lets a person correct that, and stores it when told to.
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
    [[nodiscard]] bool isBusy() const;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createParts();
    void connectParts();
    void openNext();
    void readFile();
    void decideAgain();
    [[nodiscard]] std::optional<ImportKnowledge> knowledge();
    [[nodiscard]] ImportOptions options() const;
    void setBusy(bool isBusy);
    void showOutcome();
    void showFailure(const Error& error);
    void setPreview(const std::optional<ImportPreview>& preview);
    void showValues(const QList<ImportValue>& values, bool isEditable);
    void updateSummary();
    void updateMatchable();
    void chooseIndicator();
    void apply();
    void discard();

    PlanContext& m_context;
    MessageBar& m_messages;
    QStringList m_queue;
    QString m_path; ///< of the file that is read or previewed
    QStringList m_refusals; ///< why files could not be read, since a person last did something here
    std::optional<ImportPreview> m_preview;
    NameChoices* m_names = nullptr;
    HeldBackSaver* m_saver = nullptr;
    PreviewJob* m_job = nullptr;
    ImportHead* m_head = nullptr;
    QLabel* m_totals = nullptr;
    ImportControls* m_controls = nullptr;
    CheckList* m_checks = nullptr;
    ImportTable* m_table = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace lantu
