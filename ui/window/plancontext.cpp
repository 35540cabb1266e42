#include "ui/window/plancontext.h"

#include "core/session/plandecisions.h"
#include "core/session/planfindings.h"
#include "core/session/planrules.h"

namespace lantu {

PlanContext::PlanContext(Session& session, const Plan& plan, int year, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_plan(plan)
    , m_year(year)
{
    const auto tell = [this](const QString& planId) {
        if (planId != m_plan.id)
            return;
        m_findings.reset();
        Q_EMIT changed();
    };
    connect(&session, &Session::observationsChanged, this, tell);
    connect(&session.decisions(), &PlanDecisions::changed, this, tell);
    connect(&session.rules(), &PlanRules::changed, this, tell);
}

Result<RuleSet> PlanContext::rules() const
{
    return m_session.rules().chosen(m_plan.id);
}

Result<PlanContent> PlanContext::content()
{
    if (!m_content) {
        auto content = builtInPlanContent(m_plan.id);
        if (!content)
            return content;
        m_content = std::move(*content);
    }
    return *m_content;
}

Result<QList<Finding>> PlanContext::findings()
{
    if (!m_findings) {
        const auto content = this->content();
        if (!content)
            return Unexpected{content.error()};
        auto findings = planFindings(m_session, m_plan, *content);
        if (!findings)
            return findings;
        m_findings = std::move(*findings);
    }
    return *m_findings;
}

void PlanContext::setYear(int year)
{
    if (year == m_year || !m_plan.covers(year))
        return;
    m_year = year;
    Q_EMIT changed();
}

void PlanContext::setBasis(Basis basis)
{
    if (basis == m_basis)
        return;
    m_basis = basis;
    Q_EMIT changed();
}

} // namespace lantu
