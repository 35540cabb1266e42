#include "app/commands/commands.h"
#include "core/plan/plancontent.h"
#include "core/session/planfindings.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PlanCommands)
};

QString count(const QList<OutlineNode>& outline, OutlineLevel level)
{
    return QString::number(std::count_if(outline.begin(), outline.end(),
        [level](const OutlineNode& node) { return node.level == level; }));
}

ExitCode runPlan(const CommandContext& context)
{
    const auto plans = context.session.plans();
    if (!plans)
        return context.fail(plans.error());
    RowTable table{{u"id"_s, u"title"_s, u"first_year"_s, u"last_year"_s, u"base_year"_s,
                       u"current"_s, u"chapters"_s, u"sections"_s, u"headings"_s, u"indicators"_s,
                       u"commitments"_s, u"projects"_s, u"findings"_s},
        {}};
    for (const Plan& plan : *plans) {
        const auto outline = context.session.outline(plan.id);
        const auto indicators = context.session.indicators(plan.id);
        const auto content = builtInPlanContent(plan.id);
        const auto findings =
            planFindings(context.session, plan, content ? *content : PlanContent());
        for (const Error* error :
            {outline ? nullptr : &outline.error(), indicators ? nullptr : &indicators.error(),
                content ? nullptr : &content.error(), findings ? nullptr : &findings.error()})
            if (error)
                return context.fail(*error);
        table.rows.append({plan.id, plan.title, QString::number(plan.firstYear),
            QString::number(plan.lastYear), QString::number(plan.baseYear),
            plan.isCurrent ? u"1"_s : u"0"_s, count(*outline, OutlineLevel::Chapter),
            count(*outline, OutlineLevel::Section), count(*outline, OutlineLevel::Heading),
            QString::number(indicators->size()), QString::number(content->commitments.size()),
            QString::number(content->projects.size()), QString::number(findings->size())});
    }
    return context.print(table);
}

ExitCode runOutline(const CommandContext& context)
{
    const auto plan = context.plan();
    if (!plan)
        return context.fail(plan.error());
    const auto outline = context.session.outline(plan->id);
    if (!outline)
        return context.fail(outline.error());
    RowTable table{{u"id"_s, u"parent"_s, u"level"_s, u"number"_s, u"title"_s}, {}};
    for (const OutlineNode& node : *outline)
        table.rows.append({node.id, node.parentId, toCode(node.level), node.number, node.title});
    return context.print(table);
}

ExitCode runIndicators(const CommandContext& context)
{
    const auto plan = context.plan();
    if (!plan)
        return context.fail(plan.error());
    const auto indicators = context.session.indicators(plan->id);
    if (!indicators)
        return context.fail(indicators.error());
    RowTable table{
        {u"id"_s, u"plan"_s, u"number"_s, u"category"_s, u"name"_s, u"unit"_s, u"type"_s,
            u"target_kind"_s, u"direction"_s, u"base_raw"_s, u"base"_s, u"target_raw"_s,
            u"target"_s, u"comparator"_s, u"average_raw"_s, u"confidence"_s, u"note"_s, u"quote"_s,
            u"group"_s, u"result_raw"_s, u"result"_s, u"also_assigned"_s, u"reference"_s,
            u"scope"_s, u"price_basis"_s, u"outline"_s, u"result_scope"_s},
        {}};
    for (const Indicator& one : *indicators)
        table.rows.append({one.id, one.planId, one.number, one.category, one.name, one.unit.symbol,
            toCode(one.type), toCode(one.target.kind), toCode(one.direction), one.base.raw,
            rowText(one.base.value), one.target.raw, rowText(one.target.value),
            toCode(one.target.comparator), one.target.averageRaw, toCode(one.confidence), one.note,
            one.quote, one.group, one.resultRaw, rowText(one.result),
            one.target.alsoAssigned ? u"1"_s : u"0"_s, one.target.referenceId, one.scope,
            one.priceBasis, one.outlineId, one.resultScope});
    return context.print(table);
}

} // namespace

Command planCommand()
{
    return {u"plan"_s, {}, Messages::tr("lists the plans"), {formatOption()}, false, runPlan};
}

Command outlineCommand()
{
    return {u"outline"_s, {}, Messages::tr("lists the places of a plan's text"),
        {planOption(), formatOption()}, false, runOutline};
}

Command indicatorsCommand()
{
    return {u"indicators"_s, {}, Messages::tr("lists a plan's indicators with base and target"),
        {planOption(), formatOption()}, false, runIndicators};
}

} // namespace lantu
