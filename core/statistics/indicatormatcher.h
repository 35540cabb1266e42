#pragma once

#include "core/plan/indicator.h"
#include "core/statistics/namereading.h"

#include <QHash>
#include <QList>

namespace lantu {

/// Finds the indicator that a name in a table means: exactly, after folding, by the plan's own
/// name or one of its known other names. It never takes a name that is merely similar.
class IndicatorMatcher
{
public:
    IndicatorMatcher(const QList<Indicator>& indicators, const QList<IndicatorAlias>& aliases);

    /// What a name leads to.
    struct Match {
        /// Null where nothing bears the name, or two bear it and the unit does not tell them apart.
        const Indicator* indicator = nullptr;
        bool unitFits = false; ///< `unit` converts into the indicator's
        bool isQualified = false; ///< found together with what the name stands under
    };

    /// Looks `reading` up under the unit in which the value is stated. One name may belong to a
    /// level in 亿元 and a rate in %: the unit decides. A name together with what it stands under
    /// goes before the name alone.
    [[nodiscard]] Match match(const NameReading& reading, const Unit& unit) const;

    [[nodiscard]] const Indicator* byId(const QString& id) const;

private:
    [[nodiscard]] Match matchAny(const QStringList& names, const Unit& unit) const;

    QList<Indicator> m_indicators;
    QMultiHash<QString, qsizetype> m_byName; ///< folded name → index
};

} // namespace lantu
