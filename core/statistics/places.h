#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lantu {

/// A place of data/statistics/reading/places.csv, by the name it is called for short.
struct Place {
    QString name; ///< without 省, 市 or 区
    QString within; ///< name of the place it is part of; empty for the largest
    QString code; ///< of GB/T 2260, six digits; empty for towns

    bool operator==(const Place&) const = default;
};

const QList<Place>& knownPlaces();

/// Whether a text is the short name of a place and nothing else: 椒江.
bool isShortPlace(const QString& text);

/// Whether a text among others, such as one column of a table, is the region: by one of its names,
/// by the short one (路桥 among 椒江 and 黄岩; among 路南 and 金清 it is a town), or by its code
/// with or without the six digits for towns.
bool isRegionAmong(const QString& text, const QStringList& beside, const QStringList& regions);

/// Those of many texts, each once, that isRegionAmong() has to know of: known places and towns.
QStringList knownPlacesAmong(QStringList texts);

/// Whether a bare name (路桥) is that of the town after which the region is called, because towns
/// of the region stand beside it: among 路南 and 金清 it is not 路桥区.
bool isTownAmong(const QString& name, const QStringList& beside, const QStringList& regions);

} // namespace lantu
