#pragma once

#include "core/statistics/importpreview.h"
#include "core/store/namerepository.h"

namespace lantu {

/// Takes a person's word about names: checks that it can be right, and stores it.
class NameTeacher
{
public:
    /// Keeps references: both must outlive the teacher. `knowledge` is of the plan taught.
    NameTeacher(NameRepository& names, const ImportKnowledge& knowledge);

    /// Invalid where the name is blank or says of itself that it counts something else, NotFound
    /// where there is no such indicator, Conflict where the name leads to another one already. A
    /// name that is known already changes nothing.
    Result<> remember(const QString& indicatorId, const QString& alias, const ChangeStamp& stamp);
    /// Any spelling of a taught name will do. NotFound where it was not taught.
    Result<> forget(const QString& indicatorId, const QString& alias, const ChangeStamp& stamp);
    /// Invalid where the name is blank or the indicator's own, NotFound as above.
    Result<> reject(const QString& indicatorId, const QString& name, const ChangeStamp& stamp);
    Result<> forgetRejection(
        const QString& indicatorId, const QString& name, const ChangeStamp& stamp);

private:
    [[nodiscard]] Result<const Indicator*> indicator(const QString& id) const;
    /// The spelling under which a name was taught or rejected; as given where it was not.
    [[nodiscard]] QString taughtSpelling(const QString& indicatorId, const QString& alias) const;
    [[nodiscard]] QString rejectedSpelling(const QString& indicatorId, const QString& name) const;

    NameRepository& m_names;
    const ImportKnowledge& m_knowledge;
};

} // namespace lantu
