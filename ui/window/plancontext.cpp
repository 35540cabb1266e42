#include "ui/window/plancontext.h"

namespace lantu {

PlanContext::PlanContext(Session& session, const Plan& plan, int year, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_plan(plan)
    , m_year(year)
{
    connect(&session, &Session::observationsChanged, this, [this](const QString& planId) {
        if (planId == m_plan.id)
            Q_EMIT changed();
    });
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
