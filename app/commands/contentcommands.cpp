#include "app/commands/commands.h"
#include "core/plan/plancontent.h"
#include "core/session/planfindings.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ContentCommands)
};

QString yearText(const std::optional<int>& year)
{
    return year ? QString::number(*year) : QString();
}

Result<PlanContent> contentOf(const CommandContext& context)
{
    const auto plan = context.plan();
    if (!plan)
        return Unexpected{plan.error()};
    return builtInPlanContent(plan->id);
}

ExitCode runCommitments(const CommandContext& context)
{
    const auto content = contentOf(context);
    if (!content)
        return context.fail(content.error());
    RowTable table{{u"id"_s, u"outline"_s, u"name"_s, u"kind"_s, u"comparator"_s, u"value"_s,
                       u"unit"_s, u"year"_s, u"cumulative"_s, u"indicator"_s, u"quote"_s, u"note"_s,
                       u"direction"_s, u"value_high"_s, u"base"_s, u"base_year"_s, u"category"_s},
        {}};
    for (const Commitment& one : content->commitments)
        table.rows.append(
            {one.id, one.outlineId, one.name, one.kind, toCode(one.comparator), rowText(one.value),
                one.unit, yearText(one.year), one.isCumulative ? u"1"_s : u"0"_s, one.indicatorId,
                one.quote, one.note, one.direction ? toCode(*one.direction) : QString(),
                rowText(one.highValue), rowText(one.base), yearText(one.baseYear), one.category});
    return context.print(table);
}

ExitCode runProjects(const CommandContext& context)
{
    const auto content = contentOf(context);
    if (!content)
        return context.fail(content.error());
    RowTable table{{u"id"_s, u"outline"_s, u"name"_s, u"category"_s, u"kind"_s, u"verb"_s,
                       u"stage"_s, u"stage_basis"_s, u"amount"_s, u"unit"_s, u"location"_s,
                       u"part_of"_s, u"same_as"_s, u"quote"_s, u"note"_s, u"looks_back"_s},
        {}};
    for (const Project& one : content->projects)
        table.rows.append({one.id, one.outlineId, one.name, one.category, one.kind, one.verb,
            one.stage, one.stageBasis, rowText(one.amount), one.unit, one.location, one.partOfId,
            one.sameAsId, one.quote, one.note, one.looksBack ? u"1"_s : u"0"_s});
    return context.print(table);
}

ExitCode runFindings(const CommandContext& context)
{
    const auto plan = context.plan();
    if (!plan)
        return context.fail(plan.error());
    const auto findings = planFindings(context.session, *plan);
    if (!findings)
        return context.fail(findings.error());
    RowTable table{{u"id"_s, u"severity"_s, u"kind"_s, u"title"_s, u"quotes"_s, u"consequence"_s,
                       u"subjects"_s, u"outline"_s, u"note"_s, u"rule"_s},
        {}};
    for (const Finding& one : *findings)
        table.rows.append(
            {one.id, one.severity, one.kind, one.title, one.quotes.join(u" ¶ "_s), one.consequence,
                one.subjects.join(u';'), one.outlineIds.join(u';'), one.note, one.rule});
    return context.print(table);
}

} // namespace

Command commitmentsCommand()
{
    return {u"commitments"_s, {},
        Messages::tr("lists the quantified promises of a plan's text that stand in no table"),
        {planOption(), formatOption()}, false, runCommitments};
}

Command projectsCommand()
{
    return {u"projects"_s, {}, Messages::tr("lists the projects that a plan's text names"),
        {planOption(), formatOption()}, false, runProjects};
}

Command findingsCommand()
{
    return {u"findings"_s, {},
        Messages::tr("lists contradictions, gaps and losses in a plan's text"),
        {planOption(), formatOption()}, false, runFindings};
}

} // namespace lantu
