#pragma once

#include "core/plan/target.h"

#include <QString>

namespace lantu {

/// A change of a target during the plan (目标调整). Assessment can run on either.
struct TargetRevision {
    QString id;
    QString indicatorId;
    Target before;
    Target after;
    QString reason;
    QString documentNumber;
    QString date; ///< ISO
    QString person;

    bool operator==(const TargetRevision&) const = default;
};

} // namespace lantu
