#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/suggestion.h"

#include <QHash>

namespace lantu {

/// Finds for names that the plan does not know the indicator they most likely mean, so that a
/// person sees where a correction may be due. Remembers what it found, since a name comes once for
/// each year.
class NameHints
{
public:
    /// Keeps a reference: `knowledge` must outlive the hints.
    explicit NameHints(const ImportKnowledge& knowledge)
        : m_knowledge(knowledge)
        , m_suggester(knowledge)
    { }

    /// Null where nothing is like enough to be worth a word.
    [[nodiscard]] const Indicator* likely(const Figure& figure, const Unit& unit);

private:
    [[nodiscard]] const Indicator* find(const Figure& figure, const Unit& unit) const;

    const ImportKnowledge& m_knowledge;
    Suggester m_suggester;
    QHash<QString, const Indicator*> m_found; ///< by name and unit
};

} // namespace lantu
