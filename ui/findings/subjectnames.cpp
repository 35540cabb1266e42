#include "ui/findings/subjectnames.h"

#include "core/plan/outlinepaths.h"
#include "core/rules/checks/rulefinding.h"
#include "ui/window/plancontext.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SubjectNames)
};

} // namespace

Result<SubjectNames> SubjectNames::of(PlanContext& context)
{
    const auto plans = context.session().plans();
    const auto outline = context.session().outline(context.plan().id);
    const auto content = context.content();
    const auto watched = context.session().commitments(context.plan().id);
    for (const Error* error :
        {plans ? nullptr : &plans.error(), outline ? nullptr : &outline.error(),
            content ? nullptr : &content.error(), watched ? nullptr : &watched.error()})
        if (error)
            return Unexpected{*error};
    SubjectNames names;
    for (const Plan& plan : *plans) {
        const auto rows = context.session().indicators(plan.id);
        if (!rows)
            return Unexpected{rows.error()};
        // The window shows one plan: a row of another is named, but leads nowhere.
        const bool isOwn = plan.id == context.plan().id;
        for (const Indicator& row : *rows)
            names.m_subjects.insert(row.id,
                {isOwn ? Kind::Indicator : Kind::Unknown,
                    isOwn ? rowLabel(row)
                          : Words::tr("%1, %2", "plan, row").arg(plan.shortTitle, rowLabel(row))});
    }
    const auto paths = outlinePaths(*outline);
    for (auto path = paths.begin(); path != paths.end(); ++path)
        names.m_subjects.insert(path.key(), {Kind::Place, path.value()});
    for (const Commitment& one : content->commitments)
        names.m_subjects.insert(
            one.id, {Kind::Commitment, Words::tr("promise “%1”").arg(one.name)});
    // One that is watched has a page like an indicator's.
    for (const Indicator& one : *watched)
        names.m_subjects[one.id].kind = Kind::Indicator;
    for (const Project& one : content->projects)
        names.m_subjects.insert(one.id, {Kind::Project, Words::tr("project “%1”").arg(one.name)});
    return names;
}

SubjectNames::Subject SubjectNames::subject(const QString& id) const
{
    return m_subjects.value(id, {Kind::Unknown, id});
}

} // namespace lantu
