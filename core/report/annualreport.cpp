#include "core/report/annualreport.h"

#include "core/report/chartbuilder.h"
#include "core/report/indicatortable.h"
#include "core/rules/rollup.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

    struct Messages {
        Q_DECLARE_TR_FUNCTIONS(AnnualReport)
    };

    QString dateText(const QDate& date, const QString& languageTag)
    {
        return QLocale(languageTag).toString(date, QLocale::LongFormat);
    }

    QList<Indicator> indicatorsOf(const AnnualReportInput& input)
    {
        QList<Indicator> indicators;
        for (const AssessmentInput& one : input.inputs)
            indicators << one.indicator;
        return indicators;
    }

    /// Names of the constraint-type or expected-type indicators at one of the verdicts given.
    QStringList namesAt(const AnnualReportInput& input, IndicatorType type, const QSet<Progress>& verdicts)
    {
        QStringList names;
        for (qsizetype i = 0; i < input.inputs.size(); ++i)
            if (input.inputs[i].indicator.type == type && verdicts.contains(input.assessments[i].progress))
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
        const qsizetype missing = namesAt(input, IndicatorType::Constraint, {Progress::NoData}).size()
            + namesAt(input, IndicatorType::Expected, {Progress::NoData}).size();
        if (missing > 0)
            blocks << ReportParagraph{
                Messages::tr("%1 indicators cannot be judged for lack of figures; that is neither progress "
                             "nor delay.")
                    .arg(missing),
                ReportParagraph::Style::Body};
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
            Messages::tr("At the end of %1, %2% of the time of %3 (%4–%5) had gone. Verdicts are computed on "
                         "the base %6 by the %7; each can be followed below to its figures and sources.")
                .arg(input.year)
                .arg(time, 0, 'f', 0)
                .arg(input.plan.shortTitle)
                .arg(input.plan.firstYear)
                .arg(input.plan.lastYear)
                .arg(input.basis == Basis::Printed ? Messages::tr("as the plan prints it")
                                                   : Messages::tr("as revised"),
                    input.assessments.isEmpty() ? QString() : input.assessments.first().ruleSet),
            ReportParagraph::Style::Body};
        addAttention(section.blocks, input);
        section.blocks << ReportHeading{1, Messages::tr("2. Indicators")};
        return section;
    }

    QString verdictSentence(const AssessmentInput& input, const Assessment& assessment)
    {
        const bool isOver = input.year >= input.plan.lastYear;
        return Messages::tr("%1, %2. %3")
            .arg(displayName(assessment.progress, isOver), displayName(assessment.outlook), assessment.why());
    }

    /// Parts for the indicators of one type that have figures.
    void addIndicators(QList<ReportBlock>& blocks, const AnnualReportInput& input, IndicatorType type)
    {
        bool hasHeading = false;
        for (qsizetype i = 0; i < input.inputs.size(); ++i) {
            const AssessmentInput& one = input.inputs[i];
            const Assessment& assessment = input.assessments[i];
            if (one.indicator.type != type || !assessment.dataYear)
                continue;
            if (!hasHeading)
                blocks << ReportHeading{2, type == IndicatorType::Constraint
                        ? Messages::tr("Constraint-type indicators")
                        : Messages::tr("Expected-type indicators")};
            hasHeading = true;
            const ChartData chart = indicatorChartData(one, assessment);
            blocks << ReportHeading{3, chart.title};
            blocks << ReportParagraph{verdictSentence(one, assessment), ReportParagraph::Style::Body};
            blocks << ReportChart{chart};
        }
        if (!hasHeading)
            blocks << ReportParagraph{type == IndicatorType::Constraint
                    ? Messages::tr("No figure of a constraint-type indicator has come in for the plan's years.")
                    : Messages::tr("No figure of an expected-type indicator has come in for the plan's years."),
                ReportParagraph::Style::Body};
    }

    QString sourceText(const Observation& observation, const ObservationSource& source)
    {
        QStringList parts{Messages::tr("%1: %2").arg(observation.period.code(), source.raw)};
        if (!source.title.isEmpty())
            parts << source.title;
        parts << Messages::tr("%1, sheet %2, cell %3").arg(source.file, source.sheet, source.cell);
        if (!source.isVerified)
            parts << Messages::tr("unverified");
        return parts.join(Messages::tr("; "));
    }

    void addSources(QList<ReportBlock>& blocks, const AnnualReportInput& input)
    {
        blocks << ReportHeading{1, Messages::tr("3. Sources")};
        const Plan& plan = input.plan;
        blocks << ReportParagraph{
            Messages::tr("Plan: %1 (%2, %3, published %4). %5")
                .arg(plan.sourceTitle, plan.sourceIssuer, plan.sourceNumber, plan.sourceDate, plan.sourceNote),
            ReportParagraph::Style::Note};
        for (const AssessmentInput& one : input.inputs) {
            QStringList lines;
            for (const Observation& observation : one.observations) {
                if (observation.period.year > input.year)
                    continue;
                for (const ObservationSource& source : observation.sources)
                    lines << sourceText(observation, source);
            }
            if (!lines.isEmpty())
                blocks << ReportParagraph{
                    Messages::tr("%1 %2 — %3")
                        .arg(one.indicator.number, one.indicator.displayName(), lines.join(Messages::tr(" | "))),
                    ReportParagraph::Style::Note};
        }
    }

} // namespace

Report annualReport(const AnnualReportInput& input)
{
    Report report;
    report.title = Messages::tr("%1: progress in %2").arg(input.plan.shortTitle).arg(input.year);
    report.subtitle << Messages::tr("Figures up to the end of %1; made on %2")
                           .arg(input.year)
                           .arg(dateText(input.madeOn, input.languageTag));
    report.subject = Messages::tr("Annual progress summary");
    report.author = input.plan.sourceIssuer;
    report.languageTag = input.languageTag;
    report.sections << overview(input);
    report.sections << ReportSection{ReportSection::Orientation::Landscape, {indicatorTable(input)}};
    ReportSection details;
    addIndicators(details.blocks, input, IndicatorType::Constraint);
    addIndicators(details.blocks, input, IndicatorType::Expected);
    addSources(details.blocks, input);
    report.sections << details;
    return report;
}

} // namespace lantu
