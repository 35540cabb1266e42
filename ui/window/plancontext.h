#pragma once

#include "core/plan/plancontent.h"
#include "core/session/session.h"

#include <QObject>

#include <optional>

namespace lantu {

/// What all pages look at: which plan, which year, on which base. Pages read it and change it here;
/// it tells when anything they show has changed.
class PlanContext final : public QObject
{
    Q_OBJECT

public:
    PlanContext(Session& session, const Plan& plan, int year, QObject* parent = nullptr);

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] Basis basis() const { return m_basis; }
    /// The rule set that judges the plan.
    [[nodiscard]] Result<RuleSet> rules() const;

    /// What the plan's text holds besides its table; read when it is first asked for.
    [[nodiscard]] Result<PlanContent> content();
    /// What is to be looked at in the plan (planFindings), as things stand.
    [[nodiscard]] Result<QList<Finding>> findings();

    void setYear(int year);
    void setBasis(Basis basis);

Q_SIGNALS:
    /// Plan, year, basis, figures, decisions or rules changed: what is computed from them is out of
    /// date.
    void changed();

private:
    Session& m_session;
    Plan m_plan;
    int m_year;
    Basis m_basis = Basis::Printed;
    std::optional<PlanContent> m_content;
    std::optional<QList<Finding>> m_findings; ///< none where they are out of date
};

} // namespace lantu
