#pragma once

#include "core/statistics/importpreview.h"
#include "core/statistics/namereading.h"

#include <QList>
#include <QString>

namespace lantu {

/// An indicator that a name unknown to the plan may mean. It is only ever shown: a person decides.
struct Suggestion {
    QString indicatorId;
    double similarity = 0; ///< 0–1, of the names
    QString reason; ///< which known name it is like, in the user's language
    QString difference; ///< how the name differs in scope; empty where it does not

    bool operator==(const Suggestion&) const = default;
};

/// At most five indicators that `name`, stated in `unit`, may mean: those without a difference in
/// scope first, then by similarity. What is counted in another kind of unit, is another thing by
/// its words, or was rejected by a person is never among them.
QList<Suggestion> suggest(
    const NameReading& name, const Unit& unit, const ImportKnowledge& knowledge);

/// How alike two folded names are, 0–1: by shared pairs of neighbouring characters or by how many
/// characters must change, whichever says more.
double similarityOf(const QString& one, const QString& other);

} // namespace lantu
