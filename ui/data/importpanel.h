#pragma once

#include "core/base/result.h"
#include "core/statistics/importpreview.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace lantu {

class CheckList;
class ImportControls;
class ImportTable;
class MessageBar;
class NameChoices;
class PlanContext;
class PreviewJob;
class ReadingBar;

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
    QHBoxLayout* createHead();
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
    PreviewJob* m_job = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_totals = nullptr;
    ReadingBar* m_progress = nullptr;
    ImportControls* m_controls = nullptr;
    CheckList* m_checks = nullptr;
    ImportTable* m_table = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_discard = nullptr;
};

} // namespace lantu
