#include "core/report/indicatortable.h"

#include "core/base/rounding.h"
#include "core/plan/watchedcommitment.h"
#include "core/report/checknotes.h"
#include "core/rules/rulethresholds.h"
#include "core/rules/verdictname.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(IndicatorTable)
};

const QString Missing = u"—"_s;
const QString ToCome = u"…"_s;

QList<ReportColumn> columns(const Plan& plan)
{
    using enum ReportColumn::Alignment;
    QList<ReportColumn> list{
        {Messages::tr("Area"), 2.4, Centre, true},
        {Messages::tr("No."), 2.2, Centre, false},
        {Messages::tr("Indicator"), 13.5, Left, false},
        {Messages::tr("Unit"), 3.8, Centre, false},
        {Messages::tr("Type"), 4.6, Centre, false},
        {Messages::tr("Base %1").arg(plan.baseYear), 4.2, Right, false},
        {Messages::tr("Target %1").arg(plan.lastYear), 5.6, Right, false},
        {Messages::tr("Mean or sum"), 5, Right, false},
    };
    for (int year = plan.firstYear; year <= plan.lastYear; ++year)
        list.append({Messages::tr("%1", "year column").arg(year), 3.6, Right, false});
    list.append({Messages::tr("Done %"), 3.6, Right, false});
    list.append({Messages::tr("Time %"), 3.4, Right, false});
    list.append({Messages::tr("Progress"), 4.2, Left, false});
    list.append({Messages::tr("Outlook"), 7.6, Left, false});
    list.append({Messages::tr("Lead"), 4.4, Centre, false});
    list.append({Messages::tr("Notes"), 6.6, Left, false});
    return list;
}

QString typeName(const Indicator& indicator)
{
    if (indicator.isCommitment)
        return Messages::tr("text", "of no type: a promise of the text, short");
    return indicator.type == IndicatorType::Constraint ? Messages::tr("C", "constraint-type, short")
                                                       : Messages::tr("E", "expected-type, short");
}

/// Marks behind a figure, explained under the table.
QString marks(const Observation& observation)
{
    QString text;
    if (observation.status == VintageStatus::Provisional)
        text += u'*';
    if (!observation.isVerified())
        text += u'?';
    return text;
}

QString yearFigure(const AssessmentInput& input, int year)
{
    if (year > input.year)
        return ToCome;
    for (const Observation& observation : input.observations)
        if (observation.period == Period::ofYear(year))
            return tableFigure(observation.value, input.indicator) + marks(observation);
    return Missing;
}

QString judgedWord(const AssessmentInput& input, const Judgement& judgement)
{
    const auto progress = progressFromCode(judgement.progress);
    return progress ? displayName(*progress, judgement.year >= input.plan.lastYear)
                    : judgement.progress;
}

/// Who judged otherwise than was computed, and why.
QStringList judgementNotes(const AnnualReportInput& input)
{
    QStringList notes;
    for (qsizetype i = 0; i < input.inputs.size(); ++i) {
        const auto& judgement = input.assessments[i].judgement;
        if (!judgement)
            continue;
        notes << Messages::tr("Row %1: judged %2 by %3 (%4): %5", "number, verdict, person, date")
                     .arg(input.inputs[i].indicator.number, judgedWord(input.inputs[i], *judgement),
                         judgement->person, judgement->date.left(10),
                         judgement->reason.simplified());
    }
    return notes;
}

/// What must be known about a row as a whole.
QString remarks(const AssessmentInput& input, const Assessment& assessment,
    const CheckNotes& checks, const Plan& plan)
{
    QStringList texts;
    if (input.indicator.isCommitment && input.indicator.dueYear != plan.lastYear)
        texts << dueText(input.indicator);
    if (const QStringList numbers = checks.numbersByRow.value(input.indicator.id);
        !numbers.isEmpty())
        texts << Messages::tr("note %1").arg(numbers.join(Messages::tr(", ")));
    if (assessment.dataYear && *assessment.dataYear < input.year)
        texts << Messages::tr("judged at %1").arg(*assessment.dataYear);
    const auto& tests = assessment.yearlyTests;
    const bool hasAssigned = std::any_of(tests.begin(), tests.end(),
        [](const YearlyTest& test) { return test.target.origin == TargetOrigin::Assigned; });
    if (input.indicator.target.alsoAssigned && !hasAssigned)
        texts << Messages::tr("assigned target not entered");
    for (const YearlyTest& test : tests)
        if (test.isMet)
            texts << (*test.isMet ? Messages::tr("%1 met", "kind of target")
                                  : Messages::tr("%1 not met", "kind of target"))
                         .arg(displayName(test.target.origin));
    if (assessment.judgement)
        texts << Messages::tr("judged %1", "verdict").arg(judgedWord(input, *assessment.judgement));
    return texts.join(Messages::tr("; "));
}

ReportRow row(const AssessmentInput& input, const Assessment& assessment, const CheckNotes& checks,
    const Plan& plan)
{
    const Indicator& indicator = input.indicator;
    const auto orMissing = [](const QString& text) { return text.isEmpty() ? Missing : text; };
    ReportRow result;
    result.isEmphasised = indicator.isConstraint();
    for (const QString& text : {indicator.category, indicator.number, indicator.displayName(),
             orMissing(indicator.unit.symbol), typeName(indicator), orMissing(indicator.base.raw),
             orMissing(indicator.target.raw), orMissing(indicator.target.averageRaw)})
        result.cells.append({text, std::nullopt});
    for (int year = plan.firstYear; year <= plan.lastYear; ++year)
        result.cells.append({yearFigure(input, year), std::nullopt});
    result.cells.append(
        {assessment.completion ? fixedText(*assessment.completion, 1).replace(u'-', u'−') : Missing,
            std::nullopt});
    result.cells.append(
        {assessment.dataYear ? fixedText(assessment.timeProgress, 0) : Missing, std::nullopt});
    result.cells.append({progressName(assessment, input.plan), assessment.progress});
    // Of a target that was missed no outlook is left.
    const bool isKnown =
        assessment.outlook != Outlook::Unknown && assessment.progress != Progress::Missed;
    result.cells.append({isKnown ? displayName(assessment.outlook) : Missing, std::nullopt});
    const QString& lead = input.indicator.leadAgency;
    result.cells.append({lead.isEmpty() ? Missing : lead, std::nullopt});
    result.cells.append({remarks(input, assessment, checks, plan), std::nullopt});
    return result;
}

/// Where a rule set judges targets of one kind by other numbers.
QString kindNotes(const RuleSet& rules)
{
    QString notes;
    for (const RuleThreshold& one : rules.thresholds)
        if (one.kind && rulesForKind(rules, TargetKind::None) != rulesForKind(rules, *one.kind))
            notes += u' '
                + Messages::tr("For targets of the kind “%1”: %2 %3.", "kind, threshold, value")
                      .arg(targetKindName(*one.kind), thresholdName(one.code))
                      .arg(one.value);
    return notes;
}

/// What the verdicts go by.
QStringList ruleNotes(const RuleSet& rules)
{
    const QString ratios =
        Messages::tr("Ratio of completion to time: from %1 ahead of schedule, from %2 on schedule, "
                     "from %3 slightly behind, else well behind.")
            .arg(rules.aheadRatio)
            .arg(rules.onScheduleRatio)
            .arg(rules.slightlyBehindRatio);
    if (rules.method == RuleMethod::Linear)
        return {Messages::tr("Judged by %1, version %2.").arg(rules.name, rules.version) + u' '
            + ratios + kindNotes(rules)};
    QStringList classes;
    for (const RuleClass& one : rules.classes)
        classes << Messages::tr("“%1” %2").arg(one.name, displayName(one.progress, true));
    return {
        Messages::tr("Judged by %1, version %2. %3 Its classes stand for: %4.")
            .arg(rules.name, rules.version, rules.description, classes.join(Messages::tr(", "))),
        Messages::tr("Kinds of targets that it does not judge go by %1. %2")
            .arg(rules.fallbackName, ratios)};
}

} // namespace

QString tableFigure(const Decimal& value, const Indicator& indicator)
{
    int decimals = 2;
    if (indicator.target.value)
        decimals = std::max(decimals, indicator.target.value->decimals());
    if (indicator.base.value)
        decimals = std::max(decimals, indicator.base.value->decimals());
    return value.rounded(decimals).toString();
}

ReportTable indicatorTable(const AnnualReportInput& input)
{
    ReportTable table;
    table.caption = Messages::tr("Progress of the main indicators");
    table.continuedCaption = Messages::tr("Progress of the main indicators (continued)");
    table.columns = columns(input.plan);
    const CheckNotes checks = checkNotes(input);
    for (qsizetype i = 0; i < input.inputs.size(); ++i)
        table.rows.append(row(input.inputs[i], input.assessments[i], checks, input.plan));
    table.notes
        << Messages::tr(
               "C constraint-type (bold), E expected-type. [ ] five-year total; — no figure; "
               "… year to come; * provisional figure; ? no official source was seen. Base and "
               "target as the plan prints them.")
        << Messages::tr(
               "Figures as published, with at most two decimals unless base or target have "
               "more. Completion is linear from the base to the target, of rates and "
               "reductions by logarithm; kinds without a distance or a base have none. Time is "
               "counted to the end of the year of the last figure.")
        << ruleNotes(input.rules) << judgementNotes(input);
    const bool hasLeads = std::any_of(input.inputs.begin(), input.inputs.end(),
        [](const AssessmentInput& one) { return !one.indicator.leadAgency.isEmpty(); });
    if (!hasLeads)
        table.notes << Messages::tr("The plan names no lead agencies; none have been entered yet.");
    table.notes << checks.notes;
    return table;
}

} // namespace lantu
