#include "core/statistics/suggestion.h"

#include "core/base/textfold.h"
#include "core/statistics/scopewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Suggestion)
};

constexpr double LeastSimilarity = 0.5;
constexpr qsizetype MostSuggestions = 5;

/// A name without the punctuation that people set as they like.
QString bare(const QString& name)
{
    static const QRegularExpression marks(u"[()\"',;:·\\-/%]"_s);
    return folded(name).remove(marks);
}

QList<quint32> neighbours(const QString& text)
{
    QList<quint32> pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        pairs << (quint32{text[i].unicode()} << 16 | text[i + 1].unicode());
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/// Twice the shared pairs of neighbours by all pairs (Dice's coefficient).
double sharedPairs(const QList<quint32>& one, const QList<quint32>& other)
{
    qsizetype shared = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        shared += *a == *b ? 1 : 0;
        const bool isBehind = *a <= *b;
        const bool isOtherBehind = *b <= *a;
        a += isBehind ? 1 : 0;
        b += isOtherBehind ? 1 : 0;
    }
    const qsizetype all = one.size() + other.size();
    return all > 0 ? 2.0 * static_cast<double>(shared) / static_cast<double>(all) : 0;
}

/// 1 − Levenshtein's distance by the longer length.
double unchangedShare(const QString& one, const QString& other)
{
    const auto width = static_cast<std::size_t>(other.size());
    std::vector<qsizetype> above(width + 1);
    std::iota(above.begin(), above.end(), 0);
    std::vector<qsizetype> row(width + 1);
    for (qsizetype i = 0; i < one.size(); ++i) {
        row[0] = i + 1;
        for (std::size_t j = 0; j < width; ++j) {
            const bool isSame = one[i] == other[static_cast<qsizetype>(j)];
            row[j + 1] = std::min({row[j] + 1, above[j + 1] + 1, above[j] + (isSame ? 0 : 1)});
        }
        std::swap(above, row);
    }
    const auto longest = static_cast<double>(std::max(one.size(), other.size()));
    return longest > 0 ? 1 - static_cast<double>(above.back()) / longest : 0;
}

bool isRejected(
    const QStringList& names, const QString& indicatorId, const QList<NameRejection>& rejections)
{
    return std::any_of(rejections.begin(), rejections.end(), [&](const NameRejection& rejection) {
        return rejection.indicatorId == indicatorId && names.contains(folded(rejection.name));
    });
}

bool isAnotherThing(const ScopeDifference& difference)
{
    return difference.isContradiction() && difference.isOtherThing;
}

} // namespace

Suggester::Suggester(const ImportKnowledge& knowledge)
    : m_knowledge(knowledge)
{
    QHash<QString, qsizetype> places;
    for (const Indicator& indicator : knowledge.indicators) {
        places.insert(indicator.id, m_known.size());
        // A promise is never likely: only its very name means it.
        m_known.append(indicator.isCommitment ? QList<KnownName>()
                                              : QList<KnownName>{known(indicator.displayName())});
    }
    for (const IndicatorAlias& alias : knowledge.aliases)
        if (const auto place = places.constFind(alias.indicatorId); place != places.constEnd())
            m_known[*place] << known(alias.alias);
}

Suggester::KnownName Suggester::known(const QString& name)
{
    const QString plain = bare(name);
    return {name, plain, neighbours(plain)};
}

double Suggester::similarityOf(const KnownName& one, const KnownName& other)
{
    // What shares no two neighbours is never alike enough to be worth the counting of changes.
    const double pairs = sharedPairs(one.pairs, other.pairs);
    return pairs > 0 ? std::max(pairs, unchangedShare(one.bare, other.bare)) : 0;
}

Suggester::Likeness Suggester::likenessOf(
    const QList<KnownName>& spellings, qsizetype indicator) const
{
    Likeness best;
    for (const KnownName& name : m_known[indicator])
        for (const KnownName& spelling : spellings)
            if (const double similarity = similarityOf(spelling, name);
                similarity > best.similarity)
                best = {similarity, name.name};
    return best;
}

QList<Suggestion> Suggester::suggest(const NameReading& name, const Unit& unit) const
{
    QStringList names;
    QList<KnownName> spellings;
    for (const QString& spelling : name.names) {
        names << folded(spelling);
        spellings << known(spelling);
    }
    QList<Suggestion> suggestions;
    for (qsizetype i = 0; i < m_known.size(); ++i) {
        const Indicator& indicator = m_knowledge.indicators[i];
        const bool isOtherKind =
            unit.dimension != Dimension::None && !isConvertible(unit, indicator.unit);
        if (isOtherKind || isRejected(names, indicator.id, m_knowledge.rejections))
            continue;
        const Likeness likeness = likenessOf(spellings, i);
        if (likeness.similarity < LeastSimilarity)
            continue;
        const auto differences = scopeDifferences(name.names.constFirst(), indicator);
        if (std::any_of(differences.begin(), differences.end(), isAnotherThing))
            continue;
        suggestions.append(
            {indicator.id, likeness.similarity, Messages::tr("like “%1”").arg(likeness.known),
                differences.isEmpty() ? QString() : describe(differences.first()),
                !differences.isEmpty() && differences.first().isContradiction()});
    }
    std::stable_sort(
        suggestions.begin(), suggestions.end(), [](const Suggestion& a, const Suggestion& b) {
            return std::tuple(a.isContradiction, !a.difference.isEmpty(), -a.similarity)
                < std::tuple(b.isContradiction, !b.difference.isEmpty(), -b.similarity);
        });
    return suggestions.first(std::min(suggestions.size(), MostSuggestions));
}

double similarityOf(const QString& one, const QString& other)
{
    return Suggester::similarityOf(Suggester::known(one), Suggester::known(other));
}

} // namespace lantu
