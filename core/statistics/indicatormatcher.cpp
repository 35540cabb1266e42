#include "core/statistics/indicatormatcher.h"

#include "core/base/textfold.h"

#include <QSet>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

IndicatorMatcher::IndicatorMatcher(
    const QList<Indicator>& indicators, const QList<IndicatorAlias>& aliases)
    : m_indicators(indicators)
{
    QSet<std::pair<QString, qsizetype>> known;
    const auto add = [&](const QString& name, qsizetype index) {
        const QString key = folded(name);
        if (key.isEmpty() || known.contains({key, index}))
            return;
        known.insert({key, index});
        m_byName.insert(key, index);
    };
    QHash<QString, qsizetype> byId;
    for (qsizetype i = 0; i < m_indicators.size(); ++i) {
        byId.insert(m_indicators[i].id, i);
        // A row under a group label (氨氮 under 排放削减率) is only itself together with it.
        if (m_indicators[i].group.isEmpty())
            add(m_indicators[i].name, i);
        else
            add(m_indicators[i].group + m_indicators[i].name, i);
    }
    for (const IndicatorAlias& alias : aliases)
        if (byId.contains(alias.indicatorId))
            add(alias.alias, byId.value(alias.indicatorId));
}

IndicatorMatcher::Match IndicatorMatcher::match(const NameReading& reading, const Unit& unit) const
{
    Match qualified = matchAny(qualifiedNames(reading), unit);
    qualified.isQualified = true;
    if (qualified.unitFits)
        return qualified;
    return matchAny(reading.names, unit);
}

IndicatorMatcher::Match IndicatorMatcher::matchAny(const QStringList& names, const Unit& unit) const
{
    for (const QString& name : names) {
        Match fit;
        Match unfit;
        QList<qsizetype> candidates = m_byName.values(folded(name));
        std::sort(candidates.begin(), candidates.end());
        for (const qsizetype index : candidates) {
            const Indicator& indicator = m_indicators[index];
            if (!isConvertible(unit, indicator.unit)) {
                if (!unfit.indicator)
                    unfit = {&indicator, false};
                continue;
            }
            if (fit.indicator)
                return {}; // two rows of one name and unit: only a person knows which
            fit = {&indicator, true};
        }
        if (fit.indicator || unfit.indicator)
            return fit.indicator ? fit : unfit;
    }
    return {};
}

const Indicator* IndicatorMatcher::byId(const QString& id) const
{
    const auto found = std::find_if(m_indicators.begin(), m_indicators.end(),
        [&id](const Indicator& indicator) { return indicator.id == id; });
    return found == m_indicators.end() ? nullptr : &*found;
}

} // namespace lantu
