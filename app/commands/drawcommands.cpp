#include "app/commands/assesscommand.h"
#include "app/commands/commands.h"
#include "app/commands/reportoutput.h"
#include "core/report/annualreport.h"
#include "core/report/chartbuilder.h"
#include "core/session/planfindings.h"
#include "ui/charts/chartexport.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(DrawCommands)
};

/// Whether a file's name ends in one of `suffixes`.
bool isOneOf(const QString& path, const QStringList& suffixes)
{
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

/// The indicator, or the watched promise of the text, that has this id.
Result<ChartData> chartOf(
    const CommandContext& context, const AssessedYear& assessed, const QString& id)
{
    const auto promises =
        context.session.commitmentInputs(assessed.plan, assessed.year, assessed.basis);
    if (!promises)
        return Unexpected{promises.error()};
    for (const AssessmentInput& input : assessed.inputs + *promises)
        if (input.indicator.id == id)
            return indicatorChartData(input, assess(input, assessed.rules));
    return failure(Error::Kind::NotFound,
        Messages::tr("There is no indicator “%1” in plan %2.").arg(id, assessed.plan.id));
}

ExitCode runChart(const CommandContext& context)
{
    const QString out = context.line.value(u"out"_s);
    if (context.line.operands.size() != 1 || out.isEmpty())
        return context.wrongUsage(Messages::tr(
            "Name one indicator and a file: lantu chart INDICATOR --out FILE.png|svg|pdf"));
    if (!isOneOf(out, {u"png"_s, u"svg"_s, u"pdf"_s}))
        return context.wrongUsage(
            Messages::tr("--out must end in .png, .svg or .pdf: %1").arg(out));
    const QString id = context.line.operands.first();
    const auto assessed = assessYear(context);
    if (!assessed)
        return context.fail(assessed.error());
    auto chart = chartOf(context, *assessed, id);
    if (!chart)
        return context.fail(chart.error());
    chart->isSynthetic = chart->isSynthetic || context.session.isPractice();
    const auto exported = exportChart(*chart, out);
    if (!exported)
        return context.fail(exported.error());
    context.out << out << Qt::endl;
    return ExitCode::Done;
}

ExitCode runReport(const CommandContext& context)
{
    const QString out = context.line.value(u"out"_s);
    if (out.isEmpty() || !context.line.has(u"year"_s))
        return context.wrongUsage(
            Messages::tr("Give year and file: lantu report --year Y --out FILE.pdf"));
    if (!isOneOf(out, {u"pdf"_s}))
        return context.wrongUsage(Messages::tr("--out must end in .pdf: %1").arg(out));
    const QString kind = context.line.value(u"kind"_s, u"annual"_s);
    if (kind != u"annual"_s)
        return context.wrongUsage(
            Messages::tr("There is no report “%1”; there is: annual.").arg(kind));
    const auto assessed = assessYear(context);
    if (!assessed)
        return context.fail(assessed.error());
    const auto findings = planFindings(context.session, assessed->plan);
    if (!findings)
        return context.fail(findings.error());
    const auto promises =
        context.session.commitmentInputs(assessed->plan, assessed->year, assessed->basis);
    if (!promises)
        return context.fail(promises.error());
    const Report report = annualReport({assessed->plan, assessed->year, assessed->basis,
        assessed->inputs, assessed->assessments, QDate::currentDate(), reportLanguage(context.line),
        assessed->rules, context.session.isPractice(), *findings, *promises});
    return writeReport(context, report, out);
}

} // namespace

Command chartCommand()
{
    return {u"chart"_s, u"INDICATOR"_s, Messages::tr("draws one indicator over the plan's years"),
        {planOption(), yearOption(), basisOption(), rulesOption(),
            {u"out"_s, u"FILE.png|svg|pdf"_s, Messages::tr("where to")}},
        true, runChart};
}

Command reportCommand()
{
    return {u"report"_s, {}, Messages::tr("writes a year's progress summary as PDF"),
        {planOption(), yearOption(), basisOption(), rulesOption(),
            {u"kind"_s, u"annual"_s, Messages::tr("which report")},
            {u"out"_s, u"FILE.pdf"_s, Messages::tr("where to")}},
        true, runReport};
}

} // namespace lantu
