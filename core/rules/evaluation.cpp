#include "core/rules/evaluation.h"

#include <algorithm>

namespace lantu {

namespace {

/// From best to worst; nothing for verdicts that say neither.
std::optional<int> badness(Progress progress)
{
    switch (progress) {
    case Progress::Achieved:
        return 0;
    case Progress::Ahead:
        return 1;
    case Progress::OnSchedule:
        return 2;
    case Progress::SlightlyBehind:
        return 3;
    case Progress::Behind:
        return 4;
    case Progress::Missed:
        return 5;
    case Progress::NotComparable:
    case Progress::NoData:
    case Progress::NoTarget:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isWorse(const Assessment& before, const Assessment& after)
{
    const auto was = badness(before.progress);
    const auto is = badness(after.progress);
    if (!was || !is)
        return false;
    if (*was != *is)
        return *is > *was;
    const bool canTell = before.outlook != Outlook::Unknown && after.outlook != Outlook::Unknown;
    return canTell && static_cast<int>(after.outlook) > static_cast<int>(before.outlook);
}

} // namespace

Evaluation evaluate(const Plan& plan, int year, Basis basis, const QList<AssessmentInput>& inputs,
    const RuleSet& rules)
{
    Evaluation evaluation{plan, year, basis, inputs, {}};
    for (AssessmentInput& input : evaluation.inputs) {
        input.basis = basis;
        for (int cutOff = plan.firstYear; cutOff <= year; ++cutOff) {
            input.year = cutOff;
            evaluation.byYear[cutOff].append(assess(input, rules));
        }
        input.year = year;
    }
    return evaluation;
}

QList<VerdictChange> changesSinceLastYear(const Evaluation& evaluation)
{
    const QList<Assessment> before = evaluation.byYear.value(evaluation.year - 1);
    const QList<Assessment> after = evaluation.assessments();
    QList<VerdictChange> changes;
    for (qsizetype i = 0; i < before.size() && i < after.size(); ++i) {
        if (before[i].progress == after[i].progress && before[i].outlook == after[i].outlook)
            continue;
        changes.append({after[i].indicatorId, before[i].progress, after[i].progress,
            before[i].outlook, after[i].outlook, isWorse(before[i], after[i])});
    }
    std::stable_partition(
        changes.begin(), changes.end(), [](const VerdictChange& change) { return change.isWorse; });
    return changes;
}

} // namespace lantu
