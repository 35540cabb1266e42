#pragma once

#include <QString>

namespace lantu {

/// A person's verdict over the computed one (研判), which stays beside it.
struct Judgement {
    QString id;
    QString planId;
    QString indicatorId;
    int year = 0; ///< the cut-off of the verdict that is overruled
    QString progress; ///< code of Progress
    QString reason; ///< never empty
    QString person;
    QString date; ///< ISO, UTC
    int rowVersion = 1;

    bool operator==(const Judgement&) const = default;
};

} // namespace lantu
