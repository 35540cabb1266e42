#pragma once

#include "core/statistics/entrychecks.h"
#include "core/statistics/entrypreview.h"
#include "ui/base/outcomeframe.h"

namespace lantu {

/// What will become of a value that is entered: what is missing, or what storing it does and why.
class EntryOutcome final : public OutcomeFrame
{
    Q_OBJECT

public:
    using OutcomeFrame::OutcomeFrame;

    void showProblems(const QList<EntryProblem>& problems);
    /// `consequences` are sentences on what storing it changes.
    void showPreview(const ImportBatch& batch, const QStringList& consequences);
};

} // namespace lantu
