#include "core/session/planfindings.h"

#include "core/rules/checks/plancheck.h"

namespace lantu {

namespace {

/// Rows of the same region's plan that ended in this one's base year; none where there is none.
Result<QList<Indicator>> rowsBefore(Session& session, const Plan& plan)
{
    const auto plans = session.plans();
    if (!plans)
        return Unexpected{plans.error()};
    for (const Plan& other : *plans)
        if (other.lastYear == plan.baseYear && other.region == plan.region)
            return session.indicators(other.id);
    return QList<Indicator>();
}

} // namespace

Result<QList<Finding>> planFindings(Session& session, const Plan& plan, const PlanContent& content)
{
    const auto outline = session.outline(plan.id);
    const auto rows = session.indicators(plan.id);
    const auto aliases = session.aliases(plan.id);
    const auto before = rowsBefore(session, plan);
    for (const Error* error : {outline ? nullptr : &outline.error(), rows ? nullptr : &rows.error(),
             aliases ? nullptr : &aliases.error(), before ? nullptr : &before.error()})
        if (error)
            return Unexpected{*error};
    const QList<Finding> found = checkPlan({plan, *outline, *rows, *aliases, content, *before});
    return content.findings + withoutKnown(found, content.findings);
}

Result<QList<Finding>> planFindings(Session& session, const Plan& plan)
{
    const auto content = builtInPlanContent(plan.id);
    if (!content)
        return Unexpected{content.error()};
    return planFindings(session, plan, *content);
}

} // namespace lantu
