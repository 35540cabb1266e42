#include "core/statistics/places.h"

#include "core/base/csvtable.h"
#include "core/base/textfold.h"
#include "core/statistics/objection.h"

#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

bool isShortNameOf(const QString& key, const QStringList& regions)
{
    // 全区 is one of its names too, and 全 is not.
    constexpr qsizetype Shortest = 2;
    return key.size() >= Shortest
        && std::any_of(regions.begin(), regions.end(),
            [&key](const QString& region) { return folded(region).chopped(1) == key; });
}

/// Whether a code is that of a region by its short name, or of the whole of it: 331004000000.
bool isCodeOf(const QString& key, const QStringList& regions)
{
    static const QRegularExpression code(u"^(\\d{6})(0{3}|0{6})?$"_s);
    const QString named = code.match(key).captured(1);
    return !named.isEmpty()
        && std::any_of(knownPlaces().begin(), knownPlaces().end(), [&](const Place& place) {
               return place.code == named && isShortNameOf(place.name, regions);
           });
}

} // namespace

const QList<Place>& knownPlaces()
{
    static const QList<Place> places = [] {
        QList<Place> read;
        if (const auto table = CsvTable::read(
                u":/data/statistics/reading/places.csv"_s, {u"name"_s, u"within"_s, u"code"_s}))
            for (qsizetype row = 0; row < table->rowCount(); ++row)
                read << Place{table->field(row, u"name"_s), table->field(row, u"within"_s),
                    table->field(row, u"code"_s)};
        return read;
    }();
    return places;
}

bool isShortPlace(const QString& text)
{
    const QString key = folded(text);
    return std::any_of(knownPlaces().begin(), knownPlaces().end(),
        [&key](const Place& place) { return place.name == key; });
}

bool isRegionAmong(const QString& text, const QStringList& beside, const QStringList& regions)
{
    const QString key = folded(text);
    return isRegion(text, regions) || isCodeOf(key, regions)
        || (isShortNameOf(key, regions) && !isTownAmong(text, beside, regions));
}

QStringList knownPlacesAmong(QStringList texts)
{
    static const QRegularExpression kind(u"(镇|街道)$"_s);
    texts.removeDuplicates();
    texts.removeIf([](const QString& text) { return !isShortPlace(folded(text).remove(kind)); });
    return texts;
}

bool isTownAmong(const QString& name, const QStringList& beside, const QStringList& regions)
{
    const QString key = folded(name);
    static const QRegularExpression kind(u"(镇|街道)$"_s);
    const auto isTownOfIt = [&key](const QString& other) {
        const QString town = folded(other).remove(kind);
        return std::any_of(knownPlaces().begin(), knownPlaces().end(),
            [&](const Place& place) { return place.within == key && place.name == town; });
    };
    return isShortNameOf(key, regions) && std::any_of(beside.begin(), beside.end(), isTownOfIt);
}

} // namespace lantu
