#pragma once

#include <QString>
#include <QStringList>

namespace lantu {

/// Something in a plan or its data that a person must look at.
struct Finding {
    QString id;
    QString planId;
    QString severity; ///< `high`, `medium`, `low`
    QString kind; ///< contradiction, blank, lost character, impossible value, …
    QString title;
    QStringList quotes;
    QString consequence; ///< what follows for the user
    QStringList subjects; ///< ids of what it concerns

    bool operator==(const Finding&) const = default;
};

} // namespace lantu
