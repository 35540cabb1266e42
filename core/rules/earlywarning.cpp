#include "core/rules/earlywarning.h"

#include "core/base/rounding.h"
#include "core/rules/verdictname.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(EarlyWarning)
};

bool hasUnmetYear(const Assessment& assessment)
{
    return std::any_of(assessment.yearlyTests.begin(), assessment.yearlyTests.end(),
        [](const YearlyTest& test) { return test.isMet == false; });
}

bool isBehind(Progress progress)
{
    return progress == Progress::SlightlyBehind || progress == Progress::Behind
        || progress == Progress::Missed;
}

/// Whether the verdict rests on a sum or a mean of the years.
bool isOverYears(const Indicator& indicator, const Assessment& assessment)
{
    const TargetKind kind = indicator.target.kind;
    const bool isCeilingOverPeriod = kind == TargetKind::Ceiling && !assessment.completion
        && indicator.base.value && isBehind(assessment.progress);
    return kind == TargetKind::AnnualRateMin || kind == TargetKind::AnnualRateRelative
        || kind == TargetKind::Total || kind == TargetKind::TotalPoints
        || kind == TargetKind::TotalReduction || isCeilingOverPeriod;
}

QString reasonFor(const AssessmentInput& input, const Assessment& assessment)
{
    const bool isOver = input.year >= input.plan.lastYear;
    QStringList parts{progressName(assessment, input.plan)};
    if (assessment.completion && !isOver)
        parts << Messages::tr("%1% done, %2% of the time gone")
                     .arg(fixedText(*assessment.completion, 1).replace(u'-', u'−'),
                         fixedText(assessment.timeProgress, 0));
    // Of a sum or a mean the latest year's figure alone would mislead.
    if (assessment.value && assessment.dataYear && !isOverYears(input.indicator, assessment))
        parts << Messages::tr("%1 in %2 against %3", "value, year, target")
                     .arg(assessment.value->toString() + input.indicator.unit.symbol)
                     .arg(*assessment.dataYear)
                     .arg(displayText(input.indicator.target));
    const bool isOpen = assessment.outlook != Outlook::Unknown || !isBehind(assessment.progress);
    if (isOpen && assessment.progress != Progress::Missed)
        parts << Messages::tr("outlook: %1").arg(displayName(assessment.outlook));
    for (const YearlyTest& test : assessment.yearlyTests)
        if (test.isMet == false)
            parts << Messages::tr("%1 of %2 not met", "kind of target, year")
                         .arg(displayName(test.target.origin))
                         .arg(test.target.year);
    return parts.join(Messages::tr("; ")) + Messages::tr(".", "end of a sentence");
}

/// How bad: missed before well behind before the rest.
int urgency(const EarlyWarning& warning)
{
    const int type = warning.isConstraint ? 0 : 10;
    switch (warning.progress) {
    case Progress::Missed:
        return type;
    case Progress::Behind:
        return type + 1;
    case Progress::SlightlyBehind:
        return type + 2;
    default:
        return type + 3;
    }
}

} // namespace

bool needsWarning(const Indicator& indicator, const Assessment& assessment)
{
    if (isBehind(assessment.progress))
        return true;
    if (!indicator.isConstraint() || assessment.progress == Progress::Achieved)
        return indicator.isConstraint() && hasUnmetYear(assessment);
    return assessment.outlook != Outlook::Likely || hasUnmetYear(assessment);
}

QList<EarlyWarning> earlyWarnings(const Evaluation& evaluation)
{
    const QList<Assessment> assessments = evaluation.assessments();
    QList<EarlyWarning> warnings;
    for (qsizetype i = 0; i < assessments.size(); ++i) {
        const AssessmentInput& input = evaluation.inputs[i];
        const Assessment& one = assessments[i];
        if (!needsWarning(input.indicator, one))
            continue;
        warnings.append({one.indicatorId, input.indicator.isConstraint(), one.progress, one.outlook,
            reasonFor(input, one), one.gapText, one.neededText, evaluation.plan.lastYear,
            input.indicator.leadAgency});
    }
    std::stable_sort(warnings.begin(), warnings.end(),
        [](const EarlyWarning& a, const EarlyWarning& b) { return urgency(a) < urgency(b); });
    return warnings;
}

QStringList withoutFigures(const Evaluation& evaluation)
{
    QStringList ids;
    for (const Assessment& assessment : evaluation.assessments())
        if (!assessment.dataYear)
            ids << assessment.indicatorId;
    return ids;
}

} // namespace lantu
