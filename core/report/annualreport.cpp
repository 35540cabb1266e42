#include "core/report/annualreport.h"

#include "core/base/rounding.h"
#include "core/report/chartbuilder.h"
#include "core/report/commitmenttable.h"
#include "core/report/indicatortable.h"
#include "core/report/reportbasics.h"
#include "core/report/sourcetable.h"
#include "core/rules/rollup.h"
#include "core/rules/verdictname.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(AnnualReport)
};

QList<Indicator> indicatorsOf(const AnnualReportInput& input)
{
    QList<Indicator> indicators;
    for (const AssessmentInput& one : input.inputs)
        indicators << one.indicator;
    return indicators;
}

/// Names of the constraint-type or expected-type indicators at one of the verdicts given.
QStringList namesAt(
    const AnnualReportInput& input, IndicatorType type, const QSet<Progress>& verdicts)
{
    QStringList names;
    for (qsizetype i = 0; i < input.inputs.size(); ++i)
        if (input.inputs[i].indicator.type == type
            && verdicts.contains(input.assessments[i].progress))
            names << input.inputs[i].indicator.displayName();
    return names;
}

void addAttention(QList<ReportBlock>& blocks, const AnnualReportInput& input)
{
    const QSet<Progress> behind{Progress::SlightlyBehind, Progress::Behind, Progress::Missed};
    const QStringList constraint = namesAt(input, IndicatorType::Constraint, behind);
    const QStringList expected = namesAt(input, IndicatorType::Expected, behind);
    const QString none = Messages::tr("none");
    const QString separator = Messages::tr(", ");
    blocks << ReportParagraph{
        Messages::tr("Behind schedule or missed — constraint-type: %1; expected-type: %2.")
            .arg(constraint.isEmpty() ? none : constraint.join(separator),
                expected.isEmpty() ? none : expected.join(separator)),
        ReportParagraph::Style::Body};
    // Those that have figures but no base are counted in a sentence of their own.
    const auto missing = std::count_if(input.assessments.begin(), input.assessments.end(),
        [](const Assessment& one) { return one.progress == Progress::NoData && !one.dataYear; });
    if (missing > 0)
        blocks << ReportParagraph{
            Messages::tr(
                "%1 indicators cannot be judged for lack of figures; that is neither progress "
                "nor delay.")
                .arg(missing),
            ReportParagraph::Style::Body};
}

/// Verdicts that rest on an earlier year's figure, and figures that cannot be judged without a
/// base: the count sentence must not be read as if it knew more.
void addCaveats(QList<ReportBlock>& blocks, const AnnualReportInput& input)
{
    int earlier = 0;
    int withoutBase = 0;
    for (const Assessment& assessment : input.assessments) {
        if (!assessment.dataYear)
            continue;
        earlier += *assessment.dataYear < qMin(input.year, input.plan.lastYear) ? 1 : 0;
        withoutBase += assessment.progress == Progress::NoData ? 1 : 0;
    }
    const auto add = [&blocks](const QString& text) {
        blocks << ReportParagraph{text, ReportParagraph::Style::Body};
    };
    if (earlier > 0)
        add(Messages::tr(
            "Of %1 indicators the latest figure is of an earlier year; they are judged at that "
            "year.")
                .arg(earlier));
    if (withoutBase > 0)
        add(Messages::tr("%1 indicators have figures but no base to measure progress from.")
                .arg(withoutBase));
}

ReportSection overview(const AnnualReportInput& input)
{
    const Rollup rollup = rollUp(indicatorsOf(input), input.assessments);
    const double time = 100.0 * (qMin(input.year, input.plan.lastYear) - input.plan.baseYear)
        / (input.plan.lastYear - input.plan.baseYear);
    ReportSection section;
    section.blocks << ReportParagraph{
        countSentence(rollup, input.year >= input.plan.lastYear), ReportParagraph::Style::Lead};
    section.blocks << ReportHeading{1, Messages::tr("1. Overall progress")};
    section.blocks << ReportParagraph{
        Messages::tr(
            "At the end of %1, %2% of the time of %3 (%4–%5) had gone. Verdicts are computed on "
            "the base %6 by the %7; each can be followed below to its figures and sources.")
            .arg(input.year)
            .arg(fixedText(time, 0))
            .arg(input.plan.shortTitle)
            .arg(input.plan.firstYear)
            .arg(input.plan.lastYear)
            .arg(input.basis == Basis::Printed ? Messages::tr("as the plan prints it")
                                               : Messages::tr("as revised"),
                input.assessments.isEmpty() ? QString() : input.assessments.first().ruleSet),
        ReportParagraph::Style::Body};
    addAttention(section.blocks, input);
    addCaveats(section.blocks, input);
    return section;
}

/// The verdict in one sentence: what a reader takes away who reads nothing else.
QString verdictSentence(const AssessmentInput& input, const Assessment& assessment)
{
    const QString progress = progressName(assessment, input.plan);
    // Of a target that was missed no outlook is left.
    const QString verdict = assessment.progress == Progress::Missed
        ? progress
        : Messages::tr("%1; %2", "progress, outlook")
              .arg(progress, displayName(assessment.outlook));
    if (!assessment.completion)
        return Messages::tr("%1.", "verdict").arg(verdict);
    // Kept short, so that two indicators with their charts fit on one page.
    return Messages::tr("%1; %2% done, %3% of the time gone.")
        .arg(verdict, fixedText(*assessment.completion, 1).replace(u'-', u'−'),
            fixedText(assessment.timeProgress, 0));
}

QString headingText(const Indicator& indicator)
{
    const QString name = indicator.number + u' ' + indicator.displayName();
    return indicator.isConstraint() ? Messages::tr("%1 (constraint-type)").arg(name)
                                    : Messages::tr("%1 (expected-type)").arg(name);
}

/// Parts for the indicators of one type that have figures.
void addIndicators(QList<ReportBlock>& blocks, const AnnualReportInput& input, IndicatorType type)
{
    blocks << ReportHeading{2,
        type == IndicatorType::Constraint ? Messages::tr("(1) Constraint-type indicators")
                                          : Messages::tr("(2) Expected-type indicators")};
    bool hasAny = false;
    for (qsizetype i = 0; i < input.inputs.size(); ++i) {
        const AssessmentInput& one = input.inputs[i];
        const Assessment& assessment = input.assessments[i];
        if (one.indicator.type != type || !assessment.dataYear)
            continue;
        hasAny = true;
        blocks << ReportHeading{3, headingText(one.indicator)};
        blocks << ReportParagraph{verdictSentence(one, assessment), ReportParagraph::Style::Body};
        ReportChart chart{indicatorChartData(one, assessment)};
        chart.data.isSynthetic = chart.data.isSynthetic || input.isPractice;
        blocks << chart;
        blocks << ReportParagraph{Messages::tr("How it was worked out: %1").arg(assessment.why()),
            ReportParagraph::Style::Note};
    }
    if (!hasAny)
        blocks << ReportParagraph{type == IndicatorType::Constraint
                ? Messages::tr(
                    "No figure of a constraint-type indicator has come in for the plan's years.")
                : Messages::tr(
                    "No figure of an expected-type indicator has come in for the plan's years."),
            ReportParagraph::Style::Body};
}

void addSources(QList<ReportBlock>& blocks, const AnnualReportInput& input)
{
    blocks << ReportHeading{1, Messages::tr("3. Sources")};
    const Plan& plan = input.plan;
    blocks << ReportParagraph{Messages::tr("Plan: %1 (%2, %3, published %4). %5")
                                  .arg(plan.sourceTitle, plan.sourceIssuer, plan.sourceNumber,
                                      plan.sourceDate, plan.sourceNote),
        ReportParagraph::Style::Note};
    const ReportTable table = sourceTable(input);
    if (!table.rows.isEmpty())
        blocks << table;
}

} // namespace

Report annualReport(const AnnualReportInput& input)
{
    Report report;
    report.title = Messages::tr("%1: progress in %2").arg(input.plan.shortTitle).arg(input.year);
    report.subtitle << Messages::tr("Figures up to the end of %1; made on %2")
                           .arg(input.year)
                           .arg(reportDate(input.madeOn, input.languageTag));
    report.subject = Messages::tr("Annual progress summary");
    report.author = input.plan.sourceIssuer;
    report.languageTag = input.languageTag;
    report.isSynthetic =
        input.isPractice || restsOnSyntheticFigures(input.inputs + input.commitments);
    report.syntheticMark = Messages::tr("PRACTICE DATA");
    if (report.isSynthetic)
        report.title = Messages::tr("%1 (practice data)").arg(report.title);
    report.sections << overview(input);
    report.sections << ReportSection{ReportSection::Orientation::Landscape,
        {ReportHeading{1, Messages::tr("2. Indicators")}, indicatorTable(input)}};
    ReportSection details;
    addIndicators(details.blocks, input, IndicatorType::Constraint);
    addIndicators(details.blocks, input, IndicatorType::Expected);
    addSources(details.blocks, input);
    report.sections << details;
    if (const ReportTable table = commitmentTable(input); !table.rows.isEmpty())
        report.sections << ReportSection{ReportSection::Orientation::Landscape,
            {ReportHeading{1, Messages::tr("Annex: promises of the text")}, table,
                commitmentSources(input)}};
    return report;
}

} // namespace lantu
