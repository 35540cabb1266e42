#pragma once

#include "core/plan/indicator.h"
#include "core/statistics/namereading.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <utility>

namespace lantu {

/// Finds the indicator that a name in a table means: exactly, after folding, by the plan's own
/// name or one of its known other names. It never takes a name that is merely similar, one that
/// says of itself that it counts something else, or one that a person has rejected. A promise of
/// the text (Indicator::isCommitment) is only meant by its name and unit together, and never where
/// a row of the table fits.
class IndicatorMatcher
{
public:
    IndicatorMatcher(const QList<Indicator>& indicators, const QList<IndicatorAlias>& aliases,
        const QList<NameRejection>& rejections = {});

    /// What a name leads to.
    struct Match {
        /// Null where nothing bears the name, or two bear it and the unit does not tell them apart.
        const Indicator* indicator = nullptr;
        bool unitFits = false; ///< `unit` converts into the indicator's
        /// A person has taught the whole name, with what it says of its scope.
        bool isTaught = false;
        /// Why no indicator was taken although the name is known, in the user's language.
        QString objection;
        bool isQualified = false; ///< found together with what the name stands under
    };

    /// Looks `reading` up under the unit in which the value is stated. One name may belong to a
    /// level in 亿元 and a rate in %: the unit decides. A name together with what it stands under
    /// goes before the name alone.
    [[nodiscard]] Match match(const NameReading& reading, const Unit& unit) const;

    [[nodiscard]] const Indicator* byId(const QString& id) const;

private:
    struct Entry {
        qsizetype index;
        bool isTaught;
    };

    /// The rows of a folded name, also where it says besides that it is counted at a date.
    [[nodiscard]] QList<Entry> entriesOf(const QString& key) const;
    [[nodiscard]] Match matchSpelling(const QString& key, const Unit& unit) const;
    [[nodiscard]] Match matchAny(const QStringList& names, const Unit& unit) const;

    QList<Indicator> m_indicators;
    QMultiHash<QString, Entry> m_byName; ///< by folded name
    QSet<std::pair<QString, QString>> m_rejected; ///< folded name, indicator's id
};

/// What is worth remembering of a name that a person matched: without the brackets that only state
/// unit, year or vintage, which change from file to file.
QString nameToRemember(const NameReading& reading);

/// The unit of a figure as the indicator states it: without the 每千人 or 人均 that its name has
/// already (张/千人), and % for 百分点 where it counts by how much a rate falls or rises, which can
/// be nothing but points.
Unit unitAsOf(const Unit& unit, const Indicator& indicator);

} // namespace lantu
