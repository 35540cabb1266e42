#pragma once

#include "core/plan/plancontent.h"

#include <QHash>

namespace lantu {

class PlanContext;

/// What an id of a finding means: its name for people and where a link to it leads.
class SubjectNames
{
public:
    enum class Kind { Indicator, Commitment, Project, Place, Unknown };
    struct Subject {
        Kind kind = Kind::Unknown;
        QString name;
    };

    SubjectNames() = default;
    /// Names of everything in the context's plan, and of the rows of the other plans.
    static Result<SubjectNames> of(PlanContext& context);

    /// An id that nothing bears keeps itself as its name.
    [[nodiscard]] Subject subject(const QString& id) const;

private:
    QHash<QString, Subject> m_subjects;
};

} // namespace lantu
