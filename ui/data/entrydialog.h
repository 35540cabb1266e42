#pragma once

#include "core/rules/assess.h"
#include "core/statistics/entrypreview.h"

#include <QDialog>

class QPushButton;

namespace lantu {

class EntryForm;
class EntryOutcome;
class PlanContext;

/// Entering or correcting one value by hand: the fields, what storing them will do, and the button
/// that does it. Nothing is stored before that was shown.
class EntryDialog final : public QDialog
{
    Q_OBJECT

public:
    EntryDialog(PlanContext& context, const ManualEntry& entry, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A value was stored; `note` says which.
    void taken(const QString& note);

private:
    void createButtons();
    void load();
    void preview();
    void updateButtons();
    /// Stores what is shown. False where it could not be, which is told.
    bool take();
    void takeAndClose();
    void takeAndGoOn();

    PlanContext& m_context;
    ImportKnowledge m_knowledge;
    QList<AssessmentInput> m_inputs;
    RuleSet m_rules;
    std::optional<ImportBatch> m_batch; ///< nothing while something is missing
    EntryForm* m_form = nullptr;
    EntryOutcome* m_outcome = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_takeNext = nullptr;
    QPushButton* m_cancel = nullptr;
    bool m_isCorrection = false;
};

} // namespace lantu
