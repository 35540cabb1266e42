#include "app/commands/assesscommand.h"
#include "app/commands/commands.h"
#include "app/commands/reportoutput.h"
#include "core/report/warningslips.h"
#include "core/rules/earlywarning.h"
#include "core/rules/rollup.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(SummaryCommands)
};

/// The draft of a slip for each warning, as pages.
ExitCode writeSlips(const CommandContext& context, const Evaluation& evaluation)
{
    const QString out = context.line.value(u"out"_s);
    if (QFileInfo(out).suffix().toLower() != u"pdf"_s)
        return context.wrongUsage(Messages::tr("--out must end in .pdf: %1").arg(out));
    return writeReport(context,
        warningSlips({evaluation, QDate::currentDate(), reportLanguage(context.line),
            context.session.isPractice()}),
        out);
}

ExitCode runWarnings(const CommandContext& context)
{
    const auto assessed = assessYear(context);
    if (!assessed)
        return context.fail(assessed.error());
    const Evaluation evaluation = evaluate(
        assessed->plan, assessed->year, assessed->basis, assessed->inputs, assessed->rules);
    if (context.line.has(u"out"_s))
        return writeSlips(context, evaluation);
    RowTable table{{u"indicator"_s, u"type"_s, u"progress"_s, u"outlook"_s, u"reason"_s, u"gap"_s,
                       u"needed"_s, u"by_year"_s, u"lead_agency"_s},
        {}};
    for (const EarlyWarning& one : earlyWarnings(evaluation))
        table.rows.append({one.indicatorId,
            toCode(one.isConstraint ? IndicatorType::Constraint : IndicatorType::Expected),
            toCode(one.progress), toCode(one.outlook), one.reason, one.gap, one.needed,
            QString::number(one.byYear), one.leadAgency});
    return context.print(table);
}

int countOf(const Rollup& counts, Progress progress)
{
    return counts.constraint.byProgress.value(progress)
        + counts.expected.byProgress.value(progress);
}

ExitCode runRollup(const CommandContext& context)
{
    const QString by = context.line.value(u"by"_s, u"category"_s);
    const auto key = rollupKeyFromCode(by);
    if (!key)
        return context.wrongUsage(
            Messages::tr("--by takes type, category, chapter or agency, not “%1”.").arg(by));
    const auto assessed = assessYear(context);
    if (!assessed)
        return context.fail(assessed.error());
    const auto outline = context.session.outline(assessed->plan.id);
    if (!outline)
        return context.fail(outline.error());
    QList<Indicator> indicators;
    for (const AssessmentInput& input : assessed->inputs)
        indicators << input.indicator;
    RowTable table{{u"group"_s, u"total"_s, u"constraint"_s, u"expected"_s}, {}};
    for (int i = 0; i <= static_cast<int>(Progress::NoTarget); ++i)
        table.columns << toCode(static_cast<Progress>(i));
    for (const RollupGroup& group :
        rollUpBy(*key, indicators, assessed->assessments, chapterTitles(*outline))) {
        QStringList row{group.label, QString::number(group.counts.total()),
            QString::number(group.counts.constraint.total),
            QString::number(group.counts.expected.total)};
        for (int i = 0; i <= static_cast<int>(Progress::NoTarget); ++i)
            row << QString::number(countOf(group.counts, static_cast<Progress>(i)));
        table.rows.append(row);
    }
    return context.print(table);
}

} // namespace

Command warningsCommand()
{
    return {u"warnings"_s, {},
        Messages::tr("lists what will miss its target or has, binding indicators first"),
        {planOption(), yearOption(), basisOption(), rulesOption(),
            {u"out"_s, u"FILE.pdf"_s,
                Messages::tr("where to write the drafts of the warning slips instead")},
            formatOption()},
        true, runWarnings};
}

Command rollupCommand()
{
    return {u"rollup"_s, {}, Messages::tr("counts the verdicts by group"),
        {planOption(), yearOption(), basisOption(), rulesOption(),
            {u"by"_s, u"type|category|chapter|agency"_s, Messages::tr("what to count by")},
            formatOption()},
        false, runRollup};
}

} // namespace lantu
