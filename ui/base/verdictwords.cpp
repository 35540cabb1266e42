#include "ui/base/verdictwords.h"

#include "core/rules/verdictname.h"

#include <QCoreApplication>

namespace lantu {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

QString progressOf(const AssessmentInput& input, const RuleSet& rules)
{
    return progressName(assess(input, rules), input.plan);
}

} // namespace

QString verdictText(const Assessment& assessment, const Plan& plan)
{
    const QString progress = progressName(assessment, plan);
    // Of a target that was missed no outlook is left.
    if (assessment.progress == Progress::Missed)
        return progress;
    return Words::tr("%1 · %2", "progress, outlook").arg(progress, displayName(assessment.outlook));
}

QString verdictChange(
    const AssessmentInput& before, const AssessmentInput& after, const RuleSet& rules)
{
    const QString old = progressOf(before, rules);
    const QString now = progressOf(after, rules);
    return old == now ? Words::tr("Verdict at the end of %1 stays: %2.").arg(before.year).arg(old)
                      : Words::tr("Verdict at the end of %1: %2 → %3.")
                            .arg(QString::number(before.year), old, now);
}

} // namespace lantu
