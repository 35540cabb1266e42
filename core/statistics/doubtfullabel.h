#pragma once

#include <QString>
#include <QStringList>

namespace lantu {

/// The first words of a label that stands over many figures, such as a title, by which they are of
/// fewer people, firms or places, no levels at all, or no more than a draft. Empty where it uses
/// none.
QString limitingWordIn(const QString& label);

/// The same over a table whose rows or columns each say their place: 各镇(街道) and 对比 in its
/// title are about all of them.
QString limitingWordOverPlacesIn(const QString& label);

/// The first words by which a label in short form (a heading inside a table, the name of a sheet or
/// a file) leaves open whether what stands under it is the region's own for a whole year: a plan,
/// an estimate, another place or time, a share. What tells how a plan was carried out does not.
QString doubtfulLabelWordIn(const QString& label, const QStringList& regions);

} // namespace lantu
