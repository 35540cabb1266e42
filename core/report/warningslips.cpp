#include "core/report/warningslips.h"

#include "core/base/rounding.h"
#include "core/report/reportbasics.h"
#include "core/rules/verdictname.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(WarningSlips)
};

const QString Missing = u"—"_s;

/// A warning with what it was drawn from.
struct Slip {
    EarlyWarning warning;
    AssessmentInput input;
    Assessment assessment;
};

QList<Slip> slipsOf(const Evaluation& evaluation)
{
    const QList<Assessment> assessments = evaluation.assessments();
    QList<Slip> slips;
    for (const EarlyWarning& warning : earlyWarnings(evaluation))
        for (qsizetype i = 0; i < assessments.size(); ++i)
            if (assessments[i].indicatorId == warning.indicatorId)
                slips.append({warning, evaluation.inputs[i], assessments[i]});
    return slips;
}

QString orMissing(const QString& text)
{
    return text.isEmpty() ? Missing : text;
}

QString leadText(const Slip& slip)
{
    return slip.warning.leadAgency.isEmpty() ? Messages::tr("not entered yet")
                                             : slip.warning.leadAgency;
}

QString typeText(const Slip& slip)
{
    return slip.warning.isConstraint ? Messages::tr("constraint-type")
                                     : Messages::tr("expected-type");
}

QString verdictText(const Slip& slip)
{
    const QString progress = progressName(slip.assessment, slip.input.plan);
    // Of a target that was missed no outlook is left.
    return slip.warning.progress == Progress::Missed
        ? progress
        : Messages::tr("%1; %2", "progress, outlook")
              .arg(progress, displayName(slip.warning.outlook));
}

QString withUnit(const QString& number, const Indicator& indicator)
{
    return Decimal::parse(number) ? number + indicator.unit.symbol : number;
}

QString stateText(const Slip& slip)
{
    if (!slip.assessment.value || !slip.assessment.dataYear)
        return Missing;
    const QString status = displayName(slip.assessment.status);
    const QString value = withUnit(slip.assessment.value->toString(), slip.input.indicator);
    return status.isEmpty()
        ? Messages::tr("%1 in %2", "value, year").arg(value).arg(*slip.assessment.dataYear)
        : Messages::tr("%1 in %2 (%3)", "value, year, status")
              .arg(value, QString::number(*slip.assessment.dataYear), status);
}

QString progressText(const Slip& slip)
{
    const QString time = fixedText(slip.assessment.timeProgress, 0);
    if (!slip.assessment.completion)
        return Messages::tr("%1% of the time gone").arg(time);
    return Messages::tr("%1% done, %2% of the time gone")
        .arg(fixedText(*slip.assessment.completion, 1).replace(u'-', u'−'), time);
}

/// Targets of the year and what people judged: rows that most slips do not have.
QList<std::pair<QString, QString>> decisionRows(const Slip& slip)
{
    QList<std::pair<QString, QString>> rows;
    for (const YearlyTest& test : slip.assessment.yearlyTests) {
        const QString outcome = !test.isMet ? Messages::tr("cannot be told yet")
            : *test.isMet                   ? Messages::tr("met")
                                            : Messages::tr("not met");
        rows.append({displayName(test.target.origin),
            Messages::tr("%1: %2, %3 (%4)", "year, target, outcome, document")
                .arg(QString::number(test.target.year),
                    withUnit(test.target.raw, slip.input.indicator), outcome,
                    test.target.document)});
    }
    if (const auto& judgement = slip.assessment.judgement) {
        const auto progress = progressFromCode(judgement->progress);
        const bool isOver = slip.input.year >= slip.input.plan.lastYear;
        rows.append({Messages::tr("Judgement"),
            Messages::tr("%1 (%2, %3): %4", "verdict, person, date, reason")
                .arg(progress ? displayName(*progress, isOver) : judgement->progress,
                    judgement->person, judgement->date.left(10), judgement->reason.simplified())});
    }
    return rows;
}

ReportTable slipTable(const Slip& slip)
{
    const Indicator& indicator = slip.input.indicator;
    ReportTable table;
    table.columns = {{Messages::tr("Item"), 1.0}, {Messages::tr("Content"), 3.4}};
    const auto add = [&table](const QString& item, const QString& content,
                         std::optional<Progress> mark = std::nullopt) {
        table.rows.append({{{item, std::nullopt}, {content, mark}}});
    };
    add(Messages::tr("Lead agency"), leadText(slip));
    add(Messages::tr("Verdict"), verdictText(slip), slip.warning.progress);
    add(Messages::tr("Target"), orMissing(withUnit(displayText(indicator.target), indicator)));
    add(Messages::tr("Where it stands"), stateText(slip));
    add(Messages::tr("Progress"), progressText(slip));
    add(Messages::tr("Gap"), orMissing(slip.warning.gap));
    add(Messages::tr("Needed"), orMissing(slip.warning.needed));
    add(Messages::tr("By when"), Messages::tr("end of %1").arg(slip.warning.byYear));
    for (const auto& [item, content] : decisionRows(slip))
        add(item, content);
    add(Messages::tr("Why warned"), slip.warning.reason);
    const QString toAnswer = Messages::tr("(for the lead agency to fill in)");
    add(Messages::tr("Causes"), toAnswer);
    add(Messages::tr("Measures"), toAnswer);
    add(Messages::tr("Done by"), toAnswer);
    table.notes << Messages::tr("Draft, drawn up from the figures; to be approved before it is "
                                "sent. Rules: %1.")
                       .arg(slip.assessment.ruleSet);
    return table;
}

ReportSection slipSection(const Slip& slip, int number)
{
    const Indicator& indicator = slip.input.indicator;
    ReportSection section;
    section.startsPage = true;
    section.blocks << ReportHeading{1,
        Messages::tr("Slip %1: %2 %3 (%4)", "running number, number, name, type")
            .arg(QString::number(number), indicator.number, indicator.displayName(),
                typeText(slip))};
    section.blocks << slipTable(slip);
    section.blocks << ReportParagraph{
        Messages::tr("How it was worked out: %1").arg(slip.assessment.why()),
        ReportParagraph::Style::Note};
    return section;
}

ReportTable listTable(const QList<Slip>& slips)
{
    ReportTable table;
    table.columns = {{Messages::tr("Slip"), 0.6, ReportColumn::Alignment::Right},
        {Messages::tr("Indicator"), 3.0}, {Messages::tr("Type"), 1.0},
        {Messages::tr("Verdict"), 2.2}, {Messages::tr("Lead agency"), 1.8}};
    int number = 0;
    for (const Slip& slip : slips)
        table.rows.append(
            {{{QString::number(++number), std::nullopt},
                 {slip.input.indicator.number + u' ' + slip.input.indicator.displayName(),
                     std::nullopt},
                 {typeText(slip), std::nullopt}, {verdictText(slip), slip.warning.progress},
                 {leadText(slip), std::nullopt}},
                slip.warning.isConstraint});
    return table;
}

ReportSection listSection(const Evaluation& evaluation, const QList<Slip>& slips)
{
    ReportSection section;
    const auto binding = std::count_if(
        slips.begin(), slips.end(), [](const Slip& slip) { return slip.warning.isConstraint; });
    section.blocks << ReportParagraph{slips.isEmpty()
            ? Messages::tr("At the end of %1 nothing is to be warned of.").arg(evaluation.year)
            : Messages::tr("At the end of %1, %2 of %3 indicators are to be warned of, %4 of them "
                           "constraint-type.")
                  .arg(evaluation.year)
                  .arg(slips.size())
                  .arg(evaluation.inputs.size())
                  .arg(binding),
        ReportParagraph::Style::Lead};
    if (!slips.isEmpty())
        section.blocks << listTable(slips);
    return section;
}

} // namespace

Report warningSlips(const WarningSlipsInput& input)
{
    const Plan& plan = input.evaluation.plan;
    const QList<Slip> slips = slipsOf(input.evaluation);
    Report report;
    report.title = Messages::tr("%1: warning slips %2 (draft)")
                       .arg(plan.shortTitle)
                       .arg(input.evaluation.year);
    report.subtitle << Messages::tr("Figures up to the end of %1; made on %2")
                           .arg(input.evaluation.year)
                           .arg(reportDate(input.madeOn, input.languageTag));
    report.subject = Messages::tr("Warning slips");
    report.author = plan.sourceIssuer;
    report.languageTag = input.languageTag;
    report.isSynthetic = input.isPractice || restsOnSyntheticFigures(input.evaluation.inputs);
    report.syntheticMark = Messages::tr("PRACTICE DATA");
    if (report.isSynthetic)
        report.title = Messages::tr("%1 (practice data)").arg(report.title);
    report.sections << listSection(input.evaluation, slips);
    int number = 0;
    for (const Slip& slip : slips)
        report.sections << slipSection(slip, ++number);
    return report;
}

} // namespace lantu
