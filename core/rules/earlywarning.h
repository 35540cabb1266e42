#pragma once

#include "core/rules/evaluation.h"

namespace lantu {

/// An indicator that will go wrong, or has: what a warning slip (预警单) says of it.
struct EarlyWarning {
    QString indicatorId;
    bool isConstraint = false;
    Progress progress = Progress::NoData;
    Outlook outlook = Outlook::Unknown;
    QString reason; ///< one sentence with the figures in
    QString gap; ///< still missing to the target, with unit; empty where no number says it
    QString needed; ///< what each remaining year has to bring; empty where nothing is left
    int byYear = 0; ///< the plan's last year
    QString leadAgency; ///< empty where nobody has been entered

    bool operator==(const EarlyWarning&) const = default;
};

/// Whether an indicator at this verdict is to be warned of: behind schedule or missed; of a binding
/// one also an outlook that is not likely, be it that none can be told, or a year's own target that
/// was not met.
bool needsWarning(const Indicator& indicator, const Assessment& assessment);

/// Warnings at the cut-off: binding first, then the worst verdict, then the table's order.
QList<EarlyWarning> earlyWarnings(const Evaluation& evaluation);

/// Ids of indicators without any figure up to the cut-off, in the table's order; those whose target
/// is still to come (NoTarget) among them.
QStringList withoutFigures(const Evaluation& evaluation);

} // namespace lantu
