#include "core/statistics/namehints.h"

namespace lantu {

namespace {

/// A hint is a comfort, not worth a wait: in a file of thousands of names only the first have it.
constexpr qsizetype MostNames = 500;
constexpr double WorthSaying = 0.6;

} // namespace

const Indicator* NameHints::find(const Figure& figure, const Unit& unit) const
{
    const QList<Suggestion> suggestions = m_suggester.suggest(figure.name, unit);
    // The first is the best: where even it contradicts the name, nothing is likely.
    if (suggestions.isEmpty() || suggestions.first().isContradiction
        || suggestions.first().similarity < WorthSaying)
        return nullptr;
    for (const Indicator& indicator : m_knowledge.indicators)
        if (indicator.id == suggestions.first().indicatorId)
            return &indicator;
    return nullptr;
}

const Indicator* NameHints::likely(const Figure& figure, const Unit& unit)
{
    const QString key = figure.printedName + u'\n' + unit.symbol;
    const auto known = m_found.constFind(key);
    if (known != m_found.constEnd())
        return *known;
    if (m_found.size() == MostNames)
        return nullptr;
    return m_found[key] = find(figure, unit);
}

} // namespace lantu
